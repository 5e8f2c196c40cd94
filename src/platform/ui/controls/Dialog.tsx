import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import style from './Dialog.module.css'

/** A question that has to be answered, or looked at, before going on. Escape closes it, unless there is no way back. */
export function Dialog({ title, onClose, children }: { title: string; onClose?: () => void; children: ReactNode }) {
  const text = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Closed while it is still in the page: only then does the keyboard go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={style.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <div className={style.head}>
        <h2 id={heading}>{title}</h2>
        {onClose && (
          <Button kind="quiet" onClick={onClose} aria-label={text('ui.close')}>
            <Icon of="close" />
          </Button>
        )}
      </div>
      <div className={style.body}>{children}</div>
    </dialog>
  )
}

import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { Button, ButtonRow } from './Button.tsx'
import { Icon } from './Icon.tsx'
import style from './Dialog.module.css'

/**
 * A question that has to be answered, or looked at, before going on. Escape closes it, unless there is no way back; once
 * something was typed in it, it asks first, and so does the browser before it leaves the page.
 */
export function Dialog({ title, onClose, children }: { title: string; onClose?: () => void; children: ReactNode }) {
  const text = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [typed, setTyped] = useState(false)
  const [leaving, leave] = useState(false)
  // Closed while it is still in the page: only then does the keyboard go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])
  useEffect(() => {
    if (!typed) return undefined
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [typed])
  const close = () => (typed && !leaving ? leave(true) : onClose?.())
  return (
    <dialog
      ref={dialog}
      className={style.dialog}
      aria-labelledby={heading}
      onInput={({ nativeEvent: { target }, nativeEvent }) => {
        // Words, not a choice; and what one searches for is not lost when it goes.
        if (nativeEvent instanceof InputEvent && (target as HTMLInputElement).type !== 'search') setTyped(true)
      }}
      onCancel={(event) => {
        event.preventDefault()
        if (onClose) close()
      }}
    >
      <div className={style.head}>
        <h2 id={heading}>{title}</h2>
        {onClose && (
          <Button kind="quiet" onClick={close} aria-label={text('ui.close')}>
            <Icon of="close" />
          </Button>
        )}
      </div>
      {leaving && (
        <div className={style.leaving} role="alert">
          <p>{text('ui.leaving.what')}</p>
          <ButtonRow>
            <Button onClick={() => leave(false)}>{text('ui.leaving.stay')}</Button>
            <Button kind="danger" onClick={onClose}>
              {text('ui.leaving.go')}
            </Button>
          </ButtonRow>
        </div>
      )}
      <div className={style.body}>{children}</div>
    </dialog>
  )
}

import { useEffect, useState } from 'react'
import { SignInForm } from '#modules/accounts/screens/SignInForm.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { useText } from '#platform/ui/text.ts'
import style from './SignInAgain.module.css'

/**
 * Over the page that was open, which stays as it is with everything that was typed. Who is typing in it is not
 * interrupted: they are told, and sign in when they are ready.
 */
export function SignInAgain({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  const [before] = useState(() => document.activeElement)
  const [typing] = useState(isTyping)
  const [asking, ask] = useState(!typing)
  useEffect(() => () => (before as HTMLElement | null)?.focus(), [before])
  return (
    <>
      {typing && (
        <div className={style.gone}>
          <p role="alert">
            <b>{text('ui.signed-out.title')}.</b> {text('ui.standing.signed-out')}
          </p>
          <Button kind="primary" onClick={() => ask(true)}>
            {text('ui.signed-out.again')}
          </Button>
        </div>
      )}
      {asking && (
        <Dialog title={text('ui.signed-out.title')} {...(typing ? { onClose: () => ask(false) } : {})}>
          <p className="soft">{text('ui.signed-out.explain')}</p>
          <SignInForm onEnter={onEnter} />
        </Dialog>
      )}
    </>
  )
}

/** Whether the keyboard is in words on the page itself. In a dialog the only way on is another dialog over it. */
function isTyping(): boolean {
  const words = 'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])'
  return Boolean(document.activeElement?.matches(words) && !document.activeElement.closest('dialog'))
}

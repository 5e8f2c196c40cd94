import { SignInForm } from '#modules/accounts/screens/SignInForm.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { useText } from '#platform/ui/text.ts'

/** Over the page that was open, which stays as it is with everything that was typed. */
export function SignInAgain({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  return (
    <Dialog title={text('ui.signed-out.title')}>
      <p className="soft">{text('ui.signed-out.explain')}</p>
      <SignInForm onEnter={onEnter} />
    </Dialog>
  )
}

import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'

/** For an address that is not there, in the same words as for what one may not see. */
export function NotFound() {
  const text = useText()
  return (
    <Page title={text('problem.not-found.what')} lead={text('problem.not-found.mend')}>
      <LinkButton to="/" kind="primary">
        {text('ui.home')}
      </LinkButton>
    </Page>
  )
}

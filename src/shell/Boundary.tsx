import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, Suspense, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Trouble } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Loading, Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'

/** One screen: while it comes, when it is there, and when it does not come. */
export function Boundary({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch key={path} onAgain={reset}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </Catch>
      )}
    </QueryErrorResetBoundary>
  )
}

class Catch extends Component<{ children: ReactNode; onAgain: () => void }, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const again = () => {
      this.props.onAgain()
      this.setState({ error: null })
    }
    return this.state.error ? <Broken error={this.state.error} onAgain={again} /> : this.props.children
  }
}

function Broken({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const text = useText()
  const code = error instanceof Trouble ? error.code : isStale(error) ? 'offline' : 'went-wrong'
  const [what, mend] =
    code === 'offline'
      ? [text('ui.offline.what'), text('ui.offline.mend')]
      : error instanceof Trouble && error.message
        ? [error.message, error.detail]
        : [text('problem.went-wrong.what'), text('problem.went-wrong.mend')]
  return (
    <Page title={what} lead={mend}>
      <ButtonRow>
        {code !== 'not-found' && (
          <Button onClick={() => (isStale(error) ? location.reload() : onAgain())}>{text('ui.try-again')}</Button>
        )}
        <LinkButton to="/" kind={code === 'not-found' ? 'primary' : 'plain'}>
          {text('ui.home')}
        </LinkButton>
      </ButtonRow>
    </Page>
  )
}

/** A part of the screens that is not on the server any more, because it was renewed, or cannot be fetched. */
const isStale = (error: Error) => /dynamically imported module|module script failed/i.test(error.message)

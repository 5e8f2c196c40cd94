import type { Instant } from '#kernel/schemas.ts'
import { queries, useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { signOut, signOutEverywhere, type Account } from '../contract.ts'
import { deviceOf } from './device.ts'
import style from './Sessions.module.css'

// Nothing that was read stays behind, and nothing is read again for who is gone.
const leave = () => {
  queries.clear()
  location.assign('/')
}

/** Every device that somebody is signed in on, and the way out. */
export function Sessions({ sessions }: { sessions: Account['sessions'] }) {
  const text = useText()
  const say = useSay()
  const here = useAction(signOut, { then: leave })
  const everywhere = useAction(signOutEverywhere, { then: leave })

  function device(userAgent: string): string {
    const { browser, system } = deviceOf(userAgent)
    if (browser && system) return text('accounts.account.device', { browser, system })
    return browser ?? system ?? text('accounts.account.unknown-device')
  }
  return (
    <Section title={text('accounts.account.sessions')} explain={text('accounts.account.sessions-explain')}>
      <List>
        {sessions.map((session) => (
          <Item
            key={session.createdAt + session.device}
            side={session.here && <Tag tone="accent">{text('accounts.account.here')}</Tag>}
          >
            <b>{device(session.device)}</b>
            <p className="small soft">
              {text('accounts.account.since', {
                method: text(`accounts.account.method.${session.method}`),
                moment: say.momentShort(session.createdAt as Instant),
              })}
              {!session.here &&
                `, ${text('accounts.account.seen', { moment: say.momentShort(session.seenAt as Instant) })}`}
            </p>
          </Item>
        ))}
      </List>
      <TroubleNotice of={here.trouble ?? everywhere.trouble} />
      <div className={style.out}>
        <ButtonRow>
          <Button busy={here.busy} onClick={() => here.run({})}>
            {text('accounts.account.sign-out')}
          </Button>
          <Button kind="danger" busy={everywhere.busy} onClick={() => everywhere.run({})}>
            {text('accounts.account.sign-out-everywhere')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  )
}

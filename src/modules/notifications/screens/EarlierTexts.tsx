import { Button } from '#platform/ui/controls/Button.tsx'
import { Details, Item, List } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import type { readMailText, Wording } from '../contract.ts'
import style from './MailText.module.css'

type Earlier = Returned<typeof readMailText>['history']

/** What a mail said before, newest first; nothing of it is ever gone. */
export function EarlierTexts({ of, onBring }: { of: Earlier; onBring: (wording: Wording) => void }) {
  const text = useText()
  const say = useSay()
  if (of.length === 0) return null
  return (
    <div className={style.earlier}>
      <Details summary={text('notifications.wording.history')}>
        <List>
          {of.map(({ version, wording, by, at }) => {
            const when = { when: say.momentShort(at), by }
            return (
              <Item key={version}>
                <p className="small soft">{text('notifications.wording.history-of', when)}</p>
                {wording ? (
                  <>
                    <p>
                      <b>{wording.subject}</b>
                    </p>
                    <p className={style.words}>{wording.body}</p>
                    <Button
                      kind="quiet"
                      onClick={() => onBring(wording)}
                      aria-label={text('notifications.wording.bring-back-of', when)}
                    >
                      {text('notifications.wording.bring-back')}
                    </Button>
                  </>
                ) : (
                  <p>{text('notifications.wording.history-ours')}</p>
                )}
              </Item>
            )
          })}
        </List>
      </Details>
    </div>
  )
}

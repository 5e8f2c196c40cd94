import { Suspense, useState } from 'react'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Facts, Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { usePages } from '#platform/ui/pages.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listMails, readMail, tryMailAgain, type Mail } from '../contract.ts'
import type { nl } from '../text/nl.ts'
import style from './Outbox.module.css'

/** What was mailed to whom, and whether it arrived. Where no mail leaves, this is the mailbox of everybody. */
export function Outbox() {
  const text = useText()
  const { pages, hasMore, more, busy, trouble } = usePages(listMails, {}, 'before')
  const [open, setOpen] = useState<Mail['id'] | null>(null)
  const mails = pages.flatMap((page) => page.mails)
  const { leaves, reminders } = pages[0]!
  const say = useSay()
  const head = (['to', 'what', 'when', 'state'] as const).map((key) => text(`notifications.outbox.${key}`))
  return (
    <AdminPage
      title={text('notifications.outbox.title')}
      lead={leaves ? text('notifications.outbox.leaves') : undefined}
    >
      {!leaves && (
        <Notice tone="sun" icon="warning">
          {text('notifications.outbox.kept')}
        </Notice>
      )}
      {reminders && (
        <Notice tone="sun" icon="warning">
          {text('notifications.outbox.reminders', { since: say.moment(reminders.since), error: reminders.error })}
        </Notice>
      )}
      {mails.length === 0 ? (
        <Empty>
          <p>{text('notifications.outbox.empty')}</p>
        </Empty>
      ) : (
        <Table
          caption={text('notifications.outbox.title')}
          head={leaves ? head : [...head, text('notifications.outbox.content')]}
        >
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} {...(leaves ? {} : { onRead: () => setOpen(mail.id) })} />
          ))}
        </Table>
      )}
      <TroubleNotice of={trouble} />
      {hasMore && (
        <p className={style.more}>
          <Button busy={busy} onClick={more}>
            {text('notifications.outbox.more')}
          </Button>
        </p>
      )}
      <p className={style.secrets}>{text('notifications.outbox.secrets')}</p>
      {open && <Reading mailId={open} onClose={() => setOpen(null)} />}
    </AdminPage>
  )
}

const tones = {
  held: 'plain',
  waiting: 'plain',
  sent: 'accent',
  kept: 'plain',
  failed: 'alarm',
  bundled: 'plain',
  dropped: 'plain',
} as const

function Row({ mail, onRead }: { mail: Mail; onRead?: () => void }) {
  const text = useText()
  const say = useSay()
  return (
    <tr>
      <td>
        <b>{mail.recipient}</b>
      </td>
      <td>{text(`notifications.kind.${mail.kind as keyof typeof nl.kind}`)}</td>
      <td>{say.momentShort(mail.settledAt ?? mail.createdAt)}</td>
      <td>
        <Tag tone={tones[mail.state]}>{text(`notifications.outbox.state-${mail.state}`)}</Tag>
        {mail.lastError && mail.trouble && (
          <p className="small soft">
            {text(`notifications.outbox.trouble-${mail.trouble}`)}{' '}
            {text('notifications.outbox.attempts', { count: mail.attempts, error: mail.lastError })}
          </p>
        )}
        {mail.state === 'failed' && <Again mail={mail} />}
      </td>
      {onRead && (
        <td className={style.read}>
          <Button
            kind="quiet"
            onClick={onRead}
            aria-label={text('notifications.outbox.read-of', { name: mail.recipient })}
          >
            {text('notifications.outbox.read')}
          </Button>
        </td>
      )}
    </tr>
  )
}

function Again({ mail }: { mail: Mail }) {
  const text = useText()
  const again = useAction(tryMailAgain)
  return (
    <>
      <Button
        kind="quiet"
        busy={again.busy}
        onClick={() => again.run({ mailId: mail.id })}
        aria-label={text('notifications.outbox.try-again-of', { name: mail.recipient })}
      >
        {text('notifications.outbox.try-again')}
      </Button>
      <TroubleNotice of={again.trouble} />
    </>
  )
}

function Reading({ mailId, onClose }: { mailId: Mail['id']; onClose: () => void }) {
  const text = useText()
  return (
    <Dialog title={text('notifications.outbox.read')} onClose={onClose}>
      <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
        <Letter mailId={mailId} />
      </Suspense>
    </Dialog>
  )
}

function Letter({ mailId }: { mailId: Mail['id'] }) {
  const text = useText()
  const { to, subject, text: words, calendar } = useRead(readMail, { mailId })
  return (
    <>
      <Facts
        of={[
          { label: text('notifications.outbox.to'), value: to },
          { label: text('notifications.outbox.subject'), value: subject },
        ]}
      />
      <p className={style.words}>{words}</p>
      {calendar && (
        <figure className={style.calendar}>
          <figcaption>{text('notifications.outbox.calendar')}</figcaption>
          <pre tabIndex={0}>{calendar}</pre>
        </figure>
      )}
    </>
  )
}

import { sql, type RawBuilder } from 'kysely'
import type { Day, Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Letter } from '#platform/mail/letter.tsx'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { addressOf, messageIdOf, type Sender } from './composing.ts'
import { ours, wordingsOf, writeWorded, type Wordings } from './letters.ts'
import type { Placeholder } from './placeholders.ts'
import { languagesOf, putInQueue, senderOf } from './writing.ts'

// Mails to many people at once: hundreds in a transaction, each once for its recipient, kind and moment.

const atOnce = 500

type Kind = 'round-invited' | 'round-team' | 'round-guest' | 'round-reminder' | 'cadence-invited' | 'cadence-team'
type Recipient = {
  id: PersonId
  name: string
  givenName: string
  email: string
  moment: string
  conversationId: string | null
  talkFrom: Day
  talkUntil: Day
}
/** What such a letter says to a reader beside its sentences: the values in them, and the days below. */
export type Said = (
  to: Recipient,
  language: Language,
) => { values: Partial<Record<Placeholder, string>>; facts: Letter['facts'] }

/**
 * Mails everybody of `recipients` (id, moment, conversation_id, talk_from, talk_until) who has not had this mail yet, so
 * many at a time, until there is nobody left.
 */
export async function mailAll(
  services: Services,
  organisation: OrganisationId,
  kind: Kind,
  recipients: RawBuilder<unknown>,
  saidBy: (work: JobWork) => Promise<Said>,
): Promise<void> {
  for (;;) {
    // One transaction after the other: what the first has mailed, the next passes over.
    const written = await services.database.asJob(organisation, async (work) => {
      const { rows } = await sql<Recipient>`
        select wanted.id, moment, persons.name, persons.given_name, persons.email, conversation_id, talk_from, talk_until
        from (${recipients}) wanted join voortgang.persons on persons.id = wanted.id
        where email is not null and (left_on is null or left_on > app.today())
          and not exists (select from voortgang.mails where recipient_id = wanted.id and kind = ${kind} and mails.moment = wanted.moment)
        limit ${atOnce}`.execute(work.db)
      if (rows.length > 0) await writeAll(services, work, kind, await saidBy(work), rows)
      return rows.length
    })
    if (!written || written < atOnce) return
  }
}

async function writeAll(
  services: Services,
  work: JobWork,
  kind: Kind,
  said: Said,
  recipients: Recipient[],
): Promise<void> {
  const { db, now, newId } = work
  const [sender, wordings] = await Promise.all([senderOf(work), wordingsOf(work)])
  const languages = await languagesOf(
    work,
    recipients.map(({ id }) => id),
  )
  const messages = new Map(recipients.map((one) => [newId() as MailId, one]))
  const rows = [...messages].map(([id, { id: recipient, moment }]) => ({ id, recipient, moment }))
  const { rows: first } = await sql<{ id: MailId }>`
    insert into voortgang.mails (id, recipient_id, kind, moment, created_at)
    select id, recipient, ${kind}, moment, ${now} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id uuid, recipient uuid, moment text)
    on conflict (organisation_id, recipient_id, kind, moment) do nothing returning id`.execute(db)
  const letters = first.map(({ id }) => {
    const to = messages.get(id)!
    const about = { sender, wordings, kind, said }
    return { id, message: compose(services, about, { ...to, mail: id, language: languages.get(to.id)! }) }
  })
  await sql`
    insert into voortgang.mail_messages (mail_id, message)
    select id, message from jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) as one (id uuid, message jsonb)`.execute(
    db,
  )
  putInQueue(
    work,
    first.map(({ id }) => id),
  )
}

/** Between which days, and a link; of the conversation itself there is nothing to tell. */
function compose(
  services: Services,
  { sender, wordings, kind, said }: { sender: Sender; wordings: Wordings; kind: Kind; said: Said },
  to: Recipient & { mail: MailId; language: Language },
): Message {
  const { configuration } = services
  const { language } = to
  const path = to.conversationId
    ? `/conversations/${to.conversationId}`
    : kind === 'round-guest'
      ? '/conversations'
      : '/'
  const url = addressOf(configuration, sender, path)
  const { values, facts } = said(to, language)
  return {
    to: { name: to.name, address: to.email },
    ...writeWorded(
      services,
      {
        kind,
        language,
        organisation: sender.name,
        values: { name: to.givenName, ...values },
        facts,
        url,
        settings: addressOf(configuration, sender, '/account'),
      },
      wordings(kind, language) ?? ours(services, kind, language),
    ),
    messageId: messageIdOf(configuration, to.mail),
    link: url,
  }
}

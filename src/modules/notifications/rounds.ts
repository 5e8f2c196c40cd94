import { sql } from 'kysely'
import { sayWeekday } from '#kernel/format.ts'
import type { Day, Language, MailId, OrganisationId, PersonId, RoundId } from '#kernel/schemas.ts'
import { lateOf } from '#modules/rounds/progress.ts'
import { lateInTeam } from '#modules/rounds/team.ts'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { addressOf, messageIdOf, type Sender } from './composing.ts'
import { factsOfRound, ours, wordingsOf, writeWorded, type Wordings } from './letters.ts'
import { languagesOf, putInQueue, senderOf } from './writing.ts'

// Mails to everybody of a round: hundreds in a transaction, each once for its recipient, kind and moment. Who is on pause
// gets none of them.

type Kind = 'round-invited' | 'round-team' | 'round-guest' | 'round-reminder'
type Of = { organisation: OrganisationId; round: RoundId }

const atOnce = 500

/** Invites those for whom this batch of a launch made a conversation, and tells their managers and guests that the round has begun. */
export async function inviteToRound(services: Services, { batch, ...of }: Of & { batch: string }): Promise<void> {
  const made = sql`from voortgang.round_people where round_id = ${of.round} and batch_id = ${batch} and outcome = 'made' and not paused`
  await mailAll(services, of, 'round-invited', of.round, sql`select person_id as id, conversation_id ${made}`)
  await mailAll(
    services,
    of,
    'round-team',
    of.round,
    sql`select distinct manager_id as id, null::uuid as conversation_id ${made}`,
  )
  await mailAll(
    services,
    of,
    'round-guest',
    of.round,
    sql`select distinct person_id as id, null::uuid as conversation_id from voortgang.participants
        where part = 'guest' and role <> 'peer' and left_at is null and conversation_id in (select conversation_id ${made})`,
  )
}

/**
 * When an HR adviser asked for it, both parties of what is late in that scope; when a manager did, whom of the team that
 * manager still has to talk with. Nobody gets it twice on the day on which it was asked.
 */
export async function remindLate(
  services: Services,
  { day, ...of }: Of & { day: Day } & ({ adviser: PersonId } | { manager: PersonId }),
): Promise<void> {
  const recipients =
    'manager' in of
      ? sql`select person_id as id, null::uuid as conversation_id from (${lateInTeam(of.round, of.manager)}) late`
      : bothOf(lateOf(of.round, of.adviser))
  await mailAll(services, of, 'round-reminder', `${of.round} ${day}`, recipients)
}

const bothOf = (late: ReturnType<typeof sql>) =>
  sql`select person_id as id, null::uuid as conversation_id from (${late}) late
      union select manager_id, null from (${late}) late`

/** Mails everybody of `recipients` (id, conversation_id) who has not had this mail yet, so many at a time, until there is nobody left. */
async function mailAll(
  services: Services,
  { organisation, round }: Of,
  kind: Kind,
  moment: string,
  recipients: ReturnType<typeof sql>,
): Promise<void> {
  for (;;) {
    // One transaction after the other: what the first has mailed, the next passes over.
    const written = await services.database.asJob(organisation, async (work) => {
      const { rows } = await sql<Recipient>`
        select wanted.id, persons.name, persons.given_name, persons.email, conversation_id
        from (${recipients}) wanted join voortgang.persons on persons.id = wanted.id
        where email is not null and (left_on is null or left_on > app.today())
          and not exists (select from voortgang.mails where recipient_id = wanted.id and kind = ${kind} and moment = ${moment})
        limit ${atOnce}`.execute(work.db)
      if (rows.length > 0) await writeAll(services, work, { round, kind, moment }, rows)
      return rows.length
    })
    if (!written || written < atOnce) return
  }
}

type Recipient = { id: PersonId; name: string; givenName: string; email: string; conversationId: string | null }
type About = { name: string; talkFrom: Day; talkUntil: Day; signBefore: Day }

async function writeAll(
  services: Services,
  work: JobWork,
  { round, kind, moment }: { round: RoundId; kind: Kind; moment: string },
  recipients: Recipient[],
): Promise<void> {
  const { db, now, newId } = work
  const about = (await db
    .selectFrom('rounds')
    .select(['name', 'talkFrom', 'talkUntil', 'signBefore'])
    .where('id', '=', round)
    .executeTakeFirstOrThrow()) as About
  const [sender, wordings] = await Promise.all([senderOf(work), wordingsOf(work)])
  const languages = await languagesOf(
    work,
    recipients.map(({ id }) => id),
  )
  const messages = new Map(recipients.map((one) => [newId() as MailId, one]))
  const rows = [...messages].map(([id, one]) => ({ id, recipient: one.id }))
  const { rows: first } = await sql<{ id: MailId }>`
    insert into voortgang.mails (id, recipient_id, kind, moment, created_at)
    select id, recipient, ${kind}, ${moment}, ${now} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id uuid, recipient uuid)
    on conflict (organisation_id, recipient_id, kind, moment) do nothing returning id`.execute(db)
  const letters = first.map(({ id }) => {
    const to = messages.get(id)!
    return {
      id,
      message: compose(services, sender, kind, about, { ...to, mail: id, language: languages.get(to.id)!, wordings }),
    }
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

/** Which round, between which days, and a link; of the conversation itself there is nothing to tell. */
function compose(
  services: Services,
  sender: Sender,
  kind: Kind,
  about: About,
  { wordings, ...to }: Recipient & { mail: MailId; language: Language; wordings: Wordings },
): Message {
  const { texts, configuration } = services
  const { language } = to
  const days = {
    talkFrom: sayWeekday(language, about.talkFrom),
    talkUntil: sayWeekday(language, about.talkUntil),
    signBefore: sayWeekday(language, about.signBefore),
  }
  const path = to.conversationId
    ? `/conversations/${to.conversationId}`
    : kind === 'round-guest'
      ? '/conversations'
      : '/'
  const url = addressOf(configuration, sender, path)
  return {
    to: { name: to.name, address: to.email },
    ...writeWorded(
      services,
      {
        kind,
        language,
        organisation: sender.name,
        values: { name: to.givenName, round: about.name, ...days },
        facts: factsOfRound(texts[language], days),
        url,
        settings: addressOf(configuration, sender, '/account'),
      },
      wordings(kind, language) ?? ours(services, kind, language),
    ),
    messageId: messageIdOf(configuration, to.mail),
    link: url,
  }
}

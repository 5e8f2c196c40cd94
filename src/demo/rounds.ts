import type pg from 'pg'
import { dayAt, plusDays, plusMonths } from '#kernel/dates.ts'
import type { ConversationId, Day, DepartmentId, Instant, PersonId, RoundId } from '#kernel/schemas.ts'
import { moveConversation } from '#modules/conversations/planning.ts'
import { draftRound, launchRound, saveRound } from '#modules/rounds/drafts.ts'
import { placeBatch, settle } from '#modules/rounds/launching.ts'
import { extendPerson, pausePerson } from '#modules/rounds/running.ts'
import { idFrom, people } from './ids.ts'
import { days, type Stage } from './stage.ts'

const organisation = people.fatima!.organisationId
const template = { id: idFrom('template molen') as never, version: 1 }
const open = {
  jobTitles: [],
  joinedBefore: null,
  skipsDouble: true,
  newcomersJoin: true,
  groups: [],
  secondManager: false,
  guests: [],
  peers: 2,
  managerPrepares: true,
  guestsSign: true,
  template,
}

/** Two rounds at De Molen: one of the bakery that is over, one of logistics that runs and in which somebody is late. */
export async function playRounds(
  stage: Stage,
  client: pg.ClientBase,
  now: Instant,
  last: Map<string, ConversationId>,
): Promise<void> {
  await playClosed(client, now, last)
  await playRunning(stage, now)
}

async function playRunning(stage: Stage, now: Instant): Promise<void> {
  const today = dayAt(now, 'Europe/Amsterdam')
  const begun = days(now, -24)
  const { id: roundId } = await stage.as('fatima', begun, (work) => draftRound(work), 'hr')
  const round = { roundId }
  const term = {
    prepareFrom: plusDays(today, -24),
    talkFrom: plusDays(today, -21),
    talkUntil: plusDays(today, -2),
    signBefore: plusDays(today, 12),
  }
  await stage.as(
    'fatima',
    begun,
    (work) =>
      saveRound(work, {
        ...round,
        ...open,
        ...term,
        name: 'Najaarsronde logistiek',
        departments: [idFrom('department logistiek') as DepartmentId],
      }),
    'hr',
  )
  await stage.as('fatima', begun, (work) => launchRound(work, round), 'hr')
  await stage.asJob(organisation, begun, async (work) => {
    await placeBatch(work, roundId, null, 100)
    await settle(work, roundId)
  })
  const more = { talkUntil: plusDays(today, 14), signBefore: plusDays(today, 28) }
  for (const who of ['naomi', 'pieter'])
    await stage.as(
      'fatima',
      days(now, -4),
      (work) => extendPerson(work, { ...round, personId: people[who]!.personId, ...more }),
      'hr',
    )
  await stage.as(
    'fatima',
    days(now, -10),
    (work) => pausePerson(work, { ...round, personId: people.stefan!.personId }),
    'hr',
  )
  await stage.as('pieter', days(now, -3), async (work) => {
    const { id } = await work.db
      .selectFrom('conversations')
      .select('id')
      .where('employeeId', '=', work.me)
      .where('talkUntil', 'is not', null)
      .executeTakeFirstOrThrow()
    const meeting = { time: '14:00', minutes: 60, place: 'Kamer van Hanneke', link: '' }
    await moveConversation(work, { conversationId: id, date: dayAt(days(now, 6), work.timeZone), ...meeting })
  })
}

/** The last talks of the bakery, told as the round in which they were held. */
async function playClosed(client: pg.ClientBase, now: Instant, last: Map<string, ConversationId>): Promise<void> {
  const today = dayAt(now, 'Europe/Amsterdam')
  const day = (monthsAgo: number): Day => plusMonths(today, -monthsAgo)
  const roundId = idFrom('round bakkerij') as RoundId
  const fatima: PersonId = people.fatima!.personId
  await client.query(
    `reset role;
     select set_config('app.organisation', '${organisation}', true), set_config('app.now', '${now}', true), set_config('app.today', '${today}', true)`,
  )
  await client.query(
    `insert into voortgang.rounds (organisation_id, id, name, template_id, template_version, departments, prepare_from, talk_from, talk_until,
       sign_before, made_by, made_at, launched_at, settled_at, closed_at)
     values ($1, $2, 'Voorjaarsgesprekken bakkerij', $3, 1, array[$4]::uuid[], $5::date, $6::date, $7::date, $8::date, $9, $5::date, $5::date, $5::date, $8::date)`,
    [organisation, roundId, template.id, idFrom('department bakkerij'), day(9), day(8), day(4), day(3), fatima],
  )
  await client.query(
    `insert into voortgang.round_people (organisation_id, round_id, person_id, outcome, manager_id, conversation_id, template_id, template_version, batch_id, decided_at)
     select $1, $2, employee_id, 'made', (select person_id from voortgang.participants where conversation_id = conversations.id and part = 'manager' and left_at is null),
            id, template_id, template_version, $2, $3::date
     from voortgang.conversations where id = any ($4) and state = 'closed' and employee_id in (
       select person_id from voortgang.placements where until_day is null and department_id in
         (select id from voortgang.departments where id = $5 or parent_id = $5))`,
    [organisation, roundId, day(9), [...last.values()], idFrom('department bakkerij')],
  )
  await client.query(
    `insert into voortgang.round_people (organisation_id, round_id, person_id, outcome, batch_id, decided_at, skipped_at, skip_reason)
     values ($1, $2, $3, 'waiting', $2, $4::date, $4::date, 'Gaat over een halfjaar met pensioen en heeft al afscheidsgesprekken.')
     on conflict (organisation_id, round_id, person_id) do update set skipped_at = excluded.skipped_at, skip_reason = excluded.skip_reason, outcome = 'waiting'`,
    [organisation, roundId, people.kees!.personId, day(8)],
  )
}

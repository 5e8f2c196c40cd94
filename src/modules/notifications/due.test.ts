import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, momentAt, plusDays, plusMinutes } from '#kernel/dates.ts'
import type { Day, Instant } from '#kernel/schemas.ts'
import { openWorld, people, type World } from '#test/world.ts'
import { sendDueMails } from './due.ts'

// Reminders come by the calendar. Histories at random (people act, time passes, the scheduler runs, runs twice at once, or
// is away for days) are compared with a model that knows the same rules in another way: one reminder, one person, one moment.

const organisation = people.sanne!.organisationId
const zone = 'Europe/Amsterdam'

type Talk = {
  id: string
  employee: string
  state: string
  starts: Instant
  ends: Instant
  planned: Instant
  recorded: Instant | null
  paused: boolean
  people: { id: string; part: string; started: Instant | null; shared: boolean }[]
  version: { id: string; offered: Instant; signed: string[] } | null
}
type Agreement = {
  id: string
  about: string
  owner: string
  due: Day | null
  made: Instant
  over: boolean
  talk: string | null
}
type Facts = {
  talks: Map<string, Talk>
  agreements: Agreement[]
  unchosen: { id: string; until: Day; planned: Instant; people: string[] }[]
  goals: { owner: string; heard: Instant; closed: boolean }[]
  /** Of whom feedback is asked; `over` when they answered or declined. */
  asked: { request: string; person: string; due: Day; at: Instant; over: boolean }[]
  lines: { person: string; manager: string; from: Day; until: Day | null }[]
  reachable: Set<string>
  preferences: Map<string, Preference>
  required: Set<string>
}
type Preference = {
  digest: boolean
  hour: number
  from: number | null
  until: number | null
  weekends: boolean
  unwanted: string[]
}

const topics: Record<string, string[]> = {
  preparing: ['plan', 'prepare', 'draft'],
  tomorrow: ['tomorrow'],
  report: ['conclude', 'write', 'sign'],
  agreements: ['agreement-due', 'agreement-overdue'],
  goals: ['goal'],
  feedback: ['feedback-due'],
}

/** Whether somebody may be mailed now, but for whether their mail of the day has been. */
function mayNow(one: Preference | undefined, now: Instant): boolean {
  if (!one) return true
  const hour = hourAt(now)
  const today = dayAt(now, zone)
  if (!one.weekends && (rests(today) || (rests(plusDays(today, -1)) && hour < 8))) return false
  if (one.digest) return hour >= one.hour
  if (one.from === null || one.until === null) return true
  const hours: number[] = []
  for (let quiet = one.from; quiet !== one.until; quiet = (quiet + 1) % 24) hours.push(quiet)
  return !hours.includes(hour)
}

/** What is due at this moment and wanted, from how things stand: `recipient kind moment`. */
function due(facts: Facts, now: Instant): string[] {
  const today = dayAt(now, zone)
  const found: string[] = []
  const remind = (who: string, kind: string, moment: string, from: Day, until: Instant) => {
    const preference = facts.preferences.get(who)
    const time = preference?.digest ? '00:00' : '08:00'
    const topic = Object.keys(topics).find((name) => topics[name]!.includes(kind))!
    if (preference?.unwanted.includes(topic) && !facts.required.has(topic)) return
    if (now >= momentAt(from, time, zone)! && now < until && facts.reachable.has(who))
      found.push(`${who} ${kind} ${moment}`)
  }
  const on = (moment: Instant) => dayAt(moment, zone)
  const later = (one: Day, other: Day) => (one > other ? one : other)
  const eight = (day: Day) => momentAt(day, '08:00', zone)!
  for (const talk of facts.talks.values()) {
    if (talk.paused) continue
    const day = on(talk.starts)
    const open = talk.state === 'planned' || talk.state === 'preparing'
    for (const { id, part, started, shared } of talk.people) {
      const moment = `${talk.id} ${day}`
      if (open && part !== 'guest' && !started)
        remind(id, 'prepare', moment, later(plusDays(day, -5), plusDays(on(talk.planned), 1)), talk.starts)
      if (open && part !== 'guest' && started && !shared)
        remind(id, 'draft', moment, later(plusDays(day, -2), plusDays(on(started), 1)), talk.starts)
      let ahead = plusDays(day, -1)
      while (facts.preferences.get(id)?.weekends === false && rests(ahead)) ahead = plusDays(ahead, -1)
      if ((open || talk.state === 'revealed') && on(talk.planned) < ahead)
        remind(id, 'tomorrow', moment, ahead, talk.starts)
      if ((open || talk.state === 'revealed') && part === 'manager')
        remind(id, 'conclude', moment, plusDays(on(talk.ends), 1), eight(plusDays(on(talk.ends), 15)))
      if (talk.state === 'recorded' && part === 'manager') {
        const held = on(talk.recorded!)
        remind(id, 'write', `${talk.id} ${held}`, plusDays(held, 7), eight(plusDays(held, 28)))
      }
      if (talk.state === 'signing' && !talk.version!.signed.includes(id))
        for (const [after, until] of [
          [3, 10],
          [10, 24],
        ] as const) {
          const offered = on(talk.version!.offered)
          remind(id, 'sign', `${talk.version!.id} ${after}`, plusDays(offered, after), eight(plusDays(offered, until)))
        }
    }
  }
  for (const talk of facts.unchosen)
    for (const who of talk.people)
      for (const [before, until] of [
        [14, 5],
        [5, -1],
      ] as const) {
        const from = later(plusDays(talk.until, -before), plusDays(on(talk.planned), 1))
        const end = momentAt(plusDays(talk.until, -until), '00:00', zone)!
        remind(who, 'plan', `${talk.id} ${talk.until} ${before}`, from, end)
      }
  for (const one of facts.agreements) {
    const talk = one.talk === null ? undefined : facts.talks.get(one.talk)
    if (one.over || !one.due || talk?.state === 'cancelled') continue
    const moment = `${one.id} ${one.due}`
    const from = later(plusDays(one.due, -3), plusDays(on(one.made), 1))
    remind(one.owner, 'agreement-due', moment, from, momentAt(plusDays(one.due, 1), '00:00', zone)!)
    const manager = facts.lines.find(
      ({ person, from: since, until }) => person === one.about && since <= today && (!until || until > today),
    )?.manager
    const both = new Set([one.owner, one.about])
    if (
      manager &&
      (!talk || talk.state === 'closed' || talk.people.some(({ id, part }) => id === manager && part === 'manager'))
    )
      both.add(manager)
    for (const who of both) remind(who, 'agreement-overdue', moment, plusDays(one.due, 1), eight(plusDays(one.due, 15)))
  }
  for (const { request, person, due: last, at, over } of facts.asked)
    if (!over) {
      const from = later(plusDays(last, -2), plusDays(on(at), 1))
      remind(person, 'feedback-due', `${request} ${last}`, from, momentAt(plusDays(last, 1), '00:00', zone)!)
    }
  const oldest = new Map<string, Day>()
  for (const { owner, heard, closed } of facts.goals) {
    const last = on(heard)
    const quiet = Math.floor(daysBetween(last, today) / 42)
    if (!closed && quiet >= 1 && quiet <= 3 && last < (oldest.get(owner) ?? '9')) oldest.set(owner, last)
  }
  for (const [owner, last] of oldest) {
    const times = Math.floor(daysBetween(last, today) / 42)
    const from = plusDays(last, 42 * times)
    remind(owner, 'goal', `${last} ${times}`, from, momentAt(plusDays(from, 42), '00:00', zone)!)
  }
  return found
}

const daysBetween = (one: Day, other: Day) => Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)

async function look({ database }: World, now: Instant): Promise<Facts> {
  const ask = async <Row>(sql: string) => (await database.query(sql)).rows as Row[]
  const ours = `organisation_id = '${organisation}'`
  const talks = await ask<Talk>(
    `select id, employee_id as employee, state, starts_at as starts, ends_at as ends, planned_at as planned, recorded_at as recorded,
       paused_at is not null as paused from conversations where ${ours} and starts_at is not null`,
  )
  const found = new Map(talks.map((one): [string, Talk] => [one.id, { ...one, people: [], version: null }]))
  for (const { talk, ...one } of await ask<Talk['people'][number] & { talk: string }>(
    `select conversation_id as talk, person_id as id, part, started_at as started, shared_at is not null as shared
       from participants left join preparations using (organisation_id, conversation_id)
       where ${ours} and (author_id = person_id or author_id is null) and left_at is null
     union all
     select conversation_id, person_id, part, null, false from participants p
       where ${ours} and left_at is null
         and exists (select from preparations r where r.conversation_id = p.conversation_id)
         and not exists (select from preparations r where r.conversation_id = p.conversation_id and author_id = person_id)`,
  ))
    found.get(talk)?.people.push(one)
  for (const { talk, ...version } of await ask<NonNullable<Talk['version']> & { talk: string }>(
    `select conversation_id as talk, id, offered_at as offered,
       array(select signer_id::text from signatures where report_id = report_versions.id) as signed
     from report_versions where ${ours} order by number`,
  ))
    found.get(talk)!.version = version
  const reachable = await ask<{ id: string }>(
    `select id from persons where ${ours} and email is not null and (left_on is null or left_on > '${dayAt(now, zone)}')`,
  )
  return {
    talks: found,
    agreements: await ask(
      `select id, about_id as about, owner_id as owner, due_on as due, created_at as made,
         done_at is not null or dropped_at is not null as over, conversation_id as talk from agreements where ${ours}`,
    ),
    unchosen: await ask(
      `select id, talk_until as until, planned_at as planned,
         array(select person_id::text from participants where conversation_id = conversations.id and part <> 'guest' and left_at is null) as people
       from conversations where ${ours} and starts_at is null and talk_until is not null and paused_at is null and state in ('planned', 'preparing')`,
    ),
    goals: await ask(
      `select owner_id as owner, closed_at is not null as closed,
         greatest(created_at, (select max(at) from goal_check_ins where goal_id = goals.id)) as heard from goals where ${ours}`,
    ),
    asked: await ask(
      `select request_id as request, person_id as person, due_on as due, asked_at as at,
         declined_at is not null or exists (select from feedback where feedback.request_id = requests.id and giver_id = person_id
           and sent_at is not null and withdrawn_at is null) as over
       from feedback_requests requests join feedback_asked on request_id = requests.id where requests.${ours}`,
    ),
    lines: await ask(
      `select person_id as person, manager_id as manager, from_day as from, until_day as until from reporting_lines where ${ours}`,
    ),
    reachable: new Set(reachable.map(({ id }) => id)),
    preferences: new Map(
      (
        await ask<Preference & { id: string }>(
          `select person_id as id, manner = 'digest' as digest, digest_hour as hour, quiet_from as from, quiet_until as until, weekends, unwanted
             from mail_preferences where ${ours}`,
        )
      ).map((one) => [one.id, one]),
    ),
    required: new Set(
      (await ask<{ topic: string }>(`select topic from required_mail where ${ours}`)).map(({ topic }) => topic),
    ),
  }
}

/** What can happen to something of the bakery, picked by number, some days from now. */
const acts = {
  move: `update conversations set starts_at = $2::timestamptz + $3 * interval '1 day', ends_at = $2::timestamptz + $3 * interval '1 day' + interval '1 hour'
    where id = $1 and state in ('planned', 'preparing', 'revealed') and (starts_at is not null or $3 > 9)`,
  cancel: `update conversations set state = 'cancelled', cancelled_at = $2 where id = $1 and state not in ('closed', 'cancelled') and $3 > 8`,
  pause: `update conversations set paused_at = case when paused_at is null and $3 > 5 then $2::timestamptz end where id = $1 and state not in ('closed', 'cancelled')`,
  begin: `insert into preparations (organisation_id, conversation_id, author_id, started_at)
    select organisation_id, conversation_id, person_id, $2 from participants
    where conversation_id = $1 and part <> 'guest' and (part = 'manager') = ($3 > 5) on conflict do nothing`,
  share: `update preparations set shared_at = $2 where conversation_id = $1 and shared_at is null and $3 > 3`,
  conclude: `update conversations set state = 'recorded', recorded_at = $2, revealed_at = coalesce(revealed_at, $2) where id = $1 and state = 'revealed' and $3 > 2`,
  open: `update conversations set state = 'revealed', revealed_at = $2 where id = $1 and starts_at is not null and state in ('planned', 'preparing') and $3 > 7`,
  offer: `with one as (update conversations set state = 'signing' where id = $1 and state = 'recorded' and $3 > 1 returning organisation_id, id)
    insert into report_versions (organisation_id, id, conversation_id, number, content, offered_by, offered_at)
    select organisation_id, gen_random_uuid(), id, 1 + (select count(*) from report_versions v where v.conversation_id = one.id), '{}',
      (select person_id from participants p where p.conversation_id = one.id and part = 'manager' and left_at is null), $2 from one`,
  sign: `insert into signatures (organisation_id, report_id, conversation_id, signer_id, outcome, signed_at, entry)
    select organisation_id, (select id from report_versions v where v.conversation_id = $1 order by number desc limit 1), conversation_id, person_id, 'seen', $2, '{}'
    from participants join conversations using (organisation_id)
    where conversations.id = $1 and state = 'signing' and conversation_id = $1 and left_at is null and (part = 'employee') = ($3 > 5) on conflict do nothing`,
  agree: `update agreements set due_on = $2::timestamptz::date + $3::int where about_id = (select employee_id from conversations where id = $1)`,
  done: `update agreements set done_at = case when $3 > 4 then $2::timestamptz end, dropped_at = null, drop_asked_by = null
    where about_id = (select employee_id from conversations where id = $1)`,
  checkIn: `insert into goal_check_ins (organisation_id, id, goal_id, author_id, at)
    select organisation_id, gen_random_uuid(), id, owner_id, $2 from goals
    where owner_id = (select employee_id from conversations where id = $1) and $3 > 4`,
  prefer: `insert into mail_preferences (organisation_id, person_id, manner, digest_hour, quiet_from, quiet_until, weekends, unwanted)
    select organisation_id, person_id, case when $3 > 6 then 'digest' else 'single' end, $3::int + 5, case when $3 < 5 then 21 - 3 * $3::int end,
      case when $3 < 5 then 4 + 5 * $3::int % 16 end, $3::int % 3 > 0, case when $3::int % 4 = 1 then '{tomorrow,report}'::text[] else '{}' end
    from participants where conversation_id = $1 and (part = 'manager') = (extract(hour from $2::timestamptz)::int % 2 = 0)
    on conflict (organisation_id, person_id) do update set manner = excluded.manner, digest_hour = excluded.digest_hour,
      quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, weekends = excluded.weekends, unwanted = excluded.unwanted`,
  require: `with one as (delete from required_mail where topic = 'report' returning 1)
    insert into required_mail (organisation_id, topic, set_by, set_at)
    select organisation_id, 'report', employee_id, $2 from conversations where id = $1 and $3 > 5 and not exists (select from one)`,
  leave: `update persons set left_on = case when $3 > 10 then $2::timestamptz::date + 2 end where id = (select employee_id from conversations where id = $1)`,
} as const

const step = fc.record({
  acts: fc.array(
    fc.record({
      what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      which: fc.nat(1000),
      days: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 8 },
  ),
  /** Mostly hours, sometimes the three days of a long weekend, or weeks. */
  hours: fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 30 }), weight: 4 },
    fc.constant(72),
    fc.integer({ min: 100, max: 900 }),
  ),
  runs: fc.constantFrom(0, 1, 1, 1, 2, 3),
})

test('each reminder that is due comes once, and none that is not, whatever people do and whenever the scheduler runs', async () => {
  const kinds = new Set<string>()
  let summers = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('2026-11-24T07:30:00.000Z', '2027-03-25T12:00:00.000Z', '2027-10-28T21:00:00.000Z'),
      fc.array(step, { minLength: 25, maxLength: 40 }),
      async (start, steps) => {
        const world = await openWorld({ mailServer: true })
        const { clock, database } = world
        clock.set(start)
        // What follows a change in the database follows it within an organisation.
        await database.query(`set app.organisation = '${organisation}'`)
        const { rows: talks } = await database.query<{ id: string }>(
          `select id from conversations where organisation_id = $1 and state not in ('closed', 'cancelled') order by id`,
          [organisation],
        )
        const expected = new Set<string>()
        for (const { acts: did, hours, runs } of steps) {
          for (const { what, which, days } of did)
            await database.query(acts[what], [talks[which % talks.length]!.id, clock.now(), days])
          const before = clock.now()
          clock.set(plusMinutes(before, hours * 60))
          if (offset(before) !== offset(clock.now())) summers++
          if (runs === 0) continue
          const now = clock.now()
          const facts = await look(world, now)
          const fresh = due(facts, now).filter((one) => !expected.has(one))
          for (const one of fresh) {
            const who = one.split(' ')[0]!
            const preference = facts.preferences.get(who)
            const digest = `${who} digest ${dayAt(now, zone)}`
            if (!mayNow(preference, now) || (preference?.digest && expected.has(digest))) continue
            for (const other of preference?.digest ? fresh.filter((each) => each.startsWith(who)) : [one])
              expected.add(other)
            if (preference?.digest) expected.add(digest)
          }
          await Promise.all(Array.from({ length: runs }, () => sendDueMails(world.services, { organisation })))
          await world.work()
          const { rows } = await database.query<{ mail: string; id: string; state: string }>(
            `select recipient_id || ' ' || kind || ' ' || moment as mail, id, state from mails where organisation_id = $1`,
            [organisation],
          )
          expect(rows.map(({ mail }) => mail).toSorted()).toEqual([...expected].toSorted())
          expect(world.mailed.map(({ messageId }) => messageId.slice(1, 37)).toSorted()).toEqual(
            rows.flatMap(({ id, state }) => (state === 'sent' ? id : [])).toSorted(),
          )
          expect(rows.every(({ state }) => state === 'sent' || state === 'bundled')).toBe(true)
        }
        for (const one of expected) kinds.add(one.split(' ')[1]!)
        await world.close()
      },
    ),
    // Without looking for a shorter history: that takes minutes, and what stands in the outbox says enough.
    { numRuns: 3, seed: 20261125, endOnFailure: true },
  )
  // The histories were worth something: every kind came, and the clocks were put forward and back.
  expect([...kinds].toSorted()).toEqual(
    'agreement-due agreement-overdue conclude digest draft feedback-due goal plan prepare sign tomorrow write'.split(
      ' ',
    ),
  )
  expect(summers).toBeGreaterThan(2)
}, 120_000)

/** How far the clock on the wall is from UTC: changes twice a year. */
const offset = (moment: Instant) => Date.parse(momentAt(dayAt(moment, zone), '12:00', zone)!) % 86_400_000

const weekdayOf = (day: Day) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7
/** As the calendar on the wall has them, Easter and what hangs on it too. */
const holidays = new Set(
  `2026-12-25 2026-12-26 2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26
  2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26`.split(/\s+/),
)
const rests = (day: Day) => weekdayOf(day) > 5 || holidays.has(day)
/** The hour on the clock on the wall. */
const hourAt = (moment: Instant) => {
  const minutes = Math.round((Date.parse(moment) - Date.parse(`${dayAt(moment, zone)}T00:00:00Z`)) / 60_000)
  return Math.floor((minutes + offsetIn(moment)) / 60)
}
/** Minutes by which the clock on the wall is ahead of UTC at this very moment: two in summer, from one at night in UTC. */
const offsetIn = (moment: Instant) => {
  const year = Number(moment.slice(0, 4))
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  }
  const at = Date.parse(moment)
  return at >= lastSunday(2) && at < lastSunday(9) ? 120 : 60
}

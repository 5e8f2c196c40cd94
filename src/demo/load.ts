import pg from 'pg'
import { asInstant, dayAt, plusMinutes, plusMonths } from '#kernel/dates.ts'
import type { ConversationId, Day, Instant } from '#kernel/schemas.ts'
import { hashPassword } from '#modules/accounts/passwords.ts'
import { setSignalRules } from '#modules/insight/rules.ts'
import { standardRules } from '#modules/insight/signals.ts'
import { library } from '#modules/templates/library/library.ts'
import type { Clock } from '#platform/clock.ts'
import { types } from '#platform/database/connect.ts'
import type { Embedded } from '#platform/database/embedded.ts'
import type { Demo } from '#platform/services.ts'
import { playCadences } from './cadences.ts'
import { playCareers } from './careers.ts'
import { playTalk } from './history.ts'
import { demoPassword, idFrom, people } from './ids.ts'
import { organisations, type DemoOrganisation } from './people.ts'
import { playFeedback } from './feedback.ts'
import { playGoals } from './goals.ts'
import { playRecognition } from './recognition.ts'
import { playPresent } from './present.ts'
import { playRounds } from './rounds.ts'
import { Stage, tokenHashOf } from './stage.ts'
import { bakkerij } from './stories/bakkerij.ts'
import { linde } from './stories/linde.ts'
import { staf } from './stories/staf.ts'
import { winkels } from './stories/winkels.ts'

/** Loads the demonstration into an empty database, whole or not at all; a second time it changes nothing. */
export async function loadDemo(
  { embedded }: { embedded: Pick<Embedded, 'connect'> | undefined },
  clock: Clock,
): Promise<void> {
  const client = new pg.Client({ ...embedded!.connect('postgres'), types, pipeline: true })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from voortgang.organisations limit 1')
    if (rowCount) return
    await client.query('begin; set local synchronous_commit = off')
    await fill(client, clock)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Fills a database with both organisations and their history, as seen from the clock. Within the caller's transaction. */
export async function fill(client: pg.ClientBase, clock: Clock): Promise<void> {
  await client.query(`set local search_path = voortgang; set local timezone = 'UTC'`)
  const now = clock.now()
  const passwordHash = await hashPassword(demoPassword)
  for (const organisation of organisations) await settle(client, organisation, now, passwordHash)
  await client.query(
    `
    insert into sessions (token_hash, account_id, organisation_id, method, created_at, seen_at, expires_at)
    select decode(one ->> 'token', 'hex'), (one ->> 'account')::uuid, (one ->> 'organisation')::uuid, 'demo', $2, 'infinity', 'infinity' from jsonb_array_elements($1) one`,
    [
      JSON.stringify(
        Object.values(people).map(({ key, accountId, organisationId }) => ({
          token: tokenHashOf(key).toString('hex'),
          account: accountId,
          organisation: organisationId,
        })),
      ),
      now,
    ],
  )

  const stage = new Stage(client, clock)
  const last = new Map<string, ConversationId>()
  for (const [spread, [employee, talks]] of Object.entries({ ...bakkerij, ...winkels, ...staf, ...linde }).entries()) {
    for (const talk of talks) last.set(employee, await playTalk(stage, employee, talk, now, spread))
  }
  await playGoals(stage, now)
  await playFeedback(stage, now)
  await playRecognition(stage, now)
  await playPresent(stage, now, last)
  await playRounds(stage, client, now, last)
  await playCadences(stage, now)
  await playCareers(stage, now)
  // The rules of signals as they come along, said for both organisations.
  for (const adviser of ['fatima', 'fatima-linde'])
    await stage.as(
      adviser,
      plusMinutes(now, -90 * 24 * 60),
      (work) => setSignalRules(work, { ...standardRules, version: 0 }),
      'hr',
    )
  await client.query(`reset role; delete from voortgang.sessions where seen_at = 'infinity'`)
  for (const { key } of organisations)
    await client.query('select app.open_job($1, $2), app.release_groups()', [idFrom(`organisation ${key}`), now])
}

/** The organisation as its administrator keeps it: people, departments, who manages whom since when, roles, template. */
async function settle(
  client: pg.ClientBase,
  { key, name, hrReadsReports, departments, people: staff }: DemoOrganisation,
  now: Instant,
  passwordHash: string,
): Promise<void> {
  const organisationId = idFrom(`organisation ${key}`)
  const today = dayAt(now, 'Europe/Amsterdam')
  const since = (months: number): Day => plusMonths(today, -months)
  const insert = async (table: string, columns: string, rows: object[]) => {
    const list = columns.split(' ')
    await client.query(
      `insert into voortgang.${table} (organisation_id, ${list.join(', ')}) select $1, ${list.join(', ')} from jsonb_populate_recordset(null::voortgang.${table}, $2)`,
      [organisationId, JSON.stringify(rows)],
    )
  }
  await client.query(
    'insert into voortgang.organisations (id, name, hr_reads_reports, created_at) values ($1, $2, $3, $4)',
    [organisationId, name, hrReadsReports, asInstant(Date.parse(since(30)))],
  )
  await client.query(
    `insert into voortgang.accounts (id, email, password_hash, created_at) select (one ->> 'id')::uuid, one ->> 'email', $2, $3 from jsonb_array_elements($1) one on conflict do nothing`,
    [
      JSON.stringify(staff.map((one) => ({ id: people[one.key]!.accountId, email: people[one.key]!.email }))),
      passwordHash,
      now,
    ],
  )
  await insert(
    'persons',
    'id given_name family_prefix family_name email job_title joined_on',
    staff.map((one) => ({
      id: people[one.key]!.personId,
      given_name: one.givenName,
      family_prefix: one.familyPrefix ?? '',
      family_name: one.familyName,
      email: people[one.key]!.email,
      job_title: one.jobTitle,
      joined_on: since(one.joinedMonthsAgo),
    })),
  )
  await insert(
    'memberships',
    'person_id account_id',
    staff.map((one) => ({ person_id: people[one.key]!.personId, account_id: people[one.key]!.accountId })),
  )
  await insert(
    'departments',
    'id name parent_id',
    departments.map(({ key: department, name: title, parent }) => ({
      id: idFrom(`department ${department}`),
      name: title,
      parent_id: parent ? idFrom(`department ${parent}`) : null,
    })),
  )
  await insert(
    'placements',
    'person_id department_id from_day',
    staff.map((one) => ({
      person_id: people[one.key]!.personId,
      department_id: idFrom(`department ${one.department}`),
      from_day: since(one.joinedMonthsAgo),
    })),
  )
  await insert(
    'reporting_lines',
    'person_id manager_id from_day until_day',
    staff.flatMap((one) =>
      one.managers.map((manager, place) => ({
        person_id: people[one.key]!.personId,
        manager_id: people[manager.key]!.personId,
        from_day: since(manager.monthsAgo),
        until_day: place === 0 ? null : since(one.managers[place - 1]!.monthsAgo),
      })),
    ),
  )
  await insert(
    'appointments',
    'id person_id role department_id from_day',
    staff.flatMap((one) => {
      const person = people[one.key]!.personId
      const appointment = (role: string, department: string | null = null) => ({
        id: idFrom(`${role} ${one.key}`),
        person_id: person,
        role,
        department_id: department && idFrom(`department ${department}`),
        from_day: since(Math.min(one.joinedMonthsAgo, 24)),
      })
      return [
        ...(one.hrOf ? [appointment('hr-adviser', one.hrOf === 'everybody' ? null : one.hrOf.department)] : []),
        ...(one.administrator ? [appointment('administrator')] : []),
        ...(one.worksCouncil ? [appointment('works-council')] : []),
      ]
    }),
  )
  const published =
    key === 'molen' ? ['progress', 'functioning', 'appraisal', 'development', 'probation-start'] : ['progress']
  const templates = published.map((libraryKey, place) => ({
    id: idFrom(place === 0 ? `template ${key}` : `template ${libraryKey} ${key}`),
    at: asInstant(Date.parse(since(30 - place))),
    ...library.find((one) => one.key === libraryKey)!,
  }))
  await insert(
    'templates',
    'id kind library_key created_at',
    templates.map((one) => ({ id: one.id, kind: one.kind, library_key: one.key, created_at: one.at })),
  )
  await insert(
    'template_versions',
    'template_id version content published_at',
    templates.map(({ id, content, at }) => ({ template_id: id, version: 1, content, published_at: at })),
  )
}

/** Who one can be on the sign-in page of the demonstration: those with something to show first. */
export function demoOf(): Demo {
  const accounts = new Map(Object.values(people).map(({ personId, accountId }) => [personId, accountId]))
  const shown = organisations.flatMap((organisation) =>
    organisation.people.map((person) => ({
      personId: people[person.key]!.personId,
      name: people[person.key]!.name,
      jobTitle: person.jobTitle,
      organisation: organisation.name,
      roles: [
        ...(organisation.people.some(({ managers }) => managers[0]?.key === person.key) ? (['manager'] as const) : []),
        ...(person.hrOf ? (['hr-adviser'] as const) : []),
        ...(person.administrator ? (['administrator'] as const) : []),
      ],
      note: person.note ?? { nl: '', en: '' },
    })),
  )
  return {
    people: shown.toSorted((one, other) => place(one.personId) - place(other.personId)),
    accountOf: (person) => accounts.get(person),
  }
}

/** With whom a visitor best begins; everybody else comes after, as the organisation lists them. */
const first = ['sanne', 'joris', 'jurrien', 'lia', 'mehmet', 'bram', 'fatima', 'hanneke', 'thomas']
const place = (person: string): number => {
  const found = first.findIndex((key) => people[key]?.personId === person)
  return found === -1 ? first.length : found
}

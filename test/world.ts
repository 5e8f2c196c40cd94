import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { inject } from 'vitest'
import type { Problem } from '#kernel/problems.ts'
import type { ConversationId, PersonId } from '#kernel/schemas.ts'
import type { Configuration } from '#platform/configuration.ts'
import { makePool, types } from '#platform/database/connect.ts'
import type { Endpoint, Given, Returned } from '#platform/http/endpoint.ts'
import { requestFor } from '#platform/http/request.ts'
import { makeMailTransport, type MailTransport, type Message } from '#platform/mail/transport.ts'
import { openSessionSql, type Role } from '#platform/work.ts'
import { people as demoPeople } from '../src/demo/ids.ts'
import { demoOf } from '../src/demo/load.ts'
import { makeApplication } from '../src/process.ts'
import { tasksOf } from '../src/tasks.ts'
import { testClock } from './clock.ts'
import { tokenFor, tokenHashFor } from './tokens.ts'

export const people = demoPeople
export const idOf = (key: string): PersonId => people[key]!.personId

/** What a refused call is in a test: the problem's code as message, with everything that was answered. */
export class Refused extends Error {
  readonly status: number
  readonly problem: {
    code: Problem['code']
    title: string
    detail: string
    errors?: { pointer: string; code: string; detail: string }[]
    facts?: unknown
  }

  constructor(response: LightMyRequestResponse) {
    const problem = response.json<Refused['problem']>()
    super(problem.code)
    this.status = response.statusCode
    this.problem = problem
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** A copy of the demonstration for one test file, with the whole application on it. */
export async function openWorld({
  demo = false,
  mailServer = false,
  smtpUrl,
  configured = {},
}: { demo?: boolean; mailServer?: boolean; smtpUrl?: string; configured?: Partial<Configuration> } = {}) {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const base = { host: inject('socket'), user: 'postgres' }
  const maker = new pg.Client({ ...base, database: 'postgres' })
  await maker.connect()
  await maker.query(`create database ${name} template voortgang strategy file_copy`)

  const clock = testClock(name)
  const lines: string[] = []
  const said: string[] = []
  const mailed: Message[] = []
  const statements: string[] = []
  const trips: string[] = []
  const app = { host: base.host, user: 'voortgang_app', database: name }
  const pool = makePool({ ...app, max: 6 }, () => undefined)
  count(pool, statements, trips)
  const mailFrom = 'Voortgang <voortgang@molen.test>'
  const mail: MailTransport = smtpUrl
    ? makeMailTransport({ smtpUrl, mailFrom }, { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 1200 })
    : { leaves: mailServer, send: async (message) => void mailed.push(message), stop: () => undefined }
  const application = await makeApplication({
    configuration: {
      demo,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://voortgang.test',
      secure: false,
      origin: undefined,
      dataFolder: '/nowhere',
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      postgresBin: undefined,
      smtpUrl: undefined,
      mailFrom,
      trustProxy: undefined,
      ...configured,
    },
    opened: { pool, app },
    log: (level, message, facts) => void lines.push(JSON.stringify({ level, message, ...facts })),
    say: (sentence) => void said.push(sentence),
    clock,
    mail,
    ...(demo ? { demo: demoOf() } : {}),
  })
  const all = new pg.Client({ ...base, database: name, types })
  await all.connect()
  await all.query('set search_path = voortgang')
  const askers = makePool({ ...app, max: 2 }, () => undefined)

  /** Sends a request as somebody (or nobody) and gives back whatever comes. */
  const send = (key: string | null, endpoint: Endpoint, input: object, headers: Record<string, string> = {}) => {
    const { method, url, body } = requestFor(endpoint, input as Record<string, unknown>)
    const known = key ? people[key]! : undefined
    return application.http.inject({
      method: method as 'GET',
      url,
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
      headers: {
        'accept-language': 'nl',
        ...(body === undefined
          ? {}
          : { 'content-type': endpoint.upload ? 'application/octet-stream' : 'application/json' }),
        ...(known
          ? { cookie: `voortgang=${tokenFor(known.key)}`, 'voortgang-organisation': known.organisationId }
          : {}),
        ...headers,
      },
    })
  }
  /** Acts as somebody: the answer, or `Refused` with the code of the problem. */
  const as =
    (key: string | null) =>
    async <E extends Endpoint>(
      endpoint: E,
      ...[input]: object extends Given<E> ? [Given<E>?] : [Given<E>]
    ): Promise<Returned<E>> => {
      const response = await send(key, endpoint, input ?? {})
      if (response.statusCode >= 400) throw new Refused(response)
      return (
        response.statusCode === 204
          ? undefined
          : String(response.headers['content-type']).startsWith('application/json')
            ? response.json()
            : response.rawPayload
      ) as Returned<E>
    }
  /** Asks the tables themselves, with the rights of somebody: what row-level security shows, without the application. */
  const asking = async <Row extends object>(
    key: string,
    sql: string,
    values: unknown[] = [],
    role: Role = 'person',
  ): Promise<Row[]> => {
    const known = people[key]!
    const client = await askers.connect()
    try {
      await client.query(
        `begin; ${openSessionSql(tokenHashFor(key), known.organisationId, clock.now())}; set local role ${{ person: 'voortgang_person', hr: 'voortgang_hr', administrator: 'voortgang_admin' }[role]}`,
      )
      return (await client.query(sql, values)).rows as Row[]
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  /** Carries out what waits in the queue until nothing waits any more. */
  const work = async () => {
    const tasks = tasksOf(application.services)
    for (;;) {
      const { rows } = await all.query<{ id: string; task: string; payload: never }>(
        `delete from graphile_worker._private_jobs jobs using graphile_worker._private_tasks tasks where tasks.id = jobs.task_id returning jobs.id, tasks.identifier as task, payload`,
      )
      if (rows.length === 0) return
      for (const { task, payload } of rows) await tasks[task]!(payload, { lastAttempt: false })
    }
  }
  /** The conversation between these two that runs now (or the last that was closed). */
  const conversationOf = async (employee: string, state?: string): Promise<ConversationId> => {
    const { rows } = await all.query<{ id: ConversationId }>(
      `select id from conversations where employee_id = $1 and ($2::text is null or state = $2) order by state in ('closed', 'cancelled'), starts_at desc limit 1`,
      [idOf(employee), state ?? null],
    )
    if (!rows[0]) throw new Error(`${employee} has no conversation${state ? ` that is ${state}` : ''}`)
    return rows[0].id
  }
  const stop = async () => {
    await application.stop()
    await pool.end()
    await askers.end()
    await all.end()
    await maker.query(`drop database ${name} with (force)`)
    await maker.end()
  }
  return {
    ...application,
    clock,
    as,
    send,
    asking,
    work,
    conversationOf,
    database: all,
    app,
    log: lines,
    said,
    mailed,
    statements,
    trips,
    close: stop,
  }
}

/**
 * Notes every statement that goes to the database, and of these the ones that waited for nothing before them: each is
 * the first of a round trip. For tests that count them.
 */
function count(pool: pg.Pool, statements: string[], trips: string[]): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown> | undefined
    let underWay = 0
    client.query = ((...args: unknown[]) => {
      const [first] = args as [string | { text: string }]
      const statement = typeof first === 'string' ? first : first.text
      statements.push(statement)
      if (underWay++ === 0) trips.push(statement)
      const answer = query(...args)
      const noteEnd = () => void underWay--
      void Promise.resolve(answer).then(noteEnd, noteEnd)
      return answer
    }) as typeof client.query
  })
}

import { sql } from 'kysely'
import pg from 'pg'
import type { EventName, Events } from '#kernel/events.ts'
import { notFound } from '#kernel/problems.ts'
import type { AccountId, ConversationId, Day, Instant, Language, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Clock } from './clock.ts'
import { Closing } from './closing.ts'
import { boundTo, type Db } from './database/bound.ts'
import type { AccessLog } from './database/tables.ts'

/** What happened, for the audit trail, the mail and the open screens: told in the transaction in which it happened. */
export type Told = {
  [Name in EventName]: { name: Name; subjectId: string; aboutId?: PersonId; facts: Events[Name] }
}[EventName]
/** A word to the open screens of these people that something about `subjectId` is new. It says which part, never what. */
export type Shown = { subjectId: string; people: PersonId[]; part: string }
/** A look at what others wrote about, or for, somebody. */
export type Look = {
  aboutId: PersonId
  capacity: AccessLog['capacity']
  what: AccessLog['what']
  conversationId?: ConversationId
}

type Common = {
  db: Db
  now: Instant
  newId: () => string
  /** The database that `db` speaks to, the same one as long as the process runs: by it, what is written once may be remembered. */
  of: object
}

/** One transaction at the door: for somebody without a session, or about an account and its sessions. */
export type DoorWork = Common & {
  /** The account of the session, when there is one, and its language. */
  account: AccountId | null
  language: Language | null
  /** Stands at the door with this e-mail address, or with the hash of a secret link: that account comes into sight. */
  knock: (with_: { email: string } | { link: Buffer }) => Promise<void>
  /** From here on this account is the one at work: its password or its link was right. */
  recognise: (account: AccountId) => Promise<void>
  /** From here on the person that was just made works in this role: for founding an organisation. */
  step: (role: Role) => Promise<void>
  enqueue: Enqueue
}

/** One transaction on behalf of one person. Row-level security shows this person's rows and no others. */
export type Work = Common & {
  me: PersonId
  account: AccountId
  organisation: OrganisationId
  today: Day
  timeZone: string
  language: Language
  isHr: boolean
  isAdministrator: boolean
  tell: (told: Told) => void
  show: (shown: Shown) => void
  looked: (look: Look) => void
}

/** One transaction of a job: behind the wall of one organisation, in nobody's name, without a right to anybody's words. */
export type JobWork = Common & {
  organisation: OrganisationId
  today: Day
  timeZone: string
  language: Language
  show: (shown: Shown) => void
  enqueue: Enqueue
}
/** Puts work in the queue for after the commit: the name of a task and the ids it needs. With a key, at most one such job waits. */
export type Enqueue = (task: string, payload: Record<string, string>, key?: string) => void

export type Role = 'person' | 'hr' | 'administrator'
const roles: Record<Role, string> = { person: 'voortgang_person', hr: 'voortgang_hr', administrator: 'voortgang_admin' }

export type Session = { tokenHash: Buffer; organisation?: OrganisationId | undefined }
export type Opened = {
  account_id: AccountId
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  language: Language
  time_zone: string
  today: Day
  is_hr: boolean
  is_administrator: boolean
}

export class Database {
  private readonly pool: pg.Pool
  private readonly clock: Clock
  /** The same, on connections that let all others go first: for what takes seconds and nobody waits for. */
  readonly aside: Database
  /** How often `planAnew` was asked for, and what of that each connection did. */
  private asked = 0
  private readonly planned = new WeakMap<pg.PoolClient, number>()

  constructor(pool: pg.Pool, clock: Clock, aside?: pg.Pool) {
    this.pool = pool
    this.clock = clock
    this.aside = aside ? new Database(aside, clock) : this
  }

  /**
   * Carries out `act` for the person of a session, in one transaction of which the opening is one message to the
   * database and the closing (events, access log, commit) another. Undefined when there is no such session, or when
   * its account has no place in any organisation; an organisation that was asked for and is not theirs is not there.
   */
  asSession<Result>(
    { tokenHash, organisation }: Session,
    role: Role,
    act: (work: Work) => Promise<Result>,
  ): Promise<{ result: Result } | undefined> {
    const now = this.clock.now()
    const opening = `${openSessionSql(tokenHash, organisation, now)}; set local role ${roles[role]}`
    return this.transaction(opening, async (client, [opened]) => {
      const session = opened as Opened | undefined
      if (!session) return { result: undefined, closing: 'rollback' as const }
      if (!session.organisation_id || !session.person_id) {
        if (organisation) throw notFound()
        return { result: undefined, closing: 'rollback' as const }
      }
      const closing = new Closing(this.clock)
      const work = workOf(client, session, closing, this.clock, now, this)
      const result = await act(work)
      return { result: { result }, closing: closing.statements(work.me, now) }
    })
  }

  /** Carries out `act` at the door; with a session, for its account, wherever that has its place. */
  atTheDoor<Result>(session: Session | undefined, act: (work: DoorWork) => Promise<Result>): Promise<Result> {
    const now = this.clock.now()
    const opening = session
      ? openSessionSql(session.tokenHash, undefined, now)
      : 'select null::uuid as account_id where false'
    return this.transaction(`${opening}; set local role voortgang_door`, async (client, [opened]) => {
      const closing = new Closing(this.clock)
      const set = async (name: string, value: string) =>
        void (await client.query('select set_config($1, $2, true)', [name, value]))
      const { account_id: account = null, language = null } = (opened ?? {}) as Partial<Opened>
      const result = await act({
        db: boundTo(client),
        now,
        newId: this.clock.newId,
        of: this,
        account,
        language,
        knock: (with_) =>
          'email' in with_
            ? set('app.knocking_email', with_.email)
            : set('app.knocking_link', with_.link.toString('hex')),
        recognise: (account) => set('app.account', account),
        step: async (role) => void (await client.query(`set local role ${roles[role]}`)),
        enqueue: closing.enqueue,
      })
      return { result, closing: closing.statements(null, now) }
    })
  }

  /** Carries out `act` for a job of an organisation; undefined when that organisation is not there. */
  asJob<Result>(organisation: OrganisationId, act: (work: JobWork) => Promise<Result>): Promise<Result | undefined> {
    const now = this.clock.now()
    const opening = `select * from app.open_job(${literal(organisation)}, ${literal(now)}); set local role voortgang_job`
    return this.transaction(opening, async (client, [opened]) => {
      if (!opened) return { result: undefined, closing: 'rollback' as const }
      const { language, time_zone: timeZone, today } = opened as { language: Language; time_zone: string; today: Day }
      const closing = new Closing(this.clock)
      const result = await act({
        db: boundTo(client),
        now,
        newId: this.clock.newId,
        of: this,
        organisation,
        today,
        timeZone,
        language,
        show: closing.show,
        enqueue: closing.enqueue,
      })
      return { result, closing: closing.statements(null, now) }
    })
  }

  /** For a job that does what this person asked for, with the rights of by now; undefined when they no longer work there. */
  inTheNameOf<Result>(
    { organisation, person }: { organisation: OrganisationId; person: PersonId },
    role: Role,
    act: (work: Work) => Promise<Result>,
  ): Promise<{ result: Result } | undefined> {
    const now = this.clock.now()
    const opening = `select * from app.open_order(${literal(organisation)}, ${literal(person)}, ${literal(now)})`
    return this.transaction(`${opening}; set local role ${roles[role]}`, async (client, [opened]) => {
      if (!opened) return { result: undefined, closing: 'rollback' as const }
      const closing = new Closing(this.clock)
      const result = { result: await act(workOf(client, opened as Opened, closing, this.clock, now, this)) }
      return { result, closing: closing.statements(person, now) }
    })
  }

  /** The ids of all organisations, for work that goes round them. */
  everyOrganisation(): Promise<OrganisationId[]> {
    return this.betweenOrganisations(async ({ db }) => {
      const { rows } = await sql<{ id: OrganisationId }>`select id from app.every_organisation() id`.execute(db)
      return rows.map(({ id }) => id)
    })
  }

  /** Carries out `act` for a job that is about no organisation: nothing of one shows. */
  betweenOrganisations<Result>(act: (work: Pick<Common, 'db' | 'now'>) => Promise<Result>): Promise<Result> {
    return this.transaction('select 1; set local role voortgang_job', async (client) => ({
      result: await act({ db: boundTo(client), now: this.clock.now() }),
      closing: [],
    }))
  }

  /** Whether the database answers at all. */
  async answers(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    )
  }

  /**
   * To be told when tables that were small have grown large, also before that is committed. A connection keeps a plan for
   * each statement, and a plan for a small table reads all of it; PostgreSQL makes a new one by itself only after the table
   * was analysed. From now on each connection plans anew at its next transaction.
   */
  planAnew(): void {
    this.asked++
  }

  private async transaction<Result>(
    opening: string,
    run: (
      client: pg.PoolClient,
      opened: unknown[],
    ) => Promise<{ result: Result; closing: pg.QueryConfig[] | 'rollback' }>,
  ): Promise<Result> {
    const client = await this.pool.connect()
    let broken: Error | undefined
    const isBehind = (this.planned.get(client) ?? this.asked) < this.asked
    this.planned.set(client, this.asked)
    try {
      const results = (await client.query(
        `${isBehind ? 'discard plans; ' : ''}begin; ${opening}`,
      )) as unknown as pg.QueryResult[]
      const { result, closing } = await run(client, results.at(-2)!.rows)
      // They leave together: a commit after a statement that failed ends as a rollback, and that statement says so.
      if (closing === 'rollback') await client.query('rollback')
      else await Promise.all([...closing, 'commit'].map((statement) => client.query(statement)))
      return result
    } catch (error) {
      await client.query('rollback').catch((cause: unknown) => (broken = cause as Error))
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** The work of the person of an opened session, on a connection that has a transaction and a role. */
export function workOf(
  client: pg.ClientBase,
  opened: Opened,
  closing: Closing,
  { newId }: Pick<Clock, 'newId'>,
  now: Instant,
  of: object,
): Work {
  return {
    db: boundTo(client),
    now,
    newId,
    of,
    me: opened.person_id!,
    account: opened.account_id,
    organisation: opened.organisation_id!,
    today: opened.today,
    timeZone: opened.time_zone,
    language: opened.language,
    isHr: opened.is_hr,
    isAdministrator: opened.is_administrator,
    tell: closing.tell,
    show: closing.show,
    looked: closing.looked,
  }
}

export const openSessionSql = (tokenHash: Buffer, organisation: string | undefined, now: Instant) =>
  `select * from app.open_session('\\x${tokenHash.toString('hex')}', ${organisation ? literal(organisation) : 'null'}, ${literal(now)})`

const literal = (value: string) => pg.escapeLiteral(value)

import { createHash } from 'node:crypto'
import pg from 'pg'
import { asInstant, plusMinutes } from '#kernel/dates.ts'
import type { Day, Instant, Language, OrganisationId } from '#kernel/schemas.ts'
import type { Clock } from '#platform/clock.ts'
import { boundTo } from '#platform/database/bound.ts'
import { Closing } from '#platform/closing.ts'
import { openSessionSql, workOf, type JobWork, type Opened, type Role, type Work } from '#platform/work.ts'
import { people } from './ids.ts'

/**
 * A stage on which the people of the demonstration act, in the past as well as today, each act with the rights of who
 * does it at that moment. Everything happens in the one transaction of the connection, so a demonstration is loaded
 * whole or not at all. The connection must be able to step into every role.
 */
export class Stage {
  /** Whether what happens is followed by mail; what happened years ago is not. */
  live = false
  private readonly client: pg.ClientBase
  private readonly clock: Clock

  constructor(client: pg.ClientBase, clock: Clock) {
    this.client = client
    this.clock = clock
  }

  /** Lets a person do something at a moment. */
  async as<Result>(
    key: string,
    at: Instant,
    act: (work: Work) => Promise<Result>,
    role: Role = 'person',
  ): Promise<Result> {
    const known = people[key]
    if (!known) throw new Error(`nobody in the demonstration is called ${key}`)
    const steps = { person: 'voortgang_person', hr: 'voortgang_hr', administrator: 'voortgang_admin' }
    const results = (await this.client.query(
      `reset role; ${openSessionSql(tokenHashOf(key), known.organisationId, at)}; set local role ${steps[role]}`,
    )) as unknown as pg.QueryResult[]
    const opened = results[1]!.rows[0] as Opened | undefined
    if (!opened?.person_id) throw new Error(`${key} has no session at ${at}`)
    const closing = new Closing(this.clock)
    const work = workOf(this.client, opened, closing, this.clock, at, this)
    const result = await act(this.live ? work : { ...work, tell: () => undefined, show: () => undefined })
    for (const statement of closing.statements(work.me, at)) await this.client.query(statement)
    return result
  }

  /** Lets a job of an organisation do something at a moment. */
  async asJob(organisation: OrganisationId, at: Instant, act: (work: JobWork) => Promise<void>): Promise<void> {
    const results = (await this.client.query(
      `reset role; select * from app.open_job(${pg.escapeLiteral(organisation)}, ${pg.escapeLiteral(at)}); set local role voortgang_job`,
    )) as unknown as pg.QueryResult[]
    const {
      language,
      time_zone: timeZone,
      today,
    } = results[1]!.rows[0] as { language: Language; time_zone: string; today: Day }
    const unheard = () => undefined
    const { newId } = this.clock
    await act({
      db: boundTo(this.client),
      now: at,
      newId,
      of: this,
      organisation,
      today,
      timeZone,
      language,
      show: unheard,
      enqueue: unheard,
    })
  }
}

/** Sessions with which people act on stage; they are taken away when the curtain falls. */
export const tokenHashOf = (key: string): Buffer => createHash('sha256').update(`on stage ${key}`).digest()

/** The working day so many months before a moment, at a quarter past nine or another time, in UTC. */
export function workingDay(now: Instant, monthsAgo: number, spread: number): Instant {
  const date = new Date(now)
  date.setUTCMonth(date.getUTCMonth() - monthsAgo, Math.min(date.getUTCDate(), 27))
  date.setUTCDate(date.getUTCDate() - (spread % 9))
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() - 1)
  date.setUTCHours(8 + (spread % 7), (spread % 4) * 15, 0, 0)
  return asInstant(date.getTime())
}

/** So many days from a moment; what comes later than it comes on a working day. */
export function days(moment: Instant, count: number, minutes = 0): Instant {
  const then = plusMinutes(moment, count * 24 * 60 + minutes)
  const weekday = new Date(then).getUTCDay()
  const rest = count <= 0 ? 0 : weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return plusMinutes(then, rest * 24 * 60)
}

import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { errorFacts, type Log } from '../log.ts'

export type Task = (payload: never, circumstances: { lastAttempt: boolean }) => Promise<void>
/** Work that comes round by itself: a task, and when (minute hour day month weekday, UTC). */
export type Schedule = { task: string; when: string }
export type Queue = { stop: () => Promise<void> }

/**
 * Carries out what the queue holds, in this process, as the role that has no right to anybody's words.
 * In: how the application connects, what to do for each task, and what comes round by itself.
 */
export async function startQueue(
  app: pg.ClientConfig,
  tasks: Record<string, Task>,
  schedules: Schedule[],
  log: Log,
): Promise<Queue> {
  const config = { ...app, options: `${app.options ?? ''} -c role=voortgang_job`.trim() }
  const pool = new pg.Pool({ ...config, max: 5 })
  pool.on('error', (error) => log('warn', 'a connection of the queue was lost', errorFacts(error)))
  const life = await showLife(config, log)
  const runner = await run({
    pgPool: pool,
    concurrency: 3,
    pollInterval: 5000,
    noHandleSignals: true,
    events: life.events,
    // A day of backfill: what came round while nobody was there is done once, afterwards.
    parsedCronItems: parseCronItems(
      schedules.map(({ task, when }) => ({ task, match: when, options: { backfillPeriod: 24 * 60 * 60 * 1000 } })),
    ),
    taskList: taskListOf(tasks, log),
    // The library would print payloads; what goes wrong we tell ourselves.
    logger: new Logger(() => () => undefined),
  })
  return {
    stop: async () => {
      await runner.stop().catch(() => undefined)
      await life.stop()
      await pool.end()
    },
  }
}

/** The tasks as the queue calls them: each is told whether this is its last attempt, and what fails is logged and tried again. */
export const taskListOf = (tasks: Record<string, Task>, log: Log): TaskList =>
  Object.fromEntries(Object.entries(tasks).map(([task, carryOut]) => [task, wrap(task, carryOut, log)]))

function wrap(task: string, carryOut: Task, log: Log): TaskList[string] {
  return async (payload, { job }) => {
    try {
      await carryOut(payload as never, { lastAttempt: job.attempts >= job.max_attempts })
    } catch (error) {
      log('warn', 'a job failed and is tried again later', { task, attempt: job.attempts, ...errorFacts(error) })
      throw error
    }
  }
}

/**
 * A worker that dies leaves its jobs locked for hours. So each worker holds an advisory lock under its own name, which
 * PostgreSQL lets go when the process is gone; jobs whose worker holds none are given back, now and every minute.
 */
async function showLife(config: pg.ClientConfig, log: Log) {
  const workers = new Set<string>()
  let client: pg.Client | undefined
  let stopped = false
  // One thing at a time on this one connection; a connection that was lost is made again with every lock it held.
  let last: Promise<unknown> = Promise.resolve()
  const say = (sql: string, values: string[] = []) =>
    (last = last
      .catch(() => undefined)
      .then(async () => {
        client ??= await connect()
        return client.query(sql, values)
      })
      .catch((error: unknown) => !stopped && log('warn', 'the sign of life of the queue was lost', errorFacts(error))))
  const connect = async () => {
    const made = new pg.Client(config)
    made.on('error', () => (client = undefined))
    await made.connect()
    for (const worker of workers) await made.query(hold, [worker])
    return made
  }
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => {
    workers.add(worker.workerId)
    void say(hold, [worker.workerId])
  })
  await say(giveBack)
  const rounds = setInterval(() => void say(giveBack), 60_000)
  rounds.unref()
  return {
    events,
    stop: async () => {
      stopped = true
      clearInterval(rounds)
      await last
      await client?.end()
    },
  }
}

const hold = 'select pg_advisory_lock(hashtext($1))'
const giveBack = `
  select graphile_worker.force_unlock_workers(array(
    select locked_by from graphile_worker._private_jobs
    where locked_by is not null and locked_at < now() - interval '5 seconds'
      and not exists (select from pg_locks where locktype = 'advisory' and objid::bigint = hashtext(locked_by)::bigint & 4294967295)))`

// Prints every kind of work that follows a commit or comes round by itself: when, for whom, when it came round last, and
// how much of it waits: `npm run jobs`.
import { readConfiguration } from '#platform/configuration.ts'
import { connect } from '#platform/database/open.ts'
import { runningDatabase } from '#platform/database/running.ts'
import { jobs } from '#src/tasks.ts'
import { saying } from './program/saying.ts'

type Standing = { task: keyof typeof jobs; waiting: number; failed: number; last: string | null }

await saying(async () => {
  const running = runningDatabase(readConfiguration(process.env, { demo: process.argv.includes('--demo') }))
  const client = await connect({ ...running, options: `${running.options} -c role=voortgang_job` })
  try {
    const { rows } = await client.query<Standing>(
      `select task,
              (select count(*)::int from graphile_worker.jobs where task_identifier = task and attempts < max_attempts) as waiting,
              (select count(*)::int from graphile_worker.jobs where task_identifier = task and attempts >= max_attempts) as failed,
              (select to_char(last_execution, 'YYYY-MM-DD HH24:MI') from graphile_worker._private_known_crontabs where identifier = task) as last
       from unnest($1::text[]) task`,
      [Object.keys(jobs)],
    )
    return rows.map(line).join('\n')
  } finally {
    await client.end()
  }
})

function line({ task, waiting, failed, last }: Standing): string {
  const job = jobs[task]
  const comes = 'round' in job ? `${job.round} (UTC), last ${last ?? 'not yet'}` : `after ${job.after}`
  const stands = `${waiting} waiting${failed > 0 ? `, ${failed} given up` : ''}`
  return `${task.padEnd(20)} ${comes.padEnd(40)} for ${job.whom.padEnd(24)} ${stands}`
}

// Goes over the seals of the audit trail and of the access log of every organisation in a running installation, and says
// whether they fit, and where each log ends: `npm run verify-logs`. Ends with 1 when a seal does not fit.
import { findBrokenSeal, readLastSeals } from '#modules/privacy/seals.ts'
import { clock } from '#platform/clock.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { makePool } from '#platform/database/connect.ts'
import { connect } from '#platform/database/open.ts'
import { runningDatabase } from '#platform/database/running.ts'
import { Refusal } from '#platform/refusal.ts'
import { Database } from '#platform/work.ts'
import { saying } from './program/saying.ts'

await saying(async () => {
  const running = runningDatabase(readConfiguration(process.env, { demo: process.argv.includes('--demo') }))
  await (await connect(running)).end()
  const pool = makePool({ ...running, max: 1 }, () => undefined)
  try {
    const database = new Database(pool, clock)
    const said: string[] = []
    let whole = true
    for (const organisation of await database.everyOrganisation()) {
      const broken = await findBrokenSeal({ database }, organisation)
      const { name, seals } = await readLastSeals({ database }, organisation)
      if (broken) whole = false
      said.push(name, ...seals.map((seal) => line(seal, broken)))
    }
    if (!whole) throw new Refusal(said.join('\n'))
    return said.join('\n') || 'There is no organisation yet, and so there are no logs.'
  } finally {
    await pool.end()
  }
})

function line(
  { log, number, rows, sealedAt, sha256 }: Awaited<ReturnType<typeof readLastSeals>>['seals'][number],
  broken: Awaited<ReturnType<typeof findBrokenSeal>>,
): string {
  if (broken?.log === log) return `  ${log.padEnd(10)} does NOT fit from seal ${broken.number} on`
  if (number === 0) return `  ${log.padEnd(10)} nothing sealed yet`
  return `  ${log.padEnd(10)} fits: ${rows} rows in ${number} seals, the last of ${sealedAt} is ${sha256}`
}

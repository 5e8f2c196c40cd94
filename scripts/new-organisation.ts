// Makes a code that founds one more organisation on a running installation: `npm run new-organisation`.
import { makeFoundingCode } from '#modules/organisations/founding.ts'
import { clock } from '#platform/clock.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { makePool } from '#platform/database/connect.ts'
import { connect } from '#platform/database/open.ts'
import { runningDatabase } from '#platform/database/running.ts'
import { Database } from '#platform/work.ts'
import { saying } from './program/saying.ts'

await saying(async () => {
  const configuration = readConfiguration(process.env, { demo: process.argv.includes('--demo') })
  const running = runningDatabase(configuration)
  await (await connect(running)).end()
  const pool = makePool({ ...running, max: 1 }, () => undefined)
  try {
    const code = await makeFoundingCode(new Database(pool, clock))
    return `Open ${configuration.publicUrl}/new-organisation and found an organisation with this code, which works once:\n\n  ${code}`
  } finally {
    await pool.end()
  }
})

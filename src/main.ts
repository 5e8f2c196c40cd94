import { relative } from 'node:path'
import { clock } from '#platform/clock.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { holdFolder } from '#platform/database/holder.ts'
import { openDatabase } from '#platform/database/open.ts'
import { errorFacts, makeLog } from '#platform/log.ts'
import { Refusal } from '#platform/refusal.ts'
import { makeFoundingCode } from '#modules/organisations/founding.ts'
import { demoOf, loadDemo } from './demo/load.ts'
import { makeApplication } from './process.ts'
import { isEmpty } from '#modules/accounts/welcome.ts'

// Configuration, database, jobs, HTTP; and the same way back when asked to stop.

const isDemo = process.argv.includes('--demo')
const say = (sentence: string) => console.log(sentence)
const log = makeLog((line) => console.error(line), clock.now, { info: !isDemo })

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env, { demo: isDemo })
  const folder = configuration.databaseUrl ? undefined : configuration.dataFolder
  let address = configuration.publicUrl
  const letGo = folder && (await holdFolder(folder, () => `, which answers at ${address}`))
  const opened = await openDatabase(configuration, log)
  const demo = isDemo ? demoOf() : undefined
  if (isDemo) await loadDemo(opened, clock)
  const application = await makeApplication({ configuration, opened, log, say, demo })
  await application.startJobs()
  const port = await application.listen()
  address = configuration.origin ?? configuration.publicUrl.replace(/:0$/, `:${port}`)
  if (isDemo) greetDemo(address, configuration.dataFolder)
  else await greet(address, application.services.database)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    const tooLong = setTimeout(() => process.exit(1), 10_000)
    tooLong.unref()
    await application.stop()
    await opened.close()
    if (letGo) await letGo()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  void opened.embedded?.ended.then(() => {
    if (stopping) return
    say('The embedded PostgreSQL has ended, so Voortgang ends too. Nothing that was saved is lost; start it again.')
    process.exit(1)
  })
}

function greetDemo(address: string, folder: string): void {
  say(`
  Voortgang runs as a demonstration, with Bakkerij De Molen and Zorgcentrum De Linde in it.

    ${address}

  On the sign-in page you choose who you want to be: Sanne prepares, Joris manages, Fatima is HR adviser.
  Or sign in with sanne.mulder@demolen.example and the password proef-een-goed-gesprek.
  What you do is kept in ${relative(process.cwd(), folder) || folder}. Ctrl-C stops it.
`)
}

async function greet(
  address: string,
  database: Awaited<ReturnType<typeof makeApplication>>['services']['database'],
): Promise<void> {
  say(`\n  Voortgang runs at ${address}\n`)
  if (!(await isEmpty(database))) return
  say(
    `  It has no organisation yet. Open ${address} and found one with this code, which works once:\n\n    ${await makeFoundingCode(database)}\n`,
  )
}

start().catch((error: unknown) => {
  if (error instanceof Refusal) {
    console.error(`\nVoortgang does not start.\n\n${error.message}\n`)
  } else {
    log('error', 'Voortgang could not start', errorFacts(error))
    console.error(error)
  }
  process.exit(1)
})

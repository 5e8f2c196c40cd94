// Prints where the database of a running Voortgang is, for psql and backup tools: `npm run --silent database-url`,
// with `-- --demo` that of the demonstration.
import { readConfiguration } from '#platform/configuration.ts'
import { superuserAddress } from '#platform/database/running.ts'
import { saying } from './program/saying.ts'

await saying(() => {
  const configuration = readConfiguration(process.env, { demo: process.argv.includes('--demo') })
  return configuration.databaseOwnerUrl ?? configuration.databaseUrl ?? superuserAddress(configuration.dataFolder)
})

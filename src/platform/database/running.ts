import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Configuration } from '../configuration.ts'
import { Refusal } from '../refusal.ts'
import { serverAt } from './open.ts'

type Where = Pick<Configuration, 'databaseUrl' | 'dataFolder'>

/**
 * How the application reaches the database of an installation that is there already: its server, or the embedded
 * PostgreSQL that runs beside another process. Nothing is started. Throws a `Refusal` when there is none to reach.
 */
export const runningDatabase = ({ databaseUrl, dataFolder }: Where): pg.ClientConfig =>
  databaseUrl
    ? serverAt(databaseUrl)
    : { host: socketOf(dataFolder), user: 'voortgang_app', database: 'voortgang', options: '-c timezone=UTC' }

/**
 * The address for `psql` and for backup tools: as the superuser of the embedded PostgreSQL, because row-level security
 * holds for the owner of the tables too, and a backup with holes is none.
 */
export const superuserAddress = (dataFolder: string): string =>
  `postgresql://postgres@localhost/voortgang?host=${encodeURIComponent(socketOf(dataFolder))}`

/** The folder of the socket on which the PostgreSQL of this data folder listens, as its own file says. */
function socketOf(dataFolder: string): string {
  const file = join(dataFolder, 'postgres', 'postmaster.pid')
  const [, , , , socket] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  if (!socket || !existsSync(join(socket, '.s.PGSQL.5432')))
    throw new Refusal(`No PostgreSQL of Voortgang runs on ${dataFolder}. Start Voortgang first.`)
  return socket
}

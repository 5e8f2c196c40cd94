import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** A table like that of the answers, with its key and nothing else: no wall, no reference to anything. */
const table = `create table raw_answers (organisation_id uuid, conversation_id uuid, author_id uuid, field text, version integer,
  value jsonb, edit_id uuid, saved_at timestamptz, primary key (organisation_id, conversation_id, author_id, field, version))`
const insert = 'insert into raw_answers values ($1, $2, $3, $4, $5, $6, $7, now())'

/** Connections that each insert one row and commit it, as `pgbench` does, and as fast as `pg` can. */
export async function openRaw(database: pg.ClientConfig, connections: number) {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client(database)
      await client.connect()
      return client
    }),
  )
  await clients[0]!.query(table)
  const workers = clients.map((client) => ({
    client,
    key: [randomUUID(), randomUUID(), randomUUID(), 'points'],
    version: 0,
  }))
  return {
    workers,
    save: async (worker: (typeof workers)[number], value: object): Promise<void> => {
      const values = [...worker.key, ++worker.version, JSON.stringify(value), randomUUID()]
      await worker.client.query({ name: 'insert', text: insert, values })
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  }
}

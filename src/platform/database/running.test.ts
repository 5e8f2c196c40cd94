import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { runningDatabase, superuserAddress } from './running.ts'

const whoAmI = async (config: pg.ClientConfig) => {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select current_user as who, (select count(*)::int from voortgang.persons) as people`,
    )
    return rows[0] as { who: string; people: number }
  } finally {
    await client.end()
  }
}

// The PostgreSQL of the tests is an embedded one like any other: its socket lies in its data folder.
const dataFolder = dirname(inject('socket'))

test('the address of the embedded database sees every row, as a backup must', async () => {
  const found = await whoAmI({ connectionString: superuserAddress(dataFolder) })
  expect(found).toMatchObject({ who: 'postgres' })
  expect(found.people).toBeGreaterThan(0)
})

test('a program beside a running Voortgang comes in as the application, which by itself has no rights', async () => {
  await expect(whoAmI(runningDatabase({ databaseUrl: undefined, dataFolder }))).rejects.toThrow('permission denied')
})

test('where nothing runs, it says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voortgang-still-'))
  expect(() => superuserAddress(folder)).toThrow(`No PostgreSQL of Voortgang runs on ${folder}`)
  rmSync(folder, { recursive: true })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '#test/world.ts'
import { root } from '../root.ts'
import { readCatalogue } from './catalogue.ts'
import { checkLogin, checkServer } from './guard.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('a login that could pass the wall is refused, and it says why:', () => {
  const member = 'grant voortgang_person, voortgang_hr, voortgang_admin, voortgang_door, voortgang_job to visitor'
  test.each([
    ['a superuser', 'create role visitor superuser noinherit', 'is a superuser'],
    ['one with BYPASSRLS', `create role visitor bypassrls noinherit; ${member}`, 'has BYPASSRLS'],
    ['one that makes roles', `create role visitor createrole noinherit; ${member}`, 'may make and change roles'],
    [
      'the owner of a table',
      `create role visitor noinherit; ${member}; grant create on schema voortgang to visitor; alter table answers owner to visitor`,
      'owns tables of Voortgang',
    ],
    [
      'a member of the owner',
      `create role visitor noinherit; ${member}; grant voortgang_owner to visitor`,
      'is a member of the role that owns the tables',
    ],
    [
      'a member of the role that looks past the wall',
      `create role visitor noinherit; ${member}; grant voortgang_definer to visitor`,
      'is a member of the role that owns the tables or of the one that looks past the wall',
    ],
    [
      'one that may become somebody whom no wall holds',
      `create role visitor noinherit; ${member}; create role keeper bypassrls; grant keeper to visitor`,
      'may step into a role that passes row-level security',
    ],
    [
      'one that has the rights of a person all the time',
      `create role visitor inherit; ${member}`,
      'has the rights of a role of Voortgang without stepping into it',
    ],
    [
      'one that cannot step into a role',
      'create role visitor noinherit; grant voortgang_person, voortgang_hr to visitor',
      'may not step into voortgang_admin, voortgang_door, voortgang_job',
    ],
  ])('%s', async (_, login, reason) => {
    await inVain(async (client) => {
      await client.query(`${login}; set local role visitor`)
      await expect(checkLogin(client)).rejects.toThrow(reason)
    })
  })

  test('the login that roles.sql makes is let in', async () => {
    const client = new pg.Client(world.app)
    await client.connect()
    await expect(checkLogin(client)).resolves.toBeUndefined()
    await client.end()
  })
})

test.each([
  [140_013, '14.13', 'Voortgang needs 15 or newer'],
  [150_008, '15.8', 'Update it to 15.9 or newer'],
  [160_004, '16.4', 'Update it to 16.5 or newer'],
  [170_000, '17.0', 'Update it to 17.1 or newer'],
])('server %i is too old to trust its policies', async (number, version, reason) => {
  const server = { query: async () => ({ rows: [{ number, version }] }) } as unknown as pg.ClientBase
  await expect(checkServer(server)).rejects.toThrow(reason)
})

test('roles.sql may be run again and changes nothing', async () => {
  await inVain(async (client) => {
    const before = await readCatalogue(client)
    await client.query(readFileSync(join(root, 'database', 'roles.sql'), 'utf8'))
    expect(await readCatalogue(client)).toEqual(before)
  })
})

/** Does something to the database of this world that is never committed. */
async function inVain(act: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  await world.database.query('begin')
  try {
    await act(world.database)
  } finally {
    await world.database.query('rollback')
  }
}

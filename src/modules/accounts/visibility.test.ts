import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson } from '#modules/people/contract.ts'
import { types } from '#platform/database/connect.ts'
import { given } from '#test/denial/given.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { openWorld, people, type World } from '#test/world.ts'

askTheTables('accounts', async ({ as, work }) => {
  const newcomer = { ...given(addPerson), departmentId: null, managerId: null, invite: true }
  for (const administrator of ['thomas', 'saskia']) await as(administrator)(addPerson, newcomer as never)
  await work()
})

describe('at the door', () => {
  let world: World
  let client: pg.Client
  const sophie = people.sophie!
  const fatima = people.fatima!
  const link = '00'.repeat(32)

  beforeAll(async () => {
    world = await openWorld()
    await world.database.query(
      `insert into sign_in_links (token_hash, account_id, made_at, expires_at)
       values (decode($1, 'hex'), $2, now(), now()), (sha256('another'), $3, now(), now())`,
      [link, sophie.accountId, fatima.accountId],
    )
    await world.database.query(
      `insert into sign_in_attempts (id, email, at) values (gen_random_uuid(), $1, now()), (gen_random_uuid(), $2, now())`,
      [sophie.email, fatima.email],
    )
    client = new pg.Client({ ...world.app, types })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await world.close()
  })

  const knocks = { 'app.knocking_email': sophie.email }
  const showsLink = { 'app.knocking_link': link }
  const signedIn = { 'app.account': sophie.accountId }
  const inTwo = { 'app.account': fatima.accountId }

  // oxfmt-ignore
  test.each([
    //                                                accounts sessions links failures memberships organisations
    ['somebody without anything',           {},        0,       0,       0,    0,       0,          0],
    ['who gives the address of Sophie',     knocks,    1,       0,       0,    1,       0,          0],
    ['who shows the link that Sophie got',  showsLink, 0,       0,       1,    0,       0,          0],
    ['Sophie, signed in',                   signedIn,  1,       1,       1,    0,       1,          1],
    ['Fatima, who works in both',           inTwo,     1,       2,       1,    0,       2,          2],
  ])('%s sees what is theirs, and of nobody else', async (_, context, ...counts) => {
    const tables = ['accounts', 'sessions', 'sign_in_links', 'sign_in_attempts', 'memberships', 'organisations']
    const [row] = await atTheDoor<{ seen: number[] }>(context,
      `select array[${tables.map((table) => `(select count(*)::int from voortgang.${table})`).join(', ')}] as seen`)
    expect(row!.seen).toEqual(counts)
  })

  test.each([
    ['accounts', 'id', sophie.accountId, { ...knocks }],
    ['accounts', 'id', sophie.accountId, { ...signedIn }],
    ['sessions', 'account_id', sophie.accountId, { ...signedIn }],
    ['sign_in_links', 'account_id', sophie.accountId, { ...showsLink }],
    ['memberships', 'account_id', sophie.accountId, { ...signedIn }],
    ['organisations', 'id', sophie.organisationId, { ...signedIn }],
  ])('of %s, exactly those with this %s', async (table, column, id, context) => {
    const rows = await atTheDoor<{ id: string }>(context, `select ${column} as id from voortgang.${table}`)
    expect(rows).toEqual([{ id }])
  })

  const someone = `'${fatima.accountId}'`
  const at = `now(), now(), now()`
  test.each([
    [
      'a password is set for another',
      knocks,
      `update voortgang.accounts set password_hash = 'x' where id = ${someone}`,
    ],
    ['sessions of another are ended', signedIn, `delete from voortgang.sessions where account_id = ${someone}`],
    [
      'a session of another goes elsewhere',
      signedIn,
      `update voortgang.sessions set organisation_id = null where account_id = ${someone}`,
    ],
    [
      'a link of another is used',
      showsLink,
      `update voortgang.sign_in_links set used_at = now() where account_id = ${someone}`,
    ],
    [
      'failures of another are forgotten',
      knocks,
      `delete from voortgang.sign_in_attempts where email = '${fatima.email}'`,
    ],
  ])('it does not happen that %s', async (_, context, statement) => {
    expect(await atTheDoor(context, `with done as (${statement} returning 1) select * from done`)).toEqual([])
  })

  test.each([
    [
      'an account for an address that does not knock',
      knocks,
      `insert into voortgang.accounts (id, email, created_at) values (gen_random_uuid(), 'another@demolen.example', now())`,
    ],
    [
      'a session for another',
      signedIn,
      `insert into voortgang.sessions (token_hash, account_id, method, created_at, seen_at, expires_at) values ('x', ${someone}, 'password', ${at})`,
    ],
    [
      'a link for another',
      signedIn,
      `insert into voortgang.sign_in_links (token_hash, account_id, made_at, expires_at) values ('x', ${someone}, now(), now())`,
    ],
    [
      'a failure of another',
      knocks,
      `insert into voortgang.sign_in_attempts (id, email, at) values (gen_random_uuid(), '${fatima.email}', now())`,
    ],
    [
      'a founding code that is used already',
      {},
      `insert into voortgang.founding_codes (code_hash, made_at, used_at) values ('x', now(), now())`,
    ],
  ])('nobody makes %s', async (_, context, statement) => {
    await expect(atTheDoor(context, statement)).rejects.toThrow('row-level security')
  })

  test('whoever has no code printed on the console cannot read one', async () => {
    await expect(atTheDoor({}, 'select from voortgang.founding_codes')).rejects.toThrow('permission denied')
  })

  /** In the role of the door, with what somebody there has to show. */
  async function atTheDoor<Row extends object>(context: Record<string, string>, statement: string): Promise<Row[]> {
    await client.query('begin; set local role voortgang_door')
    try {
      for (const [name, value] of Object.entries(context))
        await client.query('select set_config($1, $2, true)', [name, value])
      return (await client.query(statement)).rows as Row[]
    } finally {
      await client.query('rollback')
    }
  }
})

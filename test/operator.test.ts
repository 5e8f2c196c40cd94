import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAccount } from '#modules/accounts/contract.ts'
import { foundOrganisation } from '#modules/organisations/contract.ts'
import { addDepartment } from '#modules/people/contract.ts'
import { sealLogs } from '#modules/privacy/seals.ts'
import { plusMinutes } from '#kernel/dates.ts'
import { clock } from '#platform/clock.ts'
import { makePool } from '#platform/database/connect.ts'
import { root } from '#platform/root.ts'
import { Database } from '#platform/work.ts'
import { jobs } from '#src/tasks.ts'
import { browserAt, startProgram, type Program } from './program.ts'

// What the operator of a server asks of it from the command line, of an installation that really runs.

let folder: string
let program: Program
let code: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voortgang-operator-'))
  program = startProgram({ VOORTGANG_DATA: folder })
  code = (await program.says(foundingCode))[0]
})
afterAll(async () => {
  program.send('SIGTERM')
  await program.ended
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

const foundingCode = /\b(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}\b/

/** Asks as `npm run <name>` does. */
function ask(name: string, ...rest: string[]) {
  const { PATH, TMPDIR = '/tmp' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...rest], {
    cwd: root,
    env: { PATH, TMPDIR, VOORTGANG_DATA: folder, PUBLIC_URL: 'https://voortgang.molen.test' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

async function found(organisation: string, with_: string) {
  const founder = browserAt(await program.address())
  await founder.ask(foundOrganisation, {
    code: with_,
    organisation,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    givenName: 'Nel',
    familyPrefix: '',
    familyName: 'Visser',
    jobTitle: '',
    email: `nel@${organisation.toLowerCase()}.test`,
    password: 'een lange zin met woorden',
    alsoHr: true,
  })
  await founder.ask(addDepartment, { name: 'Winkel', parentId: null })
  return (await founder.ask(readAccount, {})).organisations.map(({ name }) => name)
}

test('database-url says in one line how to reach everything in the embedded database', async () => {
  const { status, stdout, stderr } = ask('database-url')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^postgresql:\/\/\S+\n$/)
  const client = new pg.Client({ connectionString: stdout.trim() })
  await client.connect()
  try {
    // As a tool for backups does, which refuses to leave rows out.
    await client.query('set row_security = off')
    expect((await client.query('select count(*)::int from voortgang.founding_codes')).rows).toEqual([{ count: 1 }])
  } finally {
    await client.end()
  }
})

test('new-organisation gives a code that founds one more organisation on a server that has one, and works once', async () => {
  expect(await found('Molen', code)).toEqual(['Molen'])

  const { status, stdout } = ask('new-organisation')
  expect(status).toBe(0)
  expect(stdout).toContain('https://voortgang.molen.test/new-organisation')
  const another = foundingCode.exec(stdout)![0]
  expect(another).not.toBe(code)

  expect(await found('Linde', another)).toEqual(['Linde'])
  await expect(found('Derde', another)).rejects.toThrow('code-unknown')
})

test('jobs names every job, when it runs, for whom, when it ran last and how much of it waits', () => {
  const { status, stdout } = ask('jobs')
  expect(status).toBe(0)
  const rows = stdout.trim().split('\n')
  expect(rows.map((row) => row.split(' ')[0])).toEqual(Object.keys(jobs))
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^seal-logs +\*\/15 \* \* \* \* \(UTC\), last (?:not yet|2.{15}) +for every organisation +\d+ waiting$/,
    ),
  )
  expect(rows).toContainEqual(expect.stringMatching(/^send-mail +after a mail was written +for its reader +0 waiting$/))
})

test('verify-logs says of every organisation whether its logs fit, and fails when a row was changed', async () => {
  const connectionString = ask('database-url').stdout.trim()
  const pool = makePool(
    { connectionString, options: '-c search_path=voortgang -c timezone=UTC', max: 1 },
    () => undefined,
  )
  try {
    // A quarter of an hour later, when what happened here is old enough to be sealed.
    const database = new Database(pool, { ...clock, now: () => plusMinutes(clock.now(), 15) })
    for (const organisation of await database.everyOrganisation()) await sealLogs({ database }, { organisation })
    const whole = ask('verify-logs')
    expect({ status: whole.status, stderr: whole.stderr }).toEqual({ status: 0, stderr: '' })
    for (const name of ['Molen', 'Linde'])
      expect(whole.stdout).toMatch(
        new RegExp(
          `^${name}\n {2}events {5}fits: \\d+ rows in 1 seals, the last of \\S+Z is [\\da-f]{64}\n {2}access_log nothing sealed yet$`,
          'm',
        ),
      )

    // Whoever owns the tables can lift the guard; the chain shows it all the same.
    await pool.query(`begin; set local session_replication_role = replica;
      update voortgang.events set at = at - interval '1 hour'
      where organisation_id = (select id from voortgang.organisations where name = 'Linde'); commit`)
    const { status, stdout, stderr } = ask('verify-logs')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^Molen\n {2}events {5}fits: /m)
    expect(stderr).toMatch(/^Linde\n {2}events {5}does NOT fit from seal 1 on$/m)
  } finally {
    await pool.end()
  }
})

test('of a database that does not run they say so, and fail', () => {
  for (const name of ['database-url', 'new-organisation', 'jobs', 'verify-logs']) {
    const { status, stdout, stderr } = ask(name, '--demo')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(`No PostgreSQL of Voortgang runs on ${join(folder, 'demo')}. Start Voortgang first.\n`)
  }
})

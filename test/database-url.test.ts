import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { asInstant } from '#kernel/dates.ts'
import { planConversation } from '#modules/conversations/contract.ts'
import { foundOrganisation } from '#modules/organisations/contract.ts'
import { addPerson, readMe } from '#modules/people/contract.ts'
import { given } from './denial/given.ts'
import { freePort, startOwnServer } from './own-server.ts'
import { browserAt, startProgram, type Program } from './program.ts'

// The program on a PostgreSQL server of the operator's own; and everything it refuses to start with, in one clear sentence.

let server: Awaited<ReturnType<typeof startOwnServer>>
let ready: { DATABASE_URL: string; DATABASE_OWNER_URL: string }
const started: Program[] = []
const start = (environment: Record<string, string>) => {
  const program = startProgram(environment)
  started.push(program)
  return program
}
beforeAll(async () => {
  server = await startOwnServer()
  ready = await server.newDatabase('ready')
}, 180_000)
afterEach(async () => {
  for (const { send } of started) send('SIGKILL')
  await Promise.all(started.splice(0).map(({ ended }) => ended))
})
afterAll(() => server.stop())

test('two processes on one server share what happens: founded in the one, heard at once in the other', async () => {
  const first = start(ready)
  const address = await first.address()
  const [, code] = await first.says(/which works once:\s+(\S+)/)
  const founder = browserAt(address)
  await founder.ask(foundOrganisation, { ...given(foundOrganisation), code } as never)

  // The second needs no owner: the database is up to date.
  const second = start({ DATABASE_URL: ready.DATABASE_URL })
  const beside = await second.address()
  const listening = new AbortController()
  const stream = await fetch(`${beside}/api/live`, { headers: { cookie: founder.cookie() }, signal: listening.signal })
  const heard = lines(stream)
  await heard.until('event: open')
  const { person } = await founder.ask(readMe, {})
  const newcomer = {
    ...given(addPerson),
    managerId: person.id,
    departmentId: null,
    email: null,
    joinedOn: '2026-01-05',
  }
  const { id: employeeId } = await founder.ask(addPerson, newcomer as never)
  const date = asInstant(Date.now() + 7 * 24 * 60 * 60 * 1000).slice(0, 10)
  const { id } = await founder.ask(planConversation, { ...given(planConversation), employeeId, date } as never)
  await heard.until(`data: {"subject":"${id}","part":"conversation"}`)
  listening.abort()

  for (const program of [first, second]) {
    program.send('SIGTERM')
    expect(await program.ended).toMatchObject({ code: 0 })
  }
}, 180_000)

test.each([
  ['a port that is no number', { PORT: 'drieduizend' }, 'PORT: must be a number'],
  ['a port that does not exist', { PORT: '70000' }, 'PORT: must be a port, 0 to 65535'],
  [
    'a database address that is none',
    { DATABASE_URL: 'mijn database' },
    'DATABASE_URL: must be a URL that begins with postgres:// or postgresql://',
  ],
  ['a mail server without a name', { SMTP_URL: 'smtp://' }, 'SMTP_URL: must name the mail server'],
  [
    'a mail server that is none',
    { SMTP_URL: 'mail.example:25' },
    'SMTP_URL: must be a URL that begins with smtp:// or smtps://',
  ],
  [
    'a public address that is none',
    { PUBLIC_URL: 'voortgang.example' },
    'PUBLIC_URL: must be a URL that begins with http:// or https://',
  ],
  [
    'several mistakes at once',
    { PORT: '-1', SMTP_URL: 'x' },
    'PORT: must be a port, 0 to 65535\nSMTP_URL: must be a URL',
  ],
])('it does not start with %s', async (_, environment, reason) => {
  expect(await refusal(environment)).toContain(reason)
})

test('it does not start where nobody listens, with a wrong password, or without the database', async () => {
  const nobody = await freePort()
  expect(await refusal({ DATABASE_URL: `postgres://voortgang_app:geheim@127.0.0.1:${nobody}/voortgang` })).toContain(
    `No connection to PostgreSQL at 127.0.0.1:${nobody}/voortgang: nobody listens there`,
  )
  expect(await refusal({ DATABASE_URL: 'postgres://voortgang_app:geheim@geen-host.invalid/voortgang' })).toContain(
    'that host is not known',
  )
  expect(await refusal({ DATABASE_URL: server.url('voortgang_app', 'ready', 'geraden') })).toContain(
    'the password for voortgang_app is not right.',
  )
  expect(await refusal({ DATABASE_URL: server.url('voortgang_app', 'nergens') })).toContain(
    'there is no such database on that server.',
  )
}, 180_000)

test('it does not start on a server that is too old', async () => {
  const old = await pretendToBe({ number: '140012', version: '14.12' })
  const { port } = old.address() as { port: number }
  expect(await refusal({ DATABASE_URL: `postgres://voortgang_app@127.0.0.1:${port}/voortgang` })).toContain(
    'The PostgreSQL server is version 14.12; Voortgang needs 15 or newer.',
  )
  old.close()
})

test('it does not start with a login that no wall holds, nor on a database that nobody has set up', async () => {
  const { DATABASE_URL } = await server.newDatabase('bare')
  expect(await refusal({ DATABASE_URL: server.url('postgres', 'bare') })).toContain(
    'DATABASE_URL logs in as postgres, which is a superuser',
  )
  expect(await refusal({ DATABASE_URL: server.url('voortgang_owner', 'bare') })).toContain(
    'DATABASE_URL logs in as voortgang_owner, which',
  )
  expect(await refusal({ DATABASE_URL })).toMatch(/Give the owner’s address in DATABASE_OWNER_URL/)
}, 180_000)

test('it does not start on a port that is taken, or at an address this machine has not', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  expect(await refusal({ ...ready, PORT: String(port) })).toContain(`Port ${port} is taken by another program.`)
  taken.close()
  expect(await refusal({ ...ready, HOST: 'geen-host.invalid' })).toContain(
    'This machine has no address geen-host.invalid.',
  )
  expect(await refusal({ ...ready, HOST: '192.0.2.1' })).toContain('This machine has no address 192.0.2.1.')
}, 180_000)

test('it does not start on a database of a newer version, or when a migration was changed after it was run', async () => {
  const both = await server.newDatabase('other')
  const program = start(both)
  await program.address()
  program.send('SIGTERM')
  await program.ended
  const onlyTheApp = { DATABASE_URL: both.DATABASE_URL }

  await server.administer(
    `insert into app.migrations (number, name, sha256) values (9999, '9999_later.sql', 'x')`,
    'other',
  )
  for (const environment of [both, onlyTheApp])
    expect(await refusal(environment)).toContain(
      'brought up to date by a newer version of Voortgang: this one does not know 9999_later.sql.',
    )
  await server.administer(`delete from app.migrations where number = 9999`, 'other')

  await server.administer(`update app.migrations set sha256 = 'x' where number = 1`, 'other')
  for (const environment of [both, onlyTheApp])
    expect(await refusal(environment)).toContain(
      'Migration 0001_foundation.sql was changed after it was run on this database.',
    )
}, 180_000)

/** What it says when it does not start: it ends with code 1 and shows no stack to somebody who only made a mistake. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, said } = await start(environment).ended
  expect(said).toMatch(/^\nVoortgang does not start\.\n/)
  expect(said).not.toMatch(/^ {4}at /m)
  expect(code).toBe(1)
  return said
}

/** Reads a stream until a line begins with this. */
function lines(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let said = ''
  return {
    until: async (beginning: string) => {
      while (!said.split('\n').some((line) => line.startsWith(beginning))) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`it ended: ${said}`)
        said += value
      }
    },
  }
}

/** Speaks just enough of PostgreSQL's protocol to let anybody in and to say which version it is. */
async function pretendToBe({ number, version }: { number: string; version: string }): Promise<Server> {
  const message = (type: string, ...parts: (string | number)[]) => {
    const body = Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : Buffer.from([part >> 8, part & 255]))),
    )
    const length = Buffer.alloc(4)
    length.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(type), length, body])
  }
  const column = (name: string, type: number) => [name, 0, 0, 0, 0, type, 0xffff, 0xffff, 0xffff, 0]
  const value = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)])
  const row = Buffer.concat([Buffer.from([0, 2]), value(number), value(version)])
  const head = Buffer.alloc(5)
  head.write('D')
  head.writeInt32BE(row.length + 4, 1)
  const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
  const fake = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', 0, 0), ready]))
      socket.on('data', (data) => {
        if (data[0] !== 0x51) return
        socket.write(
          Buffer.concat([
            message('T', 2, ...column('number', 23), ...column('version', 25)),
            head,
            row,
            message('C', 'SELECT 1'),
            ready,
          ]),
        )
      })
    })
  }).listen(0, '127.0.0.1')
  await once(fake, 'listening')
  return fake
}

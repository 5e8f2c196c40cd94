import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signOutEverywhere } from '#modules/accounts/contract.ts'
import { root } from '#platform/root.ts'
import { tokenFor } from './tokens.ts'
import { openWorld, type World } from './world.ts'

// The server as it listens: what only shows on a real connection.

let world: World
let port: number
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  world = await openWorld()
  port = await world.listen()
}, 120_000)
afterEach(async () => {
  vi.useRealTimers()
  await world.close()
})

const agent = new Agent({ keepAlive: true, maxSockets: 4 })
afterAll(() => agent.destroy())

type Asked = { method?: string; path: string; body?: string; headers?: Record<string, string> }
/** Asks exactly for this path: nothing tidies it up on its way. */
async function ask({ method = 'GET', path, body, headers = {} }: Asked) {
  const asked = request({
    port,
    agent,
    method,
    path,
    headers: { cookie: `voortgang=${tokenFor('sanne')}`, ...headers },
  })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() }
}
const speakEnglish = {
  method: 'PUT',
  path: '/api/account/language',
  body: '{"language":"en"}',
  headers: { 'content-type': 'application/json' },
}

test('no path leads out of the folder of the files', async () => {
  const page = readFileSync(join(root, 'dist/web/index.html'), 'utf8')
  const up = ['..', '%2e%2e', '%2E.', '..%5c..', '%252e%252e', '....', '..%00', '%c0%ae%c0%ae']
  const slashes = ['/', '%2f', '%5c', '\\', '//']
  const targets = [
    [1, 'index.html'],
    [1, 'favicon.svg'],
    [2, 'server/main.js'],
    [3, 'package.json'],
    [12, 'etc/passwd'],
  ] as const
  const paths = up.flatMap((one) =>
    slashes.flatMap((slash) =>
      targets.flatMap(([depth, end]) =>
        ['/assets/', '/api/', '/'].map((start) => `${start}${`${one}${slash}`.repeat(depth)}${end}`),
      ),
    ),
  )
  const wrong: string[] = []
  for (const path of paths) {
    const { status, text, headers } = await ask({ path })
    const isPage = status === 200 && text === page && !path.startsWith('/assets/')
    const isNo = status === 404 && JSON.parse(text).code === 'not-found' && headers['content-security-policy']
    if (!isPage && !isNo) wrong.push(`${path} gives ${status} ${text.slice(0, 80)}`)
  }
  expect(wrong).toEqual([])
})

test('an address that is endless or written wrongly leads nowhere, as any other', async () => {
  const nowhere = await ask({ path: '/api/none' })
  expect(nowhere).toMatchObject({ status: 404, headers: { 'content-type': 'application/problem+json; charset=utf-8' } })
  const undated = ({ headers, ...rest }: typeof nowhere) => ({ ...rest, headers: { ...headers, date: '' } })
  for (const path of ['/api/%', '/api/%c0%ae', '/%zz', `/api/conversations/${'a'.repeat(9000)}`])
    expect(undated(await ask({ path })), path).toEqual(undated(nowhere))
})

test('what is being done when the server stops is done and answered; what comes after that is refused', async () => {
  // Somebody else holds the row, so the request is really under way.
  const holder = new pg.Client({ ...world.app, user: 'postgres', types: undefined })
  await holder.connect()
  await holder.query('begin; select from voortgang.accounts for update')
  const running = ask(speakEnglish)
  while ((await waiting()) === 0);

  const keptOpen = connect(port)
  await once(keptOpen, 'connect')
  const stopped = world.stop()
  const another = () =>
    ask({ path: '/api/me' }).then(
      ({ status }) => status,
      (error: unknown) => (error as NodeJS.ErrnoException).code,
    )
  let refused = await another()
  while (refused === 200) refused = await another()
  expect([503, 'ECONNREFUSED', 'ECONNRESET']).toContain(refused)

  await holder.query('commit')
  expect((await running).status).toBe(204)
  await holder.end()
  await stopped
  await expect(ask({ path: '/api/me' })).rejects.toThrow('ECONNREFUSED')
  keptOpen.destroy()
  const { rows } = await world.database.query(`select language from accounts where language = 'en'`)
  expect(rows).toHaveLength(1)
})

test('a screen that only listens hears no more once its account is signed out everywhere', async () => {
  const asked = request({ port, path: '/api/live', headers: { cookie: `voortgang=${tokenFor('sanne')}` } }).end()
  const [stream] = (await once(asked, 'response')) as [IncomingMessage]
  expect(stream.headers['cache-control']).toBe('no-store')
  stream.resume()
  const ended = once(stream, 'end')
  await world.as('sanne')(signOutEverywhere)
  vi.advanceTimersByTime(20_000)
  await ended
  expect((await ask({ path: '/api/live' })).status).toBe(401)
})

async function waiting(): Promise<number> {
  const { rows } = await world.database.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]!.count
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseLanguage, readWelcome, signIn } from '#modules/accounts/contract.ts'
import { planConversation, readConversation } from '#modules/conversations/contract.ts'
import { readSettings } from '#modules/organisations/contract.ts'
import { readMe } from '#modules/people/contract.ts'
import { root } from '#platform/root.ts'
import { routes } from '#src/modules.ts'
import { demoPassword } from '../src/demo/ids.ts'
import { given, nameOf } from './denial/given.ts'
import { fingerprint, undoEverything } from './denial/undone.ts'
import { tokenFor } from './tokens.ts'
import { openWorld, people, type World } from './world.ts'

// What the server says around its answers, to browsers and to whoever knocks where there is no door.

const publicUrl = 'https://gesprek.example'
let plain: World
let secure: World
beforeAll(async () => {
  plain = await openWorld()
  secure = await openWorld({ configured: { publicUrl, secure: true, origin: publicUrl } })
}, 120_000)
afterAll(async () => {
  await plain.close()
  await secure.close()
})

const asset = readdirSync(join(root, 'dist/web/assets')).find((name) => name.endsWith('.js'))!
const places = ['/', '/conversations/1', `/assets/${asset}`, '/assets/none.js', '/favicon.svg', '/healthz']
const apiPlaces = ['/api', '/api/', '/api/me', '/api/welcome', '/api/openapi.json', '/api/none', '/api/live']
const get = (world: World, url: string, headers: Record<string, string> = {}) => world.http.inject({ url, headers })
const cookie = { cookie: `voortgang=${tokenFor('sanne')}` }
const problemOf = (answer: LightMyRequestResponse) => answer.json<Record<string, unknown>>()

test('nothing inline runs anywhere, nothing of another site is loaded, and nobody frames it', async () => {
  for (const world of [plain, secure])
    for (const place of [...places, ...apiPlaces]) {
      const { headers } = await get(world, place)
      const policy = String(headers['content-security-policy'])
      expect(policy, place).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(policy, place).not.toMatch(/unsafe|\*|data:|blob:|https?:/)
      expect(policy.includes('upgrade-insecure-requests'), place).toBe(world === secure)
      expect(headers, place).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(headers['strict-transport-security'], place).toBe(
        world === secure ? 'max-age=63072000; includeSubDomains' : undefined,
      )
      expect(headers['x-powered-by'] ?? headers.server, place).toBe(undefined)
    }
  const page = (await get(plain, '/')).payload
  expect(page).toMatch(/<script [^>]*src="\/assets\//)
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)/i)
})

test('over HTTPS the session cookie is bound to the host, and the one of plain HTTP opens nothing', async () => {
  const enter = (world: World) => world.send(null, signIn, { email: people.sanne!.email, password: demoPassword })
  const [written] = [(await enter(secure)).headers['set-cookie']].flat()
  const [value, ...attributes] = written!.split('; ')
  expect(value).toMatch(/^__Host-voortgang=[\w-]{43}$/)
  expect(attributes.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'])
  expect((await secure.send(null, readMe, {}, { cookie: value! })).statusCode).toBe(200)
  expect((await secure.send(null, readMe, {}, { cookie: value!.replace('__Host-', '') })).statusCode).toBe(401)

  const [bare] = [(await enter(plain)).headers['set-cookie']].flat()
  expect(bare!.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
})

test('no page of another site writes anything, by whichever route', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: publicUrl, 'sec-fetch-site': 'cross-site' },
    { origin: publicUrl, 'sec-fetch-site': 'same-site' },
    { origin: `${publicUrl}.kwaad.example`, host: 'gesprek.example' },
    { origin: 'http://gesprek.example', host: 'gesprek.example' },
    { 'sec-fetch-site': 'none' },
  ]
  const before = await fingerprint(secure)
  const writing = routes.filter(({ endpoint }) => endpoint.method !== 'GET')
  const session = { cookie: `__Host-voortgang=${tokenFor('sanne')}` }
  for (const { endpoint } of writing)
    for (const from of foreign) {
      const answer = await secure.send('sanne', endpoint, given(endpoint, idsFor(endpoint)), { ...session, ...from })
      expect([answer.statusCode, problemOf(answer).code], nameOf(endpoint)).toEqual([403, 'other-site'])
    }
  expect(await fingerprint(secure)).toEqual(before)
  expect(writing.length).toBeGreaterThan(40)
})

test('our own pages write, and so does a program that sends no origin', async () => {
  const own: [World, Record<string, string>][] = [
    [secure, { origin: publicUrl, 'sec-fetch-site': 'same-origin', cookie: `__Host-voortgang=${tokenFor('sanne')}` }],
    [secure, { cookie: `__Host-voortgang=${tokenFor('sanne')}` }],
    [plain, {}],
    [plain, { origin: 'http://192.168.1.20:3000', host: '192.168.1.20:3000' }],
  ]
  for (const [world, headers] of own)
    expect((await world.send('sanne', chooseLanguage, { language: 'nl' }, headers)).statusCode).toBe(204)
  const elsewhere = { origin: 'http://192.168.1.20:8080', host: '192.168.1.20:3000' }
  expect((await plain.send('sanne', chooseLanguage, { language: 'nl' }, elsewhere)).statusCode).toBe(403)
})

test('no answer of the API is kept by anybody in between; a file with a hash in its name is, for ever', async () => {
  const stop = undoEverything(plain)
  for (const who of [null, 'sanne', 'thomas'])
    for (const { endpoint } of routes) {
      const { headers } = await plain.send(who, endpoint, given(endpoint, idsFor(endpoint)))
      expect(headers['cache-control'], nameOf(endpoint)).toBe('no-store')
    }
  stop()
  for (const place of [...apiPlaces, '/%61pi/welcome', '/healthz'])
    expect((await get(plain, place)).headers['cache-control'], place).toBe('no-store')

  expect((await get(plain, `/assets/${asset}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await get(plain, '/')).headers['cache-control']).toBe('no-cache')
  expect((await get(plain, '/assets/none.js')).headers['cache-control'] ?? '').not.toContain('immutable')
})

test('a no has a type, a code, a status and two sentences: in the language of the account, or of the browser', async () => {
  const refused = (who: string | null, headers: Record<string, string>) => [
    plain.send(who, signIn, { email: 'niemand@demolen.example', password: 'geraden' }, headers),
    plain.send(who, signIn, { email: 'geen adres', password: 'geraden' }, headers),
    plain.send(who, planConversation, { ...given(planConversation), date: '2027-02-31' }, headers),
    plain.send(who, readConversation, { conversationId: plain.clock.newId() }, headers),
    plain.send(who, readSettings, {}, headers),
    plain.send(who, chooseLanguage, { language: 'nl' }, { ...headers, origin: 'https://kwaad.example' }),
    plain.http.inject({ url: '/api/none', headers: { ...headers, ...(who ? cookie : {}) } }),
    plain.http.inject({
      method: 'POST',
      url: '/api/session',
      payload: '{',
      headers: { 'content-type': 'application/json', ...headers, ...(who ? cookie : {}) },
    }),
  ]
  const dutch = await Promise.all(refused(null, { 'accept-language': 'nl' }))
  const english = await Promise.all(refused(null, { 'accept-language': 'en-GB,nl;q=0.5' }))
  await plain.as('sanne')(chooseLanguage, { language: 'en' })
  const hers = await Promise.all(refused('sanne', { 'accept-language': 'nl' }))
  await plain.as('sanne')(chooseLanguage, { language: 'nl' })

  for (const answer of [...dutch, ...english, ...hers]) {
    const { code, ...problem } = problemOf(answer)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(problem).toMatchObject({ type: `urn:voortgang:problem:${String(code)}`, status: answer.statusCode })
    expect([problem.title, problem.detail]).toEqual([expect.stringMatching(/^[A-Z].+/), expect.stringMatching(/\.$/)])
  }
  for (const [place, { title, detail }] of dutch.map(problemOf).entries()) {
    const said = problemOf(english[place]!)
    expect([said.title, said.detail]).not.toEqual([title, detail])
  }
  const inEnglish = new Map(english.map(problemOf).map(({ code, title, detail }) => [code, { title, detail }]))
  for (const one of hers.map(problemOf)) expect(one).toMatchObject(inEnglish.get(one.code) ?? {})
  expect(hers.map((one) => problemOf(one).code)).toEqual([
    'wrong-credentials',
    'invalid-input',
    'invalid-input',
    'not-found',
    'not-found',
    'other-site',
    'not-found',
    'not-json',
  ])
})

test('a route that is not there answers like a thing that is hidden', async () => {
  const hidden = everythingOf(
    await plain.send('sanne', readConversation, { conversationId: await plain.conversationOf('dirk') }),
  )
  expect(hidden.statusCode).toBe(404)
  const ask = (method: string, url: string) =>
    plain.http.inject({ method: method as 'GET', url, headers: { ...cookie, 'accept-language': 'nl' } })
  for (const [method, url] of [
    ['GET', '/api/none'],
    ['POST', '/api/none'],
    ['GET', '/api/conversations/1/none'],
    ['DELETE', '/api/me'],
    ['OPTIONS', '/api/me'],
    ['PROPFIND', '/api/me'],
    ['TRACE', '/api/me'],
    ['POST', '/none'],
    ['DELETE', '/'],
    ['OPTIONS', '/'],
  ] as const)
    expect(everythingOf(await ask(method, url)), `${method} ${url}`).toEqual(hidden)
})

test('HEAD says what GET says, without the body', async () => {
  for (const url of ['/api/welcome', '/api/me', '/', `/assets/${asset}`]) {
    const head = await plain.http.inject({ method: 'HEAD', url })
    const { statusCode, headers } = await get(plain, url)
    expect([head.statusCode, head.headers['content-type'], head.payload]).toEqual([
      statusCode,
      headers['content-type'],
      '',
    ])
  }
})

test('what is too large is refused as such, whether it says its length or not', async () => {
  for (const [method, url, size] of [
    ['POST', '/api/session', 3],
    ['POST', '/api/conversations', 3],
    ['POST', `/api/conversations/${plain.clock.newId()}/documents?name=a.txt`, 12],
  ] as const) {
    const type = url.includes('documents') ? 'application/octet-stream' : 'application/json'
    const answer = await plain.http.inject({
      method,
      url,
      payload: Buffer.alloc(size * 1024 * 1024, ' '),
      headers: { ...cookie, 'content-type': type },
    })
    expect([answer.statusCode, problemOf(answer).code]).toEqual([413, 'too-large'])
  }
  expect((await plain.send(null, readWelcome, {})).statusCode).toBe(200)
})

test('nobody without a session is listened to: the answer comes before the body is read', async () => {
  const size = 50 * 1024 * 1024
  for (const url of [
    '/api/admin/imports?name=a.csv',
    `/api/conversations/${plain.clock.newId()}/documents?name=a.txt`,
  ]) {
    const answer = await plain.http.inject({
      method: 'POST',
      url,
      payload: Buffer.alloc(size),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect([answer.statusCode, problemOf(answer).code]).toEqual([401, 'not-signed-in'])
  }
})

const idsFor = ({ path }: { path: string }) =>
  path.includes(':personId') ? { personId: people.sanne!.personId } : { organisationId: people.sanne!.organisationId }

function everythingOf({ statusCode, headers, payload }: LightMyRequestResponse) {
  return { statusCode, headers: { ...headers, date: '' }, payload }
}

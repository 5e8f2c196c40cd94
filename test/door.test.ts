import type { LightMyRequestResponse } from 'fastify'
import { verify } from '@node-rs/argon2'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import {
  askSignInLink,
  chooseOrganisation,
  choosePassword,
  readAccount,
  readWelcome,
  redeemSignInLink,
  signIn,
  signInAs,
  signOutEverywhere,
} from '#modules/accounts/contract.ts'
import { sendSignInLink } from '#modules/notifications/links.ts'
import { readMe } from '#modules/people/contract.ts'
import { tasksOf } from '#src/tasks.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { demoPassword } from '../src/demo/ids.ts'
import { idOf, openWorld, people, type World } from './world.ts'

// The ways in, each with a proof of its own. What is answered says nothing about who has an account.

// Passwords are looked at as they always are, and counted.
vi.mock('@node-rs/argon2', { spy: true })

let world: World
beforeAll(async () => {
  world = await openWorld({ configured: { trustProxy: '127.0.0.1' } })
}, 120_000)
afterAll(() => world.close())
beforeEach(() => void vi.mocked(verify).mockClear())

/** Tries a password from a computer of its own, as those do who mean to guess more often than one computer may. */
let computers = 0
const tryAt = (email: string, password: string) =>
  world.send(null, signIn, { email, password }, { 'x-forwarded-for': `10.0.0.${++computers}` })
const enter = (key: string, password = demoPassword) => tryAt(people[key]!.email, password)
const cookieOf = ({ cookies }: LightMyRequestResponse) => ({ cookie: `voortgang=${cookies[0]!.value}` })
const accountOf = async (cookie: { cookie: string }) => (await world.send(null, readAccount, {}, cookie)).statusCode
const everythingOf = ({ statusCode, headers, payload }: LightMyRequestResponse) => ({
  statusCode,
  headers: { ...headers, date: '' },
  payload,
})

test('a wrong password and an address nobody has get the same answer', async () => {
  const wrong = await enter('sanne', 'niet haar wachtwoord')
  const unknown = await tryAt('niemand@demolen.example', 'niet haar wachtwoord')
  expect(wrong.statusCode).toBe(401)
  expect(everythingOf(wrong)).toEqual(everythingOf(unknown))
})

test('a wrong password costs the same work for an address nobody has, or one without a password', async () => {
  await world.database.query('update accounts set password_hash = null where email = $1', [people.kees!.email])
  const work = async (email: string) => {
    vi.mocked(verify).mockClear()
    world.statements.length = 0
    await tryAt(email, 'niet het wachtwoord')
    return { passwords: vi.mocked(verify).mock.calls.length, statements: world.statements.length }
  }
  const known = await work(people.sanne!.email)
  expect(known).toMatchObject({ passwords: 1 })
  expect(await work(people.kees!.email)).toEqual(known)
  expect(await work('niemand-anders@demolen.example')).toEqual(known)
})

test('who has guessed ten times at an address waits as long as is said, known or not; its owner comes in by a link', async () => {
  const guess = (email: string) => tryAt(email, 'geraden')
  const last = async (email: string) => {
    await guess(email)
    world.clock.later({ minutes: 5 })
    for (let another = 2; another <= 10; another++) await guess(email)
    const refused = everythingOf(await guess(email))
    world.clock.later({ minutes: -5 })
    return refused
  }
  const known = await last(people.joris!.email)
  expect(known).toMatchObject({ statusCode: 429, headers: { 'retry-after': String(10 * 60) } })
  expect(JSON.parse(known.payload)).toMatchObject({ detail: 'Wacht 10 minuten en probeer het dan opnieuw.' })
  expect(known).toEqual(await last('ook-niemand@demolen.example'))
  expect((await enter('joris')).statusCode).toBe(429)
  expect((await world.send(null, redeemSignInLink, { token: await linkFor('joris') })).statusCode).toBe(204)

  // Going on with guessing made nobody wait longer, and the right password begins anew.
  world.clock.later({ minutes: 16 })
  expect((await enter('joris')).statusCode).toBe(204)
  for (let another = 1; another <= 10; another++) expect((await guess(people.joris!.email)).statusCode).toBe(401)
})

test('an address that was tried in vain is forgotten after a day, and one that was tried today is not', async () => {
  const tried = async () =>
    (await world.database.query<{ email: string }>('select distinct email from sign_in_attempts')).rows.map(
      (row) => row.email,
    )
  await tryAt('lang-geleden@demolen.example', 'geraden')
  world.clock.later({ minutes: 24 * 60 + 1 })
  await tryAt('vandaag@demolen.example', 'geraden')
  await tasksOf(world.services)['tidy']!({} as never, { lastAttempt: false })
  expect(await tried()).toEqual(['vandaag@demolen.example'])
  world.clock.later({ minutes: -24 * 60 - 1 })

  // Who tidies looks at when it was, and not at whose it was.
  await expect(
    world.services.database.betweenOrganisations(({ db }) => db.selectFrom('signInAttempts').select('email').execute()),
  ).rejects.toThrow('permission denied')
})

test('thirty guesses at the same moment look at ten passwords, and the address waits', async () => {
  for (const email of [people.bram!.email, 'nog-niemand@demolen.example']) {
    vi.mocked(verify).mockClear()
    const answers = await Promise.all(Array.from({ length: 30 }, (_, guess) => tryAt(email, `geraden ${guess}`)))
    const counted = (status: number) => answers.filter(({ statusCode }) => statusCode === status).length
    expect([counted(401), counted(429), vi.mocked(verify).mock.calls.length]).toEqual([10, 20, 10])
  }
})

test('a link signs in once, and not after a quarter of an hour', async () => {
  const token = await linkFor('fatima')
  const once = await world.send(null, redeemSignInLink, { token })
  const twice = await world.send(null, redeemSignInLink, { token })
  expect([once.statusCode, twice.statusCode]).toEqual([204, 410])
  const late = await linkFor('fatima')
  world.clock.later({ minutes: 16 })
  expect((await world.send(null, redeemSignInLink, { token: late })).statusCode).toBe(410)
})

test('the session cookie is out of reach of scripts and other sites', async () => {
  const { cookies } = await enter('sanne')
  expect(cookies).toMatchObject([{ name: 'voortgang', path: '/', httpOnly: true, sameSite: 'Strict' }])
})

test('a new password ends the other sessions, signing out everywhere ends them all', async () => {
  const here = cookieOf(await enter('sanne'))
  const there = cookieOf(await enter('sanne'))
  const password = 'een nieuwe zin van Sanne'
  expect((await world.send(null, choosePassword, { current: demoPassword, password }, here)).statusCode).toBe(204)
  const mine = await world.send(null, readMe, {}, here)
  expect([mine.statusCode, await accountOf(there)]).toEqual([200, 401])

  const again = cookieOf(await enter('sanne', password))
  expect((await world.send(null, signOutEverywhere, {}, again)).statusCode).toBe(204)
  expect([await accountOf(here), await accountOf(again)]).toEqual([401, 401])
})

test('guesses at the password of an open session count as those at the door: after ten the address waits', async () => {
  const bram = people.bram!.email
  world.clock.later({ minutes: 16 })
  const session = cookieOf(await enter('bram'))
  const choose = (current: string) =>
    world.send(null, choosePassword, { current, password: 'een nieuwe zin van Bram' }, session)
  vi.mocked(verify).mockClear()
  for (let time = 1; time <= 5; time++) {
    expect((await choose('geraden')).json()).toMatchObject({ code: 'invalid-input' })
    expect((await tryAt(bram, 'geraden')).statusCode).toBe(401)
  }
  const refused = await choose(demoPassword)
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, String(15 * 60)])
  expect((await enter('bram')).statusCode).toBe(429)
  expect(vi.mocked(verify)).toHaveBeenCalledTimes(10)

  world.clock.later({ minutes: 16 })
  for (let time = 1; time <= 9; time++) await choose('geraden')
  expect((await choose(demoPassword)).statusCode).toBe(204)
  expect((await tryAt(bram, 'geraden')).statusCode).toBe(401)
})

test('outside the demonstration nobody is somebody without a proof', async () => {
  const answer = await world.send(null, signInAs, { personId: idOf('sanne') })
  const nobody = await world.send(null, signInAs, { personId: world.clock.newId() })
  expect(answer.statusCode).toBe(404)
  expect(everythingOf(answer)).toEqual(everythingOf(nobody))
})

test('the sign-in page says who is here in the demonstration alone', async () => {
  expect((await world.send(null, readWelcome, {})).json()).toEqual({ empty: false, people: null })
})

test('an address gets five links an hour, however many are asked for, and who asks hears nothing of it', async () => {
  const ask = (email: string) =>
    world.send(null, askSignInLink, { email }, { 'x-forwarded-for': `10.0.1.${++computers}` })
  const links = () => world.said.filter((sentence) => sentence.includes(people.naomi!.email)).length
  const answers: LightMyRequestResponse[] = []
  for (let time = 1; time <= 7; time++) {
    answers.push(await ask(people.naomi!.email), await ask('niemand@demolen.example'))
    await world.work()
  }
  expect(links()).toBe(5)
  expect(world.said.join()).not.toContain('niemand@')
  for (const answer of answers) expect(everythingOf(answer)).toEqual(everythingOf(answers[0]!))

  world.clock.later({ minutes: 61 })
  const account = people.naomi!.accountId
  await Promise.all(Array.from({ length: 8 }, () => sendSignInLink(world.services, { account })))
  expect(links()).toBe(10)
})

test('one computer may try thirty times a minute and is told how long to wait; another one is not kept waiting', async () => {
  const token = 'een-verzonnen-link-die-lang-genoeg-is'
  const from = (computer: string) => world.send(null, redeemSignInLink, { token }, { 'x-forwarded-for': computer })
  for (let time = 1; time <= 30; time++) expect((await from('10.0.2.1')).statusCode).toBe(410)
  const refused = await from('10.0.2.1')
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({
    code: 'too-many-attempts',
    detail: 'Wacht een minuut en probeer het dan opnieuw.',
  })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
  expect(Object.keys(refused.headers).join()).not.toContain('ratelimit')
  expect((await from('10.0.2.2')).statusCode).toBe(410)
})

test('a link is asked for with the same work, whether or not the address is known', async () => {
  const work = async (email: string) => {
    world.statements.length = 0
    await world.send(null, askSignInLink, { email }, { 'x-forwarded-for': `10.0.1.${++computers}` })
    return world.statements.length
  }
  expect(await work(people.naomi!.email)).toBe(await work('niemand@demolen.example'))
})

test('Fatima works in two organisations with one session: each screen says in which, and she chooses where new ones open', async () => {
  const cookie = cookieOf(await enter('fatima'))
  const [molen, linde] = [people.fatima!, people['fatima-linde']!]
  const where = async (headers: Record<string, string> = {}) => {
    const me = (await world.send(null, readMe, {}, { ...cookie, ...headers })).json<Returned<typeof readMe>>()
    return [me.organisation.name, me.person.id]
  }
  const [inMolen, inLinde] = [
    ['Bakkerij De Molen', molen.personId],
    ['Zorgcentrum De Linde', linde.personId],
  ]
  expect(await where()).toEqual(inMolen)
  expect(await where({ 'voortgang-organisation': linde.organisationId })).toEqual(inLinde)
  expect(await where()).toEqual(inMolen)

  const choice = { organisationId: linde.organisationId }
  expect((await world.send(null, chooseOrganisation, choice, cookie)).statusCode).toBe(204)
  expect(await where()).toEqual(inLinde)
  expect(await where({ 'voortgang-organisation': molen.organisationId })).toEqual(inMolen)
  const download = await world.http.inject({
    url: `/api/me?organisation=${molen.organisationId}`,
    headers: { ...cookie },
  })
  expect(download.json()).toMatchObject({ organisation: { name: 'Bakkerij De Molen' } })
  // Where she is on this computer says nothing of the other.
  const other = cookieOf(await enter('fatima'))
  expect((await world.send(null, readMe, {}, other)).json()).toMatchObject({
    organisation: { name: 'Bakkerij De Molen' },
  })
})

test('a session ends after two hours without use, and after twelve hours whatever one does', async () => {
  const opens = async (cookie: { cookie: string }) => (await world.send(null, readMe, {}, cookie)).statusCode
  const unused = cookieOf(await enter('daan'))
  const used = cookieOf(await enter('daan'))
  for (let minutes = 110; minutes < 12 * 60; minutes += 110) {
    world.clock.later({ minutes: 110 })
    expect(await opens(used)).toBe(200)
    if (minutes === 110) expect(await opens(unused)).toBe(200)
    if (minutes === 330) expect(await opens(unused)).toBe(401)
  }
  world.clock.later({ minutes: 60 })
  expect(await opens(used)).toBe(401)
})

/** Asks for a link and reads it where the operator would, as there is no mail server. */
async function linkFor(key: string): Promise<string> {
  await world.send(null, askSignInLink, { email: people[key]!.email })
  await world.work()
  return /#(\S+)/.exec(world.said.at(-1)!)![1]!
}

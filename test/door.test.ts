import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  askSignInLink,
  choosePassword,
  readAccount,
  redeemSignInLink,
  signIn,
  signInAs,
  signOutEverywhere,
} from '#modules/accounts/contract.ts'
import { readMe } from '#modules/people/contract.ts'
import { demoPassword } from '../src/demo/ids.ts'
import { idOf, openWorld, people, type World } from './world.ts'

// The ways in, each with a proof of its own. What is answered says nothing about who has an account.

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

const enter = (key: string, password = demoPassword) =>
  world.send(null, signIn, { email: people[key]!.email, password })
const cookieOf = ({ cookies }: LightMyRequestResponse) => ({ cookie: `voortgang=${cookies[0]!.value}` })
const accountOf = async (cookie: { cookie: string }) => (await world.send(null, readAccount, {}, cookie)).statusCode
const everythingOf = ({ statusCode, headers, payload }: LightMyRequestResponse) => ({
  statusCode,
  headers: { ...headers, date: '' },
  payload,
})

test('a wrong password and an address nobody has get the same answer', async () => {
  const wrong = await enter('sanne', 'niet haar wachtwoord')
  const unknown = await world.send(null, signIn, { email: 'niemand@demolen.example', password: 'niet haar wachtwoord' })
  expect(wrong.statusCode).toBe(401)
  expect(everythingOf(wrong)).toEqual(everythingOf(unknown))
})

test('who has guessed ten times at an address waits, known or not; its owner comes in by a link', async () => {
  const last = async (email: string) => {
    let answer = await world.send(null, signIn, { email, password: 'geraden' })
    for (let guess = 1; guess <= 10; guess++) answer = await world.send(null, signIn, { email, password: 'geraden' })
    return everythingOf(answer)
  }
  const known = await last(people.joris!.email)
  expect(known.statusCode).toBe(429)
  expect(known).toEqual(await last('ook-niemand@demolen.example'))
  expect((await enter('joris')).statusCode).toBe(429)

  expect((await world.send(null, redeemSignInLink, { token: await linkFor('joris') })).statusCode).toBe(204)
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

test('outside the demonstration nobody is somebody without a proof', async () => {
  const answer = await world.send(null, signInAs, { personId: idOf('sanne') })
  const nobody = await world.send(null, signInAs, { personId: world.clock.newId() })
  expect(answer.statusCode).toBe(404)
  expect(everythingOf(answer)).toEqual(everythingOf(nobody))
})

/** Asks for a link and reads it where the operator would, as there is no mail server. */
async function linkFor(key: string): Promise<string> {
  await world.send(null, askSignInLink, { email: people[key]!.email })
  await world.work()
  return /#(\S+)/.exec(world.said.at(-1)!)![1]!
}

import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonId } from '#kernel/schemas.ts'
import { addPerson, changePerson, invitePerson, readMe } from '#modules/people/contract.ts'
import { idOf, openWorld, people, Refused, type World } from '#test/world.ts'
import { acceptInvitation, readInvitation, signIn } from './contract.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const password = 'deeg rijst in de nacht'
const newcomer = (email: string) => ({
  employeeNumber: null,
  givenName: 'Mare',
  familyPrefix: '',
  familyName: 'Dalen',
  email,
  jobTitle: 'Bakker',
})
/** Thomas adds somebody and invites them; gives back the person and the secret of the link that was mailed. */
async function invited(email: string) {
  const { id: personId } = await world.as('thomas')(addPerson, {
    ...newcomer(email),
    joinedOn: '2026-11-01',
    departmentId: null,
    managerId: idOf('joris'),
    invite: true,
  })
  return { personId, token: await mailed() }
}
async function again(personId: PersonId) {
  world.clock.later({ minutes: 1 })
  await world.as('thomas')(invitePerson, { personId })
  return mailed()
}
async function mailed() {
  await world.work()
  return /#(\S+)/.exec(world.said.at(-1)!)![1]!
}
const accept = (token: string, headers: Record<string, string> = {}) =>
  world.send(null, acceptInvitation, { token, password }, headers)
const read = (token: string) => world.send(null, readInvitation, { token })
const codeOf = (answer: LightMyRequestResponse) => new Refused(answer).message

test('an invitation says whose it is, makes an account with a password, and works once', async () => {
  const { personId, token } = await invited('mare@demolen.example')
  const whose = { organisation: 'Bakkerij De Molen', name: 'Mare Dalen', email: 'mare@demolen.example' }
  expect((await read(token)).json()).toEqual({ ...whose, hasAccount: false })

  const accepted = await accept(token)
  const cookie = String(accepted.headers['set-cookie']).split(';')[0]!
  expect((await world.send(null, readMe, {}, { cookie })).json()).toMatchObject({ person: { id: personId } })
  expect((await world.send(null, signIn, { email: whose.email, password })).statusCode).toBe(204)
  expect([codeOf(await accept(token)), codeOf(await read(token))]).toEqual(['link-expired', 'link-expired'])
})

test('accepted twice at the same moment, it makes one account', async () => {
  const { personId, token } = await invited('twee@demolen.example')
  const answers = await Promise.all([accept(token), accept(token), accept(token)])
  expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1)
  expect(answers.filter(({ statusCode }) => [409, 410].includes(statusCode))).toHaveLength(2)
  const { rows } = await world.database.query('select from memberships where person_id = $1', [personId])
  expect(rows).toHaveLength(1)
})

test('only the last invitation counts', async () => {
  const { personId, token } = await invited('laatste@demolen.example')
  const last = await again(personId)
  expect([codeOf(await read(token)), codeOf(await accept(token))]).toEqual(['link-expired', 'link-expired'])
  expect((await accept(last)).statusCode).toBe(204)
})

test('it counts for as long as the person has the address it was sent to', async () => {
  const { personId, token } = await invited('oud@demolen.example')
  await world.as('thomas')(changePerson, { personId, ...newcomer('nieuw@demolen.example') })
  expect([codeOf(await read(token)), codeOf(await accept(token))]).toEqual(['link-expired', 'link-expired'])
  expect((await read(await again(personId))).json()).toMatchObject({ email: 'nieuw@demolen.example' })
})

test('it counts for two weeks', async () => {
  const { token } = await invited('traag@demolen.example')
  world.clock.later({ days: 14, minutes: -1 })
  expect((await read(token)).statusCode).toBe(200)
  world.clock.later({ minutes: 1 })
  expect([codeOf(await read(token)), codeOf(await accept(token))]).toEqual(['link-expired', 'link-expired'])
})

test('a link alone does not open an account that is there: Peter joins De Molen signed in, and nobody joins for him', async () => {
  const { personId, token } = await invited(people.peter!.email)
  expect((await read(token)).json()).toMatchObject({ hasAccount: true })
  expect(codeOf(await accept(token))).toBe('invitation.sign-in-first')
  const as = (key: string) => world.send(key, acceptInvitation, { token })
  expect(codeOf(await as('sanne'))).toBe('invitation.sign-in-first')
  const { rows } = await world.database.query('select from memberships where person_id = $1', [personId])
  expect(rows).toEqual([])

  const before = await passwordOfPeter()
  expect((await as('peter')).statusCode).toBe(204)
  const here = await world.send('peter', readMe, {}, { 'voortgang-organisation': people.sanne!.organisationId })
  expect(here.json()).toMatchObject({ person: { id: personId }, organisation: { name: 'Bakkerij De Molen' } })
  expect(await passwordOfPeter()).toEqual(before)
})

test('a made-up link and a used one get the same answer', async () => {
  const { token } = await invited('gebruikt@demolen.example')
  await accept(token)
  expect((await read(token)).payload).toBe((await read('een-verzonnen-link-die-lang-genoeg-is')).payload)
})

async function passwordOfPeter(): Promise<unknown> {
  const { rows } = await world.database.query<object>('select password_hash from accounts where id = $1', [
    people.peter!.accountId,
  ])
  return rows
}

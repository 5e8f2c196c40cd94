import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPeople, readMe } from '#modules/people/contract.ts'
import { listTemplates } from '#modules/templates/contract.ts'
import { Refused, openWorld, people, type World } from '#test/world.ts'
import { foundOrganisation } from './contract.ts'
import { makeFoundingCode } from './founding.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const brewery = {
  organisation: 'Brouwerij Het Anker',
  language: 'nl' as const,
  timeZone: 'Europe/Amsterdam',
  givenName: 'Mare',
  familyPrefix: 'van',
  familyName: 'Dalen',
  jobTitle: 'Directeur',
  email: 'mare@anker.example',
  password: 'hop en gerst en geduld',
  alsoHr: false,
}
const newCode = () => makeFoundingCode(world.services.database)
const found = (input: Partial<typeof brewery> & { code: string }) =>
  world.send(null, foundOrganisation, { ...brewery, ...input })

test('with a code from the operator, Mare founds an organisation beside De Molen, and neither sees anything of the other', async () => {
  const founded = await found({ code: (await newCode()).toLowerCase().replaceAll('-', ' ') })
  expect(founded.statusCode).toBe(204)
  const cookie = String(founded.headers['set-cookie']).split(';')[0]!
  const mare = async (endpoint: Parameters<World['send']>[1], input: object) =>
    (await world.send(null, endpoint, input, { cookie })).json<unknown>()

  expect(await mare(readMe, {})).toMatchObject({
    person: { name: 'Mare van Dalen' },
    organisation: { name: 'Brouwerij Het Anker' },
    isAdministrator: true,
    isHr: false,
  })
  expect(await mare(listTemplates, {})).toMatchObject({
    templates: [{ name: { nl: 'Voortgangsgesprek' }, version: 1 }],
  })
  expect(await mare(findPeople, { search: '' })).toEqual({
    people: [expect.objectContaining({ name: 'Mare van Dalen' }) as unknown],
  })
  expect(await world.as('sanne')(findPeople, { search: 'Mare' })).toEqual({ people: [] })
})

test('a code founds one organisation and no second, and a made-up code none', async () => {
  const code = await newCode()
  expect((await found({ code, email: 'een@anker.example' })).statusCode).toBe(204)
  for (const used of [code, 'AAAA-BBBB-CCCC-DDDD']) {
    const again = await found({ code: used, email: 'twee@anker.example' })
    expect(new Refused(again).problem).toMatchObject({ code: 'code-unknown', errors: [{ pointer: '/code' }] })
  }
})

test('a code that is used twice at the same moment founds one organisation', async () => {
  const code = await newCode()
  const answers = await Promise.all(
    ['vier', 'vijf', 'zes'].map((name) => found({ code, email: `${name}@anker.example` })),
  )
  expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1)
  expect(answers.filter(({ statusCode }) => statusCode === 403)).toHaveLength(2)
})

test('an address that has an account is pointed out, and the code can still be used with another', async () => {
  const code = await newCode()
  const taken = await found({ code, email: people['sanne']!.email })
  expect(new Refused(taken).problem).toMatchObject({ code: 'person.email-taken', errors: [{ pointer: '/email' }] })
  expect((await found({ code, email: 'drie@anker.example' })).statusCode).toBe(204)
})

test('without a code nobody hears whether an address has an account', async () => {
  const answers = await Promise.all(
    [people['sanne']!.email, 'nobody@anker.example'].map((email) => found({ code: 'AAAA-BBBB-CCCC-DDDD', email })),
  )
  expect(answers[0]!.body).toBe(answers[1]!.body)
})

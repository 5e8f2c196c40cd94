import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson, readKeptPerson } from '#modules/people/contract.ts'
import { moveConversation, readPreparation, readVersions, saveAnswer } from '#modules/conversations/contract.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { requestFor } from '#platform/http/request.ts'
import { routes } from '#src/modules.ts'
import { fieldsOf, given, nameOf, withPut, type Field } from './denial/given.ts'
import {
  cadencesOfLucas,
  conversationIn,
  draftTemplate,
  feedbackOfSophie,
  handOver,
  importStaff,
  matchesOfSophie,
  keepLog,
  planOf,
  roundsOfLucas,
  type Made,
  stages,
} from './denial/stages.ts'
import {
  anyTime,
  atTheDoor,
  cast,
  inEachStage,
  inTheDemonstration,
  withAnyAccount,
  type Letter,
} from './denial/table.ts'
import { undoEverything } from './denial/undone.ts'
import { tokenFor } from './tokens.ts'
import { idOf, openWorld, people, type World } from './world.ts'

// Whatever is sent to whichever endpoint: it is kept to the letter, or refused with the place and a sentence. Never a 5xx.

type Case = { endpoint: Endpoint; as: string | null; input: Record<string, unknown> }

const texts = {
  'two hundred kilobytes': 'a'.repeat(200_000),
  NUL: 'a\u0000b',
  'half a character': 'a\ud800b',
  emoji: '👩🏽‍🍳🥐',
  'right to left': '\u202eمرحبا بالعالم',
  'a script': '<script>alert(1)</script>',
  'a formula': "=cmd|' /C calc'!A0",
  'a template': '${7*7}{{7*7}}#let x = 1',
  'an address with NUL': 'a\u0000b@demolen.example',
  'an address with half a character': 'a\ud800b@demolen.example',
  'a name of every object': '__proto__',
  'two lines': 'een\r\ntwee',
  'only spaces': '   ',
  nothing: '',
  'a day that does not exist': '2027-02-31',
  'a day long ago': '0001-01-01',
  'a day far away': '9999-12-31',
  'the year 0': '0000-00-00',
  'a time that does not exist': '25:61',
  'an id of nothing': '00000000-0000-0000-0000-000000000000',
}
const others = {
  null: null,
  true: true,
  'a list': ['a'],
  'an empty list': [],
  'an object': { a: 1 },
  'a negative number': -1,
  'half a number': 1.5,
  'a number that is too large': 2 ** 53,
  'a number beyond everything': 1e308,
}
const values = Object.entries({ ...texts, ...others })

let world: World
let cases: Case[]

beforeAll(async () => {
  world = await openWorld({ demo: true })
  const made: Partial<Record<(typeof stages)[number], Made>> = {}
  for (const stage of [...stages.filter((one) => one !== 'preparing'), 'preparing' as const])
    made[stage] = await conversationIn(world, stage)
  await roundsOfLucas(world)
  await cadencesOfLucas(world)
  await handOver(world)
  await importStaff(world)
  await keepLog(world)
  await draftTemplate(world)
  await feedbackOfSophie(world)
  await matchesOfSophie(world)
  await planOf(world, 'sophie', 'amira')
  const imported = await world.database.query<{ id: string }>('select id from imports')
  const importId = imported.rows[0]!.id
  const banket = await world.database.query<{ id: string }>(`select id from departments where name = 'Banket'`)
  const departmentId = banket.rows[0]!.id
  const craft = await world.database.query<{ id: string }>(
    `select id from competencies where library_key = 'craft' and organisation_id = $1`,
    [people.sophie!.organisationId],
  )
  const competencyId = craft.rows[0]!.id
  const endpoints = new Map(routes.map(({ endpoint }) => [nameOf(endpoint), endpoint]))
  const oneOf = (who: string) => Array.from(who).find((letter) => /[A-Y]/.test(letter)) as Letter | undefined
  const caseOf = (route: string, as: string | null, ids: object): Case => {
    const endpoint = endpoints.get(route)!
    return { endpoint, as, input: given(endpoint, ids as Record<string, unknown>) }
  }
  const about = inEachStage.flatMap(([route, who, more]) => {
    const cells = who.split(/ +/)
    const place = cells.findIndex((cell) => oneOf(cell))
    if (place < 0) return [caseOf(route, 'sophie', { ...made.preparing, reportId: made.closed!.reportId })]
    const ids = made[stages[place]!]!
    return [caseOf(route, cast[oneOf(cells[place]!)!].as, { ...ids, ...more?.(ids) })]
  })
  // A line on which everybody is refused says nothing here where the same route has a line on which somebody is not.
  const done = new Set(anyTime.flatMap(([route, who]) => (oneOf(who) ? [route] : [])))
  const lines = anyTime.filter(([route, who]) => oneOf(who) || !done.has(route))
  const any = lines.map(([route, who, more]) =>
    caseOf(route, cast[oneOf(who) ?? 'A'].as, {
      personId: idOf('sophie'),
      departmentId,
      importId,
      competencyId,
      ...more?.(made.preparing!),
    }),
  )
  const account = withAnyAccount.map((route) =>
    caseOf(route, 'sophie', { organisationId: people.sophie!.organisationId, current: 'proef-een-goed-gesprek' }),
  )
  const door = [...atTheDoor, ...inTheDemonstration].map((route) =>
    caseOf(route, null, { personId: idOf('sophie'), code: 'AAAA-BBBB-CCCC-DDDD' }),
  )
  cases = [...about, ...any, ...account, ...door]
}, 180_000)
afterAll(() => world.close())

test('what is right is done, so that what is sent below goes all the way', async () => {
  const stop = undoEverything(world)
  const refused: string[] = []
  const ofSomebody = cases.filter(({ as, endpoint }) => as && fieldsOf(endpoint.body).length > 0)
  for (const { endpoint, as, input } of ofSomebody) {
    const { statusCode, payload } = await send(as, endpoint, input)
    if (statusCode >= 300) refused.push(`${nameOf(endpoint)} ${statusCode} ${payload}`)
  }
  stop()
  expect(refused).toEqual([])
})

test('every field of every endpoint keeps what it gets, or says where it is wrong and what to do', async () => {
  const stop = undoEverything(world)
  const wrong: string[] = []
  for (const { endpoint, as, input } of cases)
    for (const field of [...fieldsOf(endpoint.query), ...fieldsOf(endpoint.body)])
      for (const [name, value] of values) {
        const answer = await send(as, endpoint, withPut(input, field.path, value))
        const complaint = complaintAbout(answer, mustRefuse(endpoint, field, value) ? field.pointer : undefined)
        if (complaint) wrong.push(`${nameOf(endpoint)} ${field.pointer}, ${name}: ${complaint}`)
      }
  stop()
  expect(wrong).toEqual([])
}, 300_000)

test('a field that is missing, and one that nobody knows, is named', async () => {
  const stop = undoEverything(world)
  const wrong: string[] = []
  for (const { endpoint, as, input } of cases) {
    const fields = [...fieldsOf(endpoint.query), ...fieldsOf(endpoint.body)]
    for (const field of fields) {
      const answer = await send(as, endpoint, withPut(input, field.path, undefined))
      const complaint = complaintAbout(answer, mustRefuse(endpoint, field, undefined) ? field.pointer : undefined)
      if (complaint) wrong.push(`${nameOf(endpoint)} without ${field.pointer}: ${complaint}`)
    }
    if (endpoint.upload || (endpoint.method === 'GET' && fields.length === 0)) continue
    for (const name of ['onbekend', 'a/b~c']) {
      const complaint = complaintAbout(
        await send(as, endpoint, { ...input, [name]: 1 }),
        `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      )
      if (complaint) wrong.push(`${nameOf(endpoint)} with ${name}: ${complaint}`)
    }
  }
  stop()
  expect(wrong).toEqual([])
}, 300_000)

test('what is no JSON, no object, too large or of another kind is refused before anybody reads it', async () => {
  const post = (payload: string, type = 'application/json') =>
    world.http.inject({
      method: 'POST',
      url: '/api/conversations',
      payload,
      headers: { 'accept-language': 'nl', cookie: `voortgang=${tokenFor('sanne')}`, 'content-type': type },
    })
  const codes = async (answer: Promise<LightMyRequestResponse>) => {
    const { statusCode, payload } = await answer
    return [statusCode, (JSON.parse(payload) as { code: string }).code]
  }
  for (const payload of [
    '',
    '{',
    'null',
    '[]',
    '"tekst"',
    '1',
    '{"__proto__": {"a": 1}}',
    '{"constructor": {"prototype": {}}}',
    '\u0000',
    '[[[[[',
  ])
    expect([400, 422]).toContain((await codes(post(payload)))[0])
  expect(await codes(post('{"a": 1}', 'text/plain'))).toEqual([400, 'not-json'])
  expect(await codes(post('{"a": 1}', 'application/x-www-form-urlencoded'))).toEqual([400, 'not-json'])
  expect(await codes(post(`{"a": "${'a'.repeat(3_000_000)}"}`))).toEqual([413, 'too-large'])
  expect(await codes(post('['.repeat(500_000)))).toEqual([400, 'not-json'])
})

test('any text at all: what Sanne types is read back to the letter, or refused at its place, and what she wrote before stays', async () => {
  const sanne = world.as('sanne')
  const which = { conversationId: await world.conversationOf('sanne', 'preparing') }
  const last = async () => (await sanne(readPreparation, which)).answers.find(({ field }) => field === 'points')
  const before = (await sanne(readVersions, { ...which, field: 'points' })).versions
  const accepted: string[] = []
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const standing = await last()
      const answer = await world.send('sanne', saveAnswer, {
        ...which,
        field: 'points',
        base: standing?.version ?? 0,
        edit: world.clock.newId(),
        value: { text },
      })
      if (answer.statusCode === 200) {
        accepted.unshift(text)
        expect((await last())!.value).toEqual({ text })
      } else {
        expect(text.includes('\u0000') || !text.isWellFormed()).toBe(true)
        expect(complaintAbout(answer, '/value/text')).toBe(undefined)
        expect(await last()).toEqual(standing)
      }
    }),
    { numRuns: 150, seed: 20261124 },
  )
  const { versions } = await sanne(readVersions, { ...which, field: 'points' })
  expect(versions.map(({ value }) => value.text)).toEqual([...accepted, ...before.map(({ value }) => value.text)])
}, 60_000)

test('names, places, goals and reports are kept to the letter, whatever they look like', async () => {
  const names = [
    '<script>alert(1)</script>',
    "=cmd|' /C calc'!A0",
    '${7*7} {{7*7}}',
    '\u202eمرحبا',
    '👩🏽‍🍳 Žofia',
    "O'Brien; drop table",
    '__proto__',
    '\\u0000 %00 &amp;',
  ]
  for (const name of names) {
    const { id: personId } = await world.as('thomas')(addPerson, {
      ...given(addPerson),
      email: null,
      departmentId: null,
      managerId: idOf('joris'),
      givenName: name,
      familyName: name,
    } as never)
    expect(await world.as('thomas')(readKeptPerson, { personId })).toMatchObject({ givenName: name, familyName: name })

    const planned = { conversationId: await world.conversationOf('sanne', 'preparing') }
    await world.as('sanne')(moveConversation, { ...given(moveConversation), ...planned, place: name } as never)
    const { place } = await world.as('sanne')(readPreparation, planned)
    expect(place).toBe(name)
  }
})

/** Sends it as it is, from an address of its own each time: how often one may try is not what is asked here. */
let sent = 0
function send(as: string | null, endpoint: Endpoint, input: Record<string, unknown>): Promise<LightMyRequestResponse> {
  const { method, url, body } = requestFor(endpoint, input)
  sent++
  return world.http.inject({
    method: method as 'GET',
    url,
    remoteAddress: `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`,
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    headers: {
      'accept-language': 'nl',
      ...(body === undefined
        ? {}
        : { 'content-type': endpoint.upload ? 'application/octet-stream' : 'application/json' }),
      ...(as ? { cookie: `voortgang=${tokenFor(as)}`, 'voortgang-organisation': people[as]!.organisationId } : {}),
    },
  })
}

/** Whether the contract itself does not take this value here: then the answer has to name the place. */
function mustRefuse(endpoint: Endpoint, { schema }: Field, value: unknown): boolean {
  // What goes into an address is text there, and whole characters only.
  const inAddress = endpoint.method === 'GET' || endpoint.upload
  const asSent = inAddress && value !== undefined ? new URLSearchParams({ value: value as string }).get('value') : value
  return !schema.safeParse(asSent).success
}

function complaintAbout(answer: LightMyRequestResponse, pointer: string | undefined): string | undefined {
  const { statusCode: status, headers, payload } = answer
  if (status >= 500) return `${status} ${payload}`
  if (status < 300) return pointer === undefined ? undefined : 'it was taken'
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `no problem: ${payload.slice(0, 80)}`
  const problem = answer.json<{
    code: string
    title: string
    detail: string
    errors?: { pointer: string; detail: string }[]
  }>()
  const said = [problem.title, problem.detail, ...(problem.errors ?? []).map(({ detail }) => detail)]
  if (!said.every((sentence) => /^[A-Z].*[^a-z]/.test(sentence))) return `no sentence: ${payload.slice(0, 200)}`
  if (pointer === undefined) return undefined
  if (status !== 422) return `${status} ${problem.code}`
  const places = (problem.errors ?? []).map((one) => one.pointer)
  return places.some((place) => place.startsWith(pointer) || (place !== '' && pointer.startsWith(place)))
    ? undefined
    : `says ${JSON.stringify(places)}`
}

/** Text as nobody types it: every code unit there is, bidirectional marks, combining signs, zeros. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...Object.values(texts).filter((text) => text.length < 1000)),
)

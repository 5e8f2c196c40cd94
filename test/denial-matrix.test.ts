import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { routes } from '#src/modules.ts'
import { signOutEverywhere } from '#modules/accounts/contract.ts'
import { fieldsOf, given, nameOf, unwrapped, withPut } from './denial/given.ts'
import {
  cadencesOfLucas,
  conversationIn,
  draftTemplate,
  feedbackOfSophie,
  roundsOfLucas,
  handOver,
  importStaff,
  matchesOfSophie,
  keepLog,
  planOf,
  nameDelegate,
  stages,
  type Made,
} from './denial/stages.ts'
import { anyTime, atTheDoor, besides, cast, inEachStage, inTheDemonstration, withAnyAccount } from './denial/table.ts'
import type { Letter } from './denial/table.ts'
import { fingerprint, undoEverything } from './denial/undone.ts'
import { tokenFor } from './tokens.ts'
import { openWorld, people, type World } from './world.ts'

// Every route × everybody × every stage of a conversation. The table says who gets what; this asks the server.

/** One question: somebody who sends something, in one stage, and what the table says of it. */
type Cell = {
  endpoint: Endpoint
  letter: Letter
  where: string
  says: 'done' | 'refused' | 'not there'
  input: Record<string, unknown>
}

const letters = Object.keys(cast) as Letter[]
const endpoints = new Map(routes.map(({ endpoint }) => [nameOf(endpoint), endpoint]))
let world: World
let cells: Cell[]

beforeAll(async () => {
  world = await openWorld()
  const made: Made[] = []
  // The one that is being prepared comes last.
  for (const stage of [...stages.filter((one) => one !== 'preparing'), 'preparing' as const])
    made[stages.indexOf(stage)] = await conversationIn(world, stage)
  await roundsOfLucas(world)
  await cadencesOfLucas(world)
  await handOver(world)
  await nameDelegate(world)
  await importStaff(world)
  await keepLog(world)
  await draftTemplate(world)
  await feedbackOfSophie(world)
  await matchesOfSophie(world)
  await planOf(world, 'sophie', 'amira')
  for (const { as, ...more } of Object.values(cast)) if ('ended' in more) await world.send(as, signOutEverywhere, {})
  const known = await idsOfTheOrganisation()
  cells = [
    ...inEachStage.flatMap(([route, who, more]) =>
      who.split(/ +/).flatMap((cell, place) => {
        const ids = { ...made[place]!, reportId: made[place]!.reportId ?? world.clock.newId() }
        return cell === '–' ? [] : cellsOf(route, cell, `${route} · ${stages[place]}`, { ...ids, ...more?.(ids) })
      }),
    ),
    ...anyTime.flatMap(([route, who, more]) => cellsOf(route, who, route, { ...known, ...more?.(made[0]!) })),
  ]
}, 120_000)
afterAll(() => world.close())

function cellsOf(route: string, who: string, where: string, ids: Record<string, unknown>): Cell[] {
  const endpoint = endpoints.get(route)
  if (!endpoint) return []
  return letters.map((letter) => ({
    endpoint,
    letter,
    where,
    says: who.includes(letter) ? 'done' : who.includes(letter.toLowerCase()) ? 'refused' : 'not there',
    input: given(endpoint, ids),
  }))
}

describe('the table', () => {
  test('names every route of the product, and none that is not there', () => {
    const listed = [...inEachStage, ...anyTime].map(([route]) => route)
    const inTable = [...new Set(listed), ...withAnyAccount, ...atTheDoor, ...inTheDemonstration]
    expect(inTable.toSorted()).toEqual([...endpoints.keys()].toSorted())
  })

  test('names everything the server answers, also what is no endpoint', () => {
    const served = servedRoutes(world.http.printRoutes({ commonPrefix: false }))
    const outside = served.filter((one) => !endpoints.has(one.replace(' /api', ' ')) && !one.endsWith(' *'))
    expect(outside.toSorted()).toEqual(besides.toSorted())
  })
})

test('whoever is not in the table gets, to the byte, the answer for what does not exist, and changes nothing', async () => {
  const before = await fingerprint(world)
  const twins = new Map<string, Promise<string>>()
  const wrong = await eachOf(
    cells.filter(({ says }) => says === 'not there'),
    async ({ endpoint, letter, where, input }) => {
      const key = `${where.replace(/ ·.*/, '')} ${JSON.stringify(Object.keys(input))} ${letter}`
      if (!twins.has(key)) twins.set(key, ask(letter, endpoint, elsewhere(input)).then(everythingOf))
      const answer = await ask(letter, endpoint, input)
      const unknown = cast[letter].as === null || 'ended' in cast[letter]
      const code = answer.json<{ code?: string }>().code
      if (answer.statusCode !== (unknown ? 401 : 404) || code !== (unknown ? 'not-signed-in' : 'not-found'))
        return `${where}: ${cast[letter].who} gets ${answer.statusCode} ${code ?? ''}`
      return everythingOf(answer) === (await twins.get(key))
        ? undefined
        : `${where}: ${cast[letter].who} can tell it from what does not exist`
    },
  )
  expect(wrong).toEqual([])
  expect(await fingerprint(world)).toEqual(before)
}, 120_000)

test('whoever is in the table gets it, or is told why not now', async () => {
  const before = await fingerprint(world)
  const stop = undoEverything(world)
  const wrong = await eachOf(
    cells.filter(({ says }) => says !== 'not there'),
    async ({ endpoint, letter, where, input, says }) => {
      const { statusCode: status, payload } = await ask(letter, endpoint, input)
      const outcome = status < 300 ? 'done' : status < 500 && status !== 401 && status !== 404 ? 'refused' : 'denied'
      return outcome === says ? undefined : `${where}: ${cast[letter].who} gets ${status} ${payload.slice(0, 80)}`
    },
  )
  stop()
  expect(wrong).toEqual([])
  expect(await fingerprint(world)).toEqual(before)
}, 120_000)

test('an id of somebody else, wherever it is put, says as little as an id of nothing', async () => {
  const foreign = await idsOfOthers()
  const stop = undoEverything(world)
  const wrong = await eachOf(
    // To the administrator of the other organisation, what is there is their own.
    cells.filter(({ says, letter }) => says !== 'not there' && letter !== 'Y'),
    async ({ endpoint, letter, where, input }) => {
      for (const [pointer, put] of placesForIds(endpoint)) {
        const nothing = everythingOf(await ask(letter, endpoint, put(input, world.clock.newId())))
        for (const id of foreign[pointer.split('/').at(-1)!] ?? [])
          if (everythingOf(await ask(letter, endpoint, put(input, id))) !== nothing)
            return `${where}: ${cast[letter].who} learns something from another’s id in ${pointer}`
      }
      return undefined
    },
  )
  stop()
  expect(wrong).toEqual([])
}, 120_000)

test.each(withAnyAccount)('%s asks for a session', async (route) => {
  const endpoint = endpoints.get(route)!
  for (const letter of ['4', '5'] as const) {
    const answer = await ask(letter, endpoint, given(endpoint))
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([401, 'not-signed-in'])
  }
})

test('nobody chooses, or listens in, an organisation that is not theirs; it looks like one that is not there', async () => {
  const choose = endpoints.get('PUT /session/organisation')!
  const listen = (organisation: string) =>
    world.http.inject({ url: '/api/live', headers: { ...cookieOf('sophie'), 'voortgang-organisation': organisation } })
  const [theirs, nowhere] = [people.peter!.organisationId, world.clock.newId()]
  const chosen = await ask('E', choose, { organisationId: theirs })
  const heard = await listen(theirs)
  expect([chosen.statusCode, heard.statusCode]).toEqual([404, 404])
  expect(everythingOf(chosen)).toBe(everythingOf(await ask('E', choose, { organisationId: nowhere })))
  expect(everythingOf(heard)).toBe(everythingOf(await listen(nowhere)))
})

/** Asks as somebody of the cast, in the organisation that they name. */
function ask(letter: Letter, endpoint: Endpoint, input: Record<string, unknown>): Promise<LightMyRequestResponse> {
  const { as, ...more } = cast[letter]
  const organisation = { molen: 'sophie', linde: 'peter' }
  return world.send(
    as,
    endpoint,
    input,
    'in' in more ? { 'voortgang-organisation': people[organisation[more.in]]!.organisationId } : {},
  )
}

const cookieOf = (key: string) => ({ cookie: `voortgang=${tokenFor(key)}` })

/** All of an answer that its receiver can see, but for the moment. */
function everythingOf({ statusCode, headers, payload }: LightMyRequestResponse): string {
  const { date: _, ...rest } = headers
  return JSON.stringify([statusCode, rest, payload])
}

/** The same input about things that are nowhere: every id is a new one. */
function elsewhere<Value>(value: Value): Value {
  if (typeof value === 'string')
    return (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? world.clock.newId() : value) as Value
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value
  if (Array.isArray(value)) return value.map((one: unknown) => elsewhere(one)) as Value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, elsewhere(one as unknown)])) as Value
}

/** Goes over a list, a few at a time, and keeps what there is to say. */
async function eachOf<One>(list: One[], visit: (one: One) => Promise<string | undefined>): Promise<string[]> {
  const said: string[] = []
  const rest = list.values()
  const walk = async () => {
    for (const one of rest) {
      const word = await visit(one)
      if (word) said.push(word)
    }
  }
  await Promise.all(Array.from({ length: 6 }, walk))
  return said
}

async function idsOfTheOrganisation(): Promise<Record<string, unknown>> {
  const { rows } = await world.database.query<Record<string, unknown>>(
    `select (select id from templates where organisation_id = here.id limit 1) as "templateId",
            (select id from appointments where organisation_id = here.id and role = 'works-council') as "appointmentId",
            (select id from departments where organisation_id = here.id and name = 'Banket') as "departmentId",
            (select id from mails where organisation_id = here.id limit 1) as "mailId",
            (select id from competencies where organisation_id = here.id and library_key = 'craft') as "competencyId",
            (select id from imports where organisation_id = here.id limit 1) as "importId"
     from organisations here where id = $1`,
    [people.sophie!.organisationId],
  )
  return rows[0]!
}

/** Ids of the same kind that are nothing to the people of the table: of another organisation, of two others in this one. */
async function idsOfOthers(): Promise<Record<string, string[]>> {
  const { rows } = await world.database.query<Record<'conversation' | 'report' | 'person' | 'department', string[]>>(
    `with others as (select id from conversations where employee_id = any ($1))
     select array(select id::text from others limit 40) as conversation,
            array(select id::text from report_versions where conversation_id in (select id from others) limit 5) as report,
            array(select id::text from persons where organisation_id = $2 limit 2) as person,
            array(select id::text from departments where organisation_id = $2 limit 1) as department`,
    [[people.sanne!.personId, people.rachid!.personId], people.peter!.organisationId],
  )
  const { conversation, report, person, department } = rows[0]!
  return {
    conversationId: conversation,
    followsId: conversation,
    reportId: report,
    personId: person,
    employeeId: person,
    managerId: person,
    ownerId: person,
    departmentId: department,
    parentId: department,
  }
}

/** Every place in an input where an id goes besides the first of the path, and how to put one there. */
function placesForIds({ params, query, body }: Endpoint) {
  const [, ...path] = fieldsOf(params)
  return [...path, ...fieldsOf(query), ...fieldsOf(body)]
    .filter(({ schema, path: names }) => unwrapped(schema).def.format === 'uuid' && names.at(-1) !== 'edit')
    .map(({ pointer, path: names }) => [pointer, (input: object, id: string) => withPut(input, names, id)] as const)
}

/** The tree that Fastify prints, as a list of methods with paths; a HEAD goes with its GET. */
function servedRoutes(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = /^(?<indent>[│ ]*)[├└]── (?<part>\S+) \((?<methods>.+)\)$/.exec(line)?.groups
    if (!found) return []
    const depth = found.indent!.length / 4
    above.splice(depth, Infinity, found.part!)
    return found.methods!.split(', ').flatMap((method) => (method === 'HEAD' ? [] : [`${method} ${above.join('')}`]))
  })
}

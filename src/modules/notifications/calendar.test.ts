import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelConversation, inviteGuest, letGuestGo, moveConversation } from '#modules/conversations/contract.ts'
import { letPersonLeave } from '#modules/people/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { endCalendarFeed, makeCalendarFeed, readCalendarFeed } from './contract.ts'

// The calendar that somebody subscribes to, read back by two calendar libraries that know nothing of each other.

let world: World
beforeAll(async () => {
  world = await openWorld({ configured: { trustProxy: '127.0.0.1' } })
})
afterAll(() => world.close())

let computers = 0
const fetchFeed = (url: string, from = `10.1.0.${++computers}`) =>
  world.http.inject({ method: 'GET', url: new URL(url).pathname, headers: { 'x-forwarded-for': from } })
const make = async (who: string) => (await world.as(who)(makeCalendarFeed)).url

type Meeting = {
  uid: string
  sequence: number
  summary: string
  location: string | undefined
  start: string
  end: string
  url: string
}

/** What both readers say; they have to agree. */
async function read(url: string): Promise<Meeting[]> {
  const { statusCode, headers, payload } = await fetchFeed(url)
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  for (const line of payload.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const one = new ICAL.Component(ICAL.parse(payload) as never).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      location: event.location ?? undefined,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      url: String(component.getFirstPropertyValue('url')),
    }
  })
  const other = (convertIcsCalendar(undefined, payload).events ?? []).map((event) => ({
    uid: event.uid,
    sequence: event.sequence ?? 0,
    summary: event.summary,
    location: event.location,
    start: event.start.date.toISOString(),
    end: 'end' in event && event.end ? event.end.date.toISOString() : '',
    url: event.url ?? '',
  }))
  expect(other).toEqual(one)
  return one
}

test('Tim reads his conversations in his own calendar: when, where, with whom and a link, half a year ahead too', async () => {
  const { plan, write } = acting(world)
  expect(await world.as('tim')(readCalendarFeed)).toEqual({ since: null })
  const url = await make('tim')
  expect(url).toMatch(/^http:\/\/voortgang\.test\/api\/calendar\/[0-9a-f-]{36}\/[\w-]{43}\/voortgang\.ics$/)
  expect(await world.as('tim')(readCalendarFeed)).toEqual({ since: world.clock.now() })
  const before = await read(url)

  const winter = await plan('esther', 'tim', '2026-12-15')
  const summer = await plan('tim', 'tim', '2027-06-01', '09:30')
  await write('tim', winter, 'need', 'Een tweede oven.')
  await plan('esther', 'amira', '2026-12-16')
  expect((await read(url)).slice(before.length)).toEqual([
    {
      uid: `${winter}@voortgang`,
      sequence: 0,
      summary: 'Gesprek met Esther de Groot',
      location: 'Kantoor',
      start: '2026-12-15T09:00:00.000Z',
      end: '2026-12-15T10:00:00.000Z',
      url: `http://voortgang.test/conversations/${winter}?organisation=${people.tim!.organisationId}`,
    },
    // Summer time: half past nine is an hour earlier in UTC.
    expect.objectContaining({ uid: `${summer}@voortgang`, start: '2027-06-01T07:30:00.000Z' }),
  ])
  expect((await fetchFeed(url)).payload).not.toContain('oven')

  const meeting = {
    date: '2027-03-29',
    time: '10:00',
    minutes: 45,
    place: 'Zaal; 2, «boven» 🍞',
    link: 'https://overleg.example/a?b=1',
  }
  await world.as('esther')(moveConversation, { conversationId: winter, ...meeting })
  await world.as('tim')(cancelConversation, { conversationId: summer })
  // The day after the clocks were put forward.
  expect((await read(url)).slice(before.length)).toMatchObject([
    {
      sequence: 1,
      start: '2027-03-29T08:00:00.000Z',
      end: '2027-03-29T08:45:00.000Z',
      location: 'Zaal; 2, «boven» 🍞 · https://overleg.example/a?b=1',
    },
  ])
})

test('a guest reads the conversation for as long as it is theirs, with the names of both', async () => {
  const { plan } = acting(world)
  const conversationId = await plan('aylin', 'yusuf', '2026-12-17')
  const url = await make('carla')
  const mine = async () => (await read(url)).filter(({ uid }) => uid === `${conversationId}@voortgang`)
  expect(await mine()).toEqual([])
  await world.as('aylin')(inviteGuest, { conversationId, personId: idOf('carla') })
  const names = [people.yusuf!.name, people.aylin!.name]
  expect(await mine()).toMatchObject([{ summary: `Gesprek met ${names.join(' · ')}` }])
  await world.as('aylin')(letGuestGo, { conversationId, personId: idOf('carla') })
  expect(await mine()).toEqual([])
})

test('an address that was renewed, switched off or never made gets the same answer as nothing, and so has who left', async () => {
  const answer = async (url: string) => {
    const { statusCode, headers, payload } = await fetchFeed(url)
    return { statusCode, headers: { ...headers, date: '' }, payload }
  }
  const first = await make('naomi')
  const never = await answer(first.replace(/[\w-]{43}/, 'a'.repeat(43)))
  expect(never.statusCode).toBe(404)
  const second = await make('naomi')
  expect(second).not.toBe(first)
  expect(await answer(first)).toEqual(never)
  expect((await answer(second)).statusCode).toBe(200)
  // The secret of one organisation opens nothing in another.
  expect(await answer(second.replace(people.naomi!.organisationId, people.peter!.organisationId))).toEqual(never)
  expect(await answer(second.replace(people.naomi!.organisationId, 'iets'))).toEqual(never)
  await world.as('naomi')(endCalendarFeed)
  expect(await answer(second)).toEqual(never)

  const third = await make('naomi')
  await world.as('thomas')(letPersonLeave, { personId: idOf('naomi'), leftOn: '2026-11-24' })
  expect(await answer(third)).toEqual(never)
})

test('only the hash of an address is kept, no log line has it, and one computer may not try without end', async () => {
  const url = await make('kees')
  const secret = /[\w-]{43}/.exec(url)![0]
  await fetchFeed(url)
  const { rows } = await world.database.query<{ row: string }>(
    `select one::text as row from calendar_feeds one union all select one::text from commands one`,
  )
  expect(
    [...rows.map(({ row }) => row), ...world.log, ...world.statements].filter((line) => line.includes(secret)),
  ).toEqual([])
  const codes = new Set<number>()
  for (let time = 0; time < 61; time++) codes.add((await fetchFeed(url, '10.2.0.1')).statusCode)
  expect([...codes]).toEqual([200, 429])
})

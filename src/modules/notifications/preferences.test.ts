import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inviteGuest, planConversation } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { changeRequired, choosePreferences, listMails, readPreferences, type Preferences } from './contract.ts'
import { sendDueMails } from './due.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ mailServer: true })
})
afterAll(() => world.close())
beforeEach(() => void (world.mailed.length = 0))

const usual: Preferences = { manner: 'single', digestHour: 8, quiet: null, weekends: true, unwanted: [] }
const prefers = (who: string, some: Partial<Preferences>) => world.as(who)(choosePreferences, { ...usual, ...some })
/** Lets the scheduler and the queue do what there is to do now, and says what came for somebody. */
const come = async (who: string) => {
  await sendDueMails(world.services, { organisation: people.sanne!.organisationId })
  await world.work()
  return world.mailed.splice(0).flatMap(({ to, subject }) => (to.address === people[who]!.email ? [subject] : []))
}
/** The clock on the wall in the Netherlands, in winter. */
const itIs = (day: string, time: string) => world.clock.set(new Date(`${day}T${time}:00+01:00`).toISOString())
const keepSessions = () =>
  world.database.query(`update sessions set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'`, [
    world.clock.now(),
  ])
const at = async (day: string, time: string) => {
  itIs(day, time)
  await keepSessions()
}

test('who never chose gets each mail by itself, at any hour, about everything', async () => {
  expect(await world.as('dirk')(readPreferences)).toEqual({ ...usual, required: [] })
  await prefers('dirk', { manner: 'digest', digestHour: 16, unwanted: ['goals', 'goals'] })
  expect(await world.as('dirk')(readPreferences)).toMatchObject({
    manner: 'digest',
    digestHour: 16,
    unwanted: ['goals'],
  })
  await prefers('dirk', {})
  await expect(prefers('dirk', { quiet: { from: 8, until: 8 } })).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/quiet/until', code: 'same-hour' }] },
  })
})

test('at quiet hours a mail waits, and what is pointless by then does not come; an invitation comes at once', async () => {
  const { plan, write, share } = acting(world)
  await at('2026-11-24', '21:30')
  await prefers('dirk', { quiet: { from: 20, until: 8 } })
  const id = await plan('joris', 'dirk')
  expect(await come('dirk')).toEqual(['Gesprek gepland op dinsdag 15 december 2026'])

  await write('joris', id, 'need', 'Meer rust in het rooster.')
  await share('joris', id)
  await world.as('joris')(inviteGuest, { conversationId: id, personId: idOf('carla') })
  expect(await come('dirk')).toEqual([])
  const waiting = (await world.as('thomas')(listMails)).mails.filter(({ state }) => state === 'held')
  expect(waiting.map(({ recipient, kind }) => [recipient, kind])).toEqual([
    ['Dirk van der Zee', 'guest-comes'],
    ['Dirk van der Zee', 'shared'],
  ])

  // Dirk writes at night and shares too: that Joris has shared is no news any more.
  await at('2026-11-25', '02:00')
  await write('dirk', id, 'need', 'Samen de planning doen.')
  await share('dirk', id)
  expect(await come('dirk')).toEqual([])
  await at('2026-11-25', '07:59')
  expect(await come('dirk')).toEqual([])
  await at('2026-11-25', '08:00')
  expect(await come('dirk')).toEqual(['Er komt een gast bij je gesprek op dinsdag 15 december 2026'])
  expect(await come('dirk')).toEqual([])
  const { mails } = await world.as('thomas')(listMails)
  expect(mails.find(({ recipient, kind }) => recipient === 'Dirk van der Zee' && kind === 'shared')!.state).toBe(
    'dropped',
  )
})

test('without weekends nothing comes from Saturday until Monday at eight, nor on a holiday, and a reminder comes on the last working day', async () => {
  await at('2026-11-30', '09:00')
  const plan = async (employee: string) =>
    world.as('joris')(planConversation, {
      employeeId: idOf(employee),
      followsId: null,
      date: '2026-12-21',
      time: employee === 'lia' ? '11:00' : '09:00',
      minutes: 60,
      place: '',
      link: '',
    })
  await prefers('lia', { weekends: false })
  await plan('lia')
  await come('lia')
  const ofLia = 'Je gesprek is op maandag 21 december 2026'
  const found: string[] = []
  for (const [day, time] of [
    ['2026-12-18', '07:59'],
    ['2026-12-18', '08:00'],
    ['2026-12-19', '08:00'],
    ['2026-12-20', '08:00'],
    ['2026-12-21', '07:59'],
    ['2026-12-21', '08:00'],
  ] as const) {
    itIs(day, time)
    for (const subject of await come('lia')) if (subject === ofLia) found.push(`${day} ${time}`)
  }
  expect(found).toEqual(['2026-12-18 08:00'])

  // Christmas is a Friday and a Saturday here: what is for Monday the 28th comes on Thursday, and Sunday is over on Monday at eight.
  await at('2026-12-21', '12:00')
  await acting(world).plan('joris', 'lia', '2026-12-28')
  await come('lia')
  const atChristmas: string[] = []
  for (const [day, time] of [
    ['2026-12-24', '07:59'],
    ['2026-12-24', '08:00'],
    ['2026-12-25', '12:00'],
    ['2026-12-27', '12:00'],
  ] as const) {
    await at(day, time)
    for (const subject of await come('lia'))
      if (subject === 'Je gesprek is op maandag 28 december 2026') atChristmas.push(`${day} ${time}`)
  }
  expect(atChristmas).toEqual(['2026-12-24 08:00'])

  // On a holiday in the week an event waits too, until eight on the day after: Ascension Day is a Thursday. It is summer then,
  // and an hour later on the wall than these are.
  await at('2027-05-06', '09:00')
  const { plan: meet, write, share } = acting(world)
  const id = await meet('joris', 'lia', '2027-05-20')
  await write('joris', id, 'need', 'Meer rust in het rooster.')
  await share('joris', id)
  const shared = async (day: string, time: string) => {
    await at(day, time)
    return (await come('lia')).filter((subject) => subject.includes('voorbereiding'))
  }
  expect(await shared('2027-05-06', '12:00')).toEqual([])
  expect(await shared('2027-05-07', '06:59')).toEqual([])
  expect(await shared('2027-05-07', '07:00')).toHaveLength(1)
})

test('one mail a day brings together what there is, at its hour, once, and none when there is nothing', async () => {
  const { plan, write, share } = acting(world)
  await at('2027-01-11', '07:00')
  await prefers('tim', { manner: 'digest', digestHour: 16 })
  await at('2027-01-11', '17:00')
  await come('tim')

  await at('2027-01-12', '10:00')
  const id = await plan('esther', 'tim', '2027-01-15')
  await write('esther', id, 'need', 'Een tweede oven.')
  await share('esther', id)
  await world.as('esther')(inviteGuest, { conversationId: id, personId: idOf('carla') })
  expect(await come('tim')).toEqual(['Gesprek gepland op vrijdag 15 januari 2027'])
  await at('2027-01-12', '15:59')
  expect(await come('tim')).toEqual([])

  await at('2027-01-12', '16:00')
  await sendDueMails(world.services, { organisation: people.tim!.organisationId })
  await world.work()
  const [digest] = world.mailed.splice(0).filter(({ to }) => to.address === people.tim!.email)
  expect(digest!.subject).toBe('Je overzicht van dinsdag 12 januari 2027')
  expect(digest!.text).toContain(
    `- Esther de Groot heeft de voorbereiding gedeeld\n  http://voortgang.test/conversations/${id}/preparation?organisation=`,
  )
  expect(digest!.text).toContain('- Er komt een gast bij je gesprek op vrijdag 15 januari 2027 · Esther de Groot\n')
  expect(digest!.text).not.toContain('oven')

  await at('2027-01-12', '16:30')
  await world.as('esther')(inviteGuest, { conversationId: id, personId: idOf('max') })
  expect(await come('tim')).toEqual([])
  await at('2027-01-13', '15:55')
  expect(await come('tim')).toEqual([])
  // The computer was off at four.
  await at('2027-01-13', '19:20')
  const [first, second] = await Promise.all([come('tim'), come('tim')])
  expect([...first, ...second]).toEqual(['Je overzicht van woensdag 13 januari 2027'])
  expect(await come('tim')).toEqual([])

  const { mails } = await world.as('thomas')(listMails)
  const kinds = mails.filter(({ recipient, state }) => recipient.startsWith('Tim') && state === 'bundled')
  expect(
    kinds
      .slice(0, 4)
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['guest-comes', 'guest-comes', 'prepare', 'shared'])
})

test('a topic one does without stays away, but for what the organisation requires', async () => {
  const { plan, write, share } = acting(world)
  await at('2027-02-01', '10:00')
  await prefers('amira', { unwanted: ['preparing'] })
  const talk = async (time: string) => {
    const id = await plan('esther', 'amira', '2027-02-15', time)
    await come('amira')
    await write('esther', id, 'need', 'Iets.')
    await share('esther', id)
    return come('amira')
  }
  expect(await talk('10:00')).toEqual([])
  await world.as('thomas')(changeRequired, { topics: ['preparing', 'report'] })
  expect(await world.as('amira')(readPreferences)).toMatchObject({ required: ['preparing', 'report'] })
  expect(await talk('11:00')).toEqual(['Esther de Groot heeft de voorbereiding gedeeld'])
  await world.as('thomas')(changeRequired, { topics: [] })
  expect(await talk('13:00')).toEqual([])
  await expect(world.as('esther')(changeRequired, { topics: ['goals'] })).rejects.toThrow('not-found')
})

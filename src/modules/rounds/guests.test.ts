import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId, RoundId } from '#kernel/schemas.ts'
import {
  beginTalk,
  concludeTalk,
  inviteGuest,
  letGuestGo,
  moveConversation,
  readConversation,
  readPreparation,
} from '#modules/conversations/contract.ts'
import { readHome } from '#modules/home/contract.ts'
import { sendDueMails } from '#modules/notifications/due.ts'
import { signReport } from '#modules/reports/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { draftRound, exceptPerson, launchRound, readChoices, saveRound, tryRound } from './contract.ts'

// A round in which Omar talks with Daan. Marloes, who manages Daan, is at the table, and so are Lucas of HR and Carla as
// mentor of Omar. Omar may ask one colleague along, Daan need not prepare, and guests do not sign.

let world: World
let act: ReturnType<typeof acting>
let roundId: RoundId
let conversationId: ConversationId
const named = (who: string) => ({ id: idOf(who), name: people[who]!.name })

beforeAll(async () => {
  world = await openWorld()
  act = acting(world)
  const fatima = world.as('fatima')
  const { templates } = await fatima(readChoices)
  roundId = (await fatima(draftRound)).id
  await fatima(saveRound, {
    roundId,
    name: 'Met z’n allen',
    template: { id: templates[0]!.id, version: templates[0]!.version },
    departments: [],
    jobTitles: [],
    joinedBefore: '1900-01-01',
    prepareFrom: '2026-11-25',
    talkFrom: '2026-12-01',
    talkUntil: '2026-12-20',
    signBefore: '2027-01-05',
    skipsDouble: false,
    newcomersJoin: true,
    groups: [],
    secondManager: true,
    guests: [
      { guest: named('lucas'), role: 'hr', about: null },
      { guest: named('carla'), role: 'mentor', about: named('omar') },
    ],
    peers: 1,
    managerPrepares: false,
    guestsSign: false,
  })
  for (const who of ['omar', 'max'])
    await fatima(exceptPerson, { roundId, personId: idOf(who), what: 'added', group: null })
})
afterAll(() => world.close())

const mailed = async (kind: string) =>
  (
    await world.database.query<{ name: string }>(
      `select given_name as name from mails join persons on persons.id = recipient_id where kind = $1 order by 1`,
      [kind],
    )
  ).rows.map(({ name }) => name)

test('the trial says who sits where, and launching puts them there and mails each of them once', async () => {
  const trial = await world.as('fatima')(tryRound, { roundId })
  expect(trial.rows.map(({ person, guests }) => [person.id, guests.map(({ id, role }) => [id, role])])).toEqual([
    [
      idOf('omar'),
      [
        [idOf('lucas'), 'hr'],
        [idOf('carla'), 'mentor'],
        [idOf('marloes'), 'second-manager'],
      ],
    ],
    [
      idOf('max'),
      [
        [idOf('lucas'), 'hr'],
        [idOf('marloes'), 'second-manager'],
      ],
    ],
  ])
  expect(trial.mails.guests).toBe(3)
  await world.as('fatima')(launchRound, { roundId })
  await world.work()
  expect(await mailed('round-guest')).toEqual(['Carla', 'Lucas', 'Marloes'])
  const { rows } = await world.database.query<{ id: ConversationId }>(
    `select conversation_id as id from round_people where round_id = $1 and person_id = $2`,
    [roundId, idOf('omar')],
  )
  conversationId = rows[0]!.id
  const { guests } = await world.as('omar')(readConversation, { conversationId })
  expect(Object.fromEntries(guests.map(({ id, role }) => [id, role]))).toEqual({
    [idOf('lucas')]: 'hr',
    [idOf('carla')]: 'mentor',
    [idOf('marloes')]: 'second-manager',
  })
})

test('a moment is in the calendar of the guests too, and Daan is not asked to prepare', async () => {
  await world.as('omar')(moveConversation, {
    conversationId,
    date: '2026-12-02',
    time: '10:00',
    minutes: 60,
    place: '',
    link: '',
  })
  await world.work()
  expect(await mailed('guest-planned')).toEqual(['Carla', 'Lucas', 'Marloes'])
  const next = async (who: string) =>
    (await world.as(who)(readHome)).steps
      .filter((step) => step.conversationId === conversationId)
      .map(({ what }) => what)
  expect(await next('omar')).toEqual(['prepare'])
  expect(await next('daan')).toEqual([])
  world.clock.set('2026-11-28T09:00:00.000Z')
  await sendDueMails(world.services, { organisation: people.omar!.organisationId })
  const { rows } = await world.database.query<{ recipient: string }>(
    `select recipient_id as recipient from mails where kind = 'prepare' and moment like $1`,
    [`${conversationId}%`],
  )
  expect(rows.map(({ recipient }) => recipient)).toEqual([idOf('omar')])
})

test('Omar asks one colleague along and no more; Daan asks whom he likes', async () => {
  const omar = world.as('omar')
  expect((await omar(readConversation, { conversationId })).peersLeft).toBe(1)
  await omar(inviteGuest, { conversationId, personId: idOf('tim') })
  await expect(omar(inviteGuest, { conversationId, personId: idOf('amira') })).rejects.toThrow(
    'conversation.peers-full',
  )
  await omar(letGuestGo, { conversationId, personId: idOf('tim') })
  // Of two at one moment, one is asked along.
  const both = await Promise.allSettled(
    ['tim', 'amira'].map((who) => omar(inviteGuest, { conversationId, personId: idOf(who) })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const daan = world.as('daan')
  expect((await daan(readConversation, { conversationId })).peersLeft).toBeNull()
  await daan(inviteGuest, { conversationId, personId: idOf('julia') })
})

test('a guest reads no preparation, and is not waited for when the report is signed', async () => {
  await act.write('omar', conversationId, 'points', 'Alleen voor Daan.')
  await act.share('omar', conversationId)
  expect((await world.as('omar')(readConversation, { conversationId })).state).toBe('preparing')
  world.clock.set('2026-12-02T09:00:00.000Z')
  await world.as('daan')(beginTalk, { conversationId })
  for (const guest of ['marloes', 'lucas', 'carla', 'julia']) {
    await expect(world.as(guest)(readPreparation, { conversationId })).rejects.toThrow('not-found')
    expect(await world.asking(guest, `select from answers where conversation_id = $1`, [conversationId])).toEqual([])
  }
  await world.as('daan')(concludeTalk, { conversationId })
  await act.report('daan', conversationId, 'summary', 'Een goed gesprek.')
  const reportId = await act.offer('daan', conversationId)
  await expect(act.sign('marloes', conversationId, reportId)).rejects.toThrow('report.guests-do-not-sign')
  expect((await world.as('marloes')(readHome)).steps.map((step) => step.conversationId)).not.toContain(conversationId)
  await act.sign('omar', conversationId, reportId)
  expect(await world.as('daan')(signReport, { conversationId, reportId, outcome: 'agreed', reaction: '' })).toEqual({
    closed: true,
  })
})

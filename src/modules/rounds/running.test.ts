import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RoundId } from '#kernel/schemas.ts'
import { moveConversation, readConversation, sharePreparation, saveAnswer } from '#modules/conversations/contract.ts'
import { readHome } from '#modules/home/contract.ts'
import { idFrom } from '../../demo/ids.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import {
  changeTemplate,
  closeRound,
  draftRound,
  dropRound,
  exceptPerson,
  extendRound,
  listRounds,
  listTeamRounds,
  pausePerson,
  readRoundProgress,
  readTeamRound,
  remindLate,
  remindTeam,
  readChoices,
  readRound,
  reopenRound,
  resumePerson,
  skipPerson,
  takeOverRound,
  takeUpRound,
  unskipPerson,
} from './contract.ts'

// The round of logistics that runs in the demonstration: Willem is late, Stefan away, Naomi and Pieter have more time.

let world: World
let roundId: RoundId
beforeAll(async () => {
  world = await openWorld()
  const { rounds } = await world.as('fatima')(listRounds)
  roundId = rounds.find(({ state }) => state === 'running')!.id
})
afterAll(() => world.close())

const fatima = () => world.as('fatima')
const standings = async () =>
  Object.fromEntries(
    (await fatima()(readRoundProgress, { roundId })).rows.map(({ person, standing, late, paused }) => [
      person.name.split(' ')[0]!,
      [standing, ...(late ? ['late'] : []), ...(paused ? ['paused'] : [])].join(' '),
    ]),
  )
const remindedOf = async () =>
  (
    await world.database.query<{ name: string }>(
      `select given_name as name from mails join persons on persons.id = recipient_id where kind = 'round-reminder' order by 1`,
    )
  ).rows.map(({ name }) => name)
const conversationOf = async (who: string) => {
  const { rows } = await world.database.query<{ id: never }>(
    `select conversation_id as id from round_people where round_id = $1 and person_id = $2`,
    [roundId, idOf(who)],
  )
  return rows[0]!.id
}

test('HR sees where everybody stands, and who is late; whoever is away is never late', async () => {
  expect(await standings()).toEqual({
    Naomi: 'to-plan',
    Pieter: 'planned',
    Stefan: 'to-plan paused',
    Willem: 'to-plan late',
  })
  await expect(world.as('lucas')(readRoundProgress, { roundId })).rejects.toThrow('not-found')
  await expect(world.as('thomas')(readRoundProgress, { roundId })).rejects.toThrow('not-found')
})

test('Pieter sees his own team in it, without why somebody skips, and reminds whom he still has to talk with', async () => {
  const pieter = world.as('pieter')
  const { rounds } = await pieter(listTeamRounds)
  expect(rounds.map(({ id, counts }) => [id, counts])).toEqual([[roundId, { people: 3, signed: 0, late: 1 }]])
  const { rows, total } = await pieter(readTeamRound, { roundId })
  // His own talk is with Hanneke, who sees that one and no other.
  expect(rows.map(({ person, standing, late }) => [person.id, standing, late])).toEqual([
    [idOf('naomi'), 'to-plan', false],
    [idOf('willem'), 'to-plan', true],
    [idOf('stefan'), 'to-plan', false],
  ])
  expect(total.late).toBe(1)
  expect((await world.as('hanneke')(readTeamRound, { roundId })).rows.map(({ person }) => person.id)).toEqual([
    idOf('pieter'),
  ])
  await expect(world.as('joris')(readTeamRound, { roundId })).rejects.toThrow('not-found')
  await expect(world.as('willem')(readTeamRound, { roundId })).rejects.toThrow('not-found')
  await expect(world.asking('pieter', `select skip_reason from round_people`)).rejects.toThrow(/permission denied/)
  for (const _ of [1, 2]) {
    expect(await pieter(remindTeam, { roundId })).toEqual({ people: 1 })
    await world.work()
  }
  expect(await remindedOf()).toEqual(['Willem'])
  await expect(world.as('hanneke')(remindTeam, { roundId })).rejects.toThrow('round.nobody-late')
})

test('who is late is reminded with the manager, once that day however often it is asked', async () => {
  for (const _ of [1, 2]) {
    expect(await fatima()(remindLate, { roundId })).toEqual({ people: 1 })
    await world.work()
  }
  expect(await remindedOf()).toEqual(['Pieter', 'Willem'])
})

test('with more time Willem is late no more, and he or Pieter chooses a moment within the days of the round', async () => {
  await expect(fatima()(extendRound, { roundId, talkUntil: '2026-11-01', signBefore: '2026-12-20' })).rejects.toThrow(
    'round.only-later',
  )
  await fatima()(extendRound, { roundId, talkUntil: '2026-12-11', signBefore: '2026-12-31' })
  expect((await standings()).Willem).toBe('to-plan')
  expect((await world.as('willem')(readHome)).steps[0]).toMatchObject({ what: 'choose-moment', until: '2026-12-11' })
  const conversationId = await conversationOf('willem')
  const meeting = { conversationId, time: '10:00', minutes: 60, place: '', link: '' }
  await expect(world.as('willem')(moveConversation, { ...meeting, date: '2026-12-12' })).rejects.toThrow(
    'conversation.outside-round',
  )
  await world.as('willem')(saveAnswer, {
    conversationId,
    field: 'points',
    base: 0,
    edit: world.clock.newId(),
    value: { text: 'De heftruck.' },
  })
  await expect(world.as('willem')(sharePreparation, { conversationId })).rejects.toThrow('conversation.no-moment')
  await world.as('pieter')(moveConversation, { ...meeting, date: '2026-12-10' })
  expect((await standings()).Willem).toBe('planned')
})

test('another template is for who has not begun and for who joins later; what Willem has begun stays as it is', async () => {
  const { template } = await fatima()(readRound, { roundId })
  const { templates } = await fatima()(readChoices)
  const other = templates.find(({ id }) => id !== template!.id)!
  const to = { id: other.id, version: other.version }
  const asked = async () => {
    const { rows } = await world.database.query<{ name: string; template: string }>(
      `select given_name as name, conversations.template_id as template from round_people
       join persons on persons.id = person_id join conversations on conversations.id = conversation_id where round_id = $1`,
      [roundId],
    )
    return Object.fromEntries(rows.map((one) => [one.name, one.template === other.id ? 'new' : 'old']))
  }
  expect(await fatima()(changeTemplate, { roundId, from: template!, to })).toEqual({ changed: 3 })
  await fatima()(exceptPerson, { roundId, personId: idOf('lotte'), what: 'added', group: null })
  await world.work()
  expect(await asked()).toEqual({ Lotte: 'new', Naomi: 'new', Pieter: 'new', Stefan: 'new', Willem: 'old' })
  // Undone in the same way.
  expect(await fatima()(changeTemplate, { roundId, from: to, to: template! })).toEqual({ changed: 4 })
  expect(new Set(Object.values(await asked()))).toEqual(new Set(['old']))
  expect((await fatima()(readRound, { roundId })).template).toEqual(template)
  await fatima()(skipPerson, { roundId, personId: idOf('lotte'), reason: 'Toch niet.' })
})

test('whoever skips is asked nothing; after all, there is a new conversation and the old one stays cancelled', async () => {
  const before = await conversationOf('naomi')
  await fatima()(skipPerson, { roundId, personId: idOf('naomi'), reason: 'Gaat uit dienst.' })
  expect((await standings()).Naomi).toBe('skipped')
  expect((await world.as('naomi')(readHome)).conversations.map(({ id }) => id)).not.toContain(before)
  await fatima()(unskipPerson, { roundId, personId: idOf('naomi') })
  await world.work()
  expect((await standings()).Naomi).toBe('to-plan')
  const after = await conversationOf('naomi')
  expect(after).not.toBe(before)
  expect((await world.as('naomi')(readConversation, { conversationId: before })).state).toBe('cancelled')
})

test('pausing and resuming, adding somebody, closing and opening again', async () => {
  const who = { roundId, personId: idOf('naomi') }
  await fatima()(pausePerson, who)
  expect((await standings()).Naomi).toBe('to-plan paused')
  await fatima()(resumePerson, who)
  await fatima()(exceptPerson, { roundId, personId: idOf('tim'), what: 'added', group: null })
  await world.work()
  expect(await standings()).toMatchObject({ Naomi: 'to-plan', Tim: 'to-plan' })
  await fatima()(closeRound, { roundId })
  await expect(fatima()(pausePerson, who)).rejects.toThrow('round.closed')
  await fatima()(reopenRound, { roundId })
  await fatima()(pausePerson, who)
  // Lucas sees the one of his people who is in it now, and leads nothing.
  const seen = await world.as('lucas')(readRoundProgress, { roundId })
  expect(seen.rows.map(({ person }) => person.id)).toEqual([idOf('tim')])
  await expect(world.as('lucas')(closeRound, { roundId })).rejects.toThrow('round.not-mine')
})

test('when Fatima advises no longer, Gerrit leads her round on, and she takes it back when she does again', async () => {
  const { organisationId } = people.fatima!
  const gerrit = world.as('gerrit')
  await world.database.query(
    `insert into appointments (organisation_id, id, person_id, role, from_day) values ($1, $2, $3, 'hr-adviser', '2026-11-24')`,
    [organisationId, world.clock.newId(), idOf('gerrit')],
  )
  await expect(gerrit(takeOverRound, { roundId })).rejects.toThrow('round.led')
  const advises = (until: string | null) =>
    world.database.query(`update appointments set until_day = $2 where person_id = $1 and role = 'hr-adviser'`, [
      idOf('fatima'),
      until,
    ])
  await advises('2026-11-24')
  // Lucas advises the shops, and there are others in it.
  await expect(world.as('lucas')(takeOverRound, { roundId })).rejects.toThrow('round.beyond-scope')
  await expect(gerrit(pausePerson, { roundId, personId: idOf('willem') })).rejects.toThrow('round.not-mine')
  await gerrit(takeOverRound, { roundId })
  await expect(gerrit(takeOverRound, { roundId })).rejects.toThrow('round.yours')

  // What Fatima planned is his to steer now, and whoever he adds he plans.
  await gerrit(extendRound, { roundId, talkUntil: '2026-12-18', signBefore: '2027-01-08' })
  await gerrit(pausePerson, { roundId, personId: idOf('willem') })
  await gerrit(skipPerson, { roundId, personId: idOf('tim'), reason: 'Gaat uit dienst.' })
  await gerrit(exceptPerson, { roundId, personId: idOf('max'), what: 'added', group: null })
  await world.work()
  const { rows } = await gerrit(readRoundProgress, { roundId })
  expect(
    Object.fromEntries(
      rows.map(({ person, standing, paused, talkUntil }) => [person.id, [standing, paused, talkUntil]]),
    ),
  ).toMatchObject({
    [idOf('willem')]: ['planned', true, '2026-12-18'],
    [idOf('tim')]: ['skipped', false, null],
    [idOf('max')]: ['to-plan', false, '2026-12-18'],
  })

  await advises(null)
  await fatima()(takeOverRound, { roundId })
  await expect(gerrit(closeRound, { roundId })).rejects.toThrow('round.not-mine')
  await fatima()(skipPerson, { roundId, personId: idOf('max'), reason: 'Pas begonnen.' })
  const { takeovers, ledBy } = await fatima()(readRound, { roundId })
  const [hers, his] = [people.fatima!.name, people.gerrit!.name]
  expect(takeovers.map(({ from, to }) => [from, to])).toEqual([
    [hers, his],
    [his, hers],
  ])
  expect(ledBy.id).toBe(idOf('fatima'))
})

test('the list says of each round what its own page says, and those that run come first', async () => {
  const { rounds } = await fatima()(listRounds)
  const told = await Promise.all(
    rounds.map(async ({ id }) => (await fatima()(readRoundProgress, { roundId: id })).total),
  )
  expect(rounds.map(({ counts }) => counts)).toEqual(told.map(({ people, signed, late }) => ({ people, signed, late })))
  expect(rounds.length).toBeGreaterThan(1)
  expect(rounds.at(-1)!.state).toBe('closed')
})

test('the round of the bakery is over: signed, but for who skipped it', async () => {
  const closed = await fatima()(readRoundProgress, { roundId: idFrom('round bakkerij') })
  expect(closed.total.signed).toBe(closed.total.people)
  expect(closed.others.skipped).toBe(1)
})

test('a draft that is put away is there again when it is taken up', async () => {
  const { id } = await fatima()(draftRound)
  await fatima()(dropRound, { roundId: id })
  expect((await fatima()(readRound, { roundId: id })).state).toBe('dropped')
  await fatima()(takeUpRound, { roundId: id })
  expect((await fatima()(readRound, { roundId: id })).state).toBe('draft')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { placePerson } from '#modules/people/contract.ts'
import { listLog, saveEntry, throwEntryAway } from '#modules/logbook/contract.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { giveRecognition, listRecognitions, readTeamOf } from './contract.ts'

// Compliments, and the log in which they stand beside what somebody writes for themselves alone. Amira, Sophie and Tim work
// for Esther; Daan leads the other shop.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const said = { compliment: 'Je bleef rustig.', example: 'Zaterdag, toen de kassa uitviel.' }
const team = async (who: string, of: string) =>
  (await world.as(who)(readTeamOf, { personId: idOf(of) })).team.map(({ id }) => id)
const reads = async (who: string) => (await world.as(who)(listRecognitions, {})).recognitions.map(({ id }) => id)

test('a private compliment is read by the two of them, and stands in the log of whom it is for', async () => {
  const { id } = await world.as('daan')(giveRecognition, {
    receivers: [idOf('amira')],
    ...said,
    audience: 'private',
    others: [],
  })
  const { recognitions } = await world.as('amira')(listRecognitions, {})
  expect(recognitions[0]).toMatchObject({
    id,
    ...said,
    part: 'receiver',
    giver: { name: people.daan!.name },
    readers: [
      { name: people.amira!.name, me: true },
      { name: people.daan!.name, me: false },
    ],
  })
  await world.work()
  const mails = await world.database.query<{ to: string }>(
    `select recipient_id as to from mails where kind = 'recognition'`,
  )
  expect(mails.rows).toEqual([{ to: idOf('amira') }])
  for (const who of ['sophie', 'esther', 'marloes', 'fatima', 'thomas']) expect(await reads(who)).not.toContain(id)
  const { entries } = await world.as('amira')(listLog, { kind: 'recognition' })
  expect(entries[0]).toMatchObject({ mine: false, id, from: people.daan!.name, ...said })
  expect((await world.as('daan')(listLog, {})).entries.map((one) => one.id)).not.toContain(id)
})

test('for the team it is read by whom the giver saw, by name, and by them for ever, whatever becomes of the team', async () => {
  const others = await team('daan', 'amira')
  expect(others).toContain(idOf('esther'))
  expect(others).toContain(idOf('sophie'))
  const given = { receivers: [idOf('amira')], ...said, audience: 'team' as const }
  // Whoever was told of fewer readers than there are gives nothing.
  await expect(world.as('daan')(giveRecognition, { ...given, others: others.slice(1) })).rejects.toThrow(
    'recognition.other-readers',
  )
  const { id } = await world.as('daan')(giveRecognition, { ...given, others })
  expect(await reads('sophie')).toContain(id)

  const { rows } = await world.database.query<{ id: string }>(`select id from departments where name = 'Overvecht'`)
  const departmentId = (rows[0]?.id ?? null) as never
  const fromDay = world.clock.now().slice(0, 10) as never
  await world.as('thomas')(placePerson, { personId: idOf('sophie'), managerId: idOf('daan'), departmentId, fromDay })
  await world.as('thomas')(placePerson, { personId: idOf('noor'), managerId: idOf('esther'), departmentId, fromDay })
  expect(await reads('sophie')).toContain(id)
  expect(await reads('noor')).not.toContain(id)
  const { recognitions } = await world.as('daan')(listRecognitions, {})
  const names = recognitions.find((one) => one.id === id)!.readers.map(({ name }) => name)
  expect(names).toContain(people.sophie!.name)
  expect(names).not.toContain(people.noor!.name)
  // Nor does the giver add anybody afterwards, past the application.
  await expect(
    world.asking(
      'daan',
      `insert into recognition_readers (organisation_id, recognition_id, person_id, part) values ($1, $2, $3, 'team')`,
      [people.daan!.organisationId, id, idOf('noor')],
    ),
  ).rejects.toThrow('row-level security')
})

test('nobody praises themselves, somebody who left, or without an example', async () => {
  const amira = world.as('amira')
  const given = { receivers: [idOf('daan')], ...said, audience: 'private' as const, others: [] }
  for (const receivers of [[idOf('amira')], [idOf('daan'), idOf('peter')]])
    await expect(amira(giveRecognition, { ...given, receivers })).rejects.toThrow('recognition.no-such-colleague')
  await expect(amira(giveRecognition, { ...given, example: ' ' })).rejects.toThrow('invalid-input')
})

test('what somebody writes in their log is found by words, kind and period, by nobody else, and is gone when thrown away', async () => {
  const tim = world.as('tim')
  const write = async (kind: 'win' | 'lesson', day: string, text: string, entryId = world.clock.newId(), base = 0) => {
    await tim(saveEntry, { entryId, base, edit: world.clock.newId(), value: { kind, day, text } })
    return entryId
  }
  const win = await write('win', '2026-03-02', 'De etalage stond op tijd.')
  const lesson = await write('lesson', '2026-09-14', 'Eerst het magazijn bellen.')
  await write('lesson', '2026-09-15', 'Eerst het magazijn bellen, dan beloven.', lesson, 1)
  const found = async (asked: object) => (await tim(listLog, asked)).entries.map(({ id }) => id)
  expect(await found({})).toEqual([lesson, win])
  expect(await found({ search: 'ETALAGE' })).toEqual([win])
  expect(await found({ search: '%' })).toEqual([])
  expect(await found({ kind: 'lesson' })).toEqual([lesson])
  expect(await found({ from: '2026-01-01', until: '2026-06-30' })).toEqual([win])
  expect(await found({ beforeDay: '2026-09-15', beforeId: lesson })).toEqual([win])
  // A second tab that typed on the first version meets what stands there.
  await expect(write('lesson', '2026-09-14', 'Iets anders.', lesson, 1)).rejects.toMatchObject({
    problem: { code: 'changed-meanwhile', facts: { version: 2 } },
  })
  for (const role of ['person', 'hr', 'administrator'] as const)
    for (const who of ['esther', 'fatima', 'thomas']) {
      const theirs = world.asking(who, `select from log_entries where person_id = $1`, [idOf('tim')], role)
      if (role === 'person') expect(await theirs).toEqual([])
      else await expect(theirs).rejects.toThrow('permission denied')
    }
  await expect(world.as('esther')(throwEntryAway, { entryId: win })).rejects.toThrow('not-found')
  await tim(throwEntryAway, { entryId: lesson })
  expect(await found({})).toEqual([win])
  const { rows } = await world.database.query(`select from log_entries where entry_id = $1`, [lesson])
  expect(rows).toEqual([])
})

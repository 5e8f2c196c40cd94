import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import { readReport } from '#modules/reports/contract.ts'
import { conversationIn, handOver } from '#test/denial/stages.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { readPreparation, readTalk, type Readers } from './contract.ts'
import type { Stage } from './lifecycle.ts'

// «Wie leest dit?» promises names. Here everybody of the organisation tries to read the row itself, with the rights of the
// database, in the stage in which it was promised and in the stage after it; who succeeds must be who was named.

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const rows = {
  employeesAnswer: `select from answers where conversation_id = $1 and author_id = '${idOf('sophie')}'`,
  managersAnswer: `select from answers where conversation_id = $1 and author_id = '${idOf('esther')}'`,
  employeesRating: `select from ratings where conversation_id = $1 and author_id = '${idOf('sophie')}'`,
  managersRating: `select from ratings where conversation_id = $1 and author_id = '${idOf('esther')}'`,
  notes: 'select from note_updates where conversation_id = $1',
  agreement:
    'select from agreement_wordings join agreements on agreements.id = agreement_id where conversation_id = $1',
  concept: 'select from report_texts where conversation_id = $1',
  conceptScore: 'select from report_ratings where conversation_id = $1',
  report: 'select from report_versions where conversation_id = $1',
  score: 'select from report_scores where conversation_id = $1',
} as const
type Row = keyof typeof rows

/** Of each row the names of everybody at De Molen who can read it now, in whichever role they hold. */
async function readersInTheTables(conversationId: ConversationId): Promise<Record<Row, string[]>> {
  const found = Object.fromEntries(Object.keys(rows).map((row) => [row, [] as string[]])) as Record<Row, string[]>
  const ofDeMolen = Object.values(people).filter(
    ({ organisationId }) => organisationId === people.sophie!.organisationId,
  )
  for (const { key, name, person } of ofDeMolen) {
    const ask = (names: readonly Row[]) =>
      `select ${names.map((row) => `exists (${rows[row]}) as "${row}"`).join(', ')}`
    const asPerson = await world.asking<Record<Row, boolean>>(key, ask(Object.keys(rows) as Row[]), [conversationId])
    const asHr = person.hrOf
      ? await world.asking<Record<Row, boolean>>(key, ask(['report', 'score']), [conversationId], 'hr')
      : []
    for (const row of Object.keys(rows) as Row[]) if (asPerson[0]?.[row] || asHr[0]?.[row]) found[row].push(name)
  }
  return found
}

const names = (readers: Readers, who: string, at: 'now' | 'later') =>
  (at === 'now' ? readers.now : readers.later!.people)
    .map(({ name, me }) => {
      expect(me).toBe(name === people[who]!.name)
      return name
    })
    .toSorted()
const sorted = (found: string[]) => found.toSorted()
const named = (...keys: string[]) => keys.map((key) => people[key]!.name).toSorted()

const settings = (hrReads: boolean, months: number) =>
  world.database.query('update organisations set hr_reads_reports = $1, handover_months = $2', [hrReads, months])

async function writtenNotes(conversationId: ConversationId): Promise<void> {
  await world.database.query(`insert into note_books (organisation_id, conversation_id, last) values ($1, $2, 1)`, [
    people.sophie!.organisationId,
    conversationId,
  ])
  await world.database.query(
    `insert into note_updates (organisation_id, conversation_id, number, author_id, content, at) values ($1, $2, 1, $3, '\\x00', $4)`,
    [people.sophie!.organisationId, conversationId, idOf('sophie'), world.clock.now()],
  )
}

test('a preparation is read by its author alone, and by both once it opens: as was promised', async () => {
  const { conversationId } = await conversationIn(world, 'preparing')
  await handOver(world)
  const promised = {
    sophie: (await world.as('sophie')(readPreparation, { conversationId })).readers,
    esther: (await world.as('esther')(readPreparation, { conversationId })).readers,
  }
  const before = await readersInTheTables(conversationId)
  expect(names(promised.sophie, 'sophie', 'now')).toEqual(sorted(before.employeesAnswer))
  expect(names(promised.sophie, 'sophie', 'now')).toEqual(sorted(before.employeesRating))
  expect(names(promised.esther, 'esther', 'now')).toEqual(sorted(before.managersAnswer))
  expect(names(promised.esther, 'esther', 'now')).toEqual(sorted(before.managersRating))
  expect(before.employeesAnswer).toEqual([people.sophie!.name])

  for (const who of ['sophie', 'esther']) await acting(world).share(who, conversationId)
  const after = await readersInTheTables(conversationId)
  for (const row of ['employeesAnswer', 'managersAnswer', 'employeesRating', 'managersRating'] as const) {
    expect(names(promised.sophie, 'sophie', 'later')).toEqual(sorted(after[row]))
    expect(names(promised.esther, 'esther', 'later')).toEqual(sorted(after[row]))
  }
  expect(sorted(after.employeesAnswer)).toEqual(named('sophie', 'esther'))
})

test.each<[Stage]>([['revealed'], ['recorded'], ['signing'], ['closed']])(
  'in a talk that is %s the notes and the agreements are read by who was named',
  async (stage) => {
    const { conversationId } = await conversationIn(world, stage)
    await writtenNotes(conversationId)
    await handOver(world)
    const there = await readersInTheTables(conversationId)
    for (const who of ['sophie', 'esther', 'carla']) {
      const { readers } = await world.as(who)(readTalk, { conversationId })
      expect(names(readers.notes, who, 'now'), who).toEqual(sorted(there.notes))
      if (stage === 'closed') expect(names(readers.agreements, who, 'later')).toEqual(sorted(there.agreement))
      else expect(names(readers.agreements, who, 'now'), who).toEqual(sorted(there.agreement))
    }
  },
)

test.each([
  ['HR reads, the next manager too', true, 24, ['sophie', 'esther', 'carla', 'daan', 'fatima', 'lucas']],
  ['HR does not read', false, 24, ['sophie', 'esther', 'carla', 'daan']],
  ['nothing is handed over', true, 0, ['sophie', 'esther', 'carla', 'fatima', 'lucas']],
  ['neither', false, 0, ['sophie', 'esther', 'carla']],
] as const)(
  'where %s, the report and its scores are read by who was named beforehand',
  async (_, hrReads, months, readers) => {
    const { conversationId, reportId } = await conversationIn(world, 'signing')
    await handOver(world)
    await settings(hrReads, months)
    const promised = await Promise.all(
      ['sophie', 'esther', 'carla'].map(async (who) => ({
        who,
        ...(await world.as(who)(readReport, { conversationId })).readers,
      })),
    )
    const before = await readersInTheTables(conversationId)
    for (const { who, report, scores } of promised) {
      expect(names(report, who, 'now'), who).toEqual(sorted(before.concept))
      expect(names(report, who, 'now'), who).toEqual(sorted(before.report))
      expect(names(scores, who, 'now'), who).toEqual(sorted(before.conceptScore))
      expect(names(scores, who, 'now'), who).toEqual(sorted(before.score))
    }
    for (const who of ['sophie', 'esther', 'carla']) await acting(world).sign(who, conversationId, reportId!)
    const after = await readersInTheTables(conversationId)
    expect(sorted(after.report)).toEqual(named(...readers))
    for (const { who, report, scores, agreements } of promised) {
      expect(names(report, who, 'later'), who).toEqual(sorted(after.report))
      expect(names(scores, who, 'later'), who).toEqual(sorted(after.score))
      expect(names(agreements, who, 'later'), who).toEqual(sorted(after.agreement))
    }
  },
)

test('who left is named no more, and reads no more', async () => {
  const { conversationId } = await conversationIn(world, 'revealed')
  await writtenNotes(conversationId)
  await world.database.query('update persons set left_on = $1 where id = any ($2)', [
    world.clock.now().slice(0, 10),
    [idOf('esther'), idOf('carla')],
  ])
  const { readers } = await world.as('sophie')(readTalk, { conversationId })
  expect(names(readers.notes, 'sophie', 'now')).toEqual(named('sophie'))
  expect((await readersInTheTables(conversationId)).notes).toEqual([people.sophie!.name])
})

test('two people of one name are two readers', async () => {
  const { conversationId } = await conversationIn(world, 'revealed')
  await world.database.query(
    `update persons set given_name = 'Sophie', family_prefix = '', family_name = 'Meijer' where id = $1`,
    [idOf('carla')],
  )
  const { readers } = await world.as('esther')(readTalk, { conversationId })
  expect(readers.notes.now.map(({ name }) => name)).toEqual(['Esther de Groot', 'Sophie Meijer', 'Sophie Meijer'])
})

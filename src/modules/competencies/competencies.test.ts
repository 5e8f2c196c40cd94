import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CompetencyId, MatchId, ProfileId } from '#kernel/schemas.ts'
import { readAccessLog } from '#modules/privacy/contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { idFrom } from '../../demo/ids.ts'
import {
  archiveCompetency,
  changeCompetency,
  giveJob,
  handInMatch,
  listKeptCompetencies,
  readCareer,
  readKeptCompetency,
  readKeptProfile,
  readMatch,
  saveLevel,
  startMatch,
  stopMatch,
  takeJob,
} from './contract.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const job = (key: string) => idFrom(`job ${key}`) as ProfileId
const match = (key: string) => idFrom(`match ${key}`) as MatchId
const edit = () => crypto.randomUUID()
const rate = (who: string, matchId: MatchId, competencyId: CompetencyId, level: number | null, base = 0) =>
  world.as(who)(saveLevel, { matchId, competencyId, base, edit: edit(), value: { level, example: 'Gezien.' } })
const asked = async (who: string, matchId: MatchId) => (await world.as(who)(readMatch, { matchId })).competencies
const rateAll = async (who: string, matchId: MatchId, level: number) => {
  for (const { id, mine } of await asked(who, matchId)) await rate(who, matchId, id, level, mine?.version)
}

test('a change of a competency is a next version, and who was second meets what the first wrote', async () => {
  const { competencies } = await world.as('thomas')(listKeptCompetencies)
  const { id: competencyId } = competencies.find(({ name }) => name.nl === 'Klantgericht werken')!
  const { versions } = await world.as('thomas')(readKeptCompetency, { competencyId })
  const content = { ...versions[0]!.content, name: { nl: 'Gastvrij zijn', en: 'Being hospitable' } }
  const change = { competencyId, base: 1, wording: content }
  expect(await world.as('thomas')(changeCompetency, change)).toEqual({ version: 2 })
  await expect(world.as('thomas')(changeCompetency, change)).rejects.toThrow('changed-meanwhile')
  await expect(world.as('thomas')(changeCompetency, { ...change, base: 2 })).rejects.toThrow('competency.unchanged')
  const kept = await world.as('thomas')(readKeptCompetency, { competencyId })
  expect(kept.versions.map(({ version, content: { name } }) => [version, name.nl])).toEqual([
    [2, 'Gastvrij zijn'],
    [1, 'Klantgericht werken'],
  ])
  await world.as('thomas')(archiveCompetency, { competencyId })
  const craft = competencies.find(({ name }) => name.nl === 'Vakkennis')!
  await expect(world.as('thomas')(archiveCompetency, { competencyId: craft.id })).rejects.toThrow('competency.asked')
})

test('Mehmet sees what his job asks, which jobs can come next, and what these ask more', async () => {
  const { job: now, next } = await world.as('mehmet')(readCareer, { personId: idOf('mehmet') })
  expect(now).toMatchObject({ name: { nl: 'Bakker' } })
  expect(now!.expected.map(({ name, asks }) => [name.nl, asks])).toContainEqual(['Vakkennis', 2])
  const master = next.find(({ name }) => name.nl === 'Meesterbakker')!
  const more = master.more.map(({ name, now: has, asks }) => [name.nl, has, asks])
  expect(more).toContainEqual(['Vakkennis', 2, 4])
  expect(more).toContainEqual(['Begeleiden', null, 2])
  expect(more.map(([name]) => name)).not.toContain('Samenwerken')
})

test('a job is given to everybody with a job title from a day on, and what was before that day stays', async () => {
  const profileId = job('meesterbakker')
  const thomas = world.as('thomas')
  await thomas(giveJob, { profileId, personId: idOf('mehmet'), jobTitle: null, fromDay: '2026-12-01' })
  const today = await world.as('mehmet')(readCareer, { personId: idOf('mehmet') })
  expect(today.job!.name.nl).toBe('Bakker')
  const { holders } = await thomas(readKeptProfile, { profileId })
  expect(holders.map(({ id }) => id)).toContain(idOf('mehmet'))
  const { rows } = await world.database.query<{ from: string; until: string | null }>(
    `select from_day::text as from, until_day::text as until from job_holders where person_id = $1 order by 1`,
    [idOf('mehmet')],
  )
  expect(rows).toMatchObject([{ until: '2026-12-01' }, { from: '2026-12-01', until: null }])
  await thomas(takeJob, { profileId, personId: idOf('mehmet') })
  const given = await thomas(giveJob, { profileId, personId: null, jobTitle: 'Bakker', fromDay: '2026-11-24' })
  expect(given.given).toBe(4)
  await expect(
    thomas(giveJob, { profileId, personId: idOf('peter'), jobTitle: null, fromDay: '2026-11-24' }),
  ).rejects.toThrow('not-found')
})

test('Sanne said first; Joris reads not one level of hers until he has handed in too, and then both read both', async () => {
  const matchId = match('sanne')
  const hers = () =>
    world.asking('joris', 'select from match_levels where match_id = $1 and author_id = $2', [matchId, idOf('sanne')])
  const his = () =>
    world.asking('sanne', 'select from match_levels where match_id = $1 and author_id = $2', [matchId, idOf('joris')])
  const before = await asked('joris', matchId)
  expect(before.every(({ employee, manager }) => employee === null && manager === null)).toBe(true)
  expect(await hers()).toEqual([])
  await expect(rate('sanne', matchId, before[0]!.id, 1, 1)).rejects.toThrow('match.handed-in')

  await rate('joris', matchId, before[0]!.id, 3)
  await expect(world.as('joris')(handInMatch, { matchId })).rejects.toThrow('match.not-whole')
  expect(await his()).toEqual([])
  await rateAll('joris', matchId, 3)
  await world.as('joris')(handInMatch, { matchId })

  await world.work()
  const { rows: mails } = await world.database.query<{ recipient: string }>(
    `select recipient_id as recipient from mails where kind = 'match-opened'`,
  )
  expect(mails).toEqual([{ recipient: idOf('sanne') }])
  expect(await hers()).toHaveLength(8)
  expect((await his()).length).toBeGreaterThan(8)
  const [craft] = await asked('sanne', matchId)
  expect(craft).toMatchObject({ expected: 3, employee: { level: 4 }, manager: { level: 3, example: 'Gezien.' } })
  await asked('joris', matchId)
  const { looks } = await world.as('sanne')(readAccessLog)
  expect(looks.filter(({ what }) => what === 'career').map(({ capacity }) => capacity)).toEqual(['manager'])
  for (const other of ['bram', 'gerrit', 'fatima', 'thomas', 'peter'])
    await expect(world.as(other)(readMatch, { matchId })).rejects.toThrow('not-found')
})

test('a later change of a word changes nothing of a comparison that was begun before it', async () => {
  const [before] = await asked('lia', match('lia'))
  world.clock.later({ minutes: 1 })
  const { versions } = await world.as('thomas')(readKeptCompetency, { competencyId: before!.id })
  await world.as('thomas')(changeCompetency, {
    competencyId: before!.id,
    base: 1,
    wording: { ...versions[0]!.content, about: { nl: 'Heel anders.', en: 'Quite different.' } },
  })
  expect((await asked('lia', match('lia')))[0]!.content).toEqual(before!.content)
})

test('in whatever order they act, neither reads the other before both have handed in', async () => {
  const step = fc.constantFrom('rate-1', 'rate-2', 'hand-in-1', 'hand-in-2', 'stop')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      const { id: matchId } = await world.as('jurrien')(startMatch, { profileId: job('kwaliteit') })
      const done = { employee: false, manager: false, stopped: false }
      for (const one of steps) {
        const who = one.endsWith('1') || one === 'stop' ? 'jurrien' : 'joris'
        const act = async () => {
          if (one.startsWith('rate')) await rateAll(who, matchId, 2)
          else if (one === 'stop') await world.as(who)(stopMatch, { matchId })
          else await world.as(who)(handInMatch, { matchId })
        }
        const did = await act().then(
          () => true,
          () => false,
        )
        if (did && one === 'hand-in-1') done.employee = true
        if (did && one === 'hand-in-2') done.manager = true
        if (did && one === 'stop') done.stopped = true
        const open = done.employee && done.manager && !done.stopped
        for (const [reader, author] of [
          ['joris', 'jurrien'],
          ['jurrien', 'joris'],
        ] as const) {
          const seen = await world.asking(reader, 'select from match_levels where match_id = $1 and author_id = $2', [
            matchId,
            idOf(author),
          ])
          expect(seen.length > 0).toBe(open)
        }
      }
    }),
    { numRuns: 5, seed: 26, examples: [[['rate-1', 'hand-in-1', 'rate-2', 'hand-in-2', 'stop']]] },
  )
})

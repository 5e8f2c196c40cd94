import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { determined, type Figure } from '#test/attack.ts'
import * as small from '#test/small-organisations.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { readDistribution, readDistributionAsHr, readPicture, readTeamPicture, setSignalRules } from './contract.ts'
import { expectedOf } from './expected.ts'
import { releaseGroups } from './releasing.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const ofDirector = (query: object = {}) => world.as('hanneke')(readDistribution, query)
const ofAdviser = (query: object = {}) => world.as('fatima')(readDistributionAsHr, query)

test('a manager of managers sees whole groups of those below, HR everybody, and each figure is the sum of its parts', async () => {
  const below = await ofDirector()
  expect(below).toMatchObject({ from: '2026-01-01', spread: { people: 16, counts: [0, 1, 4, 10, 1], unseen: 0 } })
  expect(below.departments.map(({ name, spread }) => [name, spread.people])).toEqual([
    ['Bakkerij', 11],
    ['Winkels', 5],
  ])
  // Of a group in which she herself gave several scores, what is left would follow.
  expect(below.teams).toEqual([])
  // Four of five were alike: that is not shown, and it is in no sum.
  expect(below.periods[0]).toMatchObject({
    from: '2024-07-01',
    spread: { people: 5, counts: [0, 0, 0, 0, 0], unseen: 5 },
  })

  const all = await ofAdviser()
  expect(all.periods[0]!.spread).toEqual({ people: 5, counts: [0, 0, 4, 1, 0], unseen: 0 })
  const parts = [...all.departments, ...all.teams].map(({ spread }) => spread)
  for (const place of [0, 1, 2, 3, 4])
    expect(parts.reduce((sum, { counts }) => sum + counts[place]!, 0)).toBe(all.spread.counts[place])
  expect(all.periods.at(-1)!.spread).toEqual(all.spread)
  const bakery = all.departments.find(({ name }) => name === 'Bakkerij')!
  const inBakery = await ofAdviser({ departmentId: bakery.id })
  expect(bakery.spread).toMatchObject(inBakery.spread)
  expect(inBakery.path).toMatchObject([{ name: 'Bakkerij' }])
  expect(inBakery.teams.map(({ managers }) => managers.length)).toEqual([4])
  expect(await ofAdviser({ from: '2025-01-01' as never })).toMatchObject({ from: '2025-01-01', spread: { people: 19 } })
  expect(await ofAdviser({ departmentId: idOf('sanne') as never })).toMatchObject({ path: [], spread: { people: 0 } })

  // Whoever manages nobody below whom somebody works sees nothing, and neither does who has another part of the organisation.
  for (const who of ['sanne', 'thomas', 'joris', 'pieter'])
    expect((await world.as(who)(readDistribution, {})).periods.every(({ spread }) => spread.people === 0)).toBe(true)
  expect((await world.as('lucas')(readDistributionAsHr, {})).departments.map(({ name }) => name)).toEqual(['Winkels'])
})

test('what was released stays as it was, whatever is signed or said afterwards; HR who reads no reports sees less', async () => {
  const before = await ofAdviser()
  world.clock.set('2026-11-25T05:00:00.000Z')
  await releaseGroups(world.services, { organisation: people.tim!.organisationId })
  expect(await ofAdviser()).toEqual(before)
  await expect(world.database.query('update insight_counts set people = people')).rejects.toThrow('written once')
  await world.database.query('update organisations set hr_reads_reports = false')
  expect((await ofAdviser()).periods[0]!.spread).toEqual({ people: 5, counts: [0, 0, 0, 0, 0], unseen: 5 })
  await world.database.query('update organisations set hr_reads_reports = true')
  world.clock.set('2027-01-01T05:00:00.000Z')
  await releaseGroups(world.services, { organisation: people.tim!.organisationId })
  const later = await ofAdviser()
  expect(later.periods.slice(0, -1)).toEqual(before.periods)
  expect(later.from).toBe('2026-07-01')
  world.clock.set('2026-11-24T10:00:00.000Z')
})

test('HR sets from when on signals speak, for everybody; whoever sees them reads the rules and who set them', async () => {
  const team = () => world.as('joris')(readTeamPicture, {})
  const said = async () => (await team()).rows.flatMap(({ signals }) => signals.map(({ rule }) => rule)).toSorted()
  expect(await said()).toEqual(['above', 'below'])
  const rules = { belowInRow: 3, aboveInRow: 2, fellLevels: 2, monthsWithout: 3, version: 1 }
  const set = await world.as('fatima')(setSignalRules, rules)
  expect(set).toMatchObject({ belowInRow: 3, version: 2, history: [{ belowInRow: 3 }, { belowInRow: 2 }] })
  const now = await said()
  expect(now).toContain('above')
  expect(now).not.toContain('below')
  for (const rule of ['below', 'fell', 'above', 'long-without'] as const) {
    const everybody = (await world.as('fatima')(readPicture, {})).rows
    const found = (await world.as('fatima')(readPicture, { signal: rule })).rows
    expect(
      found.map(({ person }) => person.id),
      rule,
    ).toEqual(
      everybody.filter(({ signals }) => signals.some((one) => one.rule === rule)).map(({ person }) => person.id),
    )
  }
  expect((await team()).rules).toMatchObject({
    monthsWithout: 3,
    history: [{ by: 'Fatima El Amrani' }, { by: 'Fatima El Amrani' }],
    may: { set: { allowed: false } },
  })
  // Who read another version meets it, and who advises on a part does not set it for all.
  await expect(world.as('fatima')(setSignalRules, rules)).rejects.toThrow('changed-meanwhile')
  await expect(world.as('lucas')(setSignalRules, { ...rules, version: 2 })).rejects.toThrow('rules-are-for-everybody')
  await expect(world.database.query('update signal_rules set months_without = 1')).rejects.toThrow('written once')
})

test('what one expects of a group is the middle nine tenths of a binomial distribution, whatever the group', () => {
  // Of ten people at a level that half are at: P(X <= 2) = 0.0547, P(X <= 7) = 0.9453, P(X <= 8) = 0.9893.
  expect(expectedOf([0, 5, 5, 0, 0], 10)).toEqual([
    [0, 0],
    [2, 8],
    [2, 8],
    [0, 0],
    [0, 0],
  ])
  expect(expectedOf([0, 0, 7, 0, 0], 6)[2]).toEqual([6, 6])
  fc.assert(
    fc.property(
      fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 5, max: 3000 }),
      (whole, size) => {
        fc.pre(whole.some((count) => count > 0))
        const all = whole.reduce((one, other) => one + other, 0)
        for (const [place, [low, high]] of expectedOf(whole, size).entries()) {
          const mean = (size * whole[place]!) / all
          expect(low <= high && low <= mean + 1 && high >= mean - 1 && high <= size).toBe(true)
        }
      },
    ),
  )
})

// The attack: random small organisations, every reader in every capacity, everything they may read, at two moments.
const { day } = small
const worlds = 15
test('with everything one may read, at every moment, nobody finds one score of somebody else', async () => {
  let [read, alike] = [0, 0]
  await fc.assert(
    fc.asyncProperty(small.organisation, async (made) => {
      const { staff } = made
      const { database } = world
      await database.query('begin; set local session_replication_role = replica')
      try {
        const managerOf = await small.settle(database, made)
        const secrets = new Map<string, number>()
        const give = async (
          round: number,
          on: string,
          levelsOf: (one: (typeof staff)[number], place: number) => Record<string, number>,
        ) => {
          const given = staff
            .map((one, place) => ({ place, round, manager: managerOf(place), levels: levelsOf(one, place) }))
            .slice(1)
          await small.scored(database, on, given)
          for (const { place, levels } of given)
            for (const [theme, level] of Object.entries(levels))
              secrets.set(`${small.reportOf(place, round)} ${theme}`, level)
        }
        const usual = (level: number, place: number) => (made.alike && place > made.managers ? 3 : level)
        await give(1, day.first, ({ level, theme }, place) => ({
          overall: usual(level, place),
          ...(theme ? { craft: theme } : {}),
        }))
        await small.context(database, day.between)
        await database.query('select app.release_groups()')
        const everybody = staff.map((_, place) => place)
        // Who manages, who advises, and somebody who does neither.
        const readers = everybody.filter((place) => place <= made.managers + 1 || place >= staff.length - 2)
        const before = new Map<number, Awaited<ReturnType<typeof small.readingsOf>>>()
        for (const place of readers) before.set(place, await small.readingsOf(database, place, day.between))

        // Some are signed anew with another score, everybody has another talk, people move and leave, a half-year ends.
        await database.query('update insight_scores set superseded_at = $1 where employee_id = any ($2)', [
          `${day.second}T12:00:00Z`,
          everybody.filter((place) => staff[place]!.resigns).map(small.ofPerson),
        ])
        await give(2, day.second, ({ again }, place) => ({ overall: usual(again, place) }))
        await small.context(database, day.after)
        await database.query('select app.release_groups()')
        for (const place of readers) {
          const [then, now] = [before.get(place)!, await small.readingsOf(database, place, day.after)]
          const known = new Set([...then.known, ...now.known])
          const figures = await small.figuresOf(database, new Map([...then.groups, ...now.groups]), secrets)
          // Who becomes somebody's manager reads what was handed over, and remembers what was shown before: this is not
          // found by figures, and `docs/decisions/0018` says so.
          const shownThen = new Set((await small.figuresOf(database, then.groups, secrets)).map(({ of }) => of.join()))
          const learnt = figures.filter(({ of }) => {
            const knows = of.filter((name) => known.has(name))
            return (
              shownThen.has(of.join()) &&
              knows.length > 1 &&
              knows.length < of.length &&
              knows.some((name) => !then.known.has(name))
            )
          })
          const later = new Set(learnt.flatMap(({ of }) => of))
          expect(
            determined(secrets, known, figures).filter((name) => !later.has(name)),
            `reader ${place}`,
          ).toEqual([])
          expect(figures.every(({ of }) => of.length >= 5)).toBe(true)
          read += figures.length
          alike += figures.filter(({ counts }) => counts === 'alike').length
        }
      } finally {
        await database.query('rollback')
      }
    }),
    { numRuns: worlds, seed: 20261125, endOnFailure: true },
  )
  // It is no proof when there was nothing to read.
  expect(read).toBeGreaterThan(worlds)
  expect(alike).toBeGreaterThan(0)
})

test('the attack finds what could be found: a rest, a person who came in between two looks, all the same, all but oneself', () => {
  const levels = [3, 3, 3, 4, 2, 3, 4]
  const secrets = new Map(levels.map((level, place) => [`p${place}`, level]))
  const all = [...secrets.keys()]
  const counted = (of: string[]): Figure => ({
    of,
    counts: [1, 2, 3, 4, 5].map((one) => of.filter((name) => secrets.get(name) === one).length),
  })
  expect(determined(secrets, new Set(), [counted(all)])).toEqual([])
  expect(determined(secrets, new Set(), [counted(all), counted(all.slice(1))])).toEqual(['p0'])
  expect(determined(secrets, new Set(all.slice(1)), [counted(all)])).toEqual(['p0'])
  expect(determined(secrets, new Set(), [counted(all.slice(0, 3))])).toEqual(['p0', 'p1', 'p2'])
  expect(determined(secrets, new Set(), [counted(all), counted(all.slice(0, 5)), counted(all.slice(0, 4))])).toEqual([
    'p4',
  ])
  const alike = new Map(all.map((name) => [name, 3]))
  expect(determined(alike, new Set(), [{ of: all, counts: 'alike' }])).toEqual([])
  expect(determined(alike, new Set(['p0', 'p1']), [{ of: all, counts: 'alike' }])).toEqual([])
  // For who knows three of them, two alike and one not, the rest are as the two.
  const one = new Map(all.map((name, place) => [name, place === 0 ? 4 : 3]))
  expect(determined(one, new Set(['p0', 'p1', 'p2']), [{ of: all, counts: 'alike' }])).toEqual(all.slice(3))
})

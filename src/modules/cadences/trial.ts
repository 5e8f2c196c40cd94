import { sql, type RawBuilder } from 'kysely'
import { plusMonths } from '#kernel/dates.ts'
import type { CadenceId, Day, PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { aheadOf, heldFor, type Ahead } from './cases.ts'
import type { Coming, Trial } from './contract.ts'
import { departmentsAbove, findRule, namedRules, subjectsOf, type Rule, type Subject } from './facts.ts'
import { rulesFor, stateOf } from './policy.ts'
import { replacedBy } from './rules.ts'

const page = 50
const managersShown = 8

/**
 * What a rule would do in the coming twelve months as things stand, for the people of my scope: computed by what the
 * scheduler computes each morning, with this rule switched on in place of the one for the same people.
 */
export async function tryCadence(
  { db, today, timeZone }: Work,
  { cadenceId, after }: { cadenceId: CadenceId; after?: string | undefined },
): Promise<Trial> {
  const [rule, all, above] = await Promise.all([findRule(db, cadenceId), namedRules(db), departmentsAbove(db)])
  const subjects = await subjectsOf(db, timeZone, sql`persons.id in (select app.hr_scope()) and ${aboutOf(rule)}`)
  const replaced = replacedBy(rule, all)
  const tried = stateOf(rule) === 'on' ? rule : { ...rule, startedOn: today, endedAt: null }
  const rules = [...all.filter((one) => stateOf(one) === 'on' && one.id !== rule.id && one.id !== replaced?.id), tried]
  const until = plusMonths(today, 12)
  const reached = subjects.filter((subject) => rulesFor(subject, [tried], above).length > 0)
  const tries = reached.flatMap((subject) => {
    const mine = aheadOf(heldFor(subject, rules, above, today), today, until).find(
      ({ held }) => held.rule.id === rule.id,
    )
    return mine ? [{ subject, ahead: mine.ahead }] : []
  })
  const moments = tries.flatMap(({ subject, ahead }) => ahead.map((one) => ({ ...one, subject })))
  const made = moments.filter(({ outcome }) => outcome === 'made')
  const count = (outcome: Ahead['outcome']) => moments.filter((one) => one.outcome === outcome).length
  const rows = tries
    .filter(({ ahead, subject }) => ahead.length > 0 && (!after || subject.key > after))
    .toSorted((one, other) => (one.subject.key < other.subject.key ? -1 : 1))
  const shown = rows.slice(0, page)
  return {
    until,
    people: tries.length,
    conversations: made.length,
    covered: count('covered'),
    noManager: count('no-manager'),
    away: count('away'),
    elsewhere: reached.length - tries.length,
    months: byMonth(made.map(({ day }) => day!)),
    load: loadOf(made),
    rows: shown.map(({ subject, ahead }) => ({
      person: personOf(subject),
      manager: managerOf(subject),
      moments: ahead.map(comingOf),
    })),
    next: rows.length > page ? shown.at(-1)!.subject.key : null,
  }
}

/** Whom a rule can be about, as far as a statement can say; places that lie within one another are sorted out afterwards. */
const aboutOf = ({ level, jobTitle, personId }: Rule): RawBuilder<unknown> =>
  level === 'person' ? sql`persons.id = ${personId}` : level === 'job' ? sql`job_title = ${jobTitle}` : sql`true`

export const personOf = ({ personId, name, jobTitle }: Subject) => ({ id: personId, name, jobTitle })
export const managerOf = ({ managerId, manager }: Subject) =>
  managerId && manager ? { id: managerId, name: manager } : null
export const comingOf = ({ on, day, prepareFrom, talkUntil, moved, outcome }: Ahead): Coming => ({
  on,
  day,
  prepareFrom,
  talkUntil,
  moved,
  outcome,
})

const monthOf = (day: Day) => `${day.slice(0, 7)}-01` as Day

function byMonth(days: Day[]): Trial['months'] {
  const counted = new Map<Day, number>()
  for (const day of days) counted.set(monthOf(day), (counted.get(monthOf(day)) ?? 0) + 1)
  return [...counted]
    .map(([month, conversations]) => ({ month, conversations }))
    .toSorted((one, other) => one.month.localeCompare(other.month))
}

function loadOf(made: { day: Day | null; subject: Subject }[]): Trial['load'] {
  const counted = new Map<string, { manager: { id: PersonId; name: string }; month: Day; conversations: number }>()
  for (const { day, subject } of made) {
    const [manager, month] = [managerOf(subject)!, monthOf(day!)]
    const key = `${manager.id} ${month}`
    const known = counted.get(key) ?? { manager, month, conversations: 0 }
    counted.set(key, { ...known, conversations: known.conversations + 1 })
  }
  return [...counted.values()]
    .toSorted(
      (one, other) =>
        other.conversations - one.conversations ||
        one.month.localeCompare(other.month) ||
        one.manager.name.localeCompare(other.manager.name),
    )
    .slice(0, managersShown)
}

import { sql } from 'kysely'
import { plusMonths } from '#kernel/dates.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import { isWorkingDay } from '#kernel/holidays.ts'
import type { CadenceId, ConversationId, Day, PersonId } from '#kernel/schemas.ts'
import { demandInScope } from '#modules/rounds/facts.ts'
import type { Work } from '#platform/work.ts'
import { aheadOf, heldFor, type Held } from './cases.ts'
import type { Kind, Outcome } from './contract.ts'
import { departmentsAbove, namedRules, subjectsOf, type NamedRule, type Subject } from './facts.ts'
import { mayName, stateOf } from './policy.ts'
import { asCadence, demandDay } from './rules.ts'
import { comingOf, managerOf, personOf } from './trial.ts'

type Whom = { personId: PersonId }
type Which = Whom & { cadenceId: CadenceId; on: Day }

/** Which rule holds for somebody of my scope, and why: it is the nearest. With the moments that come, and those that were. */
export async function readPersonCadence(work: Work, { personId }: Whom) {
  const { today } = work
  const [{ subject, held }, past] = await Promise.all([heldBy(work, personId), pastOf(work, personId)])
  return {
    person: personOf(subject),
    manager: managerOf(subject),
    away: subject.away,
    strands: (['start', 'steady'] as const).map((strand) => {
      const ahead = aheadOf(held, today, plusMonths(today, 18)).find((one) => one.held.strand === strand)
      return {
        strand,
        holds: ahead ? asCadence(ahead.held.rule, today) : null,
        others: ahead ? ahead.held.others.map((rule) => asCadence(rule, today)) : [],
        coming: (ahead?.ahead ?? []).slice(0, 6).map((one) => ({
          ...comingOf(one),
          change: ahead!.held.one.changes.find(({ on }) => on === one.on)?.what ?? null,
        })),
      }
    }),
    past,
  }
}

/** Somebody of my scope with the rules that hold for them; not-found when they are not there. */
async function heldBy(
  { db, today, timeZone }: Work,
  personId: PersonId,
): Promise<{ subject: Subject; held: Held<NamedRule>[] }> {
  const [[subject], rules, above] = await Promise.all([
    subjectsOf(db, timeZone, sql`persons.id = ${personId} and persons.id in (select app.hr_scope())`),
    namedRules(db),
    departmentsAbove(db),
  ])
  if (!subject) throw notFound()
  return {
    subject,
    held: heldFor(
      subject,
      rules.filter((rule) => stateOf(rule) === 'on'),
      above,
      today,
    ),
  }
}

/** The last moments of somebody that are decided. */
async function pastOf({ db }: Work, personId: PersonId) {
  const { rows } = await sql<{
    on: Day
    outcome: Outcome
    talkFrom: Day | null
    talkUntil: Day | null
    kind: Kind
    count: number
    conversationId: ConversationId | null
  }>`
    select on_day as "on", outcome, talk_from, talk_until, kind, count, conversation_id
    from voortgang.cadence_moments join voortgang.cadences on cadences.id = cadence_id
    where cadence_moments.person_id = ${personId} order by on_day desc limit 12`.execute(db)
  return rows
}

/** Skips a moment that is still to come, or moves it to a working day that is still to come. */
export async function changeMoment(
  work: Work,
  { personId, cadenceId, on, to }: Which & { to: Day | null },
): Promise<void> {
  const { db, me, now, today, tell } = work
  const { held } = await heldBy(work, personId)
  demandComing(held, today, { cadenceId, on })
  if (to) demandDay(mayName(to, today, today), '/to')
  if (to && !isWorkingDay(to)) throw fieldProblem('cadence.not-a-working-day', '/to')
  await takeBack(work, { personId, cadenceId, on })
  await db
    .insertInto('cadenceChanges')
    .values({ personId, cadenceId, onDay: on, what: to ? 'moved' : 'skipped', toDay: to, byId: me, at: now })
    .execute()
  tell({ name: 'cadence.moment-changed', subjectId: cadenceId, aboutId: personId, facts: { personId, on, to } })
}

export async function restoreMoment(work: Work, { personId, cadenceId, on }: Which): Promise<void> {
  const { held } = await heldBy(work, personId)
  demandComing(held, work.today, { cadenceId, on })
  await takeBack(work, { personId, cadenceId, on })
  work.tell({ name: 'cadence.moment-restored', subjectId: cadenceId, aboutId: personId, facts: { personId, on } })
}

/** A moment of the rule that holds, about which nothing is decided yet. */
function demandComing(held: Held[], today: Day, { cadenceId, on }: Pick<Which, 'cadenceId' | 'on'>): void {
  const coming = aheadOf(held, today, plusMonths(today, 18)).find(({ held: { rule } }) => rule.id === cadenceId)
  if (!coming) throw notFound()
  if (!coming.ahead.some((one) => one.on === on)) throw new Problem('cadence.moment-over')
}

const takeBack = ({ db }: Work, { personId, cadenceId, on }: Which) =>
  db
    .deleteFrom('cadenceChanges')
    .where('personId', '=', personId)
    .where('cadenceId', '=', cadenceId)
    .where('onDay', '=', on)
    .execute()

/** One at a time: what was said before makes way. */
export async function setAbsence(
  work: Work,
  { personId, from, until }: Whom & { from: Day; until: Day | null },
): Promise<void> {
  const { db, me, now, today, tell } = work
  await demandInScope(db, personId, today)
  demandDay(mayName(from, plusMonths(today, -60), today), '/from')
  if (until) demandDay(mayName(until, from, today), '/until')
  await db.deleteFrom('absences').where('personId', '=', personId).execute()
  await db.insertInto('absences').values({ personId, fromDay: from, untilDay: until, setBy: me, setAt: now }).execute()
  tell({ name: 'cadence.absence-changed', subjectId: personId, aboutId: personId, facts: {} })
}

export async function endAbsence({ db, today, tell }: Work, { personId }: Whom): Promise<void> {
  await demandInScope(db, personId, today)
  await db.deleteFrom('absences').where('personId', '=', personId).execute()
  tell({ name: 'cadence.absence-changed', subjectId: personId, aboutId: personId, facts: {} })
}

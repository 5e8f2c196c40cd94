import { sql } from 'kysely'
import { demand, type Decision } from '#kernel/decision.ts'
import { fieldProblem, Problem } from '#kernel/problems.ts'
import type { CadenceId, Day } from '#kernel/schemas.ts'
import { demandInScope } from '#modules/rounds/facts.ts'
import type { Work } from '#platform/work.ts'
import type { Cadence, CadencePlan, Outcome } from './contract.ts'
import { findRule, lockRule, namedRules, type NamedRule, type Rule } from './facts.ts'
import { mayChange, mayEnd, mayName, mayResume, mayStart, stateOf, strandOf } from './policy.ts'

type Which = { cadenceId: CadenceId }

export const asCadence = (rule: NamedRule, today: Day): Cadence => {
  const { mine: _, department, personName, template, madeBy, madeByName, ...plan } = rule
  return {
    ...plan,
    state: stateOf(rule),
    department,
    person: rule.personId && personName ? { id: rule.personId, name: personName } : null,
    template,
    madeBy: { id: madeBy, name: madeByName },
    may: { change: mayChange(rule), start: mayStart(rule, today), end: mayEnd(rule), resume: mayResume(rule) },
  }
}

/** Nearest to the people first, as they hold: of a person, a job, a department, the organisation; what is over last. */
export async function listCadences({ db, today }: Work) {
  const rules = await namedRules(db)
  const place = { person: 0, job: 1, department: 2, organisation: 3 }
  return {
    cadences: rules
      .map((rule) => asCadence(rule, today))
      .toSorted(
        (one, other) =>
          Number(one.state === 'ended') - Number(other.state === 'ended') || place[one.level] - place[other.level],
      ),
  }
}

export async function draftCadence(work: Work, plan: CadencePlan): Promise<{ id: CadenceId }> {
  const { db, me, now, newId } = work
  await demandWhole(work, plan)
  const id = newId() as CadenceId
  await db
    .insertInto('cadences')
    .values({ id, ...plan, madeBy: me, madeAt: now })
    .execute()
  return { id }
}

export async function changeCadence(work: Work, { cadenceId, ...plan }: Which & CadencePlan): Promise<void> {
  demand(mayChange(await lockRule(work.db, cadenceId)))
  await demandWhole(work, plan)
  await work.db.updateTable('cadences').set(plan).where('id', '=', cadenceId).execute()
}

/** What is filled in is about one thing that is there, is mine to set, and counts as its kind does. */
async function demandWhole({ db, today }: Work, plan: CadencePlan): Promise<void> {
  const { level, departmentId, jobTitle, personId, kind, count, firstOn, templateId } = plan
  const named = { organisation: null, department: departmentId, job: jobTitle, person: personId }
  const about = { organisation: '/level', department: '/departmentId', job: '/jobTitle', person: '/personId' }
  if (level !== 'organisation' && !named[level]) throw choose(about[level])
  for (const other of ['department', 'job', 'person'] as const)
    if (other !== level && named[other]) throw choose(about[other])
  const counts = { months: [3, 4, 6, 12], anniversary: [12], probation: [1, 2], 'after-talk': [6] }
  if (!counts[kind].includes(count)) throw choose('/count')
  if ((kind === 'months') !== (firstOn !== null)) throw choose('/firstOn')
  if (firstOn) demandDay(mayName(firstOn, today, today), '/firstOn')
  const { rows } = await sql<{ everybody: boolean; place: boolean; mine: boolean; template: boolean }>`
    select app.advises_everybody(app.person()) as everybody,
           exists (select from voortgang.departments where id = ${departmentId}) as place,
           ${departmentId}::uuid in (select app.departments_i_advise()) as mine,
           exists (select from voortgang.templates where id = ${templateId} and archived_at is null) as template`.execute(
    db,
  )
  const { everybody, place, mine, template } = rows[0]!
  if (!template) throw choose('/templateId')
  if (departmentId && !place) throw choose('/departmentId')
  if (personId) await demandInScope(db, personId, today)
  else if (!everybody && !mine) throw fieldProblem('cadence.not-yours', about[level])
}

/** A no about a day is a no to its field. */
export function demandDay(decision: Decision, pointer: string): void {
  if (!decision.allowed) throw fieldProblem(decision.because, pointer)
}

const choose = (pointer: string) => new Problem('invalid-input', { fields: [{ pointer, code: 'choice' }] })

export async function readCadence(
  { db, today }: Work,
  { cadenceId, outcome }: Which & { outcome?: Outcome | undefined },
) {
  const rule = await findRule(db, cadenceId)
  const [others, moments] = await Promise.all([
    namedRules(db),
    sql<{ counts: Partial<Record<Outcome, number>>; moments: Listed[] }>`
      select (select coalesce(json_object_agg(outcome, count), '{}') from (
               select outcome, count(*)::int as count from voortgang.cadence_moments where cadence_id = ${cadenceId} group by outcome) counted) as counts,
             (select coalesce(json_agg(one), '[]') from (
               select json_build_object('id', persons.id, 'name', name, 'jobTitle', job_title) as person, on_day as "on", outcome,
                      cadence_moments.talk_from as "talkFrom", cadence_moments.talk_until as "talkUntil",
                      coalesce(cadence_moments.talk_until < app.today() and starts_at is null and state in ('planned', 'preparing'), false) as late
               from voortgang.cadence_moments join voortgang.persons on persons.id = person_id
               left join voortgang.conversations on conversations.id = conversation_id
               where cadence_id = ${cadenceId} ${outcome ? sql`and outcome = ${outcome}` : sql``}
               order by on_day desc, family_name, persons.id limit 200) one) as moments`.execute(db),
  ])
  const none = { made: 0, covered: 0, 'no-manager': 0, away: 0, skipped: 0, missed: 0 }
  return {
    ...asCadence(rule, today),
    replaces: stateOf(rule) === 'on' ? null : (replacedBy(rule, others)?.id ?? null),
    counts: { ...none, ...moments.rows[0]!.counts },
    moments: moments.rows[0]!.moments,
  }
}

type Listed = {
  person: Cadence['madeBy'] & { jobTitle: string }
  on: Day
  outcome: Outcome
  talkFrom: Day | null
  talkUntil: Day | null
  late: boolean
}

/** The rule that is on for the same people. */
export const replacedBy = <R extends Rule>(rule: Rule, rules: R[]): R | undefined =>
  rules.find(
    (one) =>
      one.id !== rule.id &&
      stateOf(one) === 'on' &&
      strandOf(one.kind) === strandOf(rule.kind) &&
      one.level === rule.level &&
      one.departmentId === rule.departmentId &&
      one.jobTitle === rule.jobTitle &&
      one.personId === rule.personId,
  )

export async function startCadence({ db, now, today, tell }: Work, { cadenceId }: Which): Promise<void> {
  const rule = await lockRule(db, cadenceId)
  demand(mayStart(rule, today))
  const before = replacedBy(rule, await namedRules(db))
  if (before) {
    await db
      .updateTable('cadences')
      .set({ endedAt: now })
      .where('id', '=', before.id)
      .where('endedAt', 'is', null)
      .execute()
    tell({ name: 'cadence.ended', subjectId: before.id, facts: {} })
  }
  await db.updateTable('cadences').set({ startedAt: now, startedOn: today }).where('id', '=', cadenceId).execute()
  tell({ name: 'cadence.started', subjectId: cadenceId, facts: {} })
}

/** Nothing that came of it goes away; a draft is put away. */
export async function endCadence({ db, now, tell }: Work, { cadenceId }: Which): Promise<void> {
  demand(mayEnd(await lockRule(db, cadenceId)))
  await db.updateTable('cadences').set({ endedAt: now }).where('id', '=', cadenceId).execute()
  tell({ name: 'cadence.ended', subjectId: cadenceId, facts: {} })
}

export async function resumeCadence({ db, tell }: Work, { cadenceId }: Which): Promise<void> {
  const rule = await lockRule(db, cadenceId)
  demand(mayResume(rule))
  if (rule.startedOn && replacedBy(rule, await namedRules(db))) throw new Problem('cadence.taken')
  await db.updateTable('cadences').set({ endedAt: null }).where('id', '=', cadenceId).execute()
  tell({ name: 'cadence.resumed', subjectId: cadenceId, facts: {} })
}

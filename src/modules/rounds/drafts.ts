import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, Problem } from '#kernel/problems.ts'
import type { DepartmentId, PersonId, RoundId } from '#kernel/schemas.ts'
import { bilingual, type Bilingual } from '#modules/templates/content.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { RoundPlan } from './contract.ts'
import { demandInScope, findRound, lockRound } from './facts.ts'
import { putGuests } from './guests.ts'
import { takeoversOf } from './leading.ts'
import { mayChange, mayLaunch, mayLead, mayReopen, mayTakeOver, mayTakeUp, stateOf } from './policy.ts'

type Which = { roundId: RoundId }
type Whom = Which & { personId: PersonId }

export async function draftRound({ db, me, now, newId }: Work): Promise<{ id: RoundId }> {
  const id = newId() as RoundId
  await db.insertInto('rounds').values({ id, madeBy: me, madeAt: now }).execute()
  return { id }
}

export async function readRound({ db, me, today }: Work, { roundId }: Which) {
  const [found, takeovers, exceptions] = await Promise.all([
    findRound(db, roundId),
    takeoversOf(db, roundId),
    db
      .selectFrom('roundExceptions')
      .innerJoin('persons', 'persons.id', 'roundExceptions.personId')
      .select(['persons.id', 'persons.name', 'what', 'groupNumber'])
      .where('roundId', '=', roundId)
      .orderBy('persons.familyName')
      .orderBy('persons.id')
      .execute(),
  ])
  const { id, plan, ledBy, ledByName, launchedAt, closedAt } = found
  return {
    ...plan,
    id,
    state: stateOf(found),
    launchedAt,
    closedAt,
    ledBy: { id: ledBy, name: ledByName },
    takeovers,
    exceptions: exceptions.map(({ id: person, name, what, groupNumber }) => ({
      person: { id: person, name },
      what,
      group: groupNumber,
    })),
    may: {
      change: mayChange(me, found),
      launch: mayLaunch(me, found, today),
      lead: mayLead(me, found),
      close: mayLead(me, found),
      reopen: mayReopen(me, found),
      takeOver: mayTakeOver(me, found),
    },
  }
}

/** The whole draft each time: what is on the screen is what is kept. */
export async function saveRound({ db, me }: Work, { roundId, groups, guests, template, ...plan }: Which & RoundPlan) {
  demand(mayChange(me, await lockRound(db, roundId)))
  refuseWrongOrder(plan)
  await refuseUnknown(db, { template, groups, departments: plan.departments })
  await db
    .updateTable('rounds')
    .set({ ...plan, templateId: template?.id ?? null, templateVersion: template?.version ?? null })
    .where('id', '=', roundId)
    .execute()
  await putGuests(db, roundId, guests)
  await db.deleteFrom('roundGroups').where('roundId', '=', roundId).execute()
  if (groups.length === 0) return
  await db
    .insertInto('roundGroups')
    .values(
      groups.map((group, place) => ({
        roundId,
        number: place + 1,
        departments: group.departments,
        jobTitles: group.jobTitles,
        templateId: group.template.id,
        templateVersion: group.template.version,
      })),
    )
    .execute()
}

function refuseWrongOrder({
  prepareFrom,
  talkFrom,
  talkUntil,
  signBefore,
}: Omit<RoundPlan, 'groups' | 'guests' | 'template'>) {
  const order = [
    [prepareFrom, talkUntil, '/prepareFrom'],
    [talkFrom, talkUntil, '/talkUntil'],
    [talkUntil, signBefore, '/signBefore'],
  ] as const
  for (const [earlier, later, pointer] of order)
    if (earlier && later && earlier > later) throw fieldProblem('round.days-out-of-order', pointer)
}

async function refuseUnknown(
  db: Db,
  { template, groups, departments }: Pick<RoundPlan, 'template' | 'groups' | 'departments'>,
): Promise<void> {
  const versions = [...(template ? [template] : []), ...groups.map((group) => group.template)]
  const places = [...departments, ...groups.flatMap((group) => group.departments)]
  const { rows } = await sql<{ unknown: boolean; nowhere: boolean }>`
    select exists (select from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as one (id uuid, version int)
                   where not exists (select from voortgang.template_versions where template_id = one.id and version = one.version)) as unknown,
           exists (select from unnest(${places}::uuid[]) id where id not in (select id from voortgang.departments)) as nowhere`.execute(
    db,
  )
  if (rows[0]!.unknown) throw new Problem('invalid-input', { fields: [{ pointer: '/template', code: 'choice' }] })
  if (rows[0]!.nowhere) throw new Problem('invalid-input', { fields: [{ pointer: '/departments', code: 'choice' }] })
}

/** By name into a round, or out of it. In a round that runs only into it: whoever is in it already can skip. */
export async function exceptPerson(
  { db, me, now, today, tell }: Work,
  { roundId, personId, what, group }: Whom & { what: 'added' | 'left-out'; group: number | null },
): Promise<void> {
  const found = await lockRound(db, roundId)
  demand(found.launchedAt && what === 'added' ? mayLead(me, found) : mayChange(me, found))
  await demandInScope(db, personId, today)
  await db.deleteFrom('roundExceptions').where('roundId', '=', roundId).where('personId', '=', personId).execute()
  await db
    .insertInto('roundExceptions')
    .values({ roundId, personId, what, groupNumber: what === 'added' ? group : null, byId: me, at: now })
    .execute()
  if (found.launchedAt)
    tell({ name: 'round.people-changed', subjectId: roundId, aboutId: personId, facts: { personId } })
}

export async function followRule({ db, me }: Work, { roundId, personId }: Whom): Promise<void> {
  demand(mayChange(me, await lockRound(db, roundId)))
  await db.deleteFrom('roundExceptions').where('roundId', '=', roundId).where('personId', '=', personId).execute()
}

export async function dropRound({ db, me, now }: Work, { roundId }: Which): Promise<void> {
  demand(mayChange(me, await lockRound(db, roundId)))
  await db.updateTable('rounds').set({ droppedAt: now }).where('id', '=', roundId).execute()
}

export async function takeUpRound({ db, me }: Work, { roundId }: Which): Promise<void> {
  demand(mayTakeUp(me, await lockRound(db, roundId)))
  await db.updateTable('rounds').set({ droppedAt: null }).where('id', '=', roundId).execute()
}

/** From here on it is carried out: the job behind this event makes the conversations. */
export async function launchRound({ db, me, now, today, tell }: Work, { roundId }: Which): Promise<void> {
  demand(mayLaunch(me, await lockRound(db, roundId), today))
  await db.updateTable('rounds').set({ launchedAt: now }).where('id', '=', roundId).execute()
  tell({ name: 'round.launched', subjectId: roundId, facts: {} })
}

export async function readChoices({ db }: Work) {
  const [departments, titles, templates] = await Promise.all([
    db.selectFrom('departments').select(['id', 'name', 'parentId']).orderBy('name').execute(),
    sql<{ title: string; people: number }>`
      select job_title as title, count(*)::int as people from voortgang.persons
      where job_title <> '' and (left_on is null or left_on > app.today()) and id in (select app.hr_scope())
      group by job_title order by count(*) desc, job_title limit 200`.execute(db),
    db
      .selectFrom('templateVersions')
      .innerJoin('templates', 'templates.id', 'templateVersions.templateId')
      .distinctOn('templates.id')
      .select(['templates.id', 'version'])
      .select(sql<Bilingual>`content -> 'name'`.as('name'))
      .select(sql<number>`(content ->> 'minutes')::int`.as('minutes'))
      .where('archivedAt', 'is', null)
      .orderBy('templates.id')
      .orderBy('version', 'desc')
      .execute(),
  ])
  return {
    departments: departments as { id: DepartmentId; name: string; parentId: DepartmentId | null }[],
    jobTitles: titles.rows,
    templates: templates.map((one) => ({ ...one, name: bilingual.parse(one.name) })),
  }
}

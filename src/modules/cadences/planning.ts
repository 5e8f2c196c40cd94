import { sql } from 'kysely'
import { plusDays } from '#kernel/dates.ts'
import { workingDayUntil } from '#kernel/holidays.ts'
import type { CadenceId, Day, DepartmentId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { leaveOpen, planAll } from '#modules/conversations/terms.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { aheadOf, decideAll, heldFor } from './cases.ts'
import { departmentsAbove, rulesOn, subjectsOf, type Rule, type Subject } from './facts.ts'

/** How many people are decided on in one transaction. */
const batchSize = 2000
/** So many days there are always left to choose a moment in. */
const staysOpenFor = 7
/** An absence that is over this long is forgotten. */
const forgetsAfter = 90

/**
 * Makes the conversations that the rules ask for today, a batch of people in each transaction. It is computed from how
 * things stand, so that it may be off for weeks, be killed anywhere, or run twice at once: each moment of somebody has one
 * row, and so one conversation. In: an organisation, and perhaps one person of it.
 */
export async function planByCadence(
  { database }: Pick<Services, 'database'>,
  { organisation, person }: { organisation: OrganisationId; person?: PersonId },
  size = batchSize,
): Promise<void> {
  let after: PersonId | null = null
  for (;;) {
    // One batch after the other: each begins where the last one ended.
    const last: PersonId | null | undefined = await database.asJob(organisation, (work) =>
      planBatch(work, { after, size, person }),
    )
    if (!last || person) return
    after = last
  }
}

type Batch = { after: PersonId | null; size: number; person?: PersonId | undefined }

/** Decides about the next people, one transaction. Out: the last of them; null when there are no more. */
export async function planBatch(work: JobWork, { after, size, person }: Batch): Promise<PersonId | null> {
  const { db, today, timeZone } = work
  // Two that look at the same people take turns, so that the second finds what the first made.
  await sql`select pg_advisory_xact_lock(hashtextextended('cadences ' || app.organisation(), 0))`.execute(db)
  if (after === null) await db.deleteFrom('absences').where('untilDay', '<', plusDays(today, -forgetsAfter)).execute()
  if (after === null) await leaveOpen(work, unplanned(person), workingDayUntil(plusDays(today, staysOpenFor)))
  const [rules, above] = await Promise.all([rulesOn(db), departmentsAbove(db)])
  if (rules.length === 0) {
    await db.deleteFrom('cadenceNext').execute()
    return null
  }
  const subjects = await subjectsOf(db, timeZone, person ? sql`persons.id = ${person}` : sql`true`, { after, size })
  const last = subjects.at(-1)
  if (!last) return null
  await keepVerdicts(work, subjects, rules, above)
  await keepNext(work, subjects, rules, above)
  return last.personId
}

/** What the rhythm made of which nobody has chosen the moment while its weeks are over, or nearly. */
const unplanned = (person: PersonId | undefined) => sql`
  select conversation_id from voortgang.cadence_moments
  where outcome = 'made' and talk_until < app.today() + ${staysOpenFor}::int ${person ? sql`and person_id = ${person}` : sql``}`

type Above = ReadonlyMap<DepartmentId, DepartmentId[]>

async function keepVerdicts(work: JobWork, subjects: Subject[], rules: Rule[], above: Above): Promise<void> {
  const { db, now, newId, today, organisation, enqueue } = work
  const batch = newId()
  const verdicts = subjects.flatMap((subject) =>
    decideAll(heldFor(subject, rules, above, today), today).flatMap(({ held: { rule }, verdicts: found }) =>
      found
        .filter(
          ({ on, outcome }) =>
            !subject.decided.some(
              (known) => known.cadenceId === rule.id && known.on === on && known.outcome === outcome,
            ),
        )
        .map((verdict) => ({
          ...verdict,
          cadence: rule.id,
          person: subject.personId,
          manager: subject.managerId,
          id: verdict.outcome === 'made' ? newId() : null,
        })),
    ),
  )
  if (verdicts.length === 0) return
  // What is made or missed stays so; what waited for a manager, for a return or for another talk may still be made.
  const { rows } = await sql<{ made: number }>`
    with placed as (
      insert into voortgang.cadence_moments as placed
        (person_id, cadence_id, on_day, outcome, prepare_from, talk_from, talk_until, manager_id, conversation_id, covered_by, batch_id, decided_at)
      select person, cadence, "on", outcome, "prepareFrom", "talkFrom", "talkUntil", manager, id, "coveredBy", ${batch}, ${now}
      from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as one (person uuid, cadence uuid, "on" date, outcome text, "prepareFrom" date,
        "talkFrom" date, "talkUntil" date, manager uuid, id uuid, "coveredBy" uuid)
      on conflict (organisation_id, person_id, cadence_id, on_day) do update
        set outcome = excluded.outcome, prepare_from = excluded.prepare_from, talk_from = excluded.talk_from, talk_until = excluded.talk_until,
            manager_id = excluded.manager_id, conversation_id = excluded.conversation_id, covered_by = excluded.covered_by,
            batch_id = excluded.batch_id, decided_at = excluded.decided_at
        where placed.outcome not in ('made', 'missed')
      returning outcome
    )
    select count(*) filter (where outcome = 'made')::int as made from placed`.execute(db)
  if (rows[0]!.made === 0) return
  await planAll(
    work,
    sql`select conversation_id as id, cadence_moments.person_id as employee_id, manager_id, cadences.template_id, version as template_version,
               prepare_from, talk_from, talk_until, made_by as planned_by, false as paused,
               null::smallint as peers, true as manager_prepares, true as guests_sign
        from voortgang.cadence_moments
        join voortgang.cadences on cadences.id = cadence_id
        join lateral (select max(version) as version from voortgang.template_versions
          where template_versions.template_id = cadences.template_id) newest on true
        where batch_id = ${batch} and outcome = 'made'`,
  )
  enqueue('invite-by-cadence', { organisation, batch })
}

type Next = { person: PersonId; strand: string; cadence: CadenceId; from: Day; until: Day }

/** When the next conversation of each comes, for themselves and their manager to see; only what changed is written. */
async function keepNext({ db, today }: JobWork, subjects: Subject[], rules: Rule[], above: Above): Promise<void> {
  const next = subjects.flatMap((subject): Next[] =>
    aheadOf(heldFor(subject, rules, above, today), today, plusDays(today, 400)).flatMap(
      ({ held: { strand, rule }, ahead }) => {
        const first = ahead.find(
          ({ outcome, prepareFrom }) => outcome === 'made' && prepareFrom !== null && prepareFrom > today,
        )
        return first
          ? [{ person: subject.personId, strand, cadence: rule.id, from: first.day!, until: first.talkUntil! }]
          : []
      },
    ),
  )
  const rows = JSON.stringify(next)
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${rows}::jsonb) as one (person uuid, strand text, cadence uuid, "from" date, until date)
    ), gone as (
      delete from voortgang.cadence_next
      where person_id = any (${subjects.map(({ personId }) => personId)}::uuid[])
        and not exists (select from wanted where person = person_id and wanted.strand = cadence_next.strand)
    )
    insert into voortgang.cadence_next as kept (person_id, strand, cadence_id, talk_from, talk_until)
    select person, strand, cadence, "from", until from wanted
    on conflict (organisation_id, person_id, strand) do update
      set cadence_id = excluded.cadence_id, talk_from = excluded.talk_from, talk_until = excluded.talk_until
      where (kept.cadence_id, kept.talk_from, kept.talk_until) is distinct from (excluded.cadence_id, excluded.talk_from, excluded.talk_until)`.execute(
    db,
  )
}

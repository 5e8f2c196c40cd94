import { sql } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { Day, DepartmentId, PersonId, RoundId, TemplateId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Group, RoundGuest, RoundPlan } from './contract.ts'
import type { RoundFacts } from './policy.ts'

export type Round = RoundFacts & { id: RoundId; ledByName: string }

/** A round with all that its rules look at, in one statement; not-found when it is not there for this adviser. */
export async function findRound(db: Db, id: RoundId): Promise<Round> {
  const { templateId, templateVersion, groups, guests, ...found } = await db
    .selectFrom('rounds')
    .innerJoin('persons', 'persons.id', 'rounds.ledBy')
    .select([
      'rounds.id',
      'rounds.name',
      'templateId',
      'templateVersion',
      'departments',
      'jobTitles',
      'joinedBefore',
      'prepareFrom',
      'talkFrom',
      'talkUntil',
      'signBefore',
      'skipsDouble',
      'newcomersJoin',
      'secondManager',
      'peers',
      'managerPrepares',
      'guestsSign',
      'persons.name as ledByName',
      'launchedAt',
      'settledAt',
      'closedAt',
      'droppedAt',
    ])
    .select(
      sql<Group[]>`
      array(select json_build_object('departments', departments, 'jobTitles', job_titles,
                                     'template', json_build_object('id', template_id, 'version', template_version))
            from voortgang.round_groups where round_id = rounds.id order by number)`.as('groups'),
    )
    .select(
      sql<RoundGuest[]>`
      array(select json_build_object('guest', json_build_object('id', guest.id, 'name', guest.name), 'role', role,
                                     'about', case when about.id is not null then json_build_object('id', about.id, 'name', about.name) end)
            from voortgang.round_guests join voortgang.persons guest on guest.id = guest_id
            left join voortgang.persons about on about.id = about_id where round_id = rounds.id order by number)`.as(
        'guests',
      ),
    )
    .select(sql<PersonId>`led_by`.as('ledBy'))
    // The last three are asked only of a round that somebody else leads.
    .select(sql<boolean>`led_by = (select app.person()) or app.is_adviser(led_by)`.as('leaderAdvises'))
    .select(
      sql<boolean>`exists (select from voortgang.round_takeovers where round_id = rounds.id and from_id = (select app.person()))`.as(
        'ledBefore',
      ),
    )
    .select(sql<boolean>`led_by = (select app.person()) or app.covers_round(rounds.id)`.as('covers'))
    .where('rounds.id', '=', id)
    .executeTakeFirstOrThrow(notFound)
  const {
    ledBy,
    ledByName,
    leaderAdvises,
    ledBefore,
    covers,
    launchedAt,
    settledAt,
    closedAt,
    droppedAt,
    id: _,
    departments,
    ...rest
  } = found
  const plan: RoundPlan = {
    ...rest,
    departments: departments as DepartmentId[],
    groups,
    guests,
    template: templateId && templateVersion ? { id: templateId, version: templateVersion } : null,
  }
  return { id, ledBy, ledByName, leaderAdvises, ledBefore, covers, launchedAt, settledAt, closedAt, droppedAt, plan }
}

/** The same, with the row locked until the end of the transaction, so that two who decide at one moment take turns. */
export async function lockRound(db: Db, id: RoundId): Promise<Round> {
  await db.selectFrom('rounds').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return findRound(db, id)
}

/** Whether somebody works here and is in my scope; not-found when not. */
export async function demandInScope(db: Db, personId: PersonId, today: Day): Promise<void> {
  await db
    .selectFrom('persons')
    .select('id')
    .where('id', '=', personId)
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
    .where(sql<boolean>`id in (select app.hr_scope())`)
    .executeTakeFirstOrThrow(notFound)
}

export type Version = { id: TemplateId; version: number }

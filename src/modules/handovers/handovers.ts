import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { notFound } from '#kernel/problems.ts'
import type { ConversationId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Work } from '#platform/work.ts'
import { mayHandOver, type Choice } from './policy.ts'

type As = 'person' | 'hr'
const running = ['planned', 'preparing', 'revealed', 'recorded', 'signing'] as const

/** Out: conversations still to be decided about, the soonest first; as HR adviser those in scope, else those I come to or go from. */
export async function listHandovers(work: Work, as: As) {
  const rows = await undecided(work, as).orderBy('conversations.startsAt').limit(200).execute()
  return {
    handovers: rows.map((row) => {
      const facts = factsOf(row)
      return {
        conversationId: row.id,
        name: row.name,
        state: row.state,
        opened: facts.opened,
        startsAt: row.startsAt,
        employee: { id: row.employeeId, name: row.employeeName },
        from: { id: row.fromId, name: row.fromName },
        to: row.toId && row.toName !== null ? { id: row.toId, name: row.toName } : null,
        may: {
          stays: mayHandOver(work.me, facts, 'stays'),
          'takes-over': mayHandOver(work.me, facts, 'takes-over'),
          joins: mayHandOver(work.me, facts, 'joins'),
        },
      }
    }),
  }
}

/** How many conversations wait for my decision. */
export async function countHandovers(work: Work): Promise<number> {
  return (await undecided(work, 'person').execute()).length
}

/** Errors: not-found when there is nothing to decide for this person, or the reason why this choice is not open. */
export async function handOver(
  work: Work,
  as: As,
  { conversationId, choice }: { conversationId: ConversationId; choice: Choice },
): Promise<void> {
  const { db, me, newId, tell, show } = work
  const row = await undecided(work, as).where('conversations.id', '=', conversationId).executeTakeFirstOrThrow(notFound)
  demand(mayHandOver(me, factsOf(row), choice))
  const { employeeId, fromId, toId } = row
  await sql`select app.hand_over(${newId()}, ${conversationId}, ${choice})`.execute(db)
  tell({
    name: 'conversation.handed-over',
    subjectId: conversationId,
    aboutId: employeeId,
    facts: { fromId, toId: toId!, choice },
  })
  show({ subjectId: conversationId, people: [employeeId, fromId, toId!], part: 'conversation' })
}

const by = sql.ref('leading.delegationId')
const isLapsed = sql<boolean>`(${by} is not null and ${by} in (select app.ended_delegations()))`

/** Running conversations whose manager is not the manager of today, about which these two were not decided on. */
function undecided({ db, me, today }: Work, as: As) {
  const query = db
    .selectFrom('conversations')
    .innerJoin('participants as leading', (join) =>
      join
        .onRef('leading.conversationId', '=', 'conversations.id')
        .on('leading.part', '=', 'manager')
        .on('leading.leftAt', 'is', null),
    )
    .innerJoin('persons as employee', 'employee.id', 'conversations.employeeId')
    .innerJoin('persons as goes', 'goes.id', 'leading.personId')
    .innerJoin('templateVersions', (join) =>
      join
        .onRef('templateVersions.templateId', '=', 'conversations.templateId')
        .onRef('templateVersions.version', '=', 'conversations.templateVersion'),
    )
    .leftJoin('reportingLines as line', (join) =>
      join
        .onRef('line.personId', '=', 'conversations.employeeId')
        .on('line.fromDay', '<=', today)
        .on((row) => row.or([row('line.untilDay', 'is', null), row('line.untilDay', '>', today)])),
    )
    .leftJoin('persons as comes', (join) =>
      join
        .onRef('comes.id', '=', 'line.managerId')
        .on((row) => row.or([row('comes.leftOn', 'is', null), row('comes.leftOn', '>', today)])),
    )
    .select([
      'conversations.id',
      'conversations.state',
      'conversations.startsAt',
      'conversations.revealedAt',
      'employee.id as employeeId',
      'employee.name as employeeName',
      'goes.id as fromId',
      'goes.name as fromName',
      'comes.id as toId',
      'comes.name as toName',
    ])
    .select(sql<boolean>`coalesce(goes.left_on <= ${today}, false)`.as('fromGone'))
    .select(isLapsed.as('lapsed'))
    .select(sql<Bilingual>`template_versions.content -> 'name'`.as('name'))
    .where('conversations.state', 'in', running)
    .where(sql<boolean>`comes.id is distinct from ${sql.ref('leading.personId')}`)
    // Whoever stands in is asked nothing until the period is over; then it is asked whatever was decided before.
    .where(sql<boolean>`(${by} is null or ${isLapsed} or goes.left_on <= ${today})`)
    .where((row) => row.or([row('employee.leftOn', 'is', null), row('employee.leftOn', '>', today)]))
    .where((row) =>
      row.or([
        isLapsed,
        row.not(
          row.exists(
            row
              .selectFrom('handovers')
              .whereRef('handovers.conversationId', '=', 'conversations.id')
              .whereRef('handovers.fromId', '=', 'leading.personId')
              .whereRef('handovers.toId', '=', 'comes.id'),
          ),
        ),
      ]),
    )
  return as === 'hr'
    ? query
    : query.where((row) =>
        row.or([row('comes.id', '=', me), row.and([row('leading.personId', '=', me), row.not(isLapsed)])]),
      )
}

const factsOf = ({
  state,
  revealedAt,
  fromId,
  fromGone,
  lapsed,
  toId,
}: Awaited<ReturnType<ReturnType<typeof undecided>['executeTakeFirstOrThrow']>>) => ({
  state,
  opened: revealedAt !== null,
  fromId,
  fromGone,
  lapsed,
  toId,
})

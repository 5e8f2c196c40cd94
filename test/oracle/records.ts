import { inConversations } from '../visibility/rows.ts'
import type { Tables } from '../visibility/sight.ts'
import type { World } from '../world.ts'
import type { Model, RecordOf } from './model.ts'

const big = `array['content', 'document', 'value', 'entry', 'sha256']`
const parents: Record<string, string> = {
  goal_wordings: '(select to_jsonb(goals) from voortgang.goals where id = goal_id)',
  goal_check_ins: '(select to_jsonb(goals) from voortgang.goals where id = goal_id)',
  goal_helpers: '(select to_jsonb(goals) from voortgang.goals where id = goal_id)',
  agreement_wordings: '(select to_jsonb(agreements) from voortgang.agreements where id = agreement_id)',
  agreement_check_ins: '(select to_jsonb(agreements) from voortgang.agreements where id = agreement_id)',
}

/** Every record about these employees: of their conversations, their goals, what was agreed about them, and who looked. */
export async function recordsAbout(
  { database }: World,
  tables: Tables,
  employees: string[],
): Promise<(RecordOf & { row: string })[]> {
  const parts = tables.keys.flatMap(({ table, key }) => {
    const known = inConversations[table]
    if (!known) return []
    return [
      `select '${table} ' || ${key} as row, '${table}' as table, organisation_id as organisation, (${known.conversation})::text as conversation,
              to_jsonb(${table}) - ${big} as facts, ${parents[table] ?? 'null::jsonb'} as parent from voortgang.${table}`,
    ]
  })
  const { rows } = await database.query<RecordOf & { row: string }>(
    `select * from (${parts.join(' union all ')}) records
     where conversation in (select id::text from voortgang.conversations where employee_id = any ($1))
        or coalesce(parent, facts) ->> 'owner_id' = any ($1::text[]) or facts ->> 'about_id' = any ($1::text[])`,
    [employees],
  )
  return rows
}

/** What the oracle is told once, at the beginning: who is who, and what was said and done before. */
export async function modelOf({ database, clock }: World): Promise<Model> {
  const rows = async <Row extends object>(sql: string) => (await database.query<Row>(sql)).rows
  const [settings] = await rows<{ reads: boolean; months: number }>(
    `select hr_reads_reports as reads, handover_months as months from organisations where name = 'Bakkerij De Molen'`,
  )
  const closings = await rows<{ conversation: string; report: string; at: string }>(
    `select conversation_id as conversation, report_id as report, closed_at as at from report_closings`,
  )
  const conversations = await rows<{
    id: string
    employee: string
    manager: string
    plannedBy: string
    guests: string[]
    stage: never
    opened: boolean
    shared: string[]
  }>(
    `select id, employee_id as employee, planned_by as "plannedBy", state as stage, revealed_at is not null as opened,
            (select person_id from participants where conversation_id = id and part = 'manager' and left_at is null) as manager,
            array(select person_id::text from participants where conversation_id = id and part = 'guest' and left_at is null) as guests,
            array(select author_id::text from preparations where conversation_id = id and shared_at is not null) as shared
     from conversations`,
  )
  return {
    now: new Date(clock.now()),
    today: clock.now().slice(0, 10),
    hrReadsReports: settings!.reads,
    handOverMonths: settings!.months,
    gone: new Set(),
    lines: await rows(
      `select person_id as person, manager_id as manager, from_day as from, until_day as until from reporting_lines`,
    ),
    delegations: [],
    placements: await rows(
      `select person_id as person, department_id as department, from_day as from, until_day as until from placements`,
    ),
    departments: new Map(
      (await rows<{ id: string; parent: string | null }>(`select id, parent_id as parent from departments`)).map(
        (one) => [one.id, one],
      ),
    ),
    advisers: await rows(
      `select person_id as person, department_id as department, from_day as from, until_day as until from appointments where role = 'hr-adviser'`,
    ),
    conversations: new Map(
      conversations.map(({ guests, shared, ...one }) => [
        one.id,
        {
          ...one,
          standsInBy: null,
          guests: new Set(guests),
          shared: new Set(shared),
          cameLater: new Set(),
          keptBack: new Set(),
          former: new Set(),
          version: null,
          goal: null,
          closings: new Map(
            closings.flatMap(({ conversation, report, at }) =>
              conversation === one.id ? [[report, new Date(at)] as const] : [],
            ),
          ),
        },
      ]),
    ),
    organisationOf: new Map(
      (await rows<{ id: string; organisation: string }>(`select id, organisation_id as organisation from persons`)).map(
        ({ id, organisation }) => [id, organisation],
      ),
    ),
  }
}

import { sql } from 'kysely'
import type { PersonId, Reader } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { Readers } from './contract.ts'
import { employeeOf, managerOf, type Conversation } from './facts.ts'

/** Everybody who, now or later, may read something of this conversation. */
export type Circle = {
  /** Null for who left the organisation, or stands in no more. */
  employee: Known | null
  manager: Known | null
  /** The manager took over after the preparations had opened, and does not read them. */
  managerCameLater: boolean
  guests: (Known | null)[]
  /** Who manages the employee today, and whether the organisation hands signed reports over to a next manager. */
  lineManager: Known | null
  handsOver: boolean
  hr: Known[]
}
type Known = Reader & { id: PersonId }

/**
 * «Wie leest dit?»: who reads what somebody writes, now and later, by name. The same facts decide here as in the
 * policies of the tables; `readers.test.ts` asks the tables themselves and compares.
 */
export async function circleOf(
  { db, me, today }: Pick<Work, 'db' | 'me' | 'today'>,
  conversation: Conversation,
): Promise<Circle> {
  const employee = employeeOf(conversation)
  const manager = managerOf(conversation)
  const { rows } = await sql<{
    lineManager: { id: PersonId; name: string } | null
    hr: { id: PersonId; name: string }[]
    handsOver: boolean
    gone: PersonId[]
  }>`
    with recursive above as (
      select department_id as id from voortgang.placements where person_id = ${employee.personId} and from_day <= ${today} and (until_day is null or until_day > ${today})
      union
      select departments.parent_id from voortgang.departments join above on departments.id = above.id where departments.parent_id is not null
    ), here as (
      select id, name from voortgang.persons where left_on is null or left_on > ${today}
    )
    select
      (select json_build_object('id', here.id, 'name', here.name) from voortgang.reporting_lines join here on here.id = manager_id
       where person_id = ${employee.personId} and from_day <= ${today} and (until_day is null or until_day > ${today})) as line_manager,
      array(select distinct jsonb_build_object('id', here.id, 'name', here.name) from voortgang.appointments join here on here.id = person_id
            where role = 'hr-adviser' and appointments.from_day <= ${today} and (until_day is null or until_day > ${today})
              and (department_id is null or department_id in (select id from above))
              and exists (select from voortgang.organisations where hr_reads_reports)) as hr,
      (select handover_months > 0 from voortgang.organisations) as hands_over,
      array(select id::text from voortgang.persons where left_on <= ${today}
            and id = any (${conversation.participants.map(({ personId }) => personId)}::uuid[])) as gone`.execute(db)
  const { lineManager, hr, handsOver, gone } = rows[0]!
  const reader = ({ id, name }: { id: PersonId; name: string }): Known => ({ id, name, me: id === me })
  const underWay = conversation.state !== 'closed' && conversation.state !== 'cancelled'
  const participant = ({ personId, name, lapsed }: Conversation['participants'][number]) =>
    gone.includes(personId) || (lapsed && underWay) ? null : reader({ id: personId, name })
  return {
    employee: participant(employee),
    manager: participant(manager),
    managerCameLater: manager.cameLater,
    guests: conversation.participants.filter(({ part }) => part === 'guest').map(participant),
    lineManager: lineManager && reader(lineManager),
    handsOver,
    hr: hr.map(reader),
  }
}

export const readersOf = {
  /** A preparation: its author; both parties once it opens. */
  preparation: ({ employee, manager, managerCameLater }: Circle, author: 'employee' | 'manager'): Readers => ({
    now: unique([author === 'employee' ? employee : manager]),
    later: { when: 'opened', people: unique([employee, managerCameLater ? null : manager]) },
  }),
  /** The notes of the talk: who takes part. */
  notes: ({ employee, manager, guests }: Circle): Readers => ({
    now: unique([employee, manager, ...guests]),
    later: null,
  }),
  /** An agreement made in the talk: who takes part; afterwards the two parties, and who manages the employee then. */
  agreements: ({ employee, manager, guests, lineManager }: Circle): Readers => ({
    now: unique([employee, manager, ...guests]),
    later: { when: 'signed', people: unique([employee, manager, lineManager]) },
  }),
  /** What both say of a goal: the two parties; once signed whoever reads the report, in which it stands. */
  standings: (circle: Circle): Readers => ({
    now: unique([circle.employee, circle.manager]),
    later: readersOf.report(circle).later,
  }),
  /** The words of the report: who takes part; once signed the next manager, and HR where the organisation says so. */
  report: (circle: Circle): Readers => ({
    now: unique([circle.employee, circle.manager, ...circle.guests]),
    later: {
      when: 'signed',
      people: unique([circle.employee, circle.manager, ...circle.guests, nextManager(circle), ...circle.hr]),
    },
  }),
  /** A score: the two parties; a guest does not read it. */
  scores: (circle: Circle): Readers => ({
    now: unique([circle.employee, circle.manager]),
    later: { when: 'signed', people: unique([circle.employee, circle.manager, nextManager(circle), ...circle.hr]) },
  }),
}

const nextManager = ({ lineManager, handsOver }: Circle) => (handsOver ? lineManager : null)

/** Oneself first, everybody once. */
function unique(people: (Known | null)[]): Known[] {
  const once = new Map(people.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  return [...once.values()].toSorted((one, other) => Number(other.me) - Number(one.me))
}

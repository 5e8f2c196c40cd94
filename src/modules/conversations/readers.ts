import { sql } from 'kysely'
import type { PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { Reader, Readers } from './contract.ts'
import { employeeOf, managerOf, type Conversation } from './facts.ts'

/** Everybody who, now or later, may read something of this conversation. */
export type Circle = { employee: Reader; manager: Reader; guests: Reader[]; nextManager: Reader | null; hr: Reader[] }

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
    nextManager: { id: PersonId; name: string } | null
    hr: { id: PersonId; name: string }[]
  }>`
    with recursive above as (
      select department_id as id from voortgang.placements where person_id = ${employee.personId} and from_day <= ${today} and (until_day is null or until_day > ${today})
      union
      select departments.parent_id from voortgang.departments join above on departments.id = above.id where departments.parent_id is not null
    )
    select
      (select json_build_object('id', persons.id, 'name', persons.name) from voortgang.reporting_lines join voortgang.persons on persons.id = manager_id
       where person_id = ${employee.personId} and manager_id <> ${manager.personId} and from_day <= ${today} and (until_day is null or until_day > ${today})) as next_manager,
      array(select distinct jsonb_build_object('id', persons.id, 'name', persons.name) from voortgang.appointments join voortgang.persons on persons.id = person_id
            where role = 'hr-adviser' and appointments.from_day <= ${today} and (until_day is null or until_day > ${today})
              and (department_id is null or department_id in (select id from above))
              and exists (select from voortgang.organisations where hr_reads_reports)) as hr`.execute(db)
  const reader = (id: PersonId, name: string): Reader => ({ name, me: id === me })
  const { nextManager, hr } = rows[0]!
  return {
    employee: reader(employee.personId, employee.name),
    manager: reader(manager.personId, manager.name),
    guests: conversation.participants
      .filter(({ part }) => part === 'guest')
      .map(({ personId, name }) => reader(personId, name)),
    nextManager: nextManager && reader(nextManager.id, nextManager.name),
    hr: hr.map(({ id, name }) => reader(id, name)),
  }
}

export const readersOf = {
  /** A preparation: its author; both parties once it opens. */
  preparation: ({ employee, manager }: Circle, author: 'employee' | 'manager'): Readers => ({
    now: [author === 'employee' ? employee : manager],
    later: { when: 'opened', people: unique([employee, manager]) },
  }),
  /** The notes of the talk: who takes part. */
  notes: ({ employee, manager, guests }: Circle): Readers => ({
    now: unique([employee, manager, ...guests]),
    later: null,
  }),
  /** An agreement or a goal set in the talk: who takes part; afterwards the employee and the managers. */
  agreements: ({ employee, manager, guests, nextManager }: Circle): Readers => ({
    now: unique([employee, manager, ...guests]),
    later: { when: 'signed', people: unique([employee, manager, nextManager]) },
  }),
  goals: ({ employee, manager, nextManager }: Circle): Readers => ({
    now: unique([employee, manager, nextManager]),
    later: null,
  }),
  /** The words of the report: who takes part; once signed the next manager, and HR where the organisation says so. */
  report: ({ employee, manager, guests, nextManager, hr }: Circle): Readers => ({
    now: unique([employee, manager, ...guests]),
    later: { when: 'signed', people: unique([employee, manager, ...guests, nextManager, ...hr]) },
  }),
  /** A score: the two parties; a guest does not read it. */
  scores: ({ employee, manager, nextManager, hr }: Circle): Readers => ({
    now: unique([employee, manager]),
    later: { when: 'signed', people: unique([employee, manager, nextManager, ...hr]) },
  }),
}

/** Oneself first, everybody once. */
function unique(people: (Reader | null)[]): Reader[] {
  const found = people.filter((one) => one !== null)
  const once = found.filter(
    ({ name, me }, index) => found.findIndex((other) => other.name === name && other.me === me) === index,
  )
  return once.toSorted((one, other) => Number(other.me) - Number(one.me))
}

import * as contract from '#modules/conversations/contract.ts'
import type { Stage } from '#modules/conversations/lifecycle.ts'
import * as goals from '#modules/goals/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import type { ConversationId } from '#kernel/schemas.ts'
import { idOf, type World } from '../world.ts'
import { given } from './given.ts'

/** The ids of one conversation and of what was made in it so far. */
export type Made = {
  conversationId: ConversationId
  employeesFile?: string
  managersFile?: string
  goalId?: string
  agreementId?: string
  reportId?: string
}

export const stages = ['planned', 'preparing', 'revealed', 'recorded', 'signing', 'closed', 'cancelled'] as const

/**
 * Brings a conversation of Sophie with Esther to a stage, by what they and the others do: planned by Lucas of HR, with
 * Carla as guest, and Tim who was a guest for a moment. It is cancelled after the preparations had opened.
 */
export async function conversationIn(world: World, stage: Stage): Promise<Made> {
  const { as, clock } = world
  const sophie = as('sophie')
  const esther = as('esther')
  const edit = () => clock.newId()
  const wanted = stages.indexOf(stage === 'cancelled' ? 'revealed' : stage)

  const { id: conversationId } = await as('lucas')(contract.planAsHr, {
    ...given(contract.planAsHr),
    employeeId: idOf('sophie'),
  } as never)
  const which = { conversationId }
  const made: Made = { ...which }
  await esther(contract.inviteGuest, { ...which, personId: idOf('carla') })
  await esther(contract.inviteGuest, { ...which, personId: idOf('tim') })
  await esther(contract.letGuestGo, { ...which, personId: idOf('tim') })
  if (wanted === 0) return made

  const note = Buffer.from('Een regel.\n')
  for (const one of [sophie, esther]) {
    await one(contract.saveAnswer, { ...which, field: 'points', base: 0, edit: edit(), value: { text: 'Iets' } })
    await one(contract.saveRating, { ...which, field: 'results-level', base: 0, edit: edit(), value: { level: 4 } })
  }
  made.employeesFile = (await sophie(contract.addDocument, { ...which, name: 'van Sophie.txt', content: note })).id
  made.managersFile = (await esther(contract.addDocument, { ...which, name: 'van Esther.txt', content: note })).id
  if (wanted === 1) return made

  await sophie(contract.sharePreparation, which)
  await esther(contract.sharePreparation, which)
  made.agreementId = (
    await esther(contract.agree, {
      ...which,
      edit: edit(),
      wording: { what: 'Iets doen', ownerId: idOf('sophie'), dueOn: null },
    })
  ).id
  made.goalId = (
    await sophie(goals.setGoal, { ...given(goals.setGoal), personId: idOf('sophie'), conversationId } as never)
  ).id
  if (stage === 'cancelled') await esther(contract.cancelConversation, which)
  if (wanted === 2) return made

  await esther(contract.concludeTalk, which)
  await esther(reports.saveReportText, { ...which, field: 'summary', base: 0, edit: edit(), value: { text: 'Goed.' } })
  await esther(reports.saveReportRating, {
    ...which,
    field: 'overall',
    base: 0,
    edit: edit(),
    value: { level: 4, reason: 'Omdat.' },
  })
  if (wanted === 3) return made

  made.reportId = (await esther(reports.offerReport, { ...which, withoutAgreements: false })).id
  if (wanted === 4) return made

  for (const one of [sophie, esther, as('carla')])
    await one(reports.signReport, { ...which, reportId: made.reportId, outcome: 'agreed', reaction: '' })
  return made
}

/** Sophie goes over from Esther to Daan, and Gerrit becomes HR adviser of the bakery alone. */
export async function handOver({ database, clock }: World): Promise<void> {
  const day = clock.now().slice(0, 10)
  await database.query(`update reporting_lines set until_day = $2 where person_id = $1`, [idOf('sophie'), day])
  await database.query(
    `insert into reporting_lines (organisation_id, person_id, manager_id, from_day) select organisation_id, $1, $2, $3 from persons where id = $1`,
    [idOf('sophie'), idOf('daan'), day],
  )
  await database.query(
    `insert into appointments (organisation_id, id, person_id, role, department_id, from_day)
     select organisation_id, $2, $1, 'hr-adviser', departments.id, $3 from departments join persons using (organisation_id)
     where departments.name = 'Bakkerij' and persons.id = $1`,
    [idOf('gerrit'), clock.newId(), day],
  )
  await database.query(`update persons set left_on = $2 where id = $1`, [idOf('omar'), day])
}

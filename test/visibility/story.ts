import { checkInOnAgreement } from '#modules/agreements/contract.ts'
import * as contract from '#modules/conversations/contract.ts'
import { listGoals, shareGoal } from '#modules/goals/contract.ts'
import { handOver as decideOnHandover } from '#modules/handovers/contract.ts'
import type { ConversationId } from '#kernel/schemas.ts'
import { given } from '../denial/given.ts'
import { conversationIn, handOver, planned, steps, type Step } from '../denial/stages.ts'
import { idOf, type World } from '../world.ts'

/** The moments at which the tables are asked, in the order of the columns of the table. */
export const moments = [
  'planned',
  'preparing',
  'shared',
  'revealed',
  'recorded',
  'signing',
  'closed',
  'next',
  'reopened',
  'cancelled',
] as const
export type Moment = (typeof moments)[number]

/**
 * One conversation of Sophie with Esther, who hands Sophie over to Daan as soon as it is planned, from plan to a report
 * that was opened again. At `shared` only Sophie has shared; at `next` it is closed, and Sophie prepares the next one
 * with Daan. Before it there was another one that was cancelled after it had opened: that is what `cancelled` looks at,
 * at the moment this one is closed.
 */
export async function tellTheStory(
  world: World,
  at: (moment: Moment, conversationId: ConversationId) => Promise<void>,
): Promise<void> {
  const { conversationId: cancelled } = await conversationIn(world, 'cancelled')
  const made = await planned(world)
  const { conversationId } = made
  await handOver(world)
  await world.as('esther')(decideOnHandover, { conversationId, choice: 'stays' })
  await at('planned', conversationId)
  for (const step of ['preparing', 'shared', 'revealed', 'recorded', 'signing', 'closed'] satisfies Step[]) {
    await steps[step](world, made)
    await besides[step]?.(world, conversationId)
    await at(step, conversationId)
  }
  await at('cancelled', cancelled)
  const next = await prepareTheNext(world)
  await at('next', conversationId)
  await world.as('daan')(contract.cancelConversation, { conversationId: next })
  await steps.reopened(world, made)
  await at('reopened', conversationId)
}

/** What else they do, so that there is something of every kind. */
const besides: Partial<Record<Step, (world: World, conversationId: ConversationId) => Promise<void>>> = {
  preparing: async ({ as }, conversationId) => {
    const sophie = as('sophie')
    const content = Buffer.from('Toch niet.\n')
    const { id } = await sophie(contract.addDocument, { conversationId, name: 'toch niet.txt', content })
    await sophie(contract.removeDocument, { documentId: id })
  },
  revealed: async ({ as, clock }, conversationId) => {
    for (const owner of ['esther', 'carla']) {
      const wording = { what: 'Ook iets doen', ownerId: idOf(owner), dueOn: null }
      const { id } = await as('sophie')(contract.agree, { conversationId, edit: clock.newId(), wording })
      await as(owner)(checkInOnAgreement, { agreementId: id, standing: 'on-its-way', remark: '' })
    }
    const { goals } = await as('sophie')(listGoals, { personId: idOf('sophie') })
    const { id: goalId } = goals.find((goal) => goal.conversationId === conversationId)!
    await as('sophie')(shareGoal, { goalId, audience: 'manager', helpers: [idOf('amira')], contributesTo: null })
    await as('sophie')(contract.writeNotes, { ...given(contract.writeNotes), conversationId } as never)
    await as('esther')(contract.readTalk, { conversationId })
  },
}

async function prepareTheNext({ as, clock }: World): Promise<ConversationId> {
  const plan = { ...given(contract.planConversation), employeeId: idOf('sophie') }
  const { id: conversationId } = await as('daan')(contract.planConversation, plan as never)
  for (const one of ['sophie', 'daan'])
    await as(one)(contract.saveRating, {
      conversationId,
      field: 'results-level',
      base: 0,
      edit: clock.newId(),
      value: { level: 3 },
    })
  return conversationId
}

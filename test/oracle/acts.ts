import type { Decision } from '#kernel/decision.ts'
import * as conversations from '#modules/conversations/contract.ts'
import * as goals from '#modules/goals/contract.ts'
import * as handovers from '#modules/handovers/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { given } from '../denial/given.ts'
import { idOf, people, Refused, type World } from '../world.ts'
import { managerToday, planned, standsIn, type Conversation, type Model } from './model.ts'

/** Who is drawn to act in a conversation: mostly those who take part in it. */
export const parts = ['E', 'E', 'M', 'M', 'M', 'G', 'next', 'delegate', 'stranger'] as const
export type Part = (typeof parts)[number]

export type Scene = {
  world: World
  model: Model
  c: Conversation
  who: string
  pick: number
  typed: Map<string, number>
}
type Act = {
  /** What the page that this person reads says of the act before it is done; undefined when there is no such page for them. */
  may: (scene: Scene) => Promise<Decision | undefined>
  does: (scene: Scene) => Promise<unknown>
  /** What it changes, in the words of the oracle. */
  then?: (scene: Scene, answer: never) => void
}

const keys = new Map(Object.values(people).map(({ key, personId }) => [personId as string, key]))
export const keyOf = (id: string): string => keys.get(id)!
export const guestsToInvite = ['carla', 'tim', 'omar', 'marloes', 'lucas']

/** Sends it as who acts; gives the answer, or throws the code of the refusal. */
const send = ({ world, c, who }: Scene, endpoint: Endpoint, more: object = {}): Promise<unknown> =>
  world.as(keyOf(who))(endpoint, {
    ...given(endpoint, { conversationId: c.id }),
    ...more,
  })

const on =
  (endpoint: Endpoint, name: string): Act['may'] =>
  async (scene) => {
    const read = await send(scene, endpoint).catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return undefined
      throw error
    })
    return (read as { may: Record<string, Decision> } | undefined)?.may[name]
  }
const overview = (name: string) => on(conversations.readConversation, name)
const preparation = (name: string) => on(conversations.readPreparation, name)
const talk = (name: string) => on(conversations.readTalk, name)
const report = (name: string) => on(reports.readReport, name)

/** Types in a field on top of what was typed there before. */
async function type(scene: Scene, endpoint: Endpoint, field: string, value: object): Promise<void> {
  const { c, who, typed, world } = scene
  const place = endpoint.path.includes('report')
    ? `${c.id} ${endpoint.path} ${field}`
    : `${c.id} ${who} ${endpoint.path} ${field}`
  const base = typed.get(place) ?? 0
  await send(scene, endpoint, { field, base, edit: world.clock.newId(), value })
  typed.set(place, base + 1)
}

const begun: Act['then'] = ({ c }) => {
  if (c.stage === 'planned') c.stage = 'preparing'
}
const opens = (c: Conversation) => {
  c.stage = 'revealed'
  c.opened = true
}
const signs = ({ c, model }: Scene, signer: string) => {
  c.version!.signed.add(signer)
  if (![c.employee, c.manager, ...c.guests].every((one) => c.version!.signed.has(one))) return
  c.stage = 'closed'
  c.closings.set(c.version!.id, model.now)
}
const signer = ({ c, pick }: Scene) => [c.employee, ...c.guests, c.manager][pick % (2 + c.guests.size)]!
const versionOf = ({ c, world }: Scene) => c.version?.id ?? world.clock.newId()
const concept: Act['then'] = ({ c }) => void (c.stage = 'recorded')

export const acts = {
  answer: {
    may: preparation('write'),
    does: (scene) => type(scene, conversations.saveAnswer, 'points', { text: 'Iets' }),
    then: begun,
  },
  rate: {
    may: preparation('write'),
    does: (scene) => type(scene, conversations.saveRating, 'results-level', { level: 1 + (scene.pick % 5) }),
    then: begun,
  },
  share: {
    may: preparation('share'),
    does: (scene) => send(scene, conversations.sharePreparation),
    then: ({ c, who }) => {
      c.shared.add(who)
      if (c.shared.size === 2) opens(c)
    },
  },
  withdraw: {
    may: preparation('withdraw'),
    does: (scene) => send(scene, conversations.withdrawPreparation),
    then: ({ c, who }) => void c.shared.delete(who),
  },
  begin: {
    may: overview('begin'),
    does: (scene) => send(scene, conversations.beginTalk),
    then: ({ c }) => opens(c),
  },
  note: { may: talk('takeNotes'), does: (scene) => send(scene, conversations.writeNotes) },
  agree: {
    may: talk('agree'),
    does: (scene) =>
      send(scene, conversations.agree, { wording: { what: 'Iets doen', ownerId: signer(scene), dueOn: null } }),
  },
  goal: {
    may: async () => undefined,
    does: (scene) =>
      send(scene, goals.setGoal, { personId: scene.c.employee, conversationId: scene.pick % 2 ? scene.c.id : null }),
    then: ({ c }, { id }: { id: string }) => void (c.goal = id),
  },
  assess: {
    may: preparation('write'),
    does: (scene) =>
      type(scene, conversations.saveAnswer, `goals/${goalOf(scene)}`, { standing: 'behind', text: 'Iets later.' }),
    then: begun,
  },
  settle: {
    may: async (scene) => (scene.c.goal ? talk('agree')(scene) : undefined),
    does: async (scene) => {
      const { c, typed, world } = scene
      const place = `${c.id} standing of ${goalOf(scene)}`
      const base = typed.get(place) ?? 0
      const value = { standing: 'on-course', text: 'Samen.' }
      await send(scene, conversations.agreeOnGoal, { goalId: goalOf(scene), base, edit: world.clock.newId(), value })
      typed.set(place, base + 1)
    },
  },
  conclude: { may: talk('conclude'), does: (scene) => send(scene, conversations.concludeTalk), then: concept },
  write: {
    may: report('write'),
    does: (scene) => type(scene, reports.saveReportText, 'summary', { text: 'Goed gegaan.' }),
  },
  score: {
    may: report('write'),
    does: (scene) => type(scene, reports.saveReportRating, 'overall', { level: 3, reason: 'Omdat.' }),
  },
  react: {
    may: report('react'),
    does: (scene) => type(scene, reports.saveReportText, 'reaction', { text: 'Ik zie het net zo.' }),
  },
  offer: {
    may: report('offer'),
    does: (scene) => send(scene, reports.offerReport, { withoutAgreements: true }),
    then: ({ c }, { id }: { id: string }) => {
      c.version = { id, signed: new Set() }
      c.stage = 'signing'
    },
  },
  sign: {
    may: report('sign'),
    does: (scene) => send(scene, reports.signReport, { reportId: versionOf(scene), outcome: 'agreed', reaction: '' }),
    then: (scene) => signs(scene, scene.who),
  },
  refuse: {
    may: async (scene) => {
      const may = (await report('refuseFor')(scene)) as unknown as { id: string }[] | undefined
      return may?.some(({ id }) => id === signer(scene)) ? { allowed: true } : undefined
    },
    does: (scene) =>
      send(scene, reports.recordRefusal, { reportId: versionOf(scene), personId: signer(scene), reason: 'Nee.' }),
    then: (scene) => signs(scene, signer(scene)),
  },
  correct: {
    may: report('askCorrection'),
    does: (scene) => send(scene, reports.askCorrection, { reportId: versionOf(scene), request: 'Anders.' }),
    then: concept,
  },
  takeBack: { may: report('takeBack'), does: (scene) => send(scene, reports.takeBackReport), then: concept },
  reopen: {
    may: report('reopen'),
    does: (scene) => send(scene, reports.reopenConversation, { reason: 'Een datum klopt niet.' }),
    then: concept,
  },
  move: {
    may: overview('move'),
    does: (scene) => send(scene, conversations.moveConversation, { date: laterThan(scene.model, 30), time: '10:00' }),
  },
  pause: { may: overview('pause'), does: (scene) => send(scene, conversations.pauseConversation) },
  resume: { may: overview('resume'), does: (scene) => send(scene, conversations.resumeConversation) },
  cancel: {
    may: overview('cancel'),
    does: (scene) => send(scene, conversations.cancelConversation),
    then: ({ c }) => void (c.stage = 'cancelled'),
  },
  followUp: {
    may: overview('followUp'),
    does: (scene) =>
      send(scene, conversations.planConversation, {
        employeeId: scene.c.employee,
        followsId: scene.c.id,
        date: laterThan(scene.model, 90),
        time: '10:00',
      }),
    then: ({ model, c: { employee }, who }, { id }: { id: string }) =>
      void model.conversations.set(
        id,
        planned({ id, employee, manager: managerToday(model, employee)!, plannedBy: who }),
      ),
  },
  handOver: {
    may: async (scene) => {
      const { handovers: list } = (await send(scene, handovers.listHandovers)) as {
        handovers: { conversationId: string; may: Record<string, Decision> }[]
      }
      return list.find(({ conversationId }) => conversationId === scene.c.id)?.may[choiceOf(scene)]
    },
    does: (scene) => send(scene, handovers.handOver, { choice: choiceOf(scene) }),
    then: (scene) => {
      const { c, model } = scene
      const comes = managerToday(model, c.employee)!
      const choice = choiceOf(scene)
      if (choice === 'joins') c.guests.add(comes)
      if (choice !== 'takes-over') return
      c.former.add(c.manager)
      c.former.delete(comes)
      c.guests.delete(comes)
      if (c.opened) c.cameLater.add(comes)
      else {
        c.shared.clear()
        c.keptBack.add(c.manager)
        c.keptBack.delete(comes)
      }
      c.manager = comes
      c.standsInBy = null
    },
  },
  standIn: {
    may: async (scene) => {
      const { standIns } = (await send(scene, handovers.listHandovers)) as {
        standIns: { conversationId: string; may: Decision }[]
      }
      return standIns.find(({ conversationId }) => conversationId === scene.c.id)?.may
    },
    does: (scene) => send(scene, handovers.takeOverAsDelegate),
    then: ({ c, model }) => {
      const [comes, by] = delegateFor(model, c)!
      c.former.add(c.manager)
      c.former.delete(comes)
      c.guests.delete(comes)
      c.shared.clear()
      c.keptBack.add(c.manager)
      c.keptBack.delete(comes)
      c.manager = comes
      c.standsInBy = by
    },
  },
  invite: {
    may: async (scene) => (guestOf(scene) ? overview('inviteGuests')(scene) : undefined),
    does: (scene) => send(scene, conversations.inviteGuest, { personId: guestOf(scene) ?? scene.c.employee }),
    then: (scene) => void scene.c.guests.add(guestOf(scene)!),
  },
  letGo: {
    may: async (scene) => (scene.c.guests.size > 0 ? overview('letGuestsGo')(scene) : undefined),
    does: (scene) => send(scene, conversations.letGuestGo, { personId: firstGuest(scene) ?? idOf('willem') }),
    then: (scene) => void scene.c.guests.delete(firstGuest(scene)!),
  },
} satisfies Record<string, Act>
export type ActName = keyof typeof acts

/** Who stands in for the manager of a conversation, and by which delegation. */
export function delegateFor(model: Model, { employee, manager }: Conversation): [string, string] | undefined {
  for (const one of model.delegations)
    if (one.manager === manager && managerToday(model, employee) === manager) {
      const by = standsIn(model, one.delegate, employee)
      if (by === one.id) return [one.delegate, by]
    }
  return undefined
}
const choiceOf = ({ pick }: Scene) => (['takes-over', 'joins', 'takes-over', 'stays'] as const)[pick % 4]!
/** A goal of the employee; one that is not there as long as none was set. */
const goalOf = ({ c, world }: Scene) => c.goal ?? world.clock.newId()
const firstGuest = ({ c }: Scene) => [...c.guests][0]
/** Somebody who can still be invited. */
function guestOf({ c, model, pick }: Scene): string | undefined {
  const free = guestsToInvite
    .map(idOf)
    .filter((one) => ![c.employee, c.manager, ...c.guests, ...c.former].includes(one) && !model.gone.has(one))
  return free[pick % free.length]
}
export const laterThan = ({ today }: Model, days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

/** What came of an act: it was done, or the code with which it was refused. */
export async function perform(name: ActName, scene: Scene): Promise<string> {
  const act: Act = acts[name]
  try {
    const answer = await act.does(scene)
    act.then?.(scene, answer as never)
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

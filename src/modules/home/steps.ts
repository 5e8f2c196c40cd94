import { plusMinutes } from '#kernel/dates.ts'
import type { ConversationId, Instant, PersonId } from '#kernel/schemas.ts'
import type { ListItem } from '#modules/conversations/contract.ts'
import type { Step, TeamMember } from './contract.ts'

/** How long before a conversation its preparation becomes the next thing to do. */
const daysToPrepare = 21
/** After how many days without a conversation a manager is reminded to plan one. */
const daysWithoutTalk = 150

type Knowledge = {
  me: PersonId
  now: Instant
  conversations: ListItem[]
  team: TeamMember[]
  signedByMe: ConversationId[]
  correctionAsked: ConversationId[]
}

/** What is next for somebody, most pressing first: sign, talk, mend, prepare, write, plan. Pure. */
export function stepsFor({ me, now, conversations, team, signedByMe, correctionAsked }: Knowledge): Step[] {
  const own = conversations.flatMap((conversation): Step[] => {
    const what = nextIn(
      conversation,
      now,
      signedByMe.includes(conversation.id),
      correctionAsked.includes(conversation.id),
    )
    const other = conversation.myPart === 'employee' ? conversation.manager : conversation.employee
    return what ? [{ what, conversationId: conversation.id, with: other, startsAt: conversation.startsAt }] : []
  })
  const toPlan = team.flatMap(({ person, current, lastHeldAt }): Step[] => {
    const long = lastHeldAt === null || lastHeldAt < plusMinutes(now, -daysWithoutTalk * 24 * 60)
    return current === null && long && person.id !== me
      ? [{ what: 'plan', conversationId: null, with: person, startsAt: null }]
      : []
  })
  const pressing: Step['what'][] = ['sign', 'talk', 'begin', 'correct', 'prepare', 'write-report', 'plan']
  return [...own, ...toPlan].toSorted(
    (one, other) =>
      pressing.indexOf(one.what) - pressing.indexOf(other.what) ||
      (one.startsAt ?? '').localeCompare(other.startsAt ?? ''),
  )
}

function nextIn(
  { state, myPart, startsAt, pausedAt, preparedByEmployee, preparedByManager }: ListItem,
  now: Instant,
  signed: boolean,
  correction: boolean,
): Step['what'] | undefined {
  if (state === 'signing') return signed ? undefined : 'sign'
  if (state === 'revealed') return 'talk'
  if (state === 'recorded' && myPart === 'manager') return correction ? 'correct' : 'write-report'
  if (state !== 'planned' && state !== 'preparing') return undefined
  if (pausedAt || myPart === 'guest') return undefined
  if (now >= plusMinutes(startsAt, -15)) return 'begin'
  const shared = myPart === 'employee' ? preparedByEmployee : preparedByManager
  return !shared && now >= plusMinutes(startsAt, -daysToPrepare * 24 * 60) ? 'prepare' : undefined
}

import { plusMinutes } from '#kernel/dates.ts'
import type { ConversationId, Day, Instant, PersonId } from '#kernel/schemas.ts'
import type { ListItem } from '#modules/conversations/contract.ts'
import type { Step, TeamMember } from './contract.ts'

/** How long before a conversation its preparation becomes the next thing to do. */
const daysToPrepare = 21
/** After how many days without a conversation a manager is reminded to plan one. */
const daysWithoutTalk = 150

type Knowledge = {
  me: PersonId
  now: Instant
  today: Day
  conversations: ListItem[]
  team: TeamMember[]
  signedByMe: ConversationId[]
  correctionAsked: ConversationId[]
}

/** What is next for somebody, most pressing first: sign, talk, mend, choose a moment, prepare, write, plan. Pure. */
export function stepsFor({ me, now, today, conversations, team, signedByMe, correctionAsked }: Knowledge): Step[] {
  const own = conversations.flatMap((conversation): Step[] => {
    const what = nextIn(
      conversation,
      now,
      today,
      signedByMe.includes(conversation.id),
      correctionAsked.includes(conversation.id),
    )
    const other = conversation.myPart === 'employee' ? conversation.manager : conversation.employee
    const { id, startsAt, term } = conversation
    return what
      ? [{ what, conversationId: id, with: other, startsAt, until: startsAt ? null : (term?.talkUntil ?? null) }]
      : []
  })
  const toPlan = team.flatMap(({ person, current, lastHeldAt }): Step[] => {
    const long = lastHeldAt === null || lastHeldAt < plusMinutes(now, -daysWithoutTalk * 24 * 60)
    return current === null && long && person.id !== me
      ? [{ what: 'plan', conversationId: null, with: person, startsAt: null, until: null }]
      : []
  })
  const pressing: Step['what'][] = [
    'sign',
    'talk',
    'begin',
    'correct',
    'choose-moment',
    'prepare',
    'write-report',
    'plan',
  ]
  return [...own, ...toPlan].toSorted(
    (one, other) =>
      pressing.indexOf(one.what) - pressing.indexOf(other.what) ||
      (one.startsAt ?? one.until ?? '').localeCompare(other.startsAt ?? other.until ?? ''),
  )
}

function nextIn(
  { state, myPart, optional, startsAt, term, pausedAt, preparedByEmployee, preparedByManager }: ListItem,
  now: Instant,
  today: Day,
  signed: boolean,
  correction: boolean,
): Step['what'] | undefined {
  if (state === 'signing') return signed || optional ? undefined : 'sign'
  if (state === 'revealed') return 'talk'
  if (state === 'recorded' && myPart === 'manager') return correction ? 'correct' : 'write-report'
  if (state !== 'planned' && state !== 'preparing') return undefined
  if (pausedAt || myPart === 'guest') return undefined
  if (!startsAt) return 'choose-moment'
  if (now >= plusMinutes(startsAt, -15)) return 'begin'
  const shared = myPart === 'employee' ? preparedByEmployee : preparedByManager
  const isTime = (term && term.prepareFrom <= today) || now >= plusMinutes(startsAt, -daysToPrepare * 24 * 60)
  return !shared && !optional && isTime ? 'prepare' : undefined
}

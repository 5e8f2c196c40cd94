/** Every kind of mail about a conversation and what comes of it, with the topic that people know it by. */
export const topicOf = {
  planned: 'meetings',
  moved: 'meetings',
  cancelled: 'meetings',
  'round-invited': 'meetings',
  'round-team': 'meetings',
  'round-guest': 'meetings',
  'round-reminder': 'meetings',
  'cadence-invited': 'meetings',
  'cadence-team': 'meetings',
  guest: 'meetings',
  'guest-planned': 'meetings',
  'guest-cancelled': 'meetings',
  'guest-comes': 'preparing',
  'handover-stays': 'meetings',
  'handover-taken': 'meetings',
  'handover-left': 'meetings',
  'delegate-named': 'meetings',
  'delegate-asked': 'meetings',
  'delegate-ended': 'meetings',
  plan: 'preparing',
  prepare: 'preparing',
  draft: 'preparing',
  shared: 'preparing',
  opened: 'preparing',
  tomorrow: 'tomorrow',
  conclude: 'report',
  write: 'report',
  offered: 'report',
  sign: 'report',
  'taken-back': 'report',
  correction: 'report',
  disagreed: 'report',
  refusal: 'refusal',
  closed: 'report',
  reopened: 'report',
  'agreement-due': 'agreements',
  'agreement-overdue': 'agreements',
  'agreement-moved': 'agreements',
  'agreement-drop': 'agreements',
  'agreement-dropped': 'agreements',
  'agreement-stays': 'agreements',
  goal: 'goals',
  'goal-help': 'goals',
  recognition: 'feedback',
  'match-turn': 'goals',
  'match-opened': 'goals',
  'mentor-named': 'goals',
  'feedback-given': 'feedback',
  'feedback-added': 'feedback',
  'feedback-thanked': 'feedback',
  'feedback-readable': 'feedback',
  'feedback-asked': 'feedback',
  'feedback-asked-about': 'feedback',
  'feedback-due': 'feedback',
  'feedback-declined': 'feedback',
} as const

export type Kind = keyof typeof topicOf
export type Topic = (typeof topicOf)[Kind]

/** Topics that one can do without; what is not here always comes: the calendar, and what was recorded about somebody. */
export const optionalTopics = [
  'preparing',
  'tomorrow',
  'report',
  'agreements',
  'goals',
  'feedback',
] as const satisfies Topic[]

/** Mail of these topics goes out at once, at any hour: a calendar has to be right. */
export const goesAtOnce = (kind: Kind): boolean => topicOf[kind] === 'meetings'

/** Kinds and their topics as two columns, for a statement to join with. */
export const kindsAndTopics = { kinds: Object.keys(topicOf), topics: Object.values(topicOf) }

/** Every kind of mail that an organisation can word itself: these, the mail of a day, and the invitation that makes an account. */
export type Worded = Kind | 'digest' | 'invitation'

/** All of them, by what they are about, in the order in which a conversation goes. */
export const groups = {
  meeting: ['planned', 'moved', 'cancelled', 'guest', 'guest-planned', 'guest-comes', 'guest-cancelled', 'tomorrow'],
  round: ['round-invited', 'round-team', 'round-guest', 'plan', 'round-reminder', 'cadence-invited', 'cadence-team'],
  preparing: ['prepare', 'draft', 'shared', 'opened'],
  report: [
    'conclude',
    'write',
    'offered',
    'sign',
    'taken-back',
    'correction',
    'disagreed',
    'refusal',
    'closed',
    'reopened',
  ],
  handover: ['handover-taken', 'handover-stays', 'handover-left', 'delegate-named', 'delegate-asked', 'delegate-ended'],
  after: [
    'agreement-due',
    'agreement-overdue',
    'agreement-moved',
    'agreement-drop',
    'agreement-dropped',
    'agreement-stays',
    'goal',
    'goal-help',
  ],
  development: ['match-turn', 'match-opened', 'mentor-named'],
  feedback: [
    'feedback-asked',
    'feedback-due',
    'feedback-asked-about',
    'feedback-declined',
    'feedback-given',
    'feedback-readable',
    'feedback-added',
    'feedback-thanked',
    'recognition',
  ],
  account: ['digest', 'invitation'],
} as const satisfies Record<string, Worded[]>
export type Group = keyof typeof groups
export const worded: Worded[] = Object.values(groups).flat()

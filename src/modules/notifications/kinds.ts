/** Every kind of mail about a conversation and what comes of it, with the topic that people know it by. */
export const topicOf = {
  planned: 'meetings',
  moved: 'meetings',
  cancelled: 'meetings',
  'round-invited': 'meetings',
  'round-team': 'meetings',
  'round-guest': 'meetings',
  'round-reminder': 'meetings',
  guest: 'meetings',
  'guest-planned': 'meetings',
  'guest-cancelled': 'meetings',
  'guest-comes': 'preparing',
  'handover-stays': 'meetings',
  'handover-taken': 'meetings',
  'handover-left': 'meetings',
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
  goal: 'goals',
} as const

export type Kind = keyof typeof topicOf
export type Topic = (typeof topicOf)[Kind]

/** Topics that one can do without; what is not here always comes: the calendar, and what was recorded about somebody. */
export const optionalTopics = ['preparing', 'tomorrow', 'report', 'agreements', 'goals'] as const satisfies Topic[]

/** Mail of these topics goes out at once, at any hour: a calendar has to be right. */
export const goesAtOnce = (kind: Kind): boolean => topicOf[kind] === 'meetings'

/** Kinds and their topics as two columns, for a statement to join with. */
export const kindsAndTopics = { kinds: Object.keys(topicOf), topics: Object.values(topicOf) }

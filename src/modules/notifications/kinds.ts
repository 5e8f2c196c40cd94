/** Every kind of mail about a conversation and what comes of it, with the topic that people know it by. */
export const topicOf = {
  planned: 'meetings',
  moved: 'meetings',
  cancelled: 'meetings',
  guest: 'meetings',
  'guest-cancelled': 'meetings',
  'guest-comes': 'preparing',
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

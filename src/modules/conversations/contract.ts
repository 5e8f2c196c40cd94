import { z } from 'zod'
import {
  agreementId,
  conversationId,
  day,
  decision,
  documentId,
  goalId,
  instant,
  line,
  longest,
  personId,
  reader,
  templateId,
  text,
  timeOfDay,
} from '#kernel/schemas.ts'
import { agreement, wording as agreementWording } from '#modules/agreements/contract.ts'
import { goal, goalStanding } from '#modules/goals/contract.ts'
import { templateKind } from '#modules/templates/content.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'

export const stage = z.enum(['planned', 'preparing', 'revealed', 'recorded', 'signing', 'closed', 'cancelled'])
export const part = z.enum(['employee', 'manager', 'guest'])
const which = z.object({ conversationId })
export const named = z.object({ id: personId, name: z.string() })
export const bilingual = z.object({ nl: z.string(), en: z.string() })
/** The days that a round gives: from when one prepares, and between which one talks. */
export const term = z.object({ prepareFrom: day, talkFrom: day, talkUntil: day })
export type Term = z.infer<typeof term>

/** Who reads what one writes here: the names now, and later on, with the moment from which. */
export const readers = z.object({
  now: z.array(reader),
  later: z.object({ when: z.enum(['opened', 'signed']), people: z.array(reader) }).nullable(),
})
export type Readers = z.infer<typeof readers>

export const header = z.object({
  id: conversationId,
  kind: templateKind,
  name: bilingual,
  state: stage,
  employee: named.extend({ givenName: z.string(), jobTitle: z.string() }),
  manager: named.extend({ givenName: z.string() }),
  guests: z.array(named.extend({ role: z.enum(['second-manager', 'hr', 'mentor', 'peer']).nullable() })),
  myPart: part,
  /** Whose preparation stands on the manager's side. */
  preparer: z.string(),
  /** I took this conversation over after its preparations had opened, and do not read those. */
  tookOver: z.boolean(),
  /** Null as long as the two have not chosen a moment, in a conversation of a round. */
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  term: term.nullable(),
  place: z.string(),
  link: z.string(),
  pausedAt: instant.nullable(),
  followsId: conversationId.nullable(),
  followedById: conversationId.nullable(),
  /** False where the round leaves it to the manager whether to prepare. */
  managerPrepares: z.boolean(),
  guestsSign: z.boolean(),
})
export type Header = z.infer<typeof header>

/** Where the conversation stands, without a word of its content. */
export const overview = header.extend({
  prepared: z.object({
    mine: z.enum(['not-begun', 'begun', 'shared']).nullable(),
    other: z.enum(['not-begun', 'begun', 'shared']).nullable(),
  }),
  /** How many more colleagues I may ask along, where a round has a limit for me. */
  peersLeft: z.number().nullable(),
  may: z.object({
    move: decision,
    cancel: decision,
    pause: decision,
    resume: decision,
    inviteGuests: decision,
    letGuestsGo: decision,
    prepare: decision,
    begin: decision,
    followUp: decision,
  }),
})
export type Overview = z.infer<typeof overview>

// Planning

const meeting = {
  date: day,
  time: timeOfDay,
  minutes: z.number().int().min(5).max(480),
  place: text(200).trim(),
  link: text(500)
    .trim()
    .refine((value) => value === '' || (URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)), {
      params: { code: 'link' },
    }),
}
const plan = z.strictObject({
  employeeId: personId,
  followsId: conversationId.nullable(),
  /** Which template; without it, the first of the organisation. */
  templateId: templateId.nullable().default(null),
  ...meeting,
})
export type Plan = z.infer<typeof plan>

export const readPlanning = endpoint({
  method: 'GET',
  path: '/planning',
  summary: 'Whom I can plan a conversation with: my manager, and the people of my team',
  returns: z.object({
    myManager: named.nullable(),
    team: z.array(named.extend({ jobTitle: z.string() })),
    templates: z.array(
      z.object({ id: templateId, kind: templateKind, name: bilingual, purpose: bilingual, minutes: z.number() }),
    ),
  }),
})
export const planConversation = endpoint({
  method: 'POST',
  path: '/conversations',
  summary: 'Plan a conversation: mine with my manager, or with somebody of my team',
  body: plan,
  returns: z.object({ id: conversationId }),
})
export const planAsHr = endpoint({
  method: 'POST',
  path: '/hr/conversations',
  summary: 'Plan a conversation of somebody in my scope with their manager',
  as: 'hr',
  body: plan,
  returns: z.object({ id: conversationId }),
})
export const moveConversation = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/meeting',
  summary: 'Move a conversation',
  params: which,
  body: z.strictObject(meeting),
})
export const moveAsHr = endpoint({
  method: 'PUT',
  path: '/hr/conversations/:conversationId/meeting',
  summary: 'Move a conversation that I planned',
  as: 'hr',
  params: which,
  body: z.strictObject(meeting),
})
export const cancelConversation = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/cancelling',
  summary: 'Cancel a conversation',
  params: which,
})
export const cancelAsHr = endpoint({
  method: 'POST',
  path: '/hr/conversations/:conversationId/cancelling',
  summary: 'Cancel a conversation that I planned',
  as: 'hr',
  params: which,
})
export const pauseConversation = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/pause',
  summary: 'Pause a conversation; no reason is kept',
  params: which,
})
export const resumeConversation = endpoint({
  method: 'DELETE',
  path: '/conversations/:conversationId/pause',
  summary: 'Go on with a paused conversation',
  params: which,
})
export const inviteGuest = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/guests',
  summary: 'Invite a guest: notes, agreements and report, not the preparations',
  params: which,
  body: z.strictObject({ personId }),
})
export const letGuestGo = endpoint({
  method: 'DELETE',
  path: '/conversations/:conversationId/guests/:personId',
  summary: 'Let a guest go',
  params: z.object({ conversationId, personId }),
})

// Reading

export const readConversation = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId',
  summary: 'Where a conversation stands',
  params: which,
  returns: overview,
})

export const listItem = z.object({
  id: conversationId,
  name: bilingual,
  state: stage,
  employee: named,
  manager: named,
  myPart: part.nullable(),
  startsAt: instant.nullable(),
  term: term.nullable(),
  closedAt: instant.nullable(),
  pausedAt: instant.nullable(),
  preparedByEmployee: z.boolean(),
  preparedByManager: z.boolean(),
  /** What comes next is mine to leave: the round does not ask this manager to prepare, or its guests to sign. */
  optional: z.boolean(),
})
export type ListItem = z.infer<typeof listItem>
export const listConversations = endpoint({
  method: 'GET',
  path: '/conversations',
  summary: 'The conversations I take part in, newest first, fifty at a time',
  query: z.strictObject({ before: instant.optional() }),
  returns: z.object({
    conversations: z.array(listItem),
    next: instant.nullable(),
    /** Whether there are any that I prepared and then handed over. */
    handedOver: z.boolean(),
    /** Whether I have a team for which somebody could stand in, or stand in for somebody. */
    standIn: z.boolean(),
  }),
})

// Preparing

/** A question as one party is asked it. */
export const asked = z.object({
  key: z.string(),
  type: z.enum(['open', 'score', 'choice', 'goals', 'agreements']),
  ask: bilingual,
  hint: bilingual,
  options: z.array(z.object({ key: z.string(), label: bilingual })),
  prominence: z.enum(['asked', 'optional']),
})
export type Asked = z.infer<typeof asked>
export const level = z.object({ level: z.number(), label: bilingual, description: bilingual })
export type Level = z.infer<typeof level>
const guide = z.object({
  moment: z.enum(['preparing', 'opening', 'listening', 'feedback', 'closing']),
  title: bilingual,
  text: z.array(bilingual),
})
export type Guide = z.infer<typeof guide>

/** How an agreement stands, as one of the two sees it. */
export const agreementStanding = z.enum(['on-its-way', 'done', 'stuck', 'not-needed'])

/** What is typed in one field: words, chosen options, how a goal or an agreement stands, or a level. */
export const answerValue = z.union([
  z.strictObject({ text: text(longest) }),
  z.strictObject({ choice: z.array(text(40)).max(10), text: text(longest) }),
  z.strictObject({
    standing: z.enum([...agreementStanding.options, ...goalStanding.options]).nullable(),
    text: text(longest),
  }),
])
export type AnswerValue = z.infer<typeof answerValue>
export const ratingValue = z.strictObject({ level: z.number().int().min(1).max(10).nullable() })
export type RatingValue = z.infer<typeof ratingValue>

const saved = z.object({ version: z.number(), savedAt: instant })
const field = text(120).min(1)
const answer = z.object({ field, version: z.number(), savedAt: instant, value: answerValue })
const rating = z.object({ field, version: z.number(), savedAt: instant, value: ratingValue })
export const documentCard = z.object({
  id: documentId,
  name: z.string(),
  size: z.number(),
  mediaType: z.string(),
  author: z.string(),
  addedAt: instant,
  mine: z.boolean(),
})
export type DocumentCard = z.infer<typeof documentCard>

export const preparation = header.extend({
  purpose: bilingual,
  minutes: z.number(),
  themes: z.array(z.object({ key: z.string(), name: bilingual, questions: z.array(asked) })),
  scale: z.array(level),
  guidance: z.array(guide),
  answers: z.array(answer),
  ratings: z.array(rating),
  sharedAt: instant.nullable(),
  otherShared: z.boolean(),
  documents: z.array(documentCard),
  goals: z.array(goal),
  agreements: z.array(agreement),
  readers,
  may: z.object({ write: decision, share: decision, withdraw: decision }),
})
export type Preparation = z.infer<typeof preparation>
export const readPreparation = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/preparation',
  summary: 'My own preparation, with what is known laid beside it',
  params: which,
  returns: preparation,
})

const edit = { base: z.number().int().min(0), edit: z.uuid() }
export const saveAnswer = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/preparation/answers',
  summary: 'Save what I typed in one field of my preparation, on top of the version I saw',
  params: which,
  body: z.strictObject({ field, ...edit, value: answerValue }),
  repeatable: true,
  returns: saved,
})
export const saveRating = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/preparation/ratings',
  summary: 'Save the level I chose, on top of the version I saw',
  params: which,
  body: z.strictObject({ field, ...edit, value: ratingValue }),
  repeatable: true,
  returns: saved,
})
export const readVersions = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/preparation/versions',
  summary: 'Every version of one field of my preparation, newest first',
  params: which,
  query: z.strictObject({ field }),
  returns: z.object({ versions: z.array(answer) }),
})
export const sharePreparation = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/preparation/sharing',
  summary: 'Share my preparation; when both have shared, both open',
  params: which,
  returns: z.object({ opened: z.boolean() }),
})
export const withdrawPreparation = endpoint({
  method: 'DELETE',
  path: '/conversations/:conversationId/preparation/sharing',
  summary: 'Take my preparation back, as long as the other has not shared',
  params: which,
})
export const addDocument = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/documents',
  summary: 'Lay a file beside my preparation (PDF, picture, text or office file, at most 10 MB)',
  params: which,
  query: z.strictObject({ name: line(200) }),
  upload: true,
  returns: z.object({ id: documentId }),
})
export const removeDocument = endpoint({
  method: 'DELETE',
  path: '/documents/:documentId',
  summary: 'Take a file back, until I share',
  params: z.object({ documentId }),
})
export const openDocument = endpoint({
  method: 'GET',
  path: '/documents/:documentId',
  summary: 'Download a file: mine, or once the preparations are open',
  params: z.object({ documentId }),
  returns: download,
})

// Talking

export const side = z.object({
  text: z.string(),
  level: z.number().nullable(),
  choice: z.array(z.string()),
  standing: z.string().nullable(),
})
export const topic = z.object({
  key: z.string(),
  theme: bilingual,
  type: z.enum(['open', 'score', 'choice', 'goals', 'agreements']),
  ask: bilingual,
  about: z.string().nullable(),
  options: z.array(z.object({ key: z.string(), label: bilingual })),
  employee: side.nullable(),
  manager: side.nullable(),
  /** How far the two levels are apart; null when there are not two. */
  difference: z.number().nullable(),
})
export type Topic = z.infer<typeof topic>

/** What both say together of one goal at the talk. */
export const agreedStanding = z.strictObject({ standing: goalStanding.nullable(), text: text(4000) })
export type AgreedStanding = z.infer<typeof agreedStanding>
/** A goal that they look back on: what each wrote beforehand, and what they agreed; null as long as they did not. */
export const lookBack = z.object({
  goal,
  topics: z.array(topic),
  agreed: z.object({ version: z.number(), savedAt: instant, value: agreedStanding }).nullable(),
})
export type LookBack = z.infer<typeof lookBack>
export const talk = header.extend({
  points: z.object({ employee: z.string(), manager: z.string() }).nullable(),
  topics: z.array(topic).nullable(),
  scale: z.array(level),
  guidance: z.array(guide),
  documents: z.array(documentCard),
  /** Goals of before this talk, for the two parties; and those that were set in it. */
  lookBacks: z.array(lookBack).nullable(),
  goals: z.array(goal),
  agreements: z.array(agreement),
  earlierAgreements: z.array(agreement),
  readers: z.object({ notes: readers, agreements: readers, standings: readers }),
  may: z.object({ takeNotes: decision, agree: decision, conclude: decision }),
})
export type Talk = z.infer<typeof talk>
export const beginTalk = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/beginning',
  summary: 'Open the talk: both preparations open at the same moment',
  params: which,
})
export const readTalk = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/talk',
  summary: 'The talk: both preparations side by side, differences first, and what is agreed',
  params: which,
  returns: talk,
})
export const readNotes = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/notes',
  summary: 'The shared notes as Yjs updates, after the ones I have',
  params: which,
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
  returns: z.object({ last: z.number(), updates: z.array(z.string()) }),
})
export const writeNotes = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/notes',
  summary: 'Add to the shared notes: one Yjs update, in base64; adding it twice changes nothing',
  params: which,
  body: z.strictObject({ update: z.base64().min(1).max(1_398_100) }),
  repeatable: true,
  returns: z.object({ number: z.number() }),
})
export const agree = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/agreements',
  summary: 'Agree on something in this talk: what, who, before when',
  params: which,
  body: z.strictObject({ wording: agreementWording, edit: z.uuid() }),
  returns: z.object({ id: agreementId }),
})
export const agreeOnGoal = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/goals/:goalId/standing',
  summary: 'Save how we both say that a goal stands, on top of the version I saw',
  params: z.object({ conversationId, goalId }),
  body: z.strictObject({ ...edit, value: agreedStanding }),
  repeatable: true,
  returns: saved,
})
export const concludeTalk = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/conclusion',
  summary: 'End the talk; the report can be written',
  params: which,
})

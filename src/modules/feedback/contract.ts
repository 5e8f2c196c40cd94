import { z } from 'zod'
import { day, decision, feedbackId, feedbackRequestId, instant, longest, personId, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const named = z.object({ id: personId, name: z.string() })

/** The four things that somebody can use: when it was, what was seen, what it did, and what one would like. */
export const parts = ['situation', 'behaviour', 'effect', 'wish'] as const
export const part = z.enum(parts)
export type Part = z.infer<typeof part>

const words = z.object({ text: text(longest) })
/** What one field of a draft holds. */
export type Words = z.infer<typeof words>

/** That there is a piece, and how it stands; never what it says. */
export const piece = z.object({
  id: feedbackId,
  giver: named,
  receiver: named,
  sentAt: instant,
  openedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  thankedAt: instant.nullable(),
  additions: z.number(),
})
export type Piece = z.infer<typeof piece>

const page = z.object({ pieces: z.array(piece), next: feedbackId.nullable() })
export const box = z.enum(['received', 'given', 'shared'])
export type Box = z.infer<typeof box>

export const readFeedback = endpoint({
  method: 'GET',
  path: '/feedback',
  summary: 'The feedback I received, that I gave, that I read along with, and what I am still writing',
  returns: z.object({
    received: page,
    given: page,
    /** About others, by the promise of its giver. */
    shared: page,
    drafts: z.array(z.object({ id: feedbackId, receiver: named, begunAt: instant })),
  }),
})
export const listFeedback = endpoint({
  method: 'GET',
  path: '/feedback-pieces',
  summary: 'More of the feedback I received, gave or read along with, newest first, twenty at a time',
  query: z.strictObject({ box: box.default('received'), before: feedbackId.optional() }),
  returns: page,
})
export const readFeedbackAbout = endpoint({
  method: 'GET',
  path: '/people/:personId/feedback',
  summary: 'The last feedback somebody received, as far as I read it',
  params: z.object({ personId }),
  returns: page,
})

export const openPiece = piece.extend({
  /** What was asked, for whoever reads the answer. */
  question: z.string().nullable(),
  /** Null as long as the receiver has not opened it, for whoever did not write it. */
  words: z.array(z.object({ part: z.enum([...parts, 'addition']), text: z.string(), at: instant })).nullable(),
  /** Who reads it beside its giver, as was promised when it was sent. */
  readers: z.array(named),
  thanks: z.object({ text: z.string(), at: instant }).nullable(),
  may: z.object({ open: decision, withdraw: decision, add: decision, thank: decision }),
})
export type OpenPiece = z.infer<typeof openPiece>

const which = z.object({ feedbackId })
export const readPiece = endpoint({
  method: 'GET',
  path: '/feedback/:feedbackId',
  summary: 'One piece of feedback: what it says, once its receiver has opened it, and who reads it',
  params: which,
  returns: openPiece,
})
export const openFeedback = endpoint({
  method: 'POST',
  path: '/feedback/:feedbackId/opening',
  summary: 'Open feedback that I received; from then on it cannot be taken back',
  params: which,
})
export const withdrawFeedback = endpoint({
  method: 'DELETE',
  path: '/feedback/:feedbackId/sending',
  summary: 'Take back feedback that its receiver has not opened yet',
  params: which,
})
export const addToFeedback = endpoint({
  method: 'POST',
  path: '/feedback/:feedbackId/additions',
  summary: 'Add something to feedback I gave, for the same readers; what was there stays as it was',
  params: which,
  body: z.strictObject({ text: text(longest) }),
})
export const thankForFeedback = endpoint({
  method: 'POST',
  path: '/feedback/:feedbackId/thanks',
  summary: 'Thank the giver, with or without a word; only the two of us read it',
  params: which,
  body: z.strictObject({ text: text(2000) }),
})

export const beginFeedback = endpoint({
  method: 'POST',
  path: '/feedback/drafts',
  summary: 'Begin feedback to a colleague, or go on with what I was writing to them',
  body: z.strictObject({ receiverId: personId }),
  returns: z.object({ id: feedbackId }),
})
export const draft = z.object({
  id: feedbackId,
  receiver: named,
  /** The question it answers; then who reads it follows from who asked. */
  request: z.object({ asker: named, question: z.string(), dueOn: day }).nullable(),
  /** Who asked and reads the answer along: a manager about one of the team. */
  asker: named.nullable(),
  /** Of today; whether they read along is for the giver to choose. Null where there is none, or where it is the giver. */
  manager: named.nullable(),
  fields: z.array(z.object({ field: part, version: z.number(), savedAt: instant, value: words })),
})
export type Draft = z.infer<typeof draft>
export const readFeedbackDraft = endpoint({
  method: 'GET',
  path: '/feedback/drafts/:feedbackId',
  summary: 'Feedback that I am writing',
  params: which,
  returns: draft,
})
export const saveFeedbackWords = endpoint({
  method: 'PUT',
  path: '/feedback/drafts/:feedbackId/words',
  summary: 'Keep what I typed in a field of feedback that is not sent yet; only I read it',
  params: which,
  body: z.strictObject({ field: part, base: z.number().int().min(0), edit: z.uuid(), value: words.strict() }),
  repeatable: true,
  returns: z.object({ version: z.number(), savedAt: instant }),
})
export const dropFeedbackDraft = endpoint({
  method: 'DELETE',
  path: '/feedback/drafts/:feedbackId',
  summary: 'Drop feedback that I did not send',
  params: which,
})
export const sendFeedback = endpoint({
  method: 'POST',
  path: '/feedback/drafts/:feedbackId/sending',
  summary: 'Send feedback to who was named as its readers, and to nobody else, ever',
  params: which,
  body: z.strictObject({
    words: z.strictObject({
      situation: text(longest),
      behaviour: text(longest),
      effect: text(longest),
      wish: text(longest),
    }),
    withManager: z.boolean(),
    /** The readers whose names the giver saw; when they are not those of this moment, nothing is sent. */
    readers: z.array(personId).max(10),
  }),
})

// Asking.

/** How one of those who were asked stands. */
export const asked = z.object({
  person: named,
  declinedAt: instant.nullable(),
  reason: z.string(),
  /** The answer, as soon as it is sent. */
  feedbackId: feedbackId.nullable(),
  openedAt: instant.nullable(),
})
export const followedRequest = z.object({
  id: feedbackRequestId,
  asker: named,
  about: named,
  question: z.string(),
  dueOn: day,
  askedAt: instant,
  people: z.array(asked),
})
export type FollowedRequest = z.infer<typeof followedRequest>
export const requestToMe = z.object({
  id: feedbackRequestId,
  asker: named,
  about: named,
  question: z.string(),
  dueOn: day,
  /** Who will read my answer beside me, by name. */
  readers: z.array(named),
})
export type RequestToMe = z.infer<typeof requestToMe>

export const listRequests = endpoint({
  method: 'GET',
  path: '/feedback-requests',
  summary: 'The feedback that I asked for or that was asked about me, and what is asked of me and not answered yet',
  query: z.strictObject({ before: feedbackRequestId.optional() }),
  returns: z.object({
    toMe: z.array(requestToMe),
    followed: z.array(followedRequest),
    next: feedbackRequestId.nullable(),
  }),
})
export const askForFeedback = endpoint({
  method: 'POST',
  path: '/feedback-requests',
  summary: 'Ask some colleagues for feedback about me, or about somebody of my team, who sees it',
  body: z.strictObject({
    /** Null: about myself. */
    aboutId: personId.nullable(),
    question: text(2000).refine((value) => value.trim() !== '', { params: { code: 'required' } }),
    dueOn: day,
    people: z.array(personId).max(10),
  }),
  returns: z.object({ id: feedbackRequestId }),
})
const request = z.object({ feedbackRequestId })
export const beginAnswer = endpoint({
  method: 'POST',
  path: '/feedback-requests/:feedbackRequestId/answer',
  summary: 'Begin an answer to a question for feedback, or go on with it',
  params: request,
  returns: z.object({ id: feedbackId }),
})
export const declineRequest = endpoint({
  method: 'POST',
  path: '/feedback-requests/:feedbackRequestId/declining',
  summary: 'Decline to give the feedback that was asked, with or without a reason',
  params: request,
  body: z.strictObject({ reason: text(2000) }),
})

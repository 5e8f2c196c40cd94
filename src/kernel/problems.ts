import type { Instant } from './schemas.ts'

/**
 * Everything that can be answered with a no, and its HTTP status. The sentence for the reader is in the texts under
 * `problem.<code>`; a code without a sentence in both languages does not compile.
 */
export const catalogue = {
  // At the door
  'not-found': 404,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'link-expired': 410,
  'too-many-attempts': 429,
  'other-site': 403,
  'invalid-input': 422,
  'not-json': 400,
  'too-large': 413,
  'code-unknown': 403,
  'invitation.sign-in-first': 409,
  'went-wrong': 500,
  'try-again': 503,

  // Writing
  'changed-meanwhile': 409,
  'key-reused': 422,

  // People
  'person.email-taken': 409,
  'person.number-taken': 409,
  'person.manages-self': 422,
  'person.circle': 422,
  'person.no-manager': 422,
  'person.no-email': 422,
  'person.leaves-oneself': 409,
  'appointment.not-yourself': 403,
  'appointment.last-administrator': 409,
  'appointment.held': 409,
  'move.nothing-chosen': 422,
  'move.not-here-yet': 409,
  'move.gone-by-then': 409,
  'move.there-already': 409,
  'move.nobody': 409,
  'move.outdated': 409,
  'move.begun': 409,
  'move.circle': 409,
  'department.in-use': 409,
  'department.circle': 422,

  // Templates
  'template.taken': 409,
  'template.archived': 409,
  'template.not-archived': 409,
  'template.last': 409,
  'template.incomplete': 422,
  'template.unchanged': 409,

  // Competencies and jobs
  'competency.enough': 409,
  'competency.archived': 409,
  'competency.asked': 409,
  'competency.in-use': 409,
  'competency.unchanged': 409,
  'profile.enough': 409,
  'profile.archived': 409,
  'profile.held': 409,
  'profile.in-use': 409,
  'profile.unchanged': 409,
  'plan.need-closed': 409,
  'plan.under-way': 409,
  'plan.ended': 409,
  'plan.mentor-reads': 403,
  'match.employee-begins': 403,
  'match.employee-first': 409,
  'match.employee-stops': 403,
  'match.handed-in': 409,
  'match.not-asked': 422,
  'match.not-whole': 409,
  'match.open': 409,
  'match.stopped': 409,

  // Imports
  'import.not-ready': 409,
  'import.outdated': 409,
  'import.day-passed': 409,
  'import.circle': 409,
  'import.nothing': 409,
  'import.over': 409,
  'import.carrying': 409,
  'import.column-twice': 422,
  'import.column-missing': 422,

  // Conversations
  'conversation.in-the-past': 422,
  'conversation.time-does-not-exist': 422,
  'conversation.too-early': 409,
  'conversation.too-soon-for-the-other': 409,
  'conversation.parties-only': 403,
  'conversation.already-open': 409,
  'conversation.already-concluded': 409,
  'conversation.not-begun': 409,
  'conversation.over': 409,
  'conversation.paused': 409,
  'conversation.not-paused': 409,
  'conversation.guest-already': 409,
  'conversation.guest-led': 409,
  'conversation.handed-over': 409,
  'conversation.followed': 409,
  'conversation.being-signed': 409,
  'conversation.no-moment': 409,
  'conversation.outside-round': 422,
  'conversation.no-peers': 409,
  'conversation.peers-full': 409,
  'round.not-mine': 403,
  'round.not-whole': 409,
  'round.in-the-past': 409,
  'round.days-out-of-order': 422,
  'round.only-later': 422,
  'round.launched': 409,
  'round.not-launched': 409,
  'round.closed': 409,
  'round.not-closed': 409,
  'round.dropped': 409,
  'round.not-dropped': 409,
  'round.skipped': 409,
  'round.not-skipped': 409,
  'round.no-conversation': 409,
  'round.nobody-late': 409,
  'round.yours': 409,
  'round.led': 403,
  'round.beyond-scope': 403,
  'insight.rules-are-for-everybody': 403,
  'cadence.not-yours': 403,
  'cadence.on': 409,
  'cadence.ended': 409,
  'cadence.not-ended': 409,
  'cadence.taken': 409,
  'cadence.first-day-passed': 409,
  'cadence.not-a-working-day': 422,
  'cadence.day-passed': 422,
  'cadence.day-too-far': 422,
  'cadence.moment-over': 409,
  'preparation.already-shared': 409,
  'preparation.already-open': 409,
  'preparation.not-shared': 409,
  'preparation.empty': 409,
  'preparation.unknown-question': 422,
  'document.kind': 422,
  'document.too-many': 409,
  'notes.damaged': 422,

  // Handing over
  'handover.no-manager': 409,
  'handover.manager-left': 409,
  'handover.already-open': 409,
  'handover.manager-invites': 403,
  'handover.period-over': 409,
  'delegate.already-open': 409,
  'delegate.oneself': 422,
  'delegate.in-the-past': 422,
  'delegate.days-out-of-order': 422,
  'delegate.too-long': 422,
  'delegate.one-at-a-time': 409,

  // Reports
  'report.manager-writes': 403,
  'report.employee-reacts': 403,
  'report.not-recorded': 409,
  'report.empty': 409,
  'report.no-agreement': 409,
  'report.rating-without-reason': 422,
  'report.not-offered': 409,
  'report.already-signed': 409,
  'report.guests-do-not-sign': 409,
  'report.disagreement-without-reaction': 422,
  'report.employee-asks': 403,
  'report.manager-records': 403,
  'report.not-closed': 409,
  'report.newer-version': 409,
  'report.scores-out-of-sight': 409,
  'report.scores-for-parties': 403,

  // Mail
  'mail.not-failed': 409,
  'mail.no-address': 409,

  // Goals and agreements
  'recognition.no-such-colleague': 422,
  'recognition.other-readers': 409,
  'goal.closed': 409,
  'goal.owner-and-manager': 403,
  'goal.who-works-on-it': 403,
  'goal.owner-shares': 403,
  'goal.no-such-helper': 422,
  'goal.nothing-to-contribute-to': 422,
  'goal.contributes-to-itself': 422,
  'goal.ends-before-it-begins': 422,
  'goal.other-direction': 422,
  'goal.no-such-milestone': 422,
  'feedback.oneself': 422,
  'feedback.no-such-receiver': 422,
  'feedback.nothing-said': 422,
  'feedback.readers-changed': 409,
  'feedback.giver-decides': 403,
  'feedback.receiver-opens': 403,
  'feedback.opened': 409,
  'feedback.not-opened': 409,
  'feedback.withdrawn': 409,
  'feedback.thanked': 409,
  'feedback.asked-of-whom-it-is-about': 422,
  'feedback.nobody-asked': 422,
  'feedback.answered': 409,
  'feedback.declined': 409,
  'agreement.over': 409,
  'agreement.not-over': 409,
  'agreement.owner-takes-no-part': 422,
  'agreement.parties-only': 403,
  'agreement.drop-asked-already': 409,
  'agreement.no-drop-asked': 409,
  'agreement.other-answers': 403,
  'agreement.other-asked': 403,
} as const satisfies Record<string, number>

export type ProblemCode = keyof typeof catalogue

/** One field of the input that is not right: where (a JSON pointer, RFC 6901) and what, as a key below `field` in the texts. */
export type FieldProblem = { pointer: string; code: string; values?: Record<string, string | number> }

/** A no, on its way to the reader. `facts` travel with it: what the reader needs to mend it, such as the newer text. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly fields: FieldProblem[]
  readonly facts: unknown
  /** From when on trying again makes sense. */
  readonly retryAt: Instant | undefined

  constructor(
    code: ProblemCode,
    { fields = [], facts, retryAt }: { fields?: FieldProblem[]; facts?: unknown; retryAt?: Instant } = {},
  ) {
    super(code)
    this.code = code
    this.fields = fields
    this.facts = facts
    this.retryAt = retryAt
  }

  get status(): number {
    return catalogue[this.code]
  }
}

/** For a row that is not there, which is also what a row looks like that this person may not see. */
export const notFound = () => new Problem('not-found')
/** For an update that found its row in another stage than the one that was decided on: somebody was first. */
export const changedMeanwhile = () => new Problem('changed-meanwhile')
/** A no about one field of the input. */
export const fieldProblem = (code: ProblemCode, pointer: string) =>
  new Problem(code, { fields: [{ pointer, code: `problem:${code}` }] })

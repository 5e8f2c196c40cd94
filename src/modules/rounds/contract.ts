import { z } from 'zod'
import {
  conversationId,
  day,
  decision,
  departmentId,
  instant,
  line,
  personId,
  roundId,
  templateId,
  text,
} from '#kernel/schemas.ts'
import { bilingual, named } from '#modules/conversations/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const which = z.object({ roundId })
const whom = z.object({ roundId, personId })
const titles = z.array(text(120).trim().min(1)).max(200)
const departments = z.array(departmentId).max(200)
const template = z.strictObject({ id: templateId, version: z.number().int().positive() })

/** A group within a round that has another template: by place, by work, or by name only. */
export const group = z.strictObject({ departments, jobTitles: titles, template })
export type Group = z.infer<typeof group>

/** Whom a round puts at the table as a guest, by name: at every conversation, or at that of one person. */
export const guestRole = z.enum(['second-manager', 'hr', 'mentor'])
export type GuestRole = z.infer<typeof guestRole>
export const roundGuest = z.strictObject({ guest: named, role: guestRole, about: named.nullable() })
export type RoundGuest = z.infer<typeof roundGuest>

/** What HR fills in. A draft may lack whatever is not known yet. */
const plan = {
  name: text(120).trim(),
  template: template.nullable(),
  departments,
  jobTitles: titles,
  joinedBefore: day.nullable(),
  prepareFrom: day.nullable(),
  talkFrom: day.nullable(),
  talkUntil: day.nullable(),
  signBefore: day.nullable(),
  skipsDouble: z.boolean(),
  newcomersJoin: z.boolean(),
  groups: z.array(group).max(20),
  /** Whoever manages the manager is a guest too. */
  secondManager: z.boolean(),
  guests: z.array(roundGuest).max(50),
  /** How many colleagues an employee may ask along. */
  peers: z.number().int().min(0).max(5),
  managerPrepares: z.boolean(),
  guestsSign: z.boolean(),
}
export const roundPlan = z.strictObject(plan)
export type RoundPlan = z.infer<typeof roundPlan>

export const roundState = z.enum(['draft', 'launching', 'running', 'closed', 'dropped'])
export type RoundState = z.infer<typeof roundState>
export const outcome = z.enum(['made', 'no-manager', 'left-out', 'in-other-round', 'waiting'])
export type Outcome = z.infer<typeof outcome>

const counts = z.object({ people: z.number(), signed: z.number(), late: z.number() })
export const listRounds = endpoint({
  method: 'GET',
  path: '/hr/rounds',
  summary: 'The rounds I lead, and those that run about people in my scope, newest first',
  as: 'hr',
  returns: z.object({
    rounds: z.array(
      z.object({
        id: roundId,
        name: z.string(),
        state: roundState,
        mine: z.boolean(),
        talkFrom: day.nullable(),
        talkUntil: day.nullable(),
        changedAt: instant,
        counts: counts.nullable(),
      }),
    ),
  }),
})
export const draftRound = endpoint({
  method: 'POST',
  path: '/hr/rounds',
  summary: 'Begin a round, as a draft that nobody else sees',
  as: 'hr',
  returns: z.object({ id: roundId }),
})
export const readChoices = endpoint({
  method: 'GET',
  path: '/hr/round-choices',
  summary: 'What a round can be about: departments, the job titles in my scope, templates',
  as: 'hr',
  returns: z.object({
    departments: z.array(z.object({ id: departmentId, name: z.string(), parentId: departmentId.nullable() })),
    jobTitles: z.array(z.object({ title: z.string(), people: z.number() })),
    templates: z.array(z.object({ id: templateId, version: z.number(), name: bilingual, minutes: z.number() })),
  }),
})
export const exception = z.object({
  person: named,
  what: z.enum(['added', 'left-out']),
  group: z.number().nullable(),
})
export const round = z.object({
  ...plan,
  id: roundId,
  state: roundState,
  launchedAt: instant.nullable(),
  closedAt: instant.nullable(),
  ledBy: named,
  takeovers: z.array(z.object({ from: z.string(), to: z.string(), at: instant })),
  exceptions: z.array(exception),
  may: z.object({
    change: decision,
    launch: decision,
    lead: decision,
    close: decision,
    reopen: decision,
    takeOver: decision,
  }),
})
export type Round = z.infer<typeof round>
export const readRound = endpoint({
  method: 'GET',
  path: '/hr/rounds/:roundId',
  summary: 'A round: who, with which template, when; and what I may do with it',
  as: 'hr',
  params: which,
  returns: round,
})
export const saveRound = endpoint({
  method: 'PUT',
  path: '/hr/rounds/:roundId',
  summary: 'Save the draft of a round as it is filled in so far',
  as: 'hr',
  params: which,
  body: roundPlan,
})
export const exceptPerson = endpoint({
  method: 'PUT',
  path: '/hr/rounds/:roundId/exceptions/:personId',
  summary:
    'Add somebody to a round by name, or leave somebody out; in a round that runs, adding makes the conversation',
  as: 'hr',
  params: whom,
  body: z.strictObject({ what: z.enum(['added', 'left-out']), group: z.number().int().min(1).max(20).nullable() }),
})
export const followRule = endpoint({
  method: 'DELETE',
  path: '/hr/rounds/:roundId/exceptions/:personId',
  summary: 'Let the rule decide about somebody again',
  as: 'hr',
  params: whom,
})
export const dropRound = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/dropping',
  summary: 'Put a draft away; it is kept and can be taken up again',
  as: 'hr',
  params: which,
})
export const takeUpRound = endpoint({
  method: 'DELETE',
  path: '/hr/rounds/:roundId/dropping',
  summary: 'Take up a draft that was put away',
  as: 'hr',
  params: which,
})

export const trialRow = z.object({
  person: named.extend({ jobTitle: z.string() }),
  department: z.string().nullable(),
  manager: named.nullable(),
  outcome,
  /** Away: the conversation begins on pause, and nobody is asked anything. */
  paused: z.boolean(),
  /** Takes part in another round that runs. */
  doubled: z.boolean(),
  template: bilingual.nullable(),
  guests: z.array(named.extend({ role: guestRole })),
})
export type TrialRow = z.infer<typeof trialRow>
export const tryRound = endpoint({
  method: 'GET',
  path: '/hr/rounds/:roundId/trial',
  summary: 'What launching would do, by person, and changes nothing: computed by the statement that launches',
  as: 'hr',
  params: which,
  query: z.strictObject({ outcome: z.enum([...outcome.options, 'paused']).optional(), after: text(300).optional() }),
  returns: z.object({
    made: z.number(),
    noManager: z.number(),
    leftOut: z.number(),
    inOtherRound: z.number(),
    paused: z.number(),
    mails: z.object({ employees: z.number(), managers: z.number(), guests: z.number(), withoutAddress: z.number() }),
    weeks: z.number().nullable(),
    /** The managers with most conversations. */
    load: z.array(z.object({ manager: named, conversations: z.number() })),
    rows: z.array(trialRow),
    next: z.string().nullable(),
  }),
})
export type Trial = z.infer<(typeof tryRound)['returns']>
export const launchRound = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/launch',
  summary: 'Launch a round: the conversations are made, and everybody is invited',
  as: 'hr',
  params: which,
})

// While it runs

export const extendRound = endpoint({
  method: 'PUT',
  path: '/hr/rounds/:roundId/days',
  summary: 'Give everybody of a round who has not talked yet until another day',
  as: 'hr',
  params: which,
  body: z.strictObject({ talkUntil: day, signBefore: day }),
})
export const extendPerson = endpoint({
  method: 'PUT',
  path: '/hr/rounds/:roundId/people/:personId/days',
  summary: 'Give one person of a round until another day',
  as: 'hr',
  params: whom,
  body: z.strictObject({ talkUntil: day, signBefore: day }),
})
export const skipPerson = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/people/:personId/skipping',
  summary: 'Let somebody skip a round, with a reason; their conversation is cancelled if it has not been opened',
  as: 'hr',
  params: whom,
  body: z.strictObject({ reason: line(300) }),
})
export const unskipPerson = endpoint({
  method: 'DELETE',
  path: '/hr/rounds/:roundId/people/:personId/skipping',
  summary: 'Let somebody who skipped take part after all',
  as: 'hr',
  params: whom,
})
export const pausePerson = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/people/:personId/pause',
  summary: 'Put the conversation of somebody in a round on pause; no reason is kept',
  as: 'hr',
  params: whom,
})
export const resumePerson = endpoint({
  method: 'DELETE',
  path: '/hr/rounds/:roundId/people/:personId/pause',
  summary: 'Go on with the conversation of somebody in a round',
  as: 'hr',
  params: whom,
})
export const changeTemplate = endpoint({
  method: 'PUT',
  path: '/hr/rounds/:roundId/template',
  summary: 'Give another template to those of a round who have not begun to prepare',
  as: 'hr',
  params: which,
  body: z.strictObject({ from: template, to: template }),
  returns: z.object({ changed: z.number() }),
})
export const closeRound = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/closing',
  summary: 'Close a round: nobody joins any more and nobody is reminded; conversations that run go on',
  as: 'hr',
  params: which,
})
export const reopenRound = endpoint({
  method: 'DELETE',
  path: '/hr/rounds/:roundId/closing',
  summary: 'Open a closed round again',
  as: 'hr',
  params: which,
})

export const takeOverRound = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/takeovers',
  summary: 'Lead on a round whose adviser advises no longer, or take back one I led before',
  as: 'hr',
  params: which,
})

// Progress

/** Where somebody stands in a round, never what is said. */
export const standing = z.enum([
  'to-plan',
  'planned',
  'prepared',
  'held',
  'signed',
  'cancelled',
  'skipped',
  'no-manager',
  'left-out',
  'in-other-round',
  'waiting',
])
export type Standing = z.infer<typeof standing>
const tally = z.object({
  toPlan: z.number(),
  planned: z.number(),
  prepared: z.number(),
  held: z.number(),
  signed: z.number(),
  late: z.number(),
  people: z.number(),
})
export type Tally = z.infer<typeof tally>
export const progressRow = z.object({
  person: named.extend({ jobTitle: z.string() }),
  department: z.string().nullable(),
  manager: named.nullable(),
  standing,
  late: z.boolean(),
  paused: z.boolean(),
  startsAt: instant.nullable(),
  talkUntil: day.nullable(),
  signBefore: day.nullable(),
  skipReason: z.string().nullable(),
  conversation: z.boolean(),
  /** The preparations are not open yet: it can be put off, skipped or paused. */
  movable: z.boolean(),
})
export type ProgressRow = z.infer<typeof progressRow>
export const readRoundProgress = endpoint({
  method: 'GET',
  path: '/hr/rounds/:roundId/progress',
  summary: 'Where a round stands: of the whole, of each department or manager, and of each person; never what is said',
  as: 'hr',
  params: which,
  query: z.strictObject({
    by: z.enum(['department', 'manager']).default('department'),
    departmentId: departmentId.optional(),
    managerId: personId.optional(),
    standing: z.enum([...standing.options, 'late', 'paused']).optional(),
    after: text(300).optional(),
  }),
  returns: z.object({
    total: tally,
    others: z.object({
      skipped: z.number(),
      withoutConversation: z.number(),
      paused: z.number(),
      cancelled: z.number(),
    }),
    groups: z.array(z.object({ id: z.uuid().nullable(), name: z.string().nullable(), tally })),
    rows: z.array(progressRow),
    next: z.string().nullable(),
  }),
})
export type RoundProgress = z.infer<(typeof readRoundProgress)['returns']>
export const remindLate = endpoint({
  method: 'POST',
  path: '/hr/rounds/:roundId/reminders',
  summary: 'Remind those of my scope who are late, once a day at most',
  as: 'hr',
  params: which,
  returns: z.object({ people: z.number() }),
})

// A manager, about the own team

const teamDays = { id: roundId, name: z.string(), talkFrom: day, talkUntil: day, signBefore: day, closed: z.boolean() }
export const listTeamRounds = endpoint({
  method: 'GET',
  path: '/team/rounds',
  summary: 'The rounds in which people of my team take part, newest first, each with how far my team is',
  returns: z.object({ rounds: z.array(z.object({ ...teamDays, counts })) }),
})
export const readTeamRound = endpoint({
  method: 'GET',
  path: '/team/rounds/:roundId',
  summary: 'Where my own team stands in a round: stages and days, never what is said',
  params: which,
  returns: z.object({
    ...teamDays,
    total: tally,
    rows: z.array(
      progressRow
        .omit({ department: true, manager: true, skipReason: true, conversation: true, movable: true })
        .extend({ conversationId: conversationId.nullable() }),
    ),
    may: z.object({ remind: decision }),
  }),
})
export type TeamRound = z.infer<(typeof readTeamRound)['returns']>
export const remindTeam = endpoint({
  method: 'POST',
  path: '/team/rounds/:roundId/reminders',
  summary: 'Remind those of my team with whom I still have to talk and who are late, once a day at most',
  params: which,
  returns: z.object({ people: z.number() }),
})

// The oracle: who sees which record, written from «Who reads what, when» of the product and from nothing else. It knows
// what people did, in plain TypeScript, and shares no word with the policies that it judges.

export type Stage = 'planned' | 'preparing' | 'revealed' | 'recorded' | 'signing' | 'closed' | 'cancelled'

export type Conversation = {
  id: string
  employee: string
  manager: string
  /** By which delegation the manager leads it, who is the delegate then. */
  standsInBy: string | null
  plannedBy: string
  guests: Set<string>
  stage: Stage
  /** Once the preparations have opened they stay so, also when the conversation is cancelled afterwards. */
  opened: boolean
  shared: Set<string>
  /** Parties to whom the preparations do not open, because they took over afterwards. */
  cameLater: Set<string>
  /** Managers whose preparation never opens, because they handed over before. */
  keptBack: Set<string>
  /** Managers who handed over. */
  former: Set<string>
  /** The version that lies before the signers, and who signed it. */
  version: { id: string; signed: Set<string> } | null
  /** What they look back on: a goal that was there, or one that was set in it. */
  goal: string | null
  /** Signed by everybody: which version, and when. */
  closings: Map<string, Date>
}

/** As it begins. */
export const planned = (of: Pick<Conversation, 'id' | 'employee' | 'manager' | 'plannedBy'>): Conversation => ({
  ...of,
  standsInBy: null,
  guests: new Set(),
  stage: 'planned',
  opened: false,
  shared: new Set(),
  cameLater: new Set(),
  keptBack: new Set(),
  former: new Set(),
  version: null,
  goal: null,
  closings: new Map(),
})

type Span = { from: string; until: string | null }
export type Model = {
  now: Date
  today: string
  hrReadsReports: boolean
  handOverMonths: number
  gone: Set<string>
  lines: (Span & { person: string; manager: string })[]
  placements: (Span & { person: string; department: string })[]
  departments: Map<string, { parent: string | null }>
  delegations: { id: string; manager: string; delegate: string; from: string; until: string; ended: boolean }[]
  advisers: (Span & { person: string; department: string | null })[]
  conversations: Map<string, Conversation>
  organisationOf: Map<string, string>
}

/** One record of a table, as far as it matters who may see it. */
export type RecordOf = {
  table: string
  organisation: string
  conversation: string | null
  facts: Record<string, string | null>
  /** Of a wording or a check-in: the goal or agreement that it is about. */
  parent: Record<string, string | null> | null
}

export const managerToday = (m: Model, employee: string): string | undefined =>
  m.lines.find((line) => line.person === employee && inForce(line, m))?.manager
const inForce = ({ from, until }: Span, { today }: Model) => from <= today && (until === null || until > today)

const manages = (m: Model, who: string, employee: string) =>
  m.lines.some((line) => line.manager === who && line.person === employee && inForce(line, m))
const isOver = ({ stage }: Conversation) => stage === 'closed' || stage === 'cancelled'
/** The period in which somebody stands in is over, and the conversation is not: the part in it ended with the period. */
export const isLapsed = (m: Model, c: Conversation): boolean => !isOver(c) && isPeriodOver(m, c)
export const isPeriodOver = (m: Model, c: Conversation): boolean =>
  m.delegations.some(({ id, until, ended }) => id === c.standsInBy && (ended || until < m.today))
const isParty = (m: Model, c: Conversation, who: string) => c.employee === who || (c.manager === who && !isLapsed(m, c))
const takesPart = (m: Model, c: Conversation, who: string) => isParty(m, c, who) || c.guests.has(who)

/** By which delegation somebody stands in today with an employee: not for oneself, and not for one's own manager. */
export const standsIn = (m: Model, who: string, employee: string): string | undefined =>
  who === employee || manages(m, employee, who)
    ? undefined
    : m.delegations.find(
        ({ manager, delegate, from, until, ended }) =>
          delegate === who && !ended && from <= m.today && m.today <= until && manages(m, manager, employee),
      )?.id

/** The manager of today, and whoever leads a conversation that is still under way. */
const guides = (m: Model, who: string, employee: string) =>
  manages(m, who, employee) ||
  [...m.conversations.values()].some(
    (c) => c.manager === who && c.employee === employee && !isOver(c) && !isLapsed(m, c),
  )

/** Those with the same manager, and those whom one manages. */
const isInTeamOf = (m: Model, who: string, owner: string) => {
  const managersOf = (person: string) =>
    m.lines.filter((line) => line.person === person && inForce(line, m)).map((line) => line.manager)
  const mine = managersOf(who)
  return mine.includes(owner) || managersOf(owner).some((manager) => mine.includes(manager))
}

/** Whoever is preparing a conversation does not see earlier scores about the same person. */
const judgesAfresh = (m: Model, who: string, employee: string) =>
  [...m.conversations.values()].some((c) => c.employee === employee && isParty(m, c, who) && c.stage === 'preparing')

const inScope = (m: Model, who: string, employee: string) =>
  m.advisers.some(
    (appointment) =>
      appointment.person === who &&
      inForce(appointment, m) &&
      (appointment.department === null ||
        m.placements.some(
          (place) =>
            place.person === employee && inForce(place, m) && isBelow(m, place.department, appointment.department!),
        )),
  )
const isBelow = (m: Model, department: string | null, top: string): boolean =>
  department !== null && (department === top || isBelow(m, m.departments.get(department)!.parent, top))

/** Signed, and not longer ago than the organisation hands over to a next manager. */
function isHandedOver(m: Model, c: Conversation, report: string) {
  const closedAt = c.closings.get(report)
  const since = new Date(m.now)
  since.setUTCMonth(since.getUTCMonth() - m.handOverMonths)
  return closedAt !== undefined && closedAt >= since
}

export type Role = 'person' | 'hr' | 'administrator'

/** Whether somebody, in a role, sees a record now. */
export function sees(m: Model, who: string, role: Role, record: RecordOf): boolean {
  if (m.gone.has(who) || m.organisationOf.get(who) !== record.organisation) return false
  if (role === 'administrator') return false
  const c = record.conversation === null ? undefined : m.conversations.get(record.conversation)
  return role === 'hr' ? c !== undefined && asAdviser(m, who, c, record) : asPerson(m, who, c, record)
}

/** Progress of everybody in scope; what was signed when the organisation says so; never a word more. */
function asAdviser(m: Model, who: string, c: Conversation, { table, facts }: RecordOf): boolean {
  if (!inScope(m, who, c.employee)) return false
  const report = facts.report_id ?? facts.id!
  switch (table) {
    case 'conversations':
    case 'preparations':
    case 'handovers':
      return true
    case 'participants':
      return facts.part !== 'guest'
    case 'meetings':
      return c.plannedBy === who
    case 'report_versions':
    case 'signatures':
    case 'report_closings':
      return m.hrReadsReports && c.closings.has(report)
    case 'report_scores':
    case 'report_seals':
      return m.hrReadsReports && c.closings.has(report) && !judgesAfresh(m, who, c.employee)
    case 'insight_scores':
    case 'insight_standings':
      return m.hrReadsReports && !judgesAfresh(m, who, c.employee)
    default:
      return false
  }
}

function asPerson(m: Model, who: string, c: Conversation | undefined, record: RecordOf): boolean {
  const { table, facts, parent } = record
  if (table === 'access_log') return facts.about_id === who
  if (table.startsWith('goal')) {
    const goal = parent ?? facts
    const owner = goal.owner_id!
    if (owner === who || guides(m, who, owner)) return true
    if (table === 'goal_helpers') return facts.person_id === who
    // What was written for few is not shown to more when the goal is.
    const [now, then] = [goal.audience, facts.audience!]
    return (
      (now === 'organisation' && then === 'organisation') ||
      (now !== 'manager' && ['team', 'organisation'].includes(then) && isInTeamOf(m, who, owner))
    )
  }
  if (table.startsWith('agreement')) return seesAgreement(m, who, c, parent ?? facts)
  if (c === undefined) return false

  const open = c.opened && c.stage !== 'cancelled'
  const opensToMe = isParty(m, c, who) && open && !c.cameLater.has(who) && !c.keptBack.has(facts.author_id ?? '')
  const scoreInSight = isParty(m, c, who) && !(isOver(c) && judgesAfresh(m, who, c.employee))
  const report = facts.report_id ?? facts.id!
  const handedOver = manages(m, who, c.employee) && isHandedOver(m, c, report)
  // Whoever stands in sees which conversations are under way, and what is in them never by that.
  const mayTakeOver = !isOver(c) && standsIn(m, who, c.employee) !== undefined
  const handedOn = c.former.has(who) || (c.manager === who && isLapsed(m, c))
  switch (table) {
    case 'conversations':
      return takesPart(m, c, who) || manages(m, who, c.employee) || mayTakeOver
    case 'preparations':
      return takesPart(m, c, who) || manages(m, who, c.employee)
    case 'participants':
      return takesPart(m, c, who) || ((manages(m, who, c.employee) || mayTakeOver) && facts.part !== 'guest')
    case 'meetings':
      return takesPart(m, c, who)
    case 'handovers':
      return takesPart(m, c, who) || facts.from_id === who || facts.to_id === who
    case 'answers':
      return facts.author_id === who || opensToMe
    case 'documents':
      return facts.author_id === who || (opensToMe && facts.removed_at === null)
    case 'ratings':
      return (
        (scoreInSight && ((facts.author_id === who && !open) || opensToMe)) ||
        (facts.author_id === who && handedOn && !judgesAfresh(m, who, c.employee))
      )
    case 'note_books':
    case 'note_updates':
    case 'report_texts':
    case 'reopenings':
      return takesPart(m, c, who) && c.opened
    case 'agreed_standings':
      return isParty(m, c, who) && open
    case 'report_ratings':
    case 'report_documents':
      return scoreInSight && open
    case 'report_versions':
    case 'signatures':
    case 'report_closings':
      return (takesPart(m, c, who) && c.opened) || handedOver
    case 'report_scores':
    case 'report_seals':
      return (scoreInSight && open) || (handedOver && !judgesAfresh(m, who, c.employee))
    case 'insight_scores':
      // The picture is one's own, and of whoever manages one today: who was the manager keeps the report only.
      if (c.employee === who) return !judgesAfresh(m, who, who)
      return (
        manages(m, who, c.employee) && ((scoreInSight && open) || (handedOver && !judgesAfresh(m, who, c.employee)))
      )
    case 'insight_standings':
      return false
    case 'correction_requests':
      return isParty(m, c, who) && open
    default:
      throw new Error(`the oracle knows nothing of ${table}`)
  }
}

/** E, M and G while the talk and its report last; then E, M, whoever promised it, and whoever manages E. */
function seesAgreement(m: Model, who: string, c: Conversation | undefined, agreement: RecordOf['facts']): boolean {
  if (agreement.about_id === who || agreement.owner_id === who) return true
  if (c === undefined) return guides(m, who, agreement.about_id!)
  if (isParty(m, c, who)) return true
  return isOver(c) || !c.opened ? c.stage === 'closed' && guides(m, who, c.employee) : takesPart(m, c, who)
}

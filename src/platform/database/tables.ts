// Generated from the database by `npm run generate`. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { Json } from '#kernel/canonical.ts'
import type { AccountId, AgreementId, AppointmentId, ConversationId, Day, DelegationId, DepartmentId, DocumentId, FeedbackId, FeedbackRequestId, GoalId, Instant, MailId, OrganisationId, PersonId, ReportId, RoundId, TemplateId } from '#kernel/schemas.ts'

/** JSON comes out as a value and goes in as text. */
export type JsonColumn = ColumnType<Json, string, string>

export type Absences = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  fromDay: Day
  untilDay: Day | null
  setBy: PersonId
  setAt: Instant
}

export type AccessLog = {
  organisationId: Generated<OrganisationId>
  id: string
  readerId: PersonId
  aboutId: PersonId
  capacity: 'employee' | 'manager' | 'delegate' | 'guest' | 'next-manager' | 'hr-adviser' | 'colleague' | 'owner'
  what: 'preparation' | 'talk' | 'report' | 'report-file' | 'document' | 'goals' | 'career' | 'plan' | 'agreements' | 'insight' | 'feedback' | 'insight-file'
  conversationId: ConversationId | null
  at: Instant
}

export type Accounts = {
  id: AccountId
  email: string
  passwordHash: string | null
  language: Generated<'nl' | 'en'>
  createdAt: Instant
}

export type ActivityNotes = {
  organisationId: Generated<OrganisationId>
  id: string
  activityId: string
  authorId: PersonId
  remark: Generated<string>
  learnt: Generated<string>
  at: Instant
}

export type ActivityWordings = {
  organisationId: Generated<OrganisationId>
  activityId: string
  version: number
  content: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type AgreedStandings = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  goalId: GoalId
  employeeId: PersonId
  version: number
  value: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type AgreementCheckIns = {
  organisationId: Generated<OrganisationId>
  id: string
  agreementId: AgreementId
  authorId: PersonId
  standing: 'on-its-way' | 'stuck' | 'done' | 'dropped' | 'reopened' | 'moved' | 'drop-asked' | 'drop-declined' | 'drop-withdrawn'
  remark: Generated<string>
  at: Instant
  dueOn: Day | null
  dueBefore: Day | null
}

export type AgreementWordings = {
  organisationId: Generated<OrganisationId>
  agreementId: AgreementId
  version: number
  what: string
  ownerId: PersonId
  dueOn: Day | null
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type Agreements = {
  organisationId: Generated<OrganisationId>
  id: AgreementId
  aboutId: PersonId
  ownerId: PersonId
  dueOn: Day | null
  conversationId: ConversationId | null
  createdBy: PersonId
  createdAt: Instant
  doneAt: Instant | null
  droppedAt: Instant | null
  dropAskedBy: PersonId | null
}

export type Answers = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  authorId: PersonId
  field: string
  version: number
  value: JsonColumn
  editId: string
  savedAt: Instant
}

export type Appointments = {
  organisationId: Generated<OrganisationId>
  id: AppointmentId
  personId: PersonId
  role: 'hr-adviser' | 'administrator' | 'works-council'
  departmentId: DepartmentId | null
  fromDay: Day
  untilDay: Day | null
  appointedBy: PersonId | null
}

export type CadenceChanges = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  cadenceId: string
  onDay: Day
  what: 'skipped' | 'moved'
  toDay: Day | null
  byId: PersonId
  at: Instant
}

export type CadenceMoments = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  cadenceId: string
  onDay: Day
  outcome: 'made' | 'covered' | 'no-manager' | 'away' | 'skipped' | 'missed'
  prepareFrom: Day | null
  talkFrom: Day | null
  talkUntil: Day | null
  managerId: PersonId | null
  conversationId: ConversationId | null
  coveredBy: ConversationId | null
  batchId: string
  decidedAt: Instant
}

export type CadenceNext = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  strand: 'start' | 'steady'
  cadenceId: string
  talkFrom: Day
  talkUntil: Day
}

export type Cadences = {
  organisationId: Generated<OrganisationId>
  id: string
  strand: ColumnType<string, never, never>
  level: 'organisation' | 'department' | 'job' | 'person'
  departmentId: string | null
  jobTitle: string | null
  personId: PersonId | null
  kind: 'months' | 'anniversary' | 'probation' | 'after-talk'
  count: number
  firstOn: Day | null
  weeks: number
  templateId: TemplateId
  madeBy: PersonId
  madeAt: Instant
  startedAt: Instant | null
  startedOn: Day | null
  endedAt: Instant | null
}

export type CalendarFeeds = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  tokenHash: Buffer
  madeAt: Instant
}

export type Commands = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  key: string
  endpoint: string
  requestHash: Buffer
  answer: JsonColumn | null
  at: Instant
}

export type Competencies = {
  organisationId: Generated<OrganisationId>
  id: string
  libraryKey: string | null
  createdAt: Instant
  archivedAt: Instant | null
}

export type CompetencyVersions = {
  organisationId: Generated<OrganisationId>
  competencyId: string
  version: number
  content: JsonColumn
  authorId: PersonId
  publishedAt: Instant
}

export type Conversations = {
  organisationId: Generated<OrganisationId>
  id: ConversationId
  employeeId: PersonId
  kind: 'progress' | 'functioning' | 'appraisal' | 'development' | 'start' | 'check-in' | 'exit'
  templateId: TemplateId
  templateVersion: number
  state: Generated<'planned' | 'preparing' | 'revealed' | 'recorded' | 'signing' | 'closed' | 'cancelled'>
  startsAt: Instant | null
  endsAt: Instant | null
  followsId: ConversationId | null
  plannedBy: PersonId
  plannedAt: Instant
  revealedAt: Instant | null
  recordedAt: Instant | null
  closedAt: Instant | null
  cancelledAt: Instant | null
  pausedAt: Instant | null
  guestsSign: Generated<boolean>
  prepareFrom: Day | null
  talkFrom: Day | null
  talkUntil: Day | null
  peers: number | null
  managerPrepares: Generated<boolean>
}

export type CorrectionRequests = {
  organisationId: Generated<OrganisationId>
  id: string
  reportId: ReportId
  conversationId: ConversationId
  askedBy: PersonId
  request: string
  at: Instant
}

export type Delegations = {
  organisationId: Generated<OrganisationId>
  id: DelegationId
  managerId: PersonId
  delegateId: PersonId
  fromDay: Day
  untilDay: Day
  appointedAt: Instant
  endedAt: Instant | null
}

export type Departments = {
  organisationId: Generated<OrganisationId>
  id: DepartmentId
  parentId: DepartmentId | null
  name: string
}

export type DevelopmentActivities = {
  organisationId: Generated<OrganisationId>
  id: string
  needId: string
  personId: PersonId
  kind: 'training' | 'mentoring' | 'on-the-job' | 'reading' | 'education'
  mentorId: PersonId | null
  createdBy: PersonId
  createdAt: Instant
  endedAt: Instant | null
  endedAs: 'done' | 'dropped' | null
}

export type DevelopmentNeeds = {
  organisationId: Generated<OrganisationId>
  id: string
  personId: PersonId
  source: 'conversation' | 'competency' | 'ambition' | 'other'
  competencyId: string | null
  createdBy: PersonId
  createdAt: Instant
  closedAt: Instant | null
}

export type Documents = {
  organisationId: Generated<OrganisationId>
  id: DocumentId
  conversationId: ConversationId
  authorId: PersonId
  name: string
  mediaType: string
  size: number
  content: Buffer
  addedAt: Instant
  removedAt: Instant | null
}

export type DraftKeys = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  key: Buffer
}

export type Events = {
  organisationId: Generated<OrganisationId>
  id: string
  name: string
  subjectId: string
  aboutId: PersonId | null
  actorId: PersonId | null
  facts: Generated<JsonColumn>
  at: Instant
}

export type Feedback = {
  organisationId: Generated<OrganisationId>
  id: FeedbackId
  giverId: PersonId
  receiverId: PersonId
  requestId: FeedbackRequestId | null
  begunAt: Instant
  sentAt: Instant | null
  droppedAt: Instant | null
  openedAt: Instant | null
  withdrawnAt: Instant | null
}

export type FeedbackAsked = {
  organisationId: Generated<OrganisationId>
  requestId: FeedbackRequestId
  personId: PersonId
  declinedAt: Instant | null
  reason: Generated<string>
}

export type FeedbackDrafts = {
  organisationId: Generated<OrganisationId>
  feedbackId: FeedbackId
  field: 'situation' | 'behaviour' | 'effect' | 'wish'
  version: number
  value: JsonColumn
  editId: string
  savedAt: Instant
}

export type FeedbackReaders = {
  organisationId: Generated<OrganisationId>
  feedbackId: FeedbackId
  readerId: PersonId
  capacity: 'receiver' | 'manager' | 'asker'
}

export type FeedbackRequests = {
  organisationId: Generated<OrganisationId>
  id: FeedbackRequestId
  askerId: PersonId
  aboutId: PersonId
  question: string
  dueOn: Day
  askedAt: Instant
}

export type FeedbackThanks = {
  organisationId: Generated<OrganisationId>
  feedbackId: FeedbackId
  words: Generated<string>
  at: Instant
}

export type FeedbackWords = {
  organisationId: Generated<OrganisationId>
  feedbackId: FeedbackId
  number: number
  part: 'situation' | 'behaviour' | 'effect' | 'wish' | 'addition'
  words: string
  at: Instant
}

export type FoundingCodes = {
  codeHash: Buffer
  madeAt: Instant
  usedAt: Instant | null
}

export type GoalCheckIns = {
  organisationId: Generated<OrganisationId>
  id: string
  goalId: GoalId
  authorId: PersonId
  value: number | null
  remark: Generated<string>
  at: Instant
  milestone: string | null
  audience: Generated<'manager' | 'helpers' | 'team' | 'organisation'>
}

export type GoalHelpers = {
  organisationId: Generated<OrganisationId>
  goalId: GoalId
  personId: PersonId
  addedBy: PersonId
  addedAt: Instant
  endedAt: Instant | null
}

export type GoalWordings = {
  organisationId: Generated<OrganisationId>
  goalId: GoalId
  version: number
  content: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
  audience: Generated<'manager' | 'helpers' | 'team' | 'organisation'>
}

export type Goals = {
  organisationId: Generated<OrganisationId>
  id: GoalId
  ownerId: PersonId
  kind: 'result' | 'learning'
  conversationId: ConversationId | null
  createdBy: PersonId
  createdAt: Instant
  closedAt: Instant | null
  closedAs: 'reached' | 'partly' | 'not-reached' | 'dropped' | null
  carriedFrom: GoalId | null
  audience: Generated<'manager' | 'team' | 'organisation'>
  contributesTo: GoalId | null
}

export type Handovers = {
  organisationId: Generated<OrganisationId>
  id: string
  conversationId: ConversationId
  fromId: PersonId
  toId: PersonId
  choice: 'stays' | 'takes-over' | 'joins'
  decidedBy: PersonId
  decidedAt: Instant
}

export type ImportChanges = {
  organisationId: Generated<OrganisationId>
  importId: string
  personId: string
  number: number | null
  kind: 'new' | 'known' | 'missing'
  details: boolean
  leaves: boolean
  moves: boolean
  reports: boolean
  departmentId: string | null
  managerId: string | null
  leftOn: Day | null
  fromDay: Day
}

export type ImportDepartments = {
  organisationId: Generated<OrganisationId>
  importId: string
  said: string
  departmentId: string | null
  problem: 'unknown-department' | 'ambiguous-department' | null
}

export type ImportFiles = {
  organisationId: Generated<OrganisationId>
  importId: string
  content: Buffer
}

export type ImportHeadings = {
  organisationId: Generated<OrganisationId>
  taken: JsonColumn
  keptAt: Instant
}

export type ImportNewDepartments = {
  organisationId: Generated<OrganisationId>
  importId: string
  id: string
  parentId: string | null
  name: string
  path: string
}

export type ImportProblems = {
  organisationId: Generated<OrganisationId>
  importId: string
  number: number
  field: string
  code: string
  found: 'reading' | 'comparing'
  facts: Generated<JsonColumn>
}

export type ImportRows = {
  organisationId: Generated<OrganisationId>
  importId: string
  number: number
  employeeNumber: string | null
  givenName: string | null
  familyPrefix: string | null
  familyName: string | null
  email: string | null
  department: string | null
  jobTitle: string | null
  manager: string | null
  joinedOn: Day | null
  lastDay: Day | null
}

export type Imports = {
  organisationId: Generated<OrganisationId>
  id: string
  startedBy: PersonId
  startedAt: Instant
  fileName: string
  state: Generated<'reading' | 'asking' | 'comparing' | 'ready' | 'carrying' | 'refused' | 'done' | 'withdrawn'>
  fromDay: Day
  addDepartments: Generated<boolean>
  columns: JsonColumn | null
  rows: Generated<number>
  readTo: Generated<number>
  readOf: number | null
  refusal: JsonColumn | null
  counts: JsonColumn | null
  revision: number | null
  carriedBy: PersonId | null
  closeMissing: Generated<boolean>
  parts: Generated<number>
  partsDone: Generated<number>
  failedAt: Instant | null
  doneAt: Instant | null
}

export type InsightCounts = {
  organisationId: Generated<OrganisationId>
  groupId: string
  theme: string
  themeName: JsonColumn | null
  people: number
  counts: string
  mixed: boolean
}

export type InsightGroupMembers = {
  organisationId: Generated<OrganisationId>
  fromDay: Day
  personId: PersonId
  reportId: ReportId
  managerId: PersonId
  departments: string[]
  groupId: string | null
}

export type InsightGroups = {
  organisationId: Generated<OrganisationId>
  id: string
  fromDay: Day
  departmentId: DepartmentId | null
  managers: string[]
  people: number
}

export type InsightReleases = {
  organisationId: Generated<OrganisationId>
  fromDay: Day
  untilDay: Day
  releasedAt: Instant
}

export type InsightScores = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  theme: string
  conversationId: ConversationId
  employeeId: PersonId
  managerId: PersonId
  templateId: TemplateId
  themeName: JsonColumn | null
  level: number
  levels: number
  label: JsonColumn
  standard: number
  scale: string
  heldAt: Instant
  closedAt: Instant
  supersededAt: Instant | null
}

export type InsightStandings = {
  organisationId: Generated<OrganisationId>
  employeeId: PersonId
  lastTalkAt: Instant | null
  last: number | null
  change: number | null
  below: Generated<number>
  above: Generated<number>
}

export type Invitations = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  madeAt: Instant
  email: string
  tokenHash: Buffer
  expiresAt: Instant
  acceptedAt: Instant | null
}

export type JobHolders = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  profileId: string
  fromDay: Day
  untilDay: Day | null
}

export type JobMatches = {
  organisationId: Generated<OrganisationId>
  id: string
  personId: PersonId
  profileId: string
  profileVersion: number
  startedAt: Instant
  stoppedAt: Instant | null
}

export type JobProfileVersions = {
  organisationId: Generated<OrganisationId>
  profileId: string
  version: number
  content: JsonColumn
  authorId: PersonId
  publishedAt: Instant
}

export type JobProfiles = {
  organisationId: Generated<OrganisationId>
  id: string
  createdAt: Instant
  archivedAt: Instant | null
}

export type LogEntries = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  entryId: string
  version: number
  value: JsonColumn
  editId: string
  savedAt: Instant
}

export type LogSeals = {
  organisationId: Generated<OrganisationId>
  log: 'events' | 'access_log'
  number: number
  untilId: string
  rows: number
  sha256: Buffer
  sealedAt: Instant
}

export type MailMessages = {
  organisationId: Generated<OrganisationId>
  mailId: MailId
  message: JsonColumn
}

export type MailPreferences = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  manner: 'single' | 'digest'
  digestHour: number
  quietFrom: number | null
  quietUntil: number | null
  weekends: boolean
  unwanted: string[]
}

export type MailTroubles = {
  organisationId: Generated<OrganisationId>
  since: Instant
  lastAt: Instant
  times: number
  error: string
  mendedAt: Instant | null
}

export type MailWordings = {
  organisationId: Generated<OrganisationId>
  kind: string
  language: 'nl' | 'en'
  version: number
  subject: string | null
  body: string | null
  writtenBy: PersonId
  writtenAt: Instant
}

export type Mails = {
  organisationId: Generated<OrganisationId>
  id: MailId
  recipientId: PersonId
  kind: string
  moment: string
  createdAt: Instant
  state: Generated<'held' | 'waiting' | 'sent' | 'kept' | 'failed' | 'bundled' | 'dropped'>
  attempts: Generated<number>
  lastError: string | null
  settledAt: Instant | null
}

export type MatchLevels = {
  organisationId: Generated<OrganisationId>
  matchId: string
  authorId: PersonId
  competencyId: string
  version: number
  value: JsonColumn
  editId: string
  savedAt: Instant
}

export type MatchParts = {
  organisationId: Generated<OrganisationId>
  matchId: string
  authorId: PersonId
  part: 'employee' | 'manager'
  startedAt: Instant
  handedInAt: Instant | null
}

export type Meetings = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  place: Generated<string>
  link: Generated<string>
  sequence: Generated<number>
}

export type Memberships = {
  organisationId: OrganisationId
  personId: PersonId
  accountId: AccountId
}

export type NeedWordings = {
  organisationId: Generated<OrganisationId>
  needId: string
  version: number
  content: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type NoteBooks = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  last: number
}

export type NoteUpdates = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  number: number
  authorId: PersonId
  content: Buffer
  at: Instant
}

export type Organisations = {
  id: OrganisationId
  name: string
  language: Generated<'nl' | 'en'>
  timeZone: Generated<string>
  hrReadsReports: Generated<boolean>
  handoverMonths: Generated<number>
  createdAt: Instant
}

export type Participants = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  personId: PersonId
  part: 'employee' | 'manager' | 'guest'
  addedBy: PersonId
  addedAt: Instant
  leftAt: Instant | null
  cameLater: Generated<boolean>
  delegationId: DelegationId | null
  role: string | null
}

export type PeopleRevisions = {
  organisationId: Generated<OrganisationId>
  revision: number
}

export type Persons = {
  organisationId: Generated<OrganisationId>
  id: PersonId
  givenName: string
  familyPrefix: Generated<string>
  familyName: string
  name: ColumnType<string, never, never>
  email: string | null
  jobTitle: Generated<string>
  joinedOn: Day
  leftOn: Day | null
  employeeNumber: string | null
}

export type Placements = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  departmentId: DepartmentId
  fromDay: Day
  untilDay: Day | null
}

export type Preparations = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  authorId: PersonId
  startedAt: Instant
  sharedAt: Instant | null
  keptBack: Generated<boolean>
}

export type Ratings = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  authorId: PersonId
  field: string
  version: number
  value: JsonColumn
  editId: string
  savedAt: Instant
}

export type RecognitionReaders = {
  organisationId: Generated<OrganisationId>
  recognitionId: string
  personId: PersonId
  part: 'giver' | 'receiver' | 'team'
}

export type Recognitions = {
  organisationId: Generated<OrganisationId>
  id: string
  giverId: PersonId
  compliment: string
  example: string
  audience: 'private' | 'team'
  givenAt: Instant
}

export type Reopenings = {
  organisationId: Generated<OrganisationId>
  id: string
  conversationId: ConversationId
  reopenedBy: PersonId
  reason: string
  at: Instant
}

export type ReportClosings = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  conversationId: ConversationId
  closedAt: Instant
}

export type ReportDocuments = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  conversationId: ConversationId
  document: string
}

export type ReportRatings = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  field: string
  version: number
  value: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type ReportScores = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  conversationId: ConversationId
  theme: string
  level: number
  reason: string
}

export type ReportSeals = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  conversationId: ConversationId
  document: string
  sha256: Buffer
  sealedAt: Instant
}

export type ReportTexts = {
  organisationId: Generated<OrganisationId>
  conversationId: ConversationId
  field: string
  version: number
  value: JsonColumn
  authorId: PersonId
  editId: string
  savedAt: Instant
}

export type ReportVersions = {
  organisationId: Generated<OrganisationId>
  id: ReportId
  conversationId: ConversationId
  number: number
  content: JsonColumn
  offeredBy: PersonId
  offeredAt: Instant
}

export type ReportingLines = {
  organisationId: Generated<OrganisationId>
  personId: PersonId
  managerId: PersonId
  fromDay: Day
  untilDay: Day | null
}

export type RequiredMail = {
  organisationId: Generated<OrganisationId>
  topic: string
  setBy: PersonId
  setAt: Instant
}

export type RoundExceptions = {
  organisationId: Generated<OrganisationId>
  roundId: RoundId
  personId: PersonId
  what: 'added' | 'left-out'
  groupNumber: number | null
  byId: PersonId
  at: Instant
}

export type RoundGroups = {
  organisationId: Generated<OrganisationId>
  roundId: RoundId
  number: number
  departments: Generated<string[]>
  jobTitles: Generated<string[]>
  templateId: TemplateId
  templateVersion: number
}

export type RoundGuests = {
  organisationId: Generated<OrganisationId>
  roundId: RoundId
  number: number
  guestId: PersonId
  role: 'second-manager' | 'hr' | 'mentor'
  aboutId: PersonId | null
}

export type RoundPeople = {
  organisationId: Generated<OrganisationId>
  roundId: RoundId
  personId: PersonId
  outcome: 'made' | 'no-manager' | 'left-out' | 'in-other-round' | 'waiting'
  managerId: PersonId | null
  conversationId: ConversationId | null
  templateId: TemplateId | null
  templateVersion: number | null
  paused: Generated<boolean>
  batchId: string
  decidedAt: Instant
  signBefore: Day | null
  skippedAt: Instant | null
  skipReason: string | null
}

export type RoundTakeovers = {
  organisationId: Generated<OrganisationId>
  id: string
  roundId: RoundId
  fromId: PersonId
  toId: PersonId
  at: Instant
}

export type Rounds = {
  organisationId: Generated<OrganisationId>
  id: RoundId
  name: Generated<string>
  templateId: TemplateId | null
  templateVersion: number | null
  departments: Generated<string[]>
  jobTitles: Generated<string[]>
  joinedBefore: Day | null
  prepareFrom: Day | null
  talkFrom: Day | null
  talkUntil: Day | null
  signBefore: Day | null
  skipsDouble: Generated<boolean>
  newcomersJoin: Generated<boolean>
  madeBy: PersonId
  madeAt: Instant
  launchedAt: Instant | null
  settledAt: Instant | null
  closedAt: Instant | null
  droppedAt: Instant | null
  secondManager: Generated<boolean>
  peers: Generated<number>
  managerPrepares: Generated<boolean>
  guestsSign: Generated<boolean>
  takenOverBy: PersonId | null
  ledBy: ColumnType<string | null, never, never>
}

export type SealKeys = {
  organisationId: Generated<OrganisationId>
  publicKey: Buffer
  privateKey: Buffer
  madeAt: Instant
}

export type Sessions = {
  tokenHash: Buffer
  accountId: AccountId
  organisationId: OrganisationId | null
  method: 'password' | 'link' | 'invitation' | 'demo'
  device: Generated<string>
  createdAt: Instant
  seenAt: Instant
  expiresAt: Instant
}

export type SignInAttempts = {
  id: string
  email: string
  at: Instant
}

export type SignInLinks = {
  tokenHash: Buffer
  accountId: AccountId
  madeAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
}

export type SignalRules = {
  organisationId: Generated<OrganisationId>
  version: number
  belowInRow: number
  aboveInRow: number
  fellLevels: number
  monthsWithout: number
  setBy: PersonId
  setAt: Instant
}

export type Signatures = {
  organisationId: Generated<OrganisationId>
  reportId: ReportId
  conversationId: ConversationId
  signerId: PersonId
  outcome: 'agreed' | 'seen' | 'seen-disagreed' | 'refused'
  reaction: Generated<string>
  recordedBy: PersonId | null
  signedAt: Instant
  entry: string
}

export type TemplateDrafts = {
  organisationId: Generated<OrganisationId>
  templateId: TemplateId
  field: string
  version: number
  value: JsonColumn
  editId: string
  authorId: PersonId
  savedAt: Instant
}

export type TemplateVersions = {
  organisationId: Generated<OrganisationId>
  templateId: TemplateId
  version: number
  content: JsonColumn
  publishedAt: Instant
}

export type Templates = {
  organisationId: Generated<OrganisationId>
  id: TemplateId
  kind: 'progress' | 'functioning' | 'appraisal' | 'development' | 'start' | 'check-in' | 'exit'
  createdAt: Instant
  archivedAt: Instant | null
  libraryKey: string | null
}

export type Tables = {
  absences: Absences
  accessLog: AccessLog
  accounts: Accounts
  activityNotes: ActivityNotes
  activityWordings: ActivityWordings
  agreedStandings: AgreedStandings
  agreementCheckIns: AgreementCheckIns
  agreementWordings: AgreementWordings
  agreements: Agreements
  answers: Answers
  appointments: Appointments
  cadenceChanges: CadenceChanges
  cadenceMoments: CadenceMoments
  cadenceNext: CadenceNext
  cadences: Cadences
  calendarFeeds: CalendarFeeds
  commands: Commands
  competencies: Competencies
  competencyVersions: CompetencyVersions
  conversations: Conversations
  correctionRequests: CorrectionRequests
  delegations: Delegations
  departments: Departments
  developmentActivities: DevelopmentActivities
  developmentNeeds: DevelopmentNeeds
  documents: Documents
  draftKeys: DraftKeys
  events: Events
  feedback: Feedback
  feedbackAsked: FeedbackAsked
  feedbackDrafts: FeedbackDrafts
  feedbackReaders: FeedbackReaders
  feedbackRequests: FeedbackRequests
  feedbackThanks: FeedbackThanks
  feedbackWords: FeedbackWords
  foundingCodes: FoundingCodes
  goalCheckIns: GoalCheckIns
  goalHelpers: GoalHelpers
  goalWordings: GoalWordings
  goals: Goals
  handovers: Handovers
  importChanges: ImportChanges
  importDepartments: ImportDepartments
  importFiles: ImportFiles
  importHeadings: ImportHeadings
  importNewDepartments: ImportNewDepartments
  importProblems: ImportProblems
  importRows: ImportRows
  imports: Imports
  insightCounts: InsightCounts
  insightGroupMembers: InsightGroupMembers
  insightGroups: InsightGroups
  insightReleases: InsightReleases
  insightScores: InsightScores
  insightStandings: InsightStandings
  invitations: Invitations
  jobHolders: JobHolders
  jobMatches: JobMatches
  jobProfileVersions: JobProfileVersions
  jobProfiles: JobProfiles
  logEntries: LogEntries
  logSeals: LogSeals
  mailMessages: MailMessages
  mailPreferences: MailPreferences
  mailTroubles: MailTroubles
  mailWordings: MailWordings
  mails: Mails
  matchLevels: MatchLevels
  matchParts: MatchParts
  meetings: Meetings
  memberships: Memberships
  needWordings: NeedWordings
  noteBooks: NoteBooks
  noteUpdates: NoteUpdates
  organisations: Organisations
  participants: Participants
  peopleRevisions: PeopleRevisions
  persons: Persons
  placements: Placements
  preparations: Preparations
  ratings: Ratings
  recognitionReaders: RecognitionReaders
  recognitions: Recognitions
  reopenings: Reopenings
  reportClosings: ReportClosings
  reportDocuments: ReportDocuments
  reportRatings: ReportRatings
  reportScores: ReportScores
  reportSeals: ReportSeals
  reportTexts: ReportTexts
  reportVersions: ReportVersions
  reportingLines: ReportingLines
  requiredMail: RequiredMail
  roundExceptions: RoundExceptions
  roundGroups: RoundGroups
  roundGuests: RoundGuests
  roundPeople: RoundPeople
  roundTakeovers: RoundTakeovers
  rounds: Rounds
  sealKeys: SealKeys
  sessions: Sessions
  signInAttempts: SignInAttempts
  signInLinks: SignInLinks
  signalRules: SignalRules
  signatures: Signatures
  templateDrafts: TemplateDrafts
  templateVersions: TemplateVersions
  templates: Templates
}

import { Route, Switch } from 'wouter'
import type { Me } from '#modules/people/contract.ts'
import { room } from '#platform/ui/room.ts'
import { NotFound } from './pages/NotFound.tsx'

const Handovers = room(() => import('#modules/handovers/screens/Handovers.tsx'), 'Handovers')
const FormerTalk = room(() => import('#modules/handovers/screens/FormerTalk.tsx'), 'FormerTalk')
const HrHandovers = room(() => import('#modules/handovers/screens/Handovers.tsx'), 'HrHandovers')
const Home = room(() => import('#modules/home/screens/Home.tsx'), 'Home')
const MyConversations = room(() => import('./pages/MyConversations.tsx'), 'MyConversations')
const PlanConversation = room(() => import('#modules/conversations/screens/PlanConversation.tsx'), 'PlanConversation')
const Conversation = room(() => import('./pages/Conversation.tsx'), 'Conversation')
const Preparation = room(() => import('./pages/Preparation.tsx'), 'Preparation')
const Talk = room(() => import('./pages/Talk.tsx'), 'Talk')
const Report = room(() => import('./pages/Report.tsx'), 'Report')
const SignedReport = room(() => import('#modules/reports/screens/SignedReport.tsx'), 'SignedReport')
const Agreements = room(() => import('./pages/Agreements.tsx'), 'Agreements')
const Goals = room(() => import('#modules/goals/screens/Goals.tsx'), 'Goals')
const Goal = room(() => import('#modules/goals/screens/Goal.tsx'), 'Goal')
const PersonFile = room(() => import('./pages/PersonFile.tsx'), 'PersonFile')
const TeamPicture = room(() => import('#modules/insight/screens/Team.tsx'), 'Team')
const Development = room(() => import('#modules/insight/screens/Development.tsx'), 'Development')
const AccessLog = room(() => import('#modules/privacy/screens/AccessLog.tsx'), 'AccessLog')
const Account = room(() => import('./pages/Account.tsx'), 'Account')
const Invitation = room(() => import('./pages/AcceptInvitation.tsx'), 'AcceptInvitation')
const SignInLink = room(() => import('./pages/SignInLink.tsx'), 'SignInLink')
const Template = room(() => import('#modules/templates/screens/Template.tsx'), 'Template')
const Progress = room(() => import('#modules/home/screens/Progress.tsx'), 'Progress')
const Rounds = room(() => import('#modules/rounds/screens/Rounds.tsx'), 'Rounds')
const Round = room(() => import('#modules/rounds/screens/Round.tsx'), 'Round')
const TeamRounds = room(() => import('#modules/rounds/screens/TeamRounds.tsx'), 'TeamRounds')
const Cadences = room(() => import('#modules/cadences/screens/Cadences.tsx'), 'Cadences')
const NewCadence = room(() => import('#modules/cadences/screens/NewCadence.tsx'), 'NewCadence')
const CadencePage = room(() => import('#modules/cadences/screens/CadencePage.tsx'), 'CadencePage')
const PersonRhythm = room(() => import('#modules/cadences/screens/PersonRhythm.tsx'), 'PersonRhythm')
const OrganisationPicture = room(() => import('#modules/insight/screens/Organisation.tsx'), 'Organisation')
const HrDevelopment = room(() => import('#modules/insight/screens/Development.tsx'), 'HrDevelopment')
const HrReports = room(() => import('#modules/reports/screens/HrReports.tsx'), 'HrReports')
const HrSignedReport = room(() => import('#modules/reports/screens/SignedReport.tsx'), 'HrSignedReport')
const People = room(() => import('#modules/people/screens/People.tsx'), 'People')
const AddPerson = room(() => import('#modules/people/screens/AddPerson.tsx'), 'AddPerson')
const KeptPerson = room(() => import('#modules/people/screens/KeptPerson.tsx'), 'KeptPerson')
const MovePeople = room(() => import('#modules/people/screens/MovePeople.tsx'), 'MovePeople')
const PlannedMoves = room(() => import('#modules/people/screens/PlannedMoves.tsx'), 'PlannedMoves')
const Departments = room(() => import('#modules/people/screens/Departments.tsx'), 'Departments')
const KeptTemplates = room(() => import('#modules/templates/screens/KeptTemplates.tsx'), 'KeptTemplates')
const LibraryTemplate = room(() => import('#modules/templates/screens/LibraryTemplate.tsx'), 'LibraryTemplate')
const QuestionBank = room(() => import('#modules/templates/screens/QuestionBank.tsx'), 'QuestionBank')
const Editor = room(() => import('#modules/templates/screens/Editor.tsx'), 'Editor')
const Comparison = room(() => import('#modules/templates/screens/Comparison.tsx'), 'Comparison')
const TemplatePreview = room(() => import('./pages/TemplatePreview.tsx'), 'TemplatePreview')
const Import = room(() => import('#modules/imports/screens/Import.tsx'), 'Import')
const Settings = room(() => import('#modules/organisations/screens/Settings.tsx'), 'Settings')
const MailSettings = room(() => import('#modules/notifications/screens/MailSettings.tsx'), 'MailSettings')
const MailTexts = room(() => import('#modules/notifications/screens/MailTexts.tsx'), 'MailTexts')
const MailText = room(() => import('#modules/notifications/screens/MailText.tsx'), 'MailText')
const Outbox = room(() => import('#modules/notifications/screens/Outbox.tsx'), 'Outbox')

/** Every address of the house, and the screen that is there. */
export function Rooms({ me }: { me: Me }) {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/conversations" component={MyConversations} />
      <Route path="/conversations/new" component={PlanConversation} />
      <Route path="/conversations/:conversationId" component={Conversation} />
      <Route path="/conversations/:conversationId/preparation" component={Preparation} />
      <Route path="/conversations/:conversationId/talk" component={Talk} />
      <Route path="/conversations/:conversationId/report" component={Report} />
      <Route path="/reports/:reportId" component={SignedReport} />
      <Route path="/handovers" component={Handovers} />
      <Route path="/handovers/:conversationId" component={FormerTalk} />
      <Route path="/rounds/:roundId?" component={TeamRounds} />
      <Route path="/agreements" component={Agreements} />
      <Route path="/goals" component={Goals} />
      <Route path="/goals/:goalId" component={Goal} />
      <Route path="/file" component={PersonFile} />
      <Route path="/people/:personId" component={PersonFile} />
      <Route path="/insight" component={TeamPicture} />
      <Route path="/development" component={Development} />
      <Route path="/people/:personId/development" component={Development} />
      <Route path="/access-log" component={AccessLog} />
      <Route path="/account" component={Account} />
      <Route path="/invitation" component={Invitation} />
      <Route path="/sign-in/link" component={SignInLink} />
      <Route path="/template" component={Template} />
      {me.isHr && <Route path="/hr" component={Progress} />}
      {me.isHr && <Route path="/hr/handovers" component={HrHandovers} />}
      {me.isHr && <Route path="/hr/rounds" component={Rounds} />}
      {me.isHr && <Route path="/hr/rounds/:roundId/:step?" component={Round} />}
      {me.isHr && <Route path="/hr/cadences" component={Cadences} />}
      {me.isHr && <Route path="/hr/cadences/new" component={NewCadence} />}
      {me.isHr && <Route path="/hr/cadences/people/:personId" component={PersonRhythm} />}
      {me.isHr && <Route path="/hr/cadences/:cadenceId" component={CadencePage} />}
      {me.isHr && <Route path="/hr/insight" component={OrganisationPicture} />}
      {me.isHr && <Route path="/hr/people/:personId/development" component={HrDevelopment} />}
      {me.isHr && <Route path="/hr/people/:personId" component={HrReports} />}
      {me.isHr && <Route path="/hr/reports/:reportId" component={HrSignedReport} />}
      {me.isAdministrator && <Route path="/admin/people" component={People} />}
      {me.isAdministrator && <Route path="/admin/people/new" component={AddPerson} />}
      {me.isAdministrator && <Route path="/admin/people/import" component={Import} />}
      {me.isAdministrator && <Route path="/admin/people/moving" component={MovePeople} />}
      {me.isAdministrator && <Route path="/admin/people/moves" component={PlannedMoves} />}
      {me.isAdministrator && <Route path="/admin/people/:personId" component={KeptPerson} />}
      {me.isAdministrator && <Route path="/admin/departments" component={Departments} />}
      {me.isAdministrator && <Route path="/admin/templates" component={KeptTemplates} />}
      {me.isAdministrator && <Route path="/admin/templates/questions" component={QuestionBank} />}
      {me.isAdministrator && <Route path="/admin/templates/library/:libraryKey" component={LibraryTemplate} />}
      {me.isAdministrator && <Route path="/admin/templates/:templateId/edit/:part?" component={Editor} />}
      {me.isAdministrator && <Route path="/admin/templates/:templateId/comparison" component={Comparison} />}
      {me.isAdministrator && <Route path="/admin/templates/:templateId/preview" component={TemplatePreview} />}
      {me.isAdministrator && <Route path="/admin/organisation" component={Settings} />}
      {me.isAdministrator && <Route path="/admin/mails" component={Outbox} />}
      {me.isAdministrator && <Route path="/admin/mail-settings" component={MailSettings} />}
      {me.isAdministrator && <Route path="/admin/mail-texts" component={MailTexts} />}
      {me.isAdministrator && <Route path="/admin/mail-texts/:kind" component={MailText} />}
      <Route component={NotFound} />
    </Switch>
  )
}

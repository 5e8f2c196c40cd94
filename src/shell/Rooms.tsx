import { Route, Switch } from 'wouter'
import type { Me } from '#modules/people/contract.ts'
import { room } from '#platform/ui/room.ts'
import { NotFound } from './pages/NotFound.tsx'

const Handovers = room(() => import('#modules/handovers/screens/Handovers.tsx'), 'Handovers')
const FormerTalk = room(() => import('#modules/handovers/screens/FormerTalk.tsx'), 'FormerTalk')
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
const Feedback = room(() => import('#modules/feedback/screens/Feedback.tsx'), 'Feedback')
const GiveFeedback = room(() => import('#modules/feedback/screens/GiveFeedback.tsx'), 'GiveFeedback')
const AskFeedback = room(() => import('#modules/feedback/screens/AskFeedback.tsx'), 'AskFeedback')
const FeedbackDraft = room(() => import('#modules/feedback/screens/FeedbackDraft.tsx'), 'FeedbackDraft')
const PieceOfFeedback = room(() => import('#modules/feedback/screens/PieceOfFeedback.tsx'), 'PieceOfFeedback')
const Logbook = room(() => import('#modules/logbook/screens/Logbook.tsx'), 'Logbook')
const Recognitions = room(() => import('#modules/recognition/screens/Recognitions.tsx'), 'Recognitions')
const PersonFile = room(() => import('./pages/PersonFile.tsx'), 'PersonFile')
const TeamPicture = room(() => import('#modules/insight/screens/Team.tsx'), 'Team')
const Distribution = room(() => import('#modules/insight/screens/Distribution.tsx'), 'Distribution')
const Development = room(() => import('#modules/insight/screens/Development.tsx'), 'Development')
const Career = room(() => import('#modules/competencies/screens/Career.tsx'), 'Career')
const Plan = room(() => import('#modules/development/screens/Plan.tsx'), 'Plan')
const Match = room(() => import('#modules/competencies/screens/Match.tsx'), 'Match')
const Competencies = room(() => import('#modules/competencies/screens/Library.tsx'), 'Library')
const AccessLog = room(() => import('#modules/privacy/screens/AccessLog.tsx'), 'AccessLog')
const Account = room(() => import('./pages/Account.tsx'), 'Account')
const Invitation = room(() => import('./pages/AcceptInvitation.tsx'), 'AcceptInvitation')
const SignInLink = room(() => import('./pages/SignInLink.tsx'), 'SignInLink')
const Template = room(() => import('#modules/templates/screens/Template.tsx'), 'Template')
const TeamRounds = room(() => import('#modules/rounds/screens/TeamRounds.tsx'), 'TeamRounds')
const HrRooms = room(() => import('./HrRooms.tsx'), 'HrRooms')
const AdminRooms = room(() => import('./AdminRooms.tsx'), 'AdminRooms')

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
      <Route path="/feedback" component={Feedback} />
      <Route path="/feedback/give" component={GiveFeedback} />
      <Route path="/feedback/ask" component={AskFeedback} />
      <Route path="/feedback/drafts/:feedbackId" component={FeedbackDraft} />
      <Route path="/feedback/:feedbackId" component={PieceOfFeedback} />
      <Route path="/logbook" component={Logbook} />
      <Route path="/recognition" component={Recognitions} />
      <Route path="/file" component={PersonFile} />
      <Route path="/people/:personId" component={PersonFile} />
      <Route path="/insight" component={TeamPicture} />
      <Route path="/insight/distribution" component={Distribution} />
      <Route path="/development" component={Development} />
      <Route path="/people/:personId/development" component={Development} />
      <Route path="/plan" component={Plan} />
      <Route path="/people/:personId/plan" component={Plan} />
      <Route path="/career" component={Career} />
      <Route path="/people/:personId/career" component={Career} />
      <Route path="/matches/:matchId" component={Match} />
      <Route path="/competencies" component={Competencies} />
      <Route path="/access-log" component={AccessLog} />
      <Route path="/account" component={Account} />
      <Route path="/invitation" component={Invitation} />
      <Route path="/sign-in/link" component={SignInLink} />
      <Route path="/template" component={Template} />
      {me.isHr && <Route path="/hr/*?" component={HrRooms} />}
      {me.isAdministrator && <Route path="/admin/*" component={AdminRooms} />}
      <Route component={NotFound} />
    </Switch>
  )
}

import { Route, Switch } from 'wouter'
import { room } from '#platform/ui/room.ts'
import { NotFound } from './pages/NotFound.tsx'

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
const KeptCompetencies = room(() => import('#modules/competencies/screens/KeptCompetencies.tsx'), 'KeptCompetencies')
const KeptCompetency = room(() => import('#modules/competencies/screens/KeptCompetency.tsx'), 'KeptCompetency')
const KeptProfiles = room(() => import('#modules/competencies/screens/KeptProfiles.tsx'), 'KeptProfiles')
const KeptProfile = room(() => import('#modules/competencies/screens/KeptProfile.tsx'), 'KeptProfile')
const Import = room(() => import('#modules/imports/screens/Import.tsx'), 'Import')
const Settings = room(() => import('#modules/organisations/screens/Settings.tsx'), 'Settings')
const MailSettings = room(() => import('#modules/notifications/screens/MailSettings.tsx'), 'MailSettings')
const MailTexts = room(() => import('#modules/notifications/screens/MailTexts.tsx'), 'MailTexts')
const MailText = room(() => import('#modules/notifications/screens/MailText.tsx'), 'MailText')
const Outbox = room(() => import('#modules/notifications/screens/Outbox.tsx'), 'Outbox')

/** The addresses where who keeps an organisation works: people, templates, mail. */
export function AdminRooms() {
  return (
    <Switch>
      <Route path="/admin/people" component={People} />
      <Route path="/admin/people/new" component={AddPerson} />
      <Route path="/admin/people/import" component={Import} />
      <Route path="/admin/people/moving" component={MovePeople} />
      <Route path="/admin/people/moves" component={PlannedMoves} />
      <Route path="/admin/people/:personId" component={KeptPerson} />
      <Route path="/admin/departments" component={Departments} />
      <Route path="/admin/templates" component={KeptTemplates} />
      <Route path="/admin/templates/questions" component={QuestionBank} />
      <Route path="/admin/templates/library/:libraryKey" component={LibraryTemplate} />
      <Route path="/admin/templates/:templateId/edit/:part?" component={Editor} />
      <Route path="/admin/templates/:templateId/comparison" component={Comparison} />
      <Route path="/admin/templates/:templateId/preview" component={TemplatePreview} />
      <Route path="/admin/competencies" component={KeptCompetencies} />
      <Route path="/admin/competencies/:competencyId" component={KeptCompetency} />
      <Route path="/admin/jobs" component={KeptProfiles} />
      <Route path="/admin/jobs/:profileId" component={KeptProfile} />
      <Route path="/admin/organisation" component={Settings} />
      <Route path="/admin/mails" component={Outbox} />
      <Route path="/admin/mail-settings" component={MailSettings} />
      <Route path="/admin/mail-texts" component={MailTexts} />
      <Route path="/admin/mail-texts/:kind" component={MailText} />
      <Route component={NotFound} />
    </Switch>
  )
}

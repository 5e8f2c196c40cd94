import { Route, Switch } from 'wouter'
import { room } from '#platform/ui/room.ts'
import { NotFound } from './pages/NotFound.tsx'

const HrHandovers = room(() => import('#modules/handovers/screens/Handovers.tsx'), 'HrHandovers')
const Progress = room(() => import('#modules/home/screens/Progress.tsx'), 'Progress')
const Rounds = room(() => import('#modules/rounds/screens/Rounds.tsx'), 'Rounds')
const Round = room(() => import('#modules/rounds/screens/Round.tsx'), 'Round')
const Cadences = room(() => import('#modules/cadences/screens/Cadences.tsx'), 'Cadences')
const NewCadence = room(() => import('#modules/cadences/screens/NewCadence.tsx'), 'NewCadence')
const CadencePage = room(() => import('#modules/cadences/screens/CadencePage.tsx'), 'CadencePage')
const PersonRhythm = room(() => import('#modules/cadences/screens/PersonRhythm.tsx'), 'PersonRhythm')
const OrganisationPicture = room(() => import('#modules/insight/screens/Organisation.tsx'), 'Organisation')
const HrDistribution = room(() => import('#modules/insight/screens/Distribution.tsx'), 'HrDistribution')
const HrDevelopment = room(() => import('#modules/insight/screens/Development.tsx'), 'HrDevelopment')
const HrReports = room(() => import('#modules/reports/screens/HrReports.tsx'), 'HrReports')
const HrSignedReport = room(() => import('#modules/reports/screens/SignedReport.tsx'), 'HrSignedReport')

/** The addresses where who advises on people works: rounds, rhythm, progress, insight. */
export function HrRooms() {
  return (
    <Switch>
      <Route path="/hr" component={Progress} />
      <Route path="/hr/handovers" component={HrHandovers} />
      <Route path="/hr/rounds" component={Rounds} />
      <Route path="/hr/rounds/:roundId/:step?" component={Round} />
      <Route path="/hr/cadences" component={Cadences} />
      <Route path="/hr/cadences/new" component={NewCadence} />
      <Route path="/hr/cadences/people/:personId" component={PersonRhythm} />
      <Route path="/hr/cadences/:cadenceId" component={CadencePage} />
      <Route path="/hr/insight" component={OrganisationPicture} />
      <Route path="/hr/insight/distribution" component={HrDistribution} />
      <Route path="/hr/people/:personId/development" component={HrDevelopment} />
      <Route path="/hr/people/:personId" component={HrReports} />
      <Route path="/hr/reports/:reportId" component={HrSignedReport} />
      <Route component={NotFound} />
    </Switch>
  )
}

import { idOf } from '../world.ts'
import { idFrom } from '../../src/demo/ids.ts'
import {
  cadenceIds,
  delegationOfEsther,
  draftedTemplateId,
  feedbackIds,
  entryOfSophie,
  draftRoundId,
  matchIds,
  runningRoundId,
  type Made,
} from './stages.ts'

// Who may do what: one line for each route. This is what a reviewer reads; the test beside it asks the server.
//
// A capital letter: it is done. A small letter: it is refused, with a reason, to somebody who may know that it is there.
// Whoever is not in a cell gets, to the byte, the answer for something that does not exist. `–`: there is no such thing yet.

/** Everybody in the matrix. A letter that stands in no line of the table is somebody who never gets anything. */
export const cast = {
  E: { as: 'sophie', who: 'the employee' },
  M: { as: 'esther', who: 'the manager of the conversation, who handed Sophie over today' },
  G: { as: 'carla', who: 'the guest' },
  N: { as: 'daan', who: 'the next manager' },
  H: { as: 'lucas', who: 'the HR adviser of the shops, who planned it' },
  I: { as: 'fatima', who: 'the HR adviser of everybody, who did not' },
  O: { as: 'gerrit', who: 'an HR adviser of another department' },
  A: { as: 'thomas', who: 'the administrator' },
  W: { as: 'naomi', who: 'a member of the works council' },
  C: { as: 'amira', who: 'a colleague' },
  T: { as: 'tim', who: 'a guest who was let go' },
  K: { as: 'marloes', who: 'the manager of both managers' },
  D: { as: 'hanneke', who: 'the director' },
  X: { as: 'peter', who: 'somebody of another organisation' },
  Y: { as: 'saskia', who: 'the administrator of another organisation' },
  Z: { as: 'fatima-linde', who: 'Fatima, while she works for the other organisation' },
  '1': { as: 'sophie', in: 'linde', who: 'the employee, who asks as if she were in another organisation' },
  '2': { as: 'peter', in: 'molen', who: 'somebody of another organisation, who asks as if he were in this one' },
  '3': { as: 'omar', who: 'somebody who left today' },
  '4': { as: null, who: 'nobody' },
  '5': { as: 'stefan', ended: true, who: 'somebody whose session was ended' },
} as const satisfies Record<string, { as: string | null; in?: 'molen' | 'linde'; ended?: true; who: string }>
export type Letter = keyof typeof cast

type Input = (made: Made) => Record<string, unknown>
type Line = readonly [route: string, who: string, input?: Input]

const guest = () => ({ personId: idOf('carla') })
const ofEmployee: Input = ({ employeesFile }) => ({ documentId: employeesFile })
const ofManager: Input = ({ managersFile }) => ({ documentId: managersFile })
const takenOver = () => ({ choice: 'takes-over' })
const joined = () => ({ choice: 'joins' })
const inSpring = () => ({ startsOn: '2027-01-01', dueOn: '2027-06-30' })
const toTheTeam = () => ({ audience: 'manager', helpers: [], contributesTo: null })
const onTheLastWording = () => ({ base: 1, ownerId: idOf('sophie') })

// oxfmt-ignore
/** Routes about one conversation, in each of its stages. Esther and Sophie prepare another one at the same time. */
export const inEachStage: Line[] = [
  //                                                                                 planned preparing revealed recorded signing closed cancelled
  ['GET /conversations/:conversationId',                                            'EMG     EMG       EMG      EMG      EMG     EMG    EMG'],
  ['PUT /conversations/:conversationId/meeting',                                    'EMgn    EMgn      emgn     emgn     emgn    emgn   emgn'],
  ['PUT /hr/conversations/:conversationId/meeting',                                 'Hi      Hi        hi       hi       hi      hi     hi'],
  ['POST /conversations/:conversationId/cancelling',                                'EMgn    EMgn      eMgn     eMgn     eMgn    emgn   emgn'],
  ['POST /hr/conversations/:conversationId/cancelling',                             'Hi      Hi        hi       hi       hi      hi     hi'],
  ['POST /conversations/:conversationId/pause',                                     'EMgn    EMgn      EMgn     EMgn     EMgn    emgn   emgn'],
  ['DELETE /conversations/:conversationId/pause',                                   'emgn    emgn      emgn     emgn     emgn    emgn   emgn'],
  ['POST /conversations/:conversationId/guests',                                    'EMg     EMg       EMg      EMg      emg     emg    emg', () => ({ personId: idOf('max') })],
  ['DELETE /conversations/:conversationId/guests/:personId',                        'EMg     EMg       EMg      EMg      emg     emg    emg', guest],

  ['POST /conversations/:conversationId/handover',                  /* stays */     'MN      MN        MN       MN       MN      ·      ·'],
  ['POST /conversations/:conversationId/handover',                  /* taken */     'MN      MN        mn       mn       mn      ·      ·', takenOver],
  ['POST /conversations/:conversationId/handover',                  /* joins */     'MN      MN        Mn       Mn       mn      ·      ·', joined],
  ['POST /hr/conversations/:conversationId/handover',                               'HI      HI        HI       HI       HI      ·      ·'],
  ['POST /hr/conversations/:conversationId/handover',               /* taken */     'HI      HI        hi       hi       hi      ·      ·', takenOver],

  ['POST /conversations/:conversationId/standing-in',              /* no delegate */ '·       ·         ·        ·        ·       ·      ·'],
  ['GET /handovers/:conversationId',                                /* not over */ '·       ·         ·        ·        ·       ·      ·'],

  ['GET /conversations/:conversationId/preparation',                                'EM      EM        EM       EM       EM      EM     EM'],
  ['PUT /conversations/:conversationId/preparation/answers',                        'EMg     EMg       emg      emg      emg     emg    emg'],
  ['PUT /conversations/:conversationId/preparation/ratings',                        'EMg     EMg       emg      emg      emg     emg    emg'],
  ['GET /conversations/:conversationId/preparation/versions',                       'EM      EM        EM       EM       EM      EM     EM'],
  ['POST /conversations/:conversationId/preparation/sharing',                       'emg     EMg       emg      emg      emg     emg    emg'],
  ['DELETE /conversations/:conversationId/preparation/sharing',                     'emg     emg       emg      emg      emg     emg    emg'],
  ['POST /conversations/:conversationId/documents',                                 'EMg     EMg       emg      emg      emg     emg    emg'],
  ['GET /documents/:documentId',                                    /* of Sophie */ '–       E         EM       EM       EM      EM     E', ofEmployee],
  ['GET /documents/:documentId',                                    /* of Esther */ '–       M         EM       EM       EM      EM     M', ofManager],
  ['DELETE /documents/:documentId',                                 /* of Sophie */ '–       E         em       em       em      em     e', ofEmployee],
  ['DELETE /documents/:documentId',                                 /* of Esther */ '–       M         em       em       em      em     m', ofManager],
  ['GET /conversations/:conversationId/previous-report',                            'EM      EM        EM       EM       EM      EM     EM'],

  ['POST /conversations/:conversationId/beginning',                 /* too early */ 'emg     emg       emg      emg      emg     emg    emg'],
  ['GET /conversations/:conversationId/talk',                                       '·       ·         EMG      EMG      EMG     EMG    EMG'],
  ['GET /conversations/:conversationId/notes',                                      'EMG     EMG       EMG      EMG      EMG     EMG    EMG'],
  ['POST /conversations/:conversationId/notes',                                     'emg     emg       EMG      EMG      EMG     emg    emg'],
  ['POST /conversations/:conversationId/agreements',                                'emg     emg       EMg      EMg      emg     emg    emg', () => ({ ownerId: idOf('sophie') })],
  ['PUT /conversations/:conversationId/goals/:goalId/standing',                     'emg     emg       EMg      EMg      emg     emg    emg'],
  ['POST /conversations/:conversationId/conclusion',                                'emg     emg       eMg      emg      emg     emg    emg'],

  ['GET /conversations/:conversationId/report',                                     '·       ·         EMG      EMG      EMG     EMG    EMG'],
  ['PUT /conversations/:conversationId/report/texts',                               'emg     emg       emg      eMg      emg     emg    emg'],
  ['PUT /conversations/:conversationId/report/texts',               /* reaction */  'emg     emg       emg      Emg      emg     emg    emg', () => ({ field: 'reaction' })],
  ['PUT /conversations/:conversationId/report/ratings',                             'emg     emg       emg      eMg      emg     emg    emg'],
  ['GET /conversations/:conversationId/report/versions',                            'EMG     EMG       EMG      EMG      EMG     EMG    EMG'],
  ['POST /conversations/:conversationId/report/offering',                           'emg     emg       emg      eMg      emg     emg    emg'],
  ['DELETE /conversations/:conversationId/report/offering',                         'emg     emg       emg      emg      eMg     emg    emg'],
  ['POST /conversations/:conversationId/report/signatures',                         'emg     emg       emg      emg      EMG     emg    emg'],
  ['POST /conversations/:conversationId/report/corrections',                        'emg     emg       emg      emg      Emg     emg    emg'],
  ['POST /conversations/:conversationId/report/refusals',                           'emg     emg       emg      emg      eMg     emg    emg', guest],
  ['POST /conversations/:conversationId/reopening',                                 'emg     emg       emg      emg      emg     eMg    emg'],

  // A file has the scores in it: not for a guest, nor (now) for who is preparing another conversation about Sophie.
  ['GET /reports/:reportId',                                                        '–       –         –        –        ·       EMGN   –'],
  ['GET /reports/:reportId/pdf',                                                    '–       –         –        –        ·       emgN   –'],
  ['GET /reports/:reportId/json',                                                   '–       –         –        –        ·       emgN   –'],
  ['GET /hr/reports/:reportId',                                                     '–       –         –        –        ·       HI     –'],
  ['GET /hr/reports/:reportId/pdf',                                                 '–       –         –        –        ·       HI     –'],

  ['GET /goals/:goalId',                                                            '–       –         EMN      EMN      EMN     EMN    EMN'],
  ['GET /goals/:goalId/readers',                                                    '–       –         EMN      EMN      EMN     EMN    EMN'],
  ['PUT /goals/:goalId/sharing',                                                    '–       –         Emn      Emn      Emn     Emn    Emn', toTheTeam],
  ['PUT /goals/:goalId/wording',                                                    '–       –         EMN      EMN      EMN     EMN    EMN', onTheLastWording],
  ['POST /goals/:goalId/check-ins',                                                 '–       –         EMN      EMN      EMN     EMN    EMN'],
  ['POST /goals/:goalId/closing',                                                   '–       –         EMN      EMN      EMN     EMN    EMN'],
  ['POST /goals/:goalId/carrying-over',                                             '–       –         EMN      EMN      EMN     EMN    EMN', inSpring],
  ['GET /agreements/:agreementId/readers',                                          '–       –         EMG      EMG      EMG     EMN    EM'],
  ['PUT /agreements/:agreementId/wording',                                          '–       –         EMg      EMg      EMg     EMN    EM', onTheLastWording],
  ['POST /agreements/:agreementId/check-ins',                                       '–       –         EMg      EMg      EMg     EMN    EM'],
  ['POST /agreements/:agreementId/moves',                                           '–       –         EMg      EMg      EMg     EMN    EM'],
  ['POST /agreements/:agreementId/drop',                                            '–       –         EMg      EMg      EMg     emn    EM'],
  ['DELETE /agreements/:agreementId/drop',                                          '–       –         emg      emg      emg     Emn    em'],
  ['POST /agreements/:agreementId/drop/answer',                                     '–       –         emg      emg      emg     eMN    em'],
]

const everybody = 'EMGNHIOAWCTKDXYZ'
const everybodyHere = 'EMGNHIOAWCTKD'
const sophie = () => ({ personId: idOf('sophie') })
const template = { id: idFrom('template molen'), version: 1 }
const kept = () => ({ templateId: template.id })
const round = { personId: idOf('amira'), departments: [], jobTitles: [], groups: [], guests: [], group: null, template }
const draft = () => ({ ...round, roundId: draftRoundId })
const runs = () => ({ ...round, roundId: runningRoundId })
const later = () => ({ ...runs(), talkUntil: '2027-01-08', signBefore: '2027-01-22' })
const replaced = () => ({ ...runs(), from: template, to: template })
const moved = () => ({ personIds: [idOf('sophie')], managerId: idOf('marloes'), departmentId: null, revision: 0 })
const shops = () => ({ departmentId: idFrom('department winkels'), jobTitle: null, personId: null })
const inDraft = () => ({ ...shops(), cadenceId: cadenceIds.draft })
const isOn = () => ({ cadenceId: cadenceIds.on })
const hasEnded = () => ({ cadenceId: cadenceIds.ended })
const herMoment = () => ({ ...isOn(), ...sophie(), on: '2027-09-01', to: '2027-09-02' })
const away = () => ({ ...sophie(), from: '2027-01-04', until: '2027-01-08' })
const named = () => ({ delegationId: delegationOfEsther })
const draftFeedback = () => ({ feedbackId: feedbackIds.draft })
const sentFeedback = () => ({ feedbackId: feedbackIds.sent })
const askedFeedback = () => ({ feedbackRequestId: feedbackIds.asked })
const readFeedback = () => ({ feedbackId: feedbackIds.opened })
const need = () => ({ needId: idFrom('need of sophie'), base: 1 })
const activity = () => ({ activityId: idFrom('activity of sophie'), base: 1 })
const hers = () => ({ matchId: matchIds.hers })
const his = () => ({ matchId: matchIds.his })
const job = () => ({ profileId: idFrom('job bakker') })
const newJob = () => ({ ...job(), wording: { name: said, about: said, expected: [], next: [] } })
const said = { nl: 'Iets', en: 'Something' }
const words = () => ({ base: 1, wording: { name: said, about: said, behaviour: [said, said, said, said] } })
const toAmira = () => ({ receivers: [idOf('amira')], audience: 'private', others: [] })
const herEntry = () => ({ entryId: entryOfSophie })
const employed = () => ({ employeeId: idOf('sophie') })

/** Routes that are not about one conversation. */
export const anyTime: Line[] = [
  // About oneself: what comes back is one's own.
  ['GET /me', everybody],
  ['GET /draft-key', everybody],
  ['GET /home', everybody],
  ['GET /conversations', everybody],
  ['GET /planning', everybody],
  ['GET /handovers', everybody],
  ['POST /delegations', 'MNKD', () => ({ delegateId: idOf('sanne') })],
  ['DELETE /delegations/:delegationId', 'M', named],
  ['GET /agreements', everybody],
  ['GET /goal-tree', everybody],
  ['GET /goal-tree/search', everybody],
  ['GET /helped-goals', everybody],
  ['GET /feedback', everybody],
  ['GET /feedback-pieces', everybody],
  ['GET /feedback-requests', everybody],
  ['POST /feedback-requests', 'EMGNHIOAWCTKDxyz', () => ({ aboutId: null, people: [idOf('stefan')] })],
  ['POST /feedback-requests', /* of Amira */ 'MC', () => ({ aboutId: idOf('amira'), people: [idOf('stefan')] })],
  ['POST /feedback-requests/:feedbackRequestId/answer', 'EGT', askedFeedback],
  ['POST /feedback-requests/:feedbackRequestId/declining', 'EGT', askedFeedback],
  ['POST /feedback/drafts', 'EMgNHIOAWCTKD', () => ({ receiverId: idOf('carla') })],
  ['GET /feedback/drafts/:feedbackId', 'E', draftFeedback],
  ['PUT /feedback/drafts/:feedbackId/words', 'E', draftFeedback],
  ['DELETE /feedback/drafts/:feedbackId', 'E', draftFeedback],
  ['POST /feedback/drafts/:feedbackId/sending', 'E', () => ({ ...draftFeedback(), readers: [idOf('carla')] })],
  ['GET /feedback/:feedbackId', /* new */ 'EC', sentFeedback],
  ['GET /feedback/:feedbackId', /* read */ 'EMC', readFeedback],
  ['POST /feedback/:feedbackId/opening', 'eC', sentFeedback],
  ['POST /feedback/:feedbackId/opening', /* read */ 'emc', readFeedback],
  ['DELETE /feedback/:feedbackId/sending', 'Ec', sentFeedback],
  ['DELETE /feedback/:feedbackId/sending', /* read */ 'emc', readFeedback],
  ['POST /feedback/:feedbackId/additions', 'Ec', sentFeedback],
  ['POST /feedback/:feedbackId/additions', /* read */ 'Emc', readFeedback],
  ['POST /feedback/:feedbackId/thanks', 'ec', sentFeedback],
  ['POST /feedback/:feedbackId/thanks', /* read */ 'emC', readFeedback],
  ['GET /access-log', everybody],
  ['GET /mail-preferences', everybody],
  ['PUT /mail-preferences', everybody],
  ['GET /calendar-feed', everybody],
  ['PUT /calendar-feed', everybody],
  ['DELETE /calendar-feed', everybody],

  // One's own log: an entry has its owner in its key, so that everybody writes in their own, and Sophie's is there for her alone.
  ['GET /logbook', everybody],
  ['PUT /logbook/:entryId', everybody],
  ['DELETE /logbook/:entryId', 'E', herEntry],

  // A compliment for Amira, who gives herself none; to others she is somebody who is not there.
  ['GET /recognitions', everybody],
  ['GET /recognitions/team-of/:personId', everybodyHere, sophie],
  ['POST /recognitions', 'EMGNHIOAWcTKDxyz', toAmira],

  // About the organisation.
  ['GET /people', everybody],
  ['GET /seal', everybody],
  ['GET /templates', everybody],
  ['GET /templates/:templateId/versions/:version', everybodyHere],
  ['GET /templates/:templateId/versions/:version/form', everybodyHere],

  // About Sophie. Esther is in a conversation with her that is under way; planning a new one is for Daan now.
  ['GET /people/:personId/file', 'EMN', sophie],
  ['GET /people/:personId/feedback', 'EMN', sophie],
  ['GET /insight', everybody],
  ['GET /insight/file', everybody],
  ['GET /insight/distribution', everybody],
  // Esther keeps the reports of the talks she held; the picture is the manager's of today.
  ['GET /people/:personId/development', 'EN', sophie],
  ['GET /people/:personId/goals', 'EMN', sophie],
  ['GET /people/:personId/goals/readers', 'EMN', sophie],
  ['POST /people/:personId/goals', 'EMN', sophie],
  ['GET /people/:personId/reports', 'EMGN', sophie],
  ['POST /conversations', 'EN', employed],

  // Her development plan: of both, and of one activity Amira is the mentor.
  ['GET /people/:personId/plan', 'EMN', sophie],
  ['GET /mentored-activities', everybody],
  ['POST /people/:personId/plan/needs', 'EMN', () => ({ ...sophie(), source: 'other', competencyId: null })],
  ['PUT /development-needs/:needId/wording', 'EMN', need],
  ['POST /development-needs/:needId/closing', /* something is under way */ 'emn', need],
  ['POST /development-needs/:needId/activities', 'EMN', () => ({ ...need(), mentorId: null })],
  ['PUT /development-activities/:activityId/wording', 'EMNc', activity],
  ['POST /development-activities/:activityId/notes', 'EMNC', activity],
  ['POST /development-activities/:activityId/ending', 'EMNc', activity],

  // The career of Sophie: hers, and of who manages her today. Twice she is laid beside a job: it is her turn, or that of Daan.
  ['GET /competencies', everybody],
  ['GET /people/:personId/career', 'EN', sophie],
  ['POST /matches', everybodyHere, job],
  ['GET /matches/:matchId', 'EN', hers],
  ['PUT /matches/:matchId/levels', /* her turn */ 'En', hers],
  ['PUT /matches/:matchId/levels', /* his turn */ 'eN', his],
  ['POST /matches/:matchId/handing-in', /* nothing chosen */ 'en', his],
  ['POST /matches/:matchId/stopping', 'En', his],

  // HR, within its scope.
  ['GET /hr/progress', 'HIOZ'],
  ['GET /hr/handovers', 'HIOZ'],
  ['POST /hr/conversations', 'HI', employed],
  ['GET /hr/insight', 'HIOZ'],
  ['GET /hr/insight/file', 'HIOZ'],
  ['GET /hr/insight/distribution', 'HIOZ'],
  ['PUT /hr/signal-rules', 'hIoZ'],
  ['GET /hr/people/:personId/development', 'HI', sophie],
  ['GET /hr/people/:personId/reports', 'HI', sophie],

  // A rule for the shops: Lucas and Fatima set it, Gerrit of the bakery may know it, and at De Linde there is none of it.
  ['GET /next-moments', everybody],
  ['GET /hr/cadences', 'HIOZ'],
  ['POST /hr/cadences', 'HIoz', shops],
  ['GET /hr/cadences/:cadenceId', 'HIO', isOn],
  ['PUT /hr/cadences/:cadenceId', 'HIo', inDraft],
  ['POST /hr/cadences/:cadenceId/start', 'HIo', inDraft],
  ['POST /hr/cadences/:cadenceId/ending', 'HIo', isOn],
  ['DELETE /hr/cadences/:cadenceId/ending', 'HIo', hasEnded],
  ['GET /hr/cadences/:cadenceId/trial', 'HIO', isOn],
  ['GET /hr/people/:personId/cadence', 'HI', sophie],
  ['PUT /hr/people/:personId/cadence/:cadenceId/moments/:on', 'HI', herMoment],
  ['DELETE /hr/people/:personId/cadence/:cadenceId/moments/:on', 'HI', herMoment],
  ['PUT /hr/people/:personId/absence', 'HI', away],
  ['DELETE /hr/people/:personId/absence', 'HI', sophie],

  // A round is of the adviser who made it, until it runs: Lucas has a draft, and one that runs about the shops.
  ['GET /hr/rounds', 'HIOZ'],
  ['POST /hr/rounds', 'HIOZ'],
  ['GET /hr/round-choices', 'HIOZ'],
  ['GET /hr/rounds/:roundId', 'HI', runs],
  ['GET /hr/rounds/:roundId', /* a draft */ 'H', draft],
  ['PUT /hr/rounds/:roundId', 'H', draft],
  ['PUT /hr/rounds/:roundId/exceptions/:personId', 'H', draft],
  ['DELETE /hr/rounds/:roundId/exceptions/:personId', 'H', draft],
  ['POST /hr/rounds/:roundId/dropping', 'H', draft],
  ['DELETE /hr/rounds/:roundId/dropping', 'h', draft],
  ['GET /hr/rounds/:roundId/trial', 'H', draft],
  ['POST /hr/rounds/:roundId/launch', 'h', draft],
  ['PUT /hr/rounds/:roundId/days', 'Hi', later],
  ['PUT /hr/rounds/:roundId/people/:personId/days', 'Hi', later],
  ['POST /hr/rounds/:roundId/people/:personId/skipping', 'Hi', runs],
  ['DELETE /hr/rounds/:roundId/people/:personId/skipping', 'hi', runs],
  ['POST /hr/rounds/:roundId/people/:personId/pause', 'Hi', runs],
  ['DELETE /hr/rounds/:roundId/people/:personId/pause', 'hi', runs],
  ['PUT /hr/rounds/:roundId/template', 'Hi', replaced],
  ['POST /hr/rounds/:roundId/closing', 'Hi', runs],
  ['DELETE /hr/rounds/:roundId/closing', 'hi', runs],
  ['POST /hr/rounds/:roundId/takeovers', /* its adviser is still there */ 'hi', runs],
  ['GET /hr/rounds/:roundId/progress', 'HI', runs],
  ['POST /hr/rounds/:roundId/reminders', 'HI', runs],

  // A round as the manager of Amira sees it: with her in it, and of nobody else. Nobody is late, so nobody is reminded.
  ['GET /team/rounds', everybody],
  ['GET /team/rounds/:roundId', 'M', runs],
  ['POST /team/rounds/:roundId/reminders', 'm', runs],

  // The administrator, of one's own organisation.
  ['GET /admin/people', 'AY'],
  ['POST /admin/people', 'AY', () => ({ departmentId: null })],
  ['GET /admin/people/:personId', 'A', sophie],
  ['PUT /admin/people/:personId', 'A', sophie],
  ['PUT /admin/people/:personId/place', 'A', sophie],
  ['PUT /admin/people/:personId/leaving', 'A', sophie],
  ['GET /admin/moves', 'AY'],
  ['POST /admin/moves/trial', 'Ay', moved],
  ['POST /admin/moves', 'Ay', moved],
  ['POST /admin/moves/undoing', 'Ay', () => ({ personId: idOf('max') })],
  ['POST /admin/people/:personId/invitations', 'A', sophie],
  ['POST /admin/people/:personId/appointments', 'A', sophie],
  ['DELETE /admin/appointments/:appointmentId', 'A'],
  ['POST /admin/departments', 'AY'],
  ['PUT /admin/departments/:departmentId', 'A'],
  ['DELETE /admin/departments/:departmentId', 'a'],
  ['GET /admin/competencies', 'AY'],
  ['POST /admin/competencies', 'AY', words],
  ['POST /admin/competencies/ready', 'AY', () => ({ keys: ['craft'] })],
  ['GET /admin/competencies/:competencyId', 'A'],
  ['PUT /admin/competencies/:competencyId', 'A', words],
  ['POST /admin/competencies/:competencyId/archiving', /* a job asks it */ 'a'],
  ['DELETE /admin/competencies/:competencyId/archiving', /* it is in use */ 'a'],
  ['GET /admin/job-profiles', 'AY'],
  ['POST /admin/job-profiles', 'AY', newJob],
  ['GET /admin/job-profiles/:profileId', 'A', job],
  ['PUT /admin/job-profiles/:profileId', 'A', () => ({ ...newJob(), base: 1 })],
  ['POST /admin/job-profiles/:profileId/archiving', /* people have it */ 'a', job],
  ['DELETE /admin/job-profiles/:profileId/archiving', /* it is in use */ 'a', job],
  ['POST /admin/job-profiles/:profileId/holders', 'A', () => ({ ...job(), ...sophie(), jobTitle: null })],
  ['DELETE /admin/job-profiles/:profileId/holders/:personId', 'A', () => ({ ...job(), personId: idOf('mehmet') })],
  ['GET /admin/library', 'AY'],
  ['GET /admin/library/:libraryKey', 'AY', () => ({ libraryKey: 'exit' })],
  ['GET /admin/questions', 'AY'],
  ['GET /admin/scales', 'AY'],
  ['POST /admin/templates', 'AY', () => ({ libraryKey: 'exit' })],
  ['GET /admin/templates', 'AY'],
  ['POST /admin/templates/drafts', 'AY', () => ({ from: null })],
  ['GET /admin/templates/:templateId/draft', 'A', kept],
  ['PUT /admin/templates/:templateId/draft', 'A', kept],
  ['GET /admin/templates/:templateId/draft/versions', 'A', kept],
  ['GET /admin/templates/:templateId/preview', 'A', kept],
  ['GET /admin/templates/:templateId/comparison', 'A', () => ({ ...kept(), from: 1 })],
  ['POST /admin/templates/:templateId/versions', 'A', () => ({ templateId: draftedTemplateId, revision: 1 })],
  ['POST /admin/templates/:templateId/archiving', 'A', kept],
  ['DELETE /admin/templates/:templateId/archiving', 'a', kept],
  ['GET /admin/imports/current', 'AY'],
  ['POST /admin/imports', 'AY'],
  ['PUT /admin/imports/:importId/columns', 'A', () => ({ taken: ['employeeNumber', 'givenName', 'familyName'] })],
  ['PUT /admin/imports/:importId/choices', 'A'],
  ['GET /admin/imports/:importId/changes', 'A'],
  ['GET /admin/imports/:importId/mistakes', 'A'],
  ['POST /admin/imports/:importId/carrying-out', 'A'],
  ['DELETE /admin/imports/:importId', 'A'],
  ['GET /admin/export', 'AY'],
  ['GET /admin/organisation', 'AY'],
  ['PUT /admin/organisation', 'AY'],
  ['GET /admin/mails', 'AY'],
  ['GET /admin/mails/:mailId', 'A'],
  ['POST /admin/mails/:mailId/attempts', 'a'],
  ['GET /admin/required-mail', 'AY'],
  ['PUT /admin/required-mail', 'AY'],
  ['GET /admin/mail-texts', 'AY'],
  ['GET /admin/mail-texts/:kind/:language', 'AY'],
  ['PUT /admin/mail-texts/:kind/:language', 'AY'],
  ['DELETE /admin/mail-texts/:kind/:language', 'AY'],
  ['POST /admin/mail-texts/:kind/:language/preview', 'AY'],
  ['POST /admin/mail-texts/:kind/:language/tests', 'AY'],
]

/** Routes for whoever has a session, whichever organisation it is in: about one's own account. */
export const withAnyAccount = [
  'GET /account',
  'PUT /account/language',
  'PUT /account/password',
  'PUT /session/organisation',
  'DELETE /sessions',
]

/** Routes that need no session: the ways in, each of which asks for a proof of its own. `door.test.ts` tries those. */
export const atTheDoor = [
  'GET /welcome',
  'POST /session',
  'DELETE /session',
  'POST /session/link',
  'POST /sign-in-links',
  'POST /invitations/reading',
  'POST /invitations/acceptance',
  'POST /organisations',
  'GET /calendar/:organisationId/:token/voortgang.ics',
]

/** The ways in of the demonstration, and of it alone. */
export const inTheDemonstration = ['POST /demo/session', 'GET /demo/forms', 'GET /demo/forms/:libraryKey']

/** What the server answers besides its endpoints. */
export const besides = ['GET /api/openapi.json', 'GET /api/live', 'GET /healthz', 'GET /readyz', 'GET /favicon.svg']

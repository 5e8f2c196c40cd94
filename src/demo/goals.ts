import { plusMonths } from '#kernel/dates.ts'
import type { GoalId, Instant } from '#kernel/schemas.ts'
import { checkInOnGoal, goalsOf, setGoal } from '#modules/goals/goals.ts'
import { shareGoal } from '#modules/goals/sharing.ts'
import { people } from './ids.ts'
import { days, type Stage } from './stage.ts'

type Shared = {
  owner: string
  title: string
  specific: string
  measurable: string
  achievable: string
  relevant: string
  measure: { unit: string; start: number; target: number }
  checkIns: { daysAgo: number; value: number; remark: string }[]
}

const whole: Shared = {
  owner: 'hanneke',
  title: 'Een derde minder brood en gebak in de container',
  specific: 'Minder weggooien, van de oven tot de toonbank, in de bakkerij en in allebei de winkels.',
  measurable: 'Kilo’s in de container per week, gewogen door de ophaaldienst.',
  achievable: 'Elke afdeling heeft een eigen doel en een eigen budget. Gerrit rekent de cijfers uit.',
  relevant: 'Weggooien kost ons meer dan een ton per jaar, en niemand bakt voor de container.',
  measure: { unit: 'kilo per week', start: 640, target: 430 },
  checkIns: [
    { daysAgo: 160, value: 610, remark: 'De eerste weken wogen we nog niet overal hetzelfde.' },
    { daysAgo: 95, value: 560, remark: 'De winkels gaan hard. Dank aan iedereen die op zondag telt.' },
    { daysAgo: 30, value: 505, remark: 'Over de helft. December wordt het echte examen.' },
  ],
}
const bakery: Shared = {
  owner: 'joris',
  title: 'Uitval in de bakkerij naar 3 procent',
  specific: 'Minder brood dat de winkel niet haalt: vaste programma’s, rustig laden, wijzigingen voor acht uur.',
  measurable: 'Percentage afgekeurd brood per week, over alle ploegen.',
  achievable: 'De ploegen doen mee, en Dirk heeft tijd voor de ovens. Sanne en Bram letten op het laden.',
  relevant: 'Wat we niet weggooien, hoeven we ’s nachts ook niet te bakken.',
  measure: { unit: '% uitval', start: 4.6, target: 3 },
  checkIns: [
    { daysAgo: 130, value: 4.3, remark: 'De afstandsmal van Dirk scheelt al iets.' },
    { daysAgo: 40, value: 3.7, remark: 'Alle ploegen werken nu op dezelfde manier.' },
  ],
}
const shops: Shared = {
  owner: 'marloes',
  title: 'Derving in de winkels naar 5 procent',
  specific: 'Kleinere platen gebak, vaker bijvullen, en na drie uur minder afbakken.',
  measurable: 'Derving per winkel per week, uit de kassa.',
  achievable: 'Esther en Daan wisselen elke maandag uit wat werkte.',
  relevant: 'Elk procent is ongeveer 900 euro per maand.',
  measure: { unit: '% derving', start: 5.9, target: 5 },
  checkIns: [{ daysAgo: 50, value: 5.4, remark: 'Overvecht loopt voor op Centrum, voor het eerst.' }],
}

/** Goals that the team or the organisation reads, and what contributes to them. */
export async function playGoals(stage: Stage, now: Instant): Promise<void> {
  const top = await play(stage, now, whole, 'organisation', null)
  const ovens = await play(stage, now, bakery, 'team', top)
  await play(stage, now, shops, 'organisation', top)
  await stage.as('sanne', days(now, -100), async (work) => {
    const mine = await goalsOf(work.db, work.me)
    const goalId = mine.find(({ wording }) => wording.title === 'Rustiger laden, minder uitval')!.id
    const helpers = [people['dirk']!.personId]
    await shareGoal(work, { goalId, audience: 'manager', helpers, contributesTo: ovens })
  })
}

async function play(
  stage: Stage,
  now: Instant,
  { owner, measure, checkIns, ...words }: Shared,
  audience: 'team' | 'organisation',
  contributesTo: GoalId | null,
): Promise<GoalId> {
  const goalId = await stage.as(owner, days(now, -210), async (work) => {
    const wording = {
      ...words,
      startsOn: work.today,
      dueOn: plusMonths(work.today, 12),
      measure: { ...measure, direction: null },
      milestones: [],
    }
    const { id } = await setGoal(work, { personId: work.me, kind: 'result', wording, conversationId: null })
    await shareGoal(work, { goalId: id, audience, helpers: [], contributesTo })
    return id
  })
  for (const { daysAgo, value, remark } of checkIns)
    await stage.as(owner, days(now, -daysAgo), (work) =>
      checkInOnGoal(work, { goalId, value, remark, milestone: null }),
    )
  return goalId
}

import { dayAt, plusMonths } from '#kernel/dates.ts'
import { workingDayFrom } from '#kernel/holidays.ts'
import type { CadenceId, Day, DepartmentId, Instant, TemplateId } from '#kernel/schemas.ts'
import type { CadencePlan } from '#modules/cadences/contract.ts'
import { planBatch } from '#modules/cadences/planning.ts'
import { draftCadence, startCadence } from '#modules/cadences/rules.ts'
import { idFrom, people } from './ids.ts'
import { days, type Stage } from './stage.ts'

const organisation = people.fatima!.organisationId
const template = (key: string) => idFrom(`template ${key}`) as TemplateId
const plain: CadencePlan = {
  level: 'organisation',
  departmentId: null,
  jobTitle: null,
  personId: null,
  kind: 'months',
  count: 6,
  firstOn: null,
  weeks: 4,
  templateId: template('molen'),
}

/**
 * The rhythm of De Molen: the shops talk every half year, whoever is new does during the probation, Lia six weeks after
 * each talk; and Fatima has a rule for the bakery ready, to try.
 */
export async function playCadences(stage: Stage, now: Instant): Promise<void> {
  const begun = days(now, -40)
  const today = dayAt(now, 'Europe/Amsterdam')
  const firstOn: Day = workingDayFrom(plusMonths(today, 3))
  const department = (key: string) => idFrom(`department ${key}`) as DepartmentId
  const shops: CadencePlan = { ...plain, level: 'department', departmentId: department('winkels'), firstOn }
  const beginners: CadencePlan = {
    ...plain,
    kind: 'probation',
    count: 1,
    weeks: 1,
    templateId: template('probation-start molen'),
  }
  const lia: CadencePlan = {
    ...plain,
    level: 'person',
    personId: people.lia!.personId,
    kind: 'after-talk',
    count: 6,
    weeks: 2,
  }
  for (const [key, plan] of Object.entries({ winkels: shops, beginners, lia })) {
    const id = await draft(stage, begun, key, plan)
    await stage.as('fatima', begun, (work) => startCadence(work, { cadenceId: id }), 'hr')
  }
  const bakery: CadencePlan = { ...plain, level: 'department', departmentId: department('bakkerij'), count: 4, firstOn }
  await draft(stage, days(now, -2), 'bakkerij', bakery)
  await stage.asJob(organisation, now, async (work) => {
    await planBatch(work, { after: null, size: 1000 })
  })
}

/** A rule under an id that tests and links can name. */
async function draft(stage: Stage, at: Instant, key: string, plan: CadencePlan): Promise<CadenceId> {
  const known = idFrom(`cadence ${key}`)
  const { id } = await stage.as('fatima', at, (work) => draftCadence({ ...work, newId: () => known }, plan), 'hr')
  return id
}

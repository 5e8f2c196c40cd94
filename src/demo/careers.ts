import type { Instant, MatchId, PersonId, ProfileId } from '#kernel/schemas.ts'
import { dayAt, plusMonths } from '#kernel/dates.ts'
import { readyKey, type ProfileContent, type ReadyKey } from '#modules/competencies/content.ts'
import { giveJob } from '#modules/competencies/holders.ts'
import { listKeptCompetencies, takeCompetencies } from '#modules/competencies/keeping.ts'
import { handInMatch, readMatch, saveLevel, startMatch } from '#modules/competencies/matches.ts'
import { addProfile } from '#modules/competencies/profiles.ts'
import { noteActivity, setActivity } from '#modules/development/activities.ts'
import { setNeed } from '#modules/development/needs.ts'
import type { Work } from '#platform/work.ts'
import { idFrom, people } from './ids.ts'
import { days, type Stage } from './stage.ts'

type Job = {
  key: string
  name: [nl: string, en: string]
  about: [nl: string, en: string]
  asks: Partial<Record<ReadyKey, number>>
  next: string[]
  /** Whoever has one of these job titles has the job. */
  titles: string[]
}

/** The jobs of De Molen, the later ones first, because an earlier one names what can come next. */
const bakery: Job[] = [
  {
    key: 'teamleider',
    name: ['Teamleider', 'Team leader'],
    about: [
      'Leidt een ploeg van bakkers en zorgt dat het brood op tijd en goed de deur uit gaat.',
      'Leads a shift of bakers and makes the bread leave on time and in good order.',
    ],
    asks: {
      craft: 3,
      quality: 3,
      planning: 3,
      leading: 3,
      coaching: 3,
      communicating: 3,
      'working-safely': 3,
      deciding: 2,
    },
    next: [],
    titles: ['Teamleider brood', 'Teamleider banket'],
  },
  {
    key: 'meesterbakker',
    name: ['Meesterbakker', 'Master baker'],
    about: [
      'Bewaakt het vak: recepten, deeg en ovens, en leert het anderen.',
      'Guards the craft: recipes, dough and ovens, and teaches it to others.',
    ],
    asks: { craft: 4, quality: 3, 'solving-problems': 3, coaching: 2, 'working-together': 2, 'working-safely': 2 },
    next: ['teamleider'],
    titles: ['Meesterbakker'],
  },
  {
    key: 'bakker',
    name: ['Bakker', 'Baker'],
    about: ['Maakt brood en banket volgens recept, in een ploeg.', 'Makes bread and pastry by recipe, in a shift.'],
    asks: { craft: 2, quality: 2, 'working-together': 2, 'working-safely': 2 },
    next: ['meesterbakker', 'teamleider'],
    titles: ['Bakker', 'Banketbakker'],
  },
  {
    key: 'kwaliteit',
    name: ['Medewerker kwaliteit', 'Quality officer'],
    about: [
      'Controleert deeg, ovens en hygiëne, en houdt de lijsten bij.',
      'Checks dough, ovens and hygiene, and keeps the lists.',
    ],
    asks: { quality: 3, planning: 2, digital: 2, communicating: 2, integrity: 2 },
    next: [],
    titles: ['Medewerker kwaliteit'],
  },
]
const care: Job[] = [
  {
    key: 'verzorgende',
    name: ['Verzorgende', 'Care worker'],
    about: ['Helpt bewoners met hun dag.', 'Helps residents with their day.'],
    asks: { customer: 2, 'working-together': 2, 'working-safely': 2 },
    next: [],
    titles: ['Verzorgende'],
  },
]

/** Competencies, jobs and who has them, in both organisations; and in De Molen three people who laid themselves beside a job. */
export async function playCareers(stage: Stage, now: Instant): Promise<void> {
  await settleJobs(stage, 'thomas', now, bakery)
  await settleJobs(stage, 'saskia', now, care)
  const lia = await compare(
    stage,
    'lia',
    'kwaliteit',
    days(now, -30),
    [2, 1, 2, 2, 3],
    ['De lijsten kosten me veel tijd. Ik loop vaak achter.', 'Ik werk van dag tot dag.'],
  )
  await assess(
    stage,
    'joris',
    lia,
    days(now, -21),
    [2, 2, 2, 3, 3],
    ['In mei waren de lijsten een maand lang precies op tijd.'],
  )
  await compare(
    stage,
    'sanne',
    'teamleider',
    days(now, -6),
    [4, 3, 2, 2, 3, 2, 3, 2],
    ['Ik heb dit jaar het desemrecept opnieuw opgezet.'],
  )
  await playPlan(stage, now, lia)
  await stage.as('mehmet', days(now, -3), (work) =>
    startMatch(named(work, 'match mehmet'), { profileId: jobOf('meesterbakker') }),
  )
}

/** What Lia and Joris agreed on after they had laid both beside one another. */
async function playPlan(stage: Stage, now: Instant, matchId: MatchId): Promise<void> {
  const lia = people.lia!.personId
  const after = days(now, -20)
  const planning = await stage.as(
    'lia',
    after,
    async (work) => (await readMatch(work, { matchId })).competencies[1]!.id,
  )
  const { id: needId } = await stage.as('lia', after, (work) =>
    setNeed(work, {
      personId: lia,
      source: 'competency',
      competencyId: planning,
      wording: {
        title: 'Mijn week zo indelen dat de lijsten op tijd zijn',
        why: 'Ik werk van dag tot dag. Als het lukt, hoeft Joris me niet meer te herinneren.',
      },
    }),
  )
  const activity = (
    kind: 'mentoring' | 'training',
    mentorId: PersonId | null,
    what: string,
    support: string,
    more: object,
  ) =>
    stage.as('joris', after, (work) =>
      setActivity(work, {
        needId,
        kind,
        mentorId,
        wording: { what, support, hours: null, cost: null, dueOn: plusMonths(work.today, 3), ...more },
      }),
    )
  const { id } = await activity(
    'mentoring',
    people.jurrien!.personId,
    'Elke maandag met Jurrien de week doornemen',
    'Een half uur aan het begin van de dienst, zonder telefoon.',
    { hours: 6 },
  )
  await activity('training', null, 'Cursus plannen en prioriteiten stellen', 'Eén dag vrij van de lijsten.', {
    hours: 8,
    cost: 345,
  })
  await stage.as('lia', days(now, -9), (work) =>
    noteActivity(work, { activityId: id, remark: 'De eerste twee maandagen zijn gelukt. Ik weet nu wat er komt.' }),
  )
}

const jobOf = (key: string) => idFrom(`job ${key}`) as ProfileId
/** Makes what is made next under an id that tests and links can name. */
const named = (work: Work, words: string): Work => {
  const ids = [idFrom(words)]
  return { ...work, newId: () => ids.pop() ?? work.newId() }
}

async function settleJobs(stage: Stage, keeper: string, now: Instant, jobs: Job[]): Promise<void> {
  const at = days(now, -200)
  const from = plusMonths(dayAt(at, 'Europe/Amsterdam'), -1)
  await stage.as(
    keeper,
    at,
    async (work) => {
      await takeCompetencies(work, { keys: [...readyKey.options] })
      const { competencies, ready } = await listKeptCompetencies(work)
      const names = new Map(competencies.map(({ name, id }) => [name.nl, id]))
      const idOf = (key: string) => names.get(ready.find((one) => one.key === key)!.name.nl)!
      for (const { key, name, about, asks, next, titles } of jobs) {
        const content: ProfileContent = {
          name: { nl: name[0], en: name[1] },
          about: { nl: about[0], en: about[1] },
          expected: Object.entries(asks).map(([asked, level]) => ({ competencyId: idOf(asked), level })),
          next: next.map(jobOf),
        }
        const { id: profileId } = await addProfile(named(work, `job ${key}`), { wording: content })
        for (const jobTitle of titles) await giveJob(work, { profileId, personId: null, jobTitle, fromDay: from })
      }
    },
    'administrator',
  )
}

/** Somebody beside a job: a level for each competency it asks, an example at the first ones, and handed in. */
async function compare(
  stage: Stage,
  who: string,
  job: string,
  at: Instant,
  chosen: number[],
  examples: string[],
): Promise<MatchId> {
  const { id } = await stage.as(who, at, (work) => startMatch(named(work, `match ${who}`), { profileId: jobOf(job) }))
  await assess(stage, who, id, at, chosen, examples)
  return id
}

const assess = (stage: Stage, who: string, matchId: MatchId, at: Instant, chosen: number[], examples: string[]) =>
  stage.as(who, at, async (work) => {
    const { competencies } = await readMatch(work, { matchId })
    for (const [place, { id: competencyId }] of competencies.entries())
      await saveLevel(work, {
        matchId,
        competencyId,
        base: 0,
        edit: work.newId(),
        value: { level: chosen[place]!, example: examples[place] ?? '' },
      })
    await handInMatch(work, { matchId })
  })

import { z } from 'zod'
import {
  competencyId,
  day,
  decision,
  instant,
  line,
  longest,
  matchId,
  personId,
  profileId,
  reader,
  text,
} from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { competencyContent, level, profileContent, readyKey } from './content.ts'

const words = z.object({ nl: z.string(), en: z.string() })
const version = z.number().int().min(0)
const written = z.object({ version: z.number(), author: z.string(), publishedAt: instant })

// What everybody reads

export const listCompetencies = endpoint({
  method: 'GET',
  path: '/competencies',
  summary: 'The competencies of the organisation, with the behaviour of each level',
  returns: z.object({ competencies: z.array(z.object({ id: competencyId, content: competencyContent })) }),
})

/** What a job asks of whoever has it: the level of a job, not of a person. */
const expectation = z.object({ competencyId, name: words, asks: level })
/** A job that can come next: what it asks more than the job of today. */
const nextJob = z.object({
  id: profileId,
  name: words,
  about: words,
  more: z.array(expectation.extend({ now: level.nullable() })),
})
const matchState = z.enum(['employee', 'manager', 'open', 'stopped'])
const match = z.object({
  id: matchId,
  profile: words,
  startedAt: instant,
  /** Whose turn it is; or both are open to both; or it was stopped. */
  state: matchState,
})
export type MatchState = z.infer<typeof matchState>

export const readCareer = endpoint({
  method: 'GET',
  path: '/people/:personId/career',
  summary: 'The job of somebody, what it asks, which jobs can come next and what these ask more; mine or of my team',
  params: z.object({ personId }),
  returns: z.object({
    person: z.object({ id: personId, name: z.string(), givenName: z.string() }),
    isMe: z.boolean(),
    job: z
      .object({
        id: profileId,
        name: words,
        about: words,
        since: day,
        expected: z.array(expectation.extend({ behaviour: words })),
      })
      .nullable(),
    next: z.array(nextJob),
    matches: z.array(match),
    may: z.object({ start: decision }),
  }),
})
export type Career = z.infer<typeof readCareer.returns>

// Laying oneself beside a job

const said = z.object({ level: level.nullable(), example: z.string() })
export const levelValue = z.strictObject({ level: level.nullable(), example: text(longest) })
export type LevelValue = z.infer<typeof levelValue>
const whichMatch = z.object({ matchId })

export const startMatch = endpoint({
  method: 'POST',
  path: '/matches',
  summary: 'Lay myself beside a job: mine of today, or one that may come',
  body: z.strictObject({ profileId }),
  returns: z.object({ id: matchId }),
})
export const readMatch = endpoint({
  method: 'GET',
  path: '/matches/:matchId',
  summary: 'How somebody matches a job: what I said, and what both said once both are in',
  params: whichMatch,
  returns: z.object({
    id: matchId,
    person: z.object({ id: personId, name: z.string(), givenName: z.string() }),
    isMe: z.boolean(),
    profile: z.object({ name: words, about: words }),
    state: matchState,
    startedAt: instant,
    parts: z.array(
      z.object({
        part: z.enum(['employee', 'manager']),
        author: z.string(),
        handedInAt: instant.nullable(),
        mine: z.boolean(),
      }),
    ),
    competencies: z.array(
      z.object({
        id: competencyId,
        content: competencyContent,
        expected: level,
        employee: said.nullable(),
        manager: said.nullable(),
        /** What I wrote, to go on with. */
        mine: z.object({ version: z.number(), savedAt: instant, value: levelValue }).nullable(),
      }),
    ),
    readers: z.object({ now: z.array(reader), later: z.array(reader) }),
    may: z.object({ write: decision, handIn: decision, stop: decision }),
  }),
})
export type Match = z.infer<typeof readMatch.returns>
export const saveLevel = endpoint({
  method: 'PUT',
  path: '/matches/:matchId/levels',
  summary: 'Say at which level somebody shows a competency, with an example; earlier versions are kept',
  params: whichMatch,
  body: z.strictObject({ competencyId, base: version, edit: z.uuid(), value: levelValue }),
  repeatable: true,
  returns: z.object({ version: z.number(), savedAt: instant }),
})
export const handInMatch = endpoint({
  method: 'POST',
  path: '/matches/:matchId/handing-in',
  summary: 'Hand in what I said: the employee first, then the manager, which opens both',
  params: whichMatch,
})
export const stopMatch = endpoint({
  method: 'POST',
  path: '/matches/:matchId/stopping',
  summary: 'Stop laying myself beside a job, before both are open',
  params: whichMatch,
})

// What the administrator keeps

const shelf = { version: z.number(), publishedAt: instant, archivedAt: instant.nullable() }
const shelved = z.object({ archive: decision, bringBack: decision })

export const listKeptCompetencies = endpoint({
  method: 'GET',
  path: '/admin/competencies',
  summary: 'The competencies of the organisation, also those put away, and the ready ones to take over',
  as: 'administrator',
  returns: z.object({
    competencies: z.array(z.object({ id: competencyId, name: words, ...shelf, may: shelved })),
    ready: z.array(z.object({ key: readyKey, name: words, about: words, taken: z.boolean() })),
    may: z.object({ add: decision }),
  }),
})
export type KeptCompetency = z.infer<typeof listKeptCompetencies.returns>['competencies'][number]
export const takeCompetencies = endpoint({
  method: 'POST',
  path: '/admin/competencies/ready',
  summary: 'Take ready competencies over; those one has already stay as they are',
  as: 'administrator',
  body: z.strictObject({ keys: z.array(readyKey).min(1).max(16) }),
})
export const addCompetency = endpoint({
  method: 'POST',
  path: '/admin/competencies',
  summary: 'Add a competency of one’s own',
  as: 'administrator',
  body: z.strictObject({ wording: competencyContent }),
  returns: z.object({ id: competencyId }),
})
export const readKeptCompetency = endpoint({
  method: 'GET',
  path: '/admin/competencies/:competencyId',
  summary: 'One competency with its earlier versions',
  as: 'administrator',
  params: z.object({ competencyId }),
  returns: z.object({
    id: competencyId,
    archivedAt: instant.nullable(),
    versions: z.array(written.extend({ content: competencyContent })),
    may: z.object({ change: decision }),
  }),
})
export const changeCompetency = endpoint({
  method: 'PUT',
  path: '/admin/competencies/:competencyId',
  summary: 'Publish a next version of a competency; earlier ones stay',
  as: 'administrator',
  params: z.object({ competencyId }),
  body: z.strictObject({ base: version, wording: competencyContent }),
  returns: z.object({ version: z.number() }),
})
export const archiveCompetency = endpoint({
  method: 'POST',
  path: '/admin/competencies/:competencyId/archiving',
  summary: 'Put a competency away that no job asks',
  as: 'administrator',
  params: z.object({ competencyId }),
})
export const bringBackCompetency = endpoint({
  method: 'DELETE',
  path: '/admin/competencies/:competencyId/archiving',
  summary: 'Use a competency again that was put away',
  as: 'administrator',
  params: z.object({ competencyId }),
})

export const listKeptProfiles = endpoint({
  method: 'GET',
  path: '/admin/job-profiles',
  summary: 'The job profiles of the organisation, with how many people have the job today',
  as: 'administrator',
  returns: z.object({
    profiles: z.array(z.object({ id: profileId, name: words, ...shelf, holders: z.number(), may: shelved })),
    competencies: z.array(z.object({ id: competencyId, name: words })),
    may: z.object({ add: decision }),
  }),
})
export type KeptProfile = z.infer<typeof listKeptProfiles.returns>['profiles'][number]
export const addProfile = endpoint({
  method: 'POST',
  path: '/admin/job-profiles',
  summary: 'Add a job profile',
  as: 'administrator',
  body: z.strictObject({ wording: profileContent }),
  returns: z.object({ id: profileId }),
})
export const readKeptProfile = endpoint({
  method: 'GET',
  path: '/admin/job-profiles/:profileId',
  summary: 'One job profile with its earlier versions, what it can ask, and who has the job',
  as: 'administrator',
  params: z.object({ profileId }),
  returns: z.object({
    id: profileId,
    archivedAt: instant.nullable(),
    versions: z.array(written.extend({ content: profileContent })),
    competencies: z.array(z.object({ id: competencyId, name: words })),
    others: z.array(z.object({ id: profileId, name: words })),
    /** Job titles of people who work here, and how many with that title have this job today. */
    titles: z.array(z.object({ title: z.string(), people: z.number(), holders: z.number() })),
    holders: z.array(
      z.object({ id: personId, name: z.string(), jobTitle: z.string(), from: day, until: day.nullable() }),
    ),
    holdersInAll: z.number(),
    may: z.object({ change: decision, give: decision }),
  }),
})
export type ReadProfile = z.infer<typeof readKeptProfile.returns>
export const changeProfile = endpoint({
  method: 'PUT',
  path: '/admin/job-profiles/:profileId',
  summary: 'Publish a next version of a job profile; earlier ones stay',
  as: 'administrator',
  params: z.object({ profileId }),
  body: z.strictObject({ base: version, wording: profileContent }),
  returns: z.object({ version: z.number() }),
})
export const archiveProfile = endpoint({
  method: 'POST',
  path: '/admin/job-profiles/:profileId/archiving',
  summary: 'Put a job profile away that nobody has',
  as: 'administrator',
  params: z.object({ profileId }),
})
export const bringBackProfile = endpoint({
  method: 'DELETE',
  path: '/admin/job-profiles/:profileId/archiving',
  summary: 'Use a job profile again that was put away',
  as: 'administrator',
  params: z.object({ profileId }),
})
/** One person, or everybody with a job title. What was planned from that day on is replaced. */
export const giveJob = endpoint({
  method: 'POST',
  path: '/admin/job-profiles/:profileId/holders',
  summary: 'Give a job to one person, or to everybody with a job title, from a day on',
  as: 'administrator',
  params: z.object({ profileId }),
  body: z.strictObject({ personId: personId.nullable(), jobTitle: line(120).nullable(), fromDay: day }),
  returns: z.object({ given: z.number() }),
})
export const takeJob = endpoint({
  method: 'DELETE',
  path: '/admin/job-profiles/:profileId/holders/:personId',
  summary: 'End that somebody has a job, from today',
  as: 'administrator',
  params: z.object({ profileId, personId }),
})

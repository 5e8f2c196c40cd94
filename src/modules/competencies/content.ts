import { z } from 'zod'
import { competencyId, line, profileId, text } from '#kernel/schemas.ts'

/** Words in both languages; what somebody fills in. Neither may be empty: everybody reads it in their own language. */
const pair = (limit: number) =>
  z.strictObject({
    nl: text(limit).trim().min(1),
    en: text(limit).trim().min(1),
  })
const named = (limit: number) => z.strictObject({ nl: line(limit), en: line(limit) })

/**
 * The four levels are the same for every competency, so that one job can be laid beside another: with help, on one’s own,
 * in hard cases too, and helping others on. What differs is the behaviour by which one sees it.
 */
export const level = z.number().int().min(1).max(4)

export const competencyContent = z.strictObject({
  name: named(80),
  about: pair(600),
  /** What one sees somebody do, for each level from 1 up. */
  behaviour: z.tuple([pair(1000), pair(1000), pair(1000), pair(1000)]),
})
export type CompetencyContent = z.infer<typeof competencyContent>

export const profileContent = z.strictObject({
  name: named(120),
  about: pair(2000),
  expected: z.array(z.strictObject({ competencyId, level })).max(30),
  /** Jobs that can come after this one. */
  next: z.array(profileId).max(10),
})
export type ProfileContent = z.infer<typeof profileContent>

/** The keys of the ready competencies. */
export const readyKey = z.enum([
  'craft',
  'quality',
  'customer',
  'working-together',
  'communicating',
  'planning',
  'taking-initiative',
  'solving-problems',
  'learning',
  'adapting',
  'integrity',
  'working-safely',
  'deciding',
  'coaching',
  'leading',
  'digital',
])
export type ReadyKey = z.infer<typeof readyKey>

import { sql } from 'kysely'
import { fieldProblem, notFound } from '#kernel/problems.ts'
import type { Instant, TemplateId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import {
  templateContent,
  type Bilingual,
  type Party,
  type Question,
  type TemplateContent,
  type TemplateKind,
} from './content.ts'
import { library } from './library/library.ts'
import type { LibraryTemplate } from './library/words.ts'

type Version = { templateId: TemplateId; version: number }

export const listTemplates = async ({ db }: Work) => ({ templates: await publishedTemplates(db) })

/** The templates that can be planned with, each in its last version, the oldest template first. */
export async function publishedTemplates(db: Work['db']) {
  const { rows } = await sql<{
    id: TemplateId
    kind: TemplateKind
    version: number
    publishedAt: Instant
    name: Bilingual
    purpose: Bilingual
    minutes: number
  }>`
    select id, kind, last.*
    from voortgang.templates
    cross join lateral (
      select version, published_at, content -> 'name' as name, content -> 'purpose' as purpose, (content -> 'minutes')::integer as minutes
      from voortgang.template_versions where template_id = templates.id order by version desc limit 1
    ) last
    where archived_at is null
    order by created_at, id`.execute(db)
  return rows
}

export const readTemplate = (work: Work, which: Version) => templateOf(work, which)

/** Gives a new organisation the first template of the library. Whoever calls works as its administrator. */
export const addDefaultTemplate = (work: Pick<Work, 'db' | 'now' | 'newId'>): Promise<TemplateId> =>
  addFromLibrary(work, library[0]!)

/** A template of the library becomes one of the organisation, published as it is. */
export async function addFromLibrary(
  { db, now, newId }: Pick<Work, 'db' | 'now' | 'newId'>,
  { key, kind, content }: LibraryTemplate,
): Promise<TemplateId> {
  const id = newId() as TemplateId
  await db.insertInto('templates').values({ id, kind, createdAt: now, libraryKey: key }).execute()
  await db
    .insertInto('templateVersions')
    .values({ templateId: id, version: 1, content: JSON.stringify(content), publishedAt: now })
    .execute()
  return id
}

/**
 * What a new conversation is planned with: the chosen template in its last version, or without a choice the oldest.
 * Throws `template.archived` for one that is no longer in use, and `not-found` for one that is not there.
 */
export async function chosenTemplate(
  db: Work['db'],
  wanted: TemplateId | null,
): Promise<Version & { kind: TemplateKind }> {
  const found = await db
    .selectFrom('templates')
    .innerJoin('templateVersions', 'templateVersions.templateId', 'templates.id')
    .select(['templates.id as templateId', 'templates.kind', 'templates.archivedAt', 'templateVersions.version'])
    .where((row) => (wanted ? row('templates.id', '=', wanted) : row('templates.archivedAt', 'is', null)))
    .orderBy('templates.createdAt')
    .orderBy('templates.id')
    .orderBy('templateVersions.version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(notFound)
  if (found.archivedAt) throw fieldProblem('template.archived', '/templateId')
  return found
}

/** A version is written once, so a process reads it once from its database, per organisation. */
const known = new WeakMap<Work['of'], Map<string, TemplateContent>>()

export async function templateOf(
  { db, organisation, of }: Pick<Work, 'db' | 'organisation' | 'of'>,
  { templateId, version }: Version,
): Promise<TemplateContent> {
  const mine = known.get(of) ?? new Map<string, TemplateContent>()
  known.set(of, mine)
  const key = `${organisation}/${templateId}/${version}`
  const already = mine.get(key)
  if (already) return already
  const { content } = await db
    .selectFrom('templateVersions')
    .select('content')
    .where('templateId', '=', templateId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow(notFound)
  const parsed = templateContent.parse(content)
  mine.set(key, parsed)
  return parsed
}

/** A wording with the employee's name in it. */
export const named = (text: Bilingual, employee: string): Bilingual => ({
  nl: text.nl.replaceAll('{name}', employee),
  en: text.en.replaceAll('{name}', employee),
})

/** The questions that one party is asked, by theme, with the employee's name in them. */
export function questionsFor({ themes }: Pick<TemplateContent, 'themes'>, party: Party, employee: string) {
  const worded = (text: Bilingual) => named(text, employee)
  return themes.flatMap(({ key, name, questions }) => {
    const mine = questions.flatMap((question) => {
      const ask = question.ask[party]
      const hint = question.hint[party] ?? { nl: '', en: '' }
      return ask
        ? [
            {
              key: question.key,
              type: question.type,
              options: question.options,
              prominence: question.prominence,
              ask: worded(ask),
              hint: worded(hint),
            },
          ]
        : []
    })
    return mine.length > 0 ? [{ key, name, questions: mine }] : []
  })
}

/** The question with this key that this party is asked, or undefined. */
export const questionOf = ({ themes }: TemplateContent, key: string, party: Party): Question | undefined =>
  themes.flatMap(({ questions }) => questions).find((question) => question.key === key && question.ask[party] !== null)

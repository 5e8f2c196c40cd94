import { notFound } from '#kernel/problems.ts'
import type { OrganisationId, TemplateId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { templateContent, type Bilingual, type Party, type Question, type TemplateContent } from './content.ts'
import { voortgangsgesprek } from './library/voortgangsgesprek.ts'

type Version = { templateId: TemplateId; version: number }

export async function listTemplates({ db }: Work) {
  const rows = await db
    .selectFrom('templates')
    .innerJoin('templateVersions', 'templateVersions.templateId', 'templates.id')
    .distinctOn('templates.id')
    .select([
      'templates.id',
      'templates.kind',
      'templateVersions.version',
      'templateVersions.publishedAt',
      'templateVersions.content',
    ])
    .where('templates.archivedAt', 'is', null)
    .orderBy('templates.id')
    .orderBy('templateVersions.version', 'desc')
    .execute()
  return {
    templates: rows.map(({ content, ...rest }) => ({ ...rest, name: (content as unknown as TemplateContent).name })),
  }
}

export const readTemplate = (work: Work, which: Version) => templateOf(work, which)

/** Gives a new organisation the template that comes with Voortgang. Whoever calls works as its administrator. */
export async function addDefaultTemplate({ db, now, newId }: Pick<Work, 'db' | 'now' | 'newId'>): Promise<void> {
  const id = newId() as TemplateId
  await db.insertInto('templates').values({ id, kind: 'progress', createdAt: now }).execute()
  await db
    .insertInto('templateVersions')
    .values({ templateId: id, version: 1, content: JSON.stringify(voortgangsgesprek), publishedAt: now })
    .execute()
}

/** The template a new conversation is planned with: the oldest one that is not archived, in its last version. */
export async function defaultTemplate(work: Pick<Work, 'db' | 'organisation'>): Promise<
  Version & {
    kind: 'progress' | 'functioning' | 'appraisal' | 'development' | 'start' | 'check-in'
    content: TemplateContent
  }
> {
  const found = await work.db
    .selectFrom('templates')
    .innerJoin('templateVersions', 'templateVersions.templateId', 'templates.id')
    .select(['templates.id as templateId', 'templates.kind', 'templateVersions.version'])
    .where('templates.archivedAt', 'is', null)
    .orderBy('templates.createdAt')
    .orderBy('templateVersions.version', 'desc')
    .executeTakeFirstOrThrow()
  return { ...found, content: await templateOf(work, found) }
}

/** A version is written once, so it is read from the database once by each process, per organisation. */
const known = new Map<string, TemplateContent>()

export async function templateOf(
  { db, organisation }: { db: Work['db']; organisation: OrganisationId },
  { templateId, version }: Version,
): Promise<TemplateContent> {
  const key = `${organisation}/${templateId}/${version}`
  const already = known.get(key)
  if (already) return already
  const { content } = await db
    .selectFrom('templateVersions')
    .select('content')
    .where('templateId', '=', templateId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow(notFound)
  const parsed = templateContent.parse(content)
  known.set(key, parsed)
  return parsed
}

/** A wording with the employee's name in it. */
export const named = (text: Bilingual, employee: string): Bilingual => ({
  nl: text.nl.replaceAll('{name}', employee),
  en: text.en.replaceAll('{name}', employee),
})

/** The questions that one party is asked, by theme, with the employee's name in them. */
export function questionsFor({ themes }: TemplateContent, party: Party, employee: string) {
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

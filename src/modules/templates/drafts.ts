import { sql } from 'kysely'
import { canonical } from '#kernel/canonical.ts'
import { demand } from '#kernel/decision.ts'
import { changedMeanwhile, notFound, Problem } from '#kernel/problems.ts'
import type { Instant, TemplateId } from '#kernel/schemas.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import { templateContent, type Bilingual, type Party, type TemplateContent, type TemplateKind } from './content.ts'
import { standardScale } from './library/scale.ts'
import { draftOf, partsOf, shapeOf, type Draft, type Parts, type PartValue } from './parts.ts'
import { mayArchive, mayBringBack, mayPublish, mayWrite } from './policy.ts'
import { lacksOf, minutesOf, publishable, warningsOf } from './publishing.ts'
import { questionsFor } from './templates.ts'

type Which = { templateId: TemplateId }
type Kept = {
  id: TemplateId
  kind: TemplateKind
  archivedAt: Instant | null
  version: number | null
  publishedAt: Instant | null
  content: TemplateContent | null
  /** Whether it is the only one that can be planned with. */
  alone: boolean
}

/** A new template, or a copy of another as it was published last, under its own name. Nobody sees it until it is published. */
export async function startTemplate(
  work: Pick<Work, 'db' | 'me' | 'now' | 'newId'>,
  { kind, name, from }: { kind: TemplateKind; name: Bilingual; from: TemplateId | null },
): Promise<{ id: TemplateId }> {
  const { db, me, now, newId } = work
  const id = newId() as TemplateId
  const copied = from && (await standOf(db, from)).published
  const parts = partsOf({ ...(copied ?? empty), name })
  await db.insertInto('templates').values({ id, kind, createdAt: now }).execute()
  await db
    .insertInto('templateDrafts')
    .values(
      [...parts].map(([field, value]) => ({
        templateId: id,
        field,
        version: 1,
        value: JSON.stringify(value),
        editId: newId(),
        authorId: me,
        savedAt: now,
      })),
    )
    .execute()
  return { id }
}

const empty: Omit<Draft, 'name'> = {
  purpose: { nl: '', en: '' },
  scale: standardScale,
  themes: [],
  guidance: { employee: [], manager: [] },
}

export async function readDraft({ db }: Work, { templateId }: Which) {
  const { kept, rows, parts, draft, revision } = await standOf(db, templateId)
  const lacks = lacksOf(draft)
  const changed = isChanged(draft, kept.content)
  const { id, kind, version, publishedAt, archivedAt } = kept
  return {
    id,
    kind,
    version,
    publishedAt,
    archivedAt,
    changed,
    revision,
    parts: [...parts].map(([field, value]) => {
      const saved = rows.find((row) => row.field === field)
      return { field, version: saved?.version ?? 0, savedAt: saved?.savedAt ?? null, value }
    }),
    lacks,
    minutes: { employee: minutesOf(draft, 'employee'), manager: minutesOf(draft, 'manager') },
    warnings: warningsOf(draft),
    may: {
      write: mayWrite(kept),
      publish: mayPublish({ ...kept, lacking: lacks.length > 0, changed }),
      archive: mayArchive(kept),
      bringBack: mayBringBack(kept),
    },
  }
}

/** What one party will be asked, as the draft stands now. */
export async function previewDraft({ db }: Work, { templateId, party }: Which & { party: Party }) {
  const { draft } = await standOf(db, templateId)
  const { name, purpose, scale, guidance } = draft
  return {
    name,
    purpose,
    minutes: minutesOf(draft, party),
    themes: questionsFor(draft, party, 'Sam'),
    scale: scale.map(({ level, label, description }) => ({ level, label, description })),
    guidance: guidance[party],
  }
}

/** Appends one part on top of the version that was seen; who was second meets what stands there. */
export async function saveDraft(
  { db, me, now }: Work,
  { templateId, field, base, edit, value }: Which & { field: string; base: number; edit: string; value: PartValue },
) {
  const fits = shapeOf(field).safeParse(value)
  if (!fits.success || repeats(fits.data))
    throw new Problem('invalid-input', { fields: [{ pointer: '/value', code: 'wrong-type' }] })
  const open = sql`select id from voortgang.templates where id = ${templateId} and archived_at is null for share`
  const outcome = await appendVersion(
    db,
    { table: 'templateDrafts', key: { templateId, field }, also: { authorId: me }, open },
    { base, edit, value: fits.data, now },
  )
  if (outcome === 'not-open') {
    demand(mayWrite(await keptOf(db, templateId)))
    throw changedMeanwhile()
  }
  if ('newer' in outcome) {
    const { newer } = outcome
    const theirs =
      newer.version > 0 ? shapeOf(field).parse(newer.value) : (await standOf(db, templateId)).parts.get(field)
    throw new Problem('changed-meanwhile', { facts: { ...newer, value: theirs ?? null } })
  }
  return { version: outcome.version, savedAt: outcome.savedAt }
}

/** An order that names something twice would show it twice. */
function repeats(value: PartValue): boolean {
  if (!('themes' in value)) return false
  const { themes } = value
  const named = [...themes.map(({ key }) => `theme ${key}`), ...themes.flatMap(({ questions }) => questions)]
  return new Set(named).size < named.length
}

/** Every version of one part, the newest first. */
export async function readPartVersions({ db }: Work, { templateId, field }: Which & { field: string }) {
  const [, rows] = await Promise.all([
    keptOf(db, templateId),
    db
      .selectFrom('templateDrafts')
      .innerJoin('persons', 'persons.id', 'authorId')
      .select(['version', 'savedAt', 'value', 'persons.name as author'])
      .where('templateId', '=', templateId)
      .where('field', '=', field)
      .orderBy('version', 'desc')
      .limit(200)
      .execute(),
  ])
  return { versions: rows.map((one) => ({ ...one, value: shapeOf(field).parse(one.value) })) }
}

/**
 * The draft becomes the next version, which new conversations take from now on. In: the revision that was looked at, so
 * that nothing is published that somebody else wrote meanwhile. Throws `template.incomplete` with every field that lacks
 * something.
 */
export async function publishTemplate(
  { db, now, tell }: Work,
  { templateId, revision }: Which & { revision: number },
): Promise<{ version: number }> {
  await lock(db, templateId)
  const { kept, draft, revision: newest } = await standOf(db, templateId)
  if (newest !== revision) throw changedMeanwhile()
  const lacks = lacksOf(draft)
  if (!kept.archivedAt && lacks.length > 0) throw new Problem('template.incomplete', { fields: lacks })
  demand(mayPublish({ ...kept, lacking: false, changed: isChanged(draft, kept.content) }))
  const version = (kept.version ?? 0) + 1
  const content = templateContent.parse(publishable(draft))
  await db
    .insertInto('templateVersions')
    .values({ templateId, version, content: JSON.stringify(content), publishedAt: now })
    .execute()
  tell({ name: 'template.published', subjectId: templateId, facts: { version } })
  return { version }
}

/** Put away: nobody plans with it any more; what was planned with it goes on. */
export async function archiveTemplate({ db, now, tell }: Work, { templateId }: Which): Promise<void> {
  // Everything in use is locked, so that of two who put the last two away, one is refused.
  await sql`select id from voortgang.templates where archived_at is null order by id for update`.execute(db)
  demand(mayArchive(await keptOf(db, templateId)))
  await db.updateTable('templates').set({ archivedAt: now }).where('id', '=', templateId).execute()
  tell({ name: 'template.archived', subjectId: templateId, facts: {} })
}

export async function bringBackTemplate({ db, tell }: Work, { templateId }: Which): Promise<void> {
  await lock(db, templateId)
  demand(mayBringBack(await keptOf(db, templateId)))
  await db.updateTable('templates').set({ archivedAt: null }).where('id', '=', templateId).execute()
  tell({ name: 'template.brought-back', subjectId: templateId, facts: {} })
}

const lock = (db: Work['db'], templateId: TemplateId) =>
  sql`select id from voortgang.templates where id = ${templateId} for update`.execute(db)

/** How a template stands: its last version, with what was written since laid over it part by part. */
export async function standOf(db: Work['db'], templateId: TemplateId) {
  const [kept, rows] = await Promise.all([
    keptOf(db, templateId),
    db
      .selectFrom('templateDrafts')
      .distinctOn('field')
      .select(['field', 'version', 'savedAt', 'value'])
      .where('templateId', '=', templateId)
      .orderBy('field')
      .orderBy('version', 'desc')
      .execute(),
  ])
  const parts: Parts = new Map([
    ...(kept.content ? partsOf(kept.content) : []),
    ...rows.map(({ field, value }): [string, PartValue] => [field, shapeOf(field).parse(value)]),
  ])
  const draft = draftOf(parts)
  // Versions of a part follow each other without a gap: together they count everything that was ever saved.
  const revision = rows.reduce((sum, { version }) => sum + version, 0)
  return { kept, rows, parts, draft, published: kept.content ?? draft, revision }
}

async function keptOf(db: Work['db'], templateId: TemplateId): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select id, kind, archived_at, last.version, last.published_at, last.content,
      last.version is not null and not exists (
        select from voortgang.templates other where other.id <> templates.id and other.archived_at is null
          and exists (select from voortgang.template_versions where template_id = other.id)
      ) as alone
    from voortgang.templates
    left join lateral (
      select version, published_at, content from voortgang.template_versions
      where template_id = templates.id order by version desc limit 1
    ) last on true
    where id = ${templateId}`.execute(db)
  if (!rows[0]) throw notFound()
  const { content, ...kept } = rows[0]
  return { ...kept, content: content && templateContent.parse(content) }
}

function isChanged(draft: Draft, content: TemplateContent | null): boolean {
  if (!content) return true
  const [now, before] = [publishable(draft), content].map((one) => canonical({ ...one, minutes: 0 }))
  return now !== before
}

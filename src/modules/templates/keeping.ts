import { sql } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { Instant, TemplateId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { differences } from './comparison.ts'
import { templateContent, type Bilingual, type TemplateKind } from './content.ts'
import { standOf } from './drafts.ts'
import { mayArchive, mayBringBack } from './policy.ts'
import { publishable } from './publishing.ts'

/**
 * Every template of the organisation for who keeps them: in use, not published yet, put away; the oldest first. `draftedAt`:
 * when something was written last that no version has.
 */
export async function listKeptTemplates({ db }: Work) {
  const { rows } = await sql<{
    id: TemplateId
    kind: TemplateKind
    name: Bilingual
    version: number | null
    publishedAt: Instant | null
    archivedAt: Instant | null
    draftedAt: Instant | null
  }>`
    select id, kind, archived_at, last.version, last.published_at,
      coalesce(last.name, (
        select value -> 'name' from voortgang.template_drafts
        where template_id = templates.id and field = 'settings' order by version desc limit 1
      )) as name,
      (select max(saved_at) from voortgang.template_drafts
        where template_id = templates.id and (last.published_at is null or saved_at > last.published_at)) as drafted_at
    from voortgang.templates
    left join lateral (
      select version, published_at, content -> 'name' as name from voortgang.template_versions
      where template_id = templates.id order by version desc limit 1
    ) last on true
    order by created_at, id`.execute(db)
  const inUse = rows.filter(({ version, archivedAt }) => version !== null && archivedAt === null)
  return {
    templates: rows.map((one) => ({
      ...one,
      may: {
        archive: mayArchive({ ...one, alone: inUse.length === 1 && inUse[0] === one }),
        bringBack: mayBringBack(one),
      },
    })),
  }
}

/** What differs between two versions, or between a version and what is being written (`to` left out). */
export async function compareVersions(
  { db }: Work,
  { templateId, from, to }: { templateId: TemplateId; from: number; to?: number | undefined },
) {
  const [{ draft }, rows] = await Promise.all([
    standOf(db, templateId),
    db
      .selectFrom('templateVersions')
      .select(['version', 'publishedAt'])
      .select((row) =>
        row
          .case()
          .when('version', 'in', [from, to ?? from])
          .then(row.ref('content'))
          .end()
          .as('content'),
      )
      .where('templateId', '=', templateId)
      .orderBy('version', 'desc')
      .execute(),
  ])
  const contentOf = (wanted: number) => {
    const found = rows.find(({ version }) => version === wanted)
    if (!found) throw notFound()
    return templateContent.parse(found.content)
  }
  return {
    name: draft.name,
    versions: rows.map(({ version, publishedAt }) => ({ version, publishedAt })),
    changes: differences(contentOf(from), to === undefined ? publishable(draft) : contentOf(to)),
  }
}

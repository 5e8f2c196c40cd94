import { sql } from 'kysely'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Work } from '#platform/work.ts'

const page = 100

/** Every look of somebody else at what is kept about me. What I looked at myself is nobody's news, so it is left out. */
export async function readAccessLog({ db, me }: Work, { before }: { before?: string | undefined }) {
  let query = db
    .selectFrom('accessLog')
    .innerJoin('persons', 'persons.id', 'accessLog.readerId')
    .leftJoin('conversations', 'conversations.id', 'accessLog.conversationId')
    .leftJoin('templateVersions', (join) =>
      join
        .onRef('templateVersions.templateId', '=', 'conversations.templateId')
        .onRef('templateVersions.version', '=', 'conversations.templateVersion'),
    )
    .select([
      'accessLog.id',
      'persons.name as reader',
      'accessLog.capacity',
      'accessLog.what',
      'accessLog.at',
      'conversations.id as conversationId',
      'conversations.startsAt',
    ])
    .select(sql<Bilingual | null>`template_versions.content -> 'name'`.as('conversationName'))
    .where('accessLog.aboutId', '=', me)
    .where('accessLog.readerId', '!=', me)
    .orderBy('accessLog.id', 'desc')
    .limit(page + 1)
  if (before) query = query.where('accessLog.id', '<', before)
  const rows = await query.execute()
  const looks = rows.slice(0, page).map(({ conversationId, startsAt, conversationName, ...rest }) => ({
    ...rest,
    conversation: conversationId && conversationName ? { id: conversationId, name: conversationName, startsAt } : null,
  }))
  return { looks, next: rows.length > page ? looks.at(-1)!.id : null }
}

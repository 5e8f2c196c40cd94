import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, DocumentId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { DocumentCard } from './contract.ts'
import { demandPart, employeeOf, lockConversation, moveOn } from './facts.ts'
import { mayPrepare } from './policy.ts'

/** What one may lay beside a preparation, known by its first bytes: documents and pictures, nothing that runs. */
const kinds: { mediaType: string; begins: number[][]; endings?: string[] }[] = [
  { mediaType: 'application/pdf', begins: [[0x25, 0x50, 0x44, 0x46, 0x2d]] },
  { mediaType: 'image/png', begins: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
  { mediaType: 'image/jpeg', begins: [[0xff, 0xd8, 0xff]] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: [[0x50, 0x4b, 0x03, 0x04]],
    endings: ['.docx'],
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: [[0x50, 0x4b, 0x03, 0x04]],
    endings: ['.xlsx'],
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    begins: [[0x50, 0x4b, 0x03, 0x04]],
    endings: ['.pptx'],
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', begins: [[0x50, 0x4b, 0x03, 0x04]], endings: ['.odt'] },
]
const most = 20
const largest = 10 * 1024 * 1024

export async function addDocument(
  { db, me, now, newId, tell }: Work,
  { conversationId, name, content }: { conversationId: ConversationId; name: string; content: Uint8Array },
) {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayPrepare(me, conversation))
  if (content.length > largest) throw new Problem('too-large')
  const mediaType = kindOf(name, content)
  if (!mediaType) throw new Problem('document.kind')
  if (conversation.state === 'planned') await moveOn(db, conversation, 'prepare')
  await db
    .insertInto('preparations')
    .values({ conversationId, authorId: me, startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if ((await documentsOf(db, me, conversationId)).filter(({ mine }) => mine).length >= most)
    throw new Problem('document.too-many')
  const id = newId() as DocumentId
  await db
    .insertInto('documents')
    .values({
      id,
      conversationId,
      authorId: me,
      name,
      mediaType,
      size: content.length,
      content: Buffer.from(content),
      addedAt: now,
    })
    .execute()
  tell({ name: 'document.added', subjectId: id, aboutId: employeeOf(conversation).personId, facts: {} })
  return { id }
}

/** Taken back, not destroyed: its author still has it. */
export async function removeDocument(
  { db, me, now, tell }: Work,
  { documentId }: { documentId: DocumentId },
): Promise<void> {
  const { conversationId } = await db
    .selectFrom('documents')
    .select('conversationId')
    .where('id', '=', documentId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow(notFound)
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayPrepare(me, conversation))
  await db
    .updateTable('documents')
    .set({ removedAt: now })
    .where('id', '=', documentId)
    .where('authorId', '=', me)
    .returning('id')
    .executeTakeFirstOrThrow(notFound)
  tell({ name: 'document.removed', subjectId: documentId, aboutId: employeeOf(conversation).personId, facts: {} })
}

export async function openDocument({ db, me, looked }: Work, { documentId }: { documentId: DocumentId }) {
  const { conversationId, authorId, employeeId, content, name, mediaType } = await db
    .selectFrom('documents')
    // Whoever handed the conversation over sees no more of it, and still has what they laid beside it.
    .leftJoin('conversations', 'conversations.id', 'documents.conversationId')
    .select(['conversationId', 'authorId', 'employeeId', 'content', 'name', 'mediaType'])
    .where('documents.id', '=', documentId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow(notFound)
  if (authorId !== me && employeeId)
    looked({
      aboutId: employeeId,
      capacity: employeeId === me ? 'employee' : 'manager',
      what: 'document',
      conversationId,
    })
  return { name, mediaType, content }
}

/** The files of a conversation that the one at work may see: their own, and once opened the other's. */
export async function documentsOf(db: Db, me: Work['me'], conversationId: ConversationId): Promise<DocumentCard[]> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('persons', 'persons.id', 'documents.authorId')
    .select([
      'documents.id',
      'documents.name',
      'documents.size',
      'documents.mediaType',
      'documents.addedAt',
      'documents.authorId',
      'persons.name as author',
    ])
    .where('conversationId', '=', conversationId)
    .where('removedAt', 'is', null)
    .orderBy('documents.id')
    .execute()
  return rows.map(({ authorId, ...rest }) => ({ ...rest, mine: authorId === me }))
}

function kindOf(name: string, content: Uint8Array): string | undefined {
  const known = kinds.find(
    ({ begins, endings }) =>
      begins.some((bytes) => bytes.every((byte, place) => content[place] === byte)) &&
      (!endings || endings.some((ending) => name.toLowerCase().endsWith(ending))),
  )
  if (known) return known.mediaType
  return /\.(txt|md|csv)$/i.test(name) && isText(content) ? 'text/plain; charset=utf-8' : undefined
}

function isText(content: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\u0000')
  } catch {
    return false
  }
}

import { createHash } from 'node:crypto'
import { canonical, type Json } from '#kernel/canonical.ts'
import { Problem } from '#kernel/problems.ts'
import type { Work } from '../work.ts'
import type { Endpoint } from './endpoint.ts'

/** Carries a command out once for its key; whoever sends it again, at the same time or later, gets the same answer. */
export async function carryOutOnce(
  { db, me, now }: Work,
  { key, endpoint, input }: { key: string; endpoint: Endpoint; input: Record<string, unknown> },
  act: () => Promise<unknown>,
) {
  if (key.length < 1 || key.length > 100) throw new Problem('key-reused')
  const name = `${endpoint.method} ${endpoint.path}`
  const file = endpoint.upload ? (input.content as Buffer) : ''
  const fields = endpoint.upload ? { ...input, content: null } : input
  const requestHash = createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(fields)) as Json))
    .update(file)
    .digest()
  const first = await db
    .insertInto('commands')
    .values({ personId: me, key, endpoint: name, requestHash, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!first) {
    const earlier = await db
      .selectFrom('commands')
      .selectAll()
      .where('personId', '=', me)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (earlier.endpoint !== name || !earlier.requestHash.equals(requestHash)) throw new Problem('key-reused')
    return earlier.answer ?? undefined
  }
  const answer = endpoint.returns.parse(await act())
  await db
    .updateTable('commands')
    .set({ answer: answer === undefined ? null : JSON.stringify(answer) })
    .where('personId', '=', me)
    .where('key', '=', key)
    .execute()
  return answer
}

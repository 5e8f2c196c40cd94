import { randomUUID } from 'node:crypto'
import { within, organisationId, tokenOf, type House } from './house.ts'
import { written } from './wire.ts'

/** Somebody at work on their own preparation, in the field that everybody has. */
export type Writer = { account: string; person: string; conversation: string; base: number }

/** People who are preparing a conversation and have not shared: the same ones in every run, each with one conversation. */
export async function writersOf(house: Pick<House, 'connect'>, howMany: number): Promise<Writer[]> {
  const { rows } = await within(house.connect('postgres'), (client) =>
    client.query<Writer>(
      `select distinct on (author_id) account_id as account, author_id as person, conversation_id as conversation,
              (select coalesce(max(version), 0) from voortgang.answers
               where answers.conversation_id = preparations.conversation_id and answers.author_id = preparations.author_id and field = 'points') as base
       from voortgang.preparations
       join voortgang.conversations on conversations.id = conversation_id and state = 'preparing' and conversations.organisation_id = $1
       join voortgang.memberships on memberships.person_id = author_id and memberships.organisation_id = $1
       where shared_at is null
       order by author_id, conversation_id limit $2`,
      [organisationId, howMany],
    ),
  )
  if (rows.length < howMany) throw new Error(`only ${rows.length} people are preparing`)
  return rows
}

/** An edit as the browser sends it: made on the version before it, with an id of its own. */
export function edit({ account, conversation, base }: Writer, text: string, id: string = randomUUID()) {
  return written(
    'PUT',
    `/api/conversations/${conversation}/preparation/answers`,
    { cookie: `voortgang=${tokenOf(account)}`, 'voortgang-organisation': organisationId },
    JSON.stringify({ field: 'points', base, edit: id, value: { text } }),
  )
}

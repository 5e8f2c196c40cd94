import { sql } from 'kysely'
import { notFound, Problem } from '#kernel/problems.ts'
import type { Day, Instant } from '#kernel/schemas.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import type { EntryValue, Logged } from './contract.ts'

type Which = { entryId: string }
type Asked = {
  kind?: EntryValue['kind'] | 'recognition' | undefined
  search?: string | undefined
  from?: Day | undefined
  until?: Day | undefined
  beforeDay?: Day | undefined
  beforeId?: string | undefined
}
type Row = {
  id: string
  kind: EntryValue['kind'] | 'recognition'
  day: Day
  words: string
  example: string
  from: string
  version: number
  savedAt: Instant
}

const atOnce = 50

/** My log, and in it the compliments that were given to me. Searching looks in all words, and in the name of the giver. */
export async function listLog({ db, me, timeZone }: Work, { search, ...asked }: Asked) {
  const words = `%${(search ?? '').trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`
    with last as (
      select distinct on (entry_id) entry_id, value, version, saved_at from voortgang.log_entries
      where person_id = ${me} order by entry_id, version desc
    ), log as (
      select entry_id as id, value ->> 'kind' as kind, value ->> 'day' as day, value ->> 'text' as words,
             '' as example, '' as "from", version, saved_at
      from last
      union all
      select recognitions.id, 'recognition', (given_at at time zone ${timeZone})::date::text, compliment, example, persons.name, 0, given_at
      from voortgang.recognition_readers
      join voortgang.recognitions on recognitions.id = recognition_id
      join voortgang.persons on persons.id = giver_id
      where person_id = ${me} and part = 'receiver'
    )
    select * from log
    where (${asked.kind ?? null}::text is null or kind = ${asked.kind ?? null})
      and (${asked.from ?? null}::text is null or day >= ${asked.from ?? null})
      and (${asked.until ?? null}::text is null or day <= ${asked.until ?? null})
      and (words ilike ${words} or example ilike ${words} or "from" ilike ${words})
      and (${asked.beforeDay ?? null}::text is null or (day, id) < (${asked.beforeDay ?? null}, ${asked.beforeId ?? null}::uuid))
    order by day desc, id desc limit ${atOnce + 1}`.execute(db)
  return { entries: rows.slice(0, atOnce).map(shown), more: rows.length > atOnce }
}

function shown({ id, kind, day, words, example, from, version, savedAt }: Row): Logged {
  return kind === 'recognition'
    ? { mine: false, id, day, from, compliment: words, example }
    : { mine: true, id, version, savedAt, value: { kind, day, text: words } }
}

/** Errors: changed-meanwhile with what stands there, when another tab was first. */
export async function saveEntry(
  { db, me, now }: Work,
  { entryId, base, edit, value }: Which & { base: number; edit: string; value: EntryValue },
) {
  const outcome = await appendVersion(
    db,
    { table: 'logEntries', key: { personId: me, entryId }, open: sql`select` },
    { base, edit, value, now },
  )
  if (outcome === 'not-open') throw notFound()
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  return { version: outcome.version, savedAt: outcome.savedAt }
}

/** It is gone, with all its versions: nobody is owed what somebody wrote for themselves alone. */
export async function throwEntryAway({ db, me }: Work, { entryId }: Which): Promise<void> {
  await db
    .deleteFrom('logEntries')
    .where('personId', '=', me)
    .where('entryId', '=', entryId)
    .returning('version')
    .executeTakeFirstOrThrow(notFound)
}

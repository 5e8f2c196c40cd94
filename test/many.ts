import type pg from 'pg'

// An organisation made large without typing: what its people have is copied as often as asked, set by set, with new
// ids. Whoever calls is the superuser, so nothing of it passes a wall, a trigger or a key.

const talks =
  'conversations participants meetings preparations answers ratings documents note_books note_updates goals goal_wordings goal_check_ins goal_helpers agreed_standings agreements agreement_wordings agreement_check_ins report_texts report_ratings report_versions report_scores report_documents signatures correction_requests report_closings report_seals reopenings access_log'.split(
    ' ',
  )
const staff =
  'accounts persons memberships placements reporting_lines job_holders job_matches match_parts match_levels development_needs need_wordings development_activities activity_wordings activity_notes'.split(
    ' ',
  )
const idsOfTalks = 'id conversation_id follows_id goal_id agreement_id report_id'.split(' ')
const shared = 'organisation_id template_id department_id profile_id competency_id'.split(' ')

/** Gives these people their conversations, goals, agreements and reports `times` more, with the same partners. */
export async function multiplyTalks(client: pg.ClientBase, employees: string[], times: number): Promise<void> {
  const of = (table: string): string =>
    ({ conversations: 'employee_id', goals: 'owner_id', agreements: 'about_id', access_log: 'about_id' })[table] ?? ''
  const whose = (table: string): string => {
    const parent = /^(goal|agreement)_/.exec(table)?.[1]
    if (parent) return `${parent}_id in (select id from ${parent}s where ${of(`${parent}s`)} = any ($2))`
    return of(table)
      ? `${of(table)} = any ($2)`
      : 'conversation_id in (select id from conversations where employee_id = any ($2))'
  }
  await copy(client, talks, { times, values: [employees], whose, renews: (column) => idsOfTalks.includes(column) })
}

/** Gives an organisation the same people `times` more, each with a place, a manager, an account and all their conversations. */
export async function multiplyPeople(client: pg.ClientBase, organisation: string, times: number): Promise<void> {
  const whose = (table: string): string =>
    table === 'accounts'
      ? 'id in (select account_id from memberships where organisation_id = $2)'
      : 'organisation_id = $2'
  const renews = (column: string): boolean => !shared.includes(column)
  await copy(client, [...staff, ...talks], { times, values: [organisation], whose, renews })
}

/** Gives somebody so many pieces of feedback from this giver, each opened, and as many by that person, with words and readers. */
export async function muchFeedback(
  client: pg.ClientBase,
  [one, other]: [string, string],
  times: number,
): Promise<void> {
  const id = `('00000000-0000-8000-8000-' || lpad(n::text, 12, '0'))::uuid`
  await client.query(`begin; set local session_replication_role = replica; set local search_path = voortgang`)
  await client.query(
    `insert into feedback (organisation_id, id, giver_id, receiver_id, begun_at, sent_at, opened_at)
     select organisation_id, ${id}, case n % 2 when 0 then $1::uuid else $2 end, case n % 2 when 0 then $2::uuid else $1 end, now(), now(), now()
     from persons, generate_series(1, $3::int) n where persons.id = $1`,
    [one, other, times],
  )
  await client.query(
    `insert into feedback_readers (organisation_id, feedback_id, reader_id, capacity)
     select organisation_id, id, receiver_id, 'receiver' from feedback where id::text like '00000000-0000-8%'`,
  )
  await client.query(
    `insert into feedback_words (organisation_id, feedback_id, number, part, words, at)
     select organisation_id, id, 1, 'behaviour', 'Iets', now() from feedback where id::text like '00000000-0000-8%'`,
  )
  await client.query('commit')
  await client.query('analyze')
}

type Copying = {
  times: number
  values: unknown[]
  /** Which rows of a table are copied. */
  whose: (table: string) => string
  /** Whether a column with an id gets a new one in each copy; what points at the same id gets the same new one. */
  renews: (column: string) => boolean
}

async function copy(client: pg.ClientBase, tables: string[], { times, values, whose, renews }: Copying): Promise<void> {
  await client.query(`begin; set local session_replication_role = replica; set local search_path = voortgang`)
  for (const table of tables) {
    const { rows } = await client.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'voortgang' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
    const copied = ({ name, type }: { name: string; type: string }): string => {
      if (name === 'email') return `n || '.' || email`
      return type === 'uuid' && renews(name)
        ? `overlay(overlay(md5(${name} || '/${values.join()}/' || n) placing '8' from 13) placing '8' from 17)::uuid`
        : name
    }
    await client.query(
      `insert into ${table} (${rows.map(({ name }) => name).join(', ')})
       select ${rows.map(copied).join(', ')} from ${table}, generate_series(1, $1::int) n where ${whose(table)}`,
      [times, ...values],
    )
  }
  await client.query('commit')
  await client.query('analyze')
}

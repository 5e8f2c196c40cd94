import type pg from 'pg'

export const tables = ['round_people', 'conversations', 'participants', 'meetings'] as const

/** One INSERT … SELECT a table, in one transaction, as the superuser, whom no wall stops. Out: milliseconds. */
export async function insertSelect(client: pg.ClientBase): Promise<number> {
  const start = performance.now()
  await client.query('begin')
  for (const table of tables) await client.query(`insert into voortgang.${table} select * from kept_${table}`)
  await client.query('commit')
  return performance.now() - start
}

/** The same rows one by one with prepared statements, one transaction a person, for so many people. Out: milliseconds each. */
export async function insertRows(client: pg.ClientBase, people: number): Promise<number> {
  const { rows } = await client.query<{ person_id: string; conversation_id: string }>(
    `select person_id, conversation_id from kept_round_people where outcome = 'made' order by person_id limit $1`,
    [people],
  )
  const row = (table: string, where: string) => ({
    name: `one of ${table}`,
    text: `insert into voortgang.${table} select * from kept_${table} where ${where} = $1`,
  })
  await client.query(`create index if not exists kept_people on kept_round_people (person_id);
    ${tables
      .slice(1)
      .map(
        (table) =>
          `create index if not exists kept_of_${table} on kept_${table} (${table === 'conversations' ? 'id' : 'conversation_id'})`,
      )
      .join(';')}`)
  const start = performance.now()
  for (const one of rows) {
    await client.query('begin')
    await client.query({ ...row('round_people', 'person_id'), values: [one.person_id] })
    await client.query({ ...row('conversations', 'id'), values: [one.conversation_id] })
    await client.query({ ...row('participants', 'conversation_id'), values: [one.conversation_id] })
    await client.query({ ...row('meetings', 'conversation_id'), values: [one.conversation_id] })
    await client.query('commit')
  }
  return (performance.now() - start) / rows.length
}

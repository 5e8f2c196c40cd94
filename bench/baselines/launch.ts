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

/** What a program asks of somebody before it makes the rows: who manages them, where they work, what else they are in. */
const decide = `
  select line.manager_id, placements.department_id, exists (select from voortgang.conversations busy
    where busy.organisation_id = $1 and busy.employee_id = $2 and busy.state not in ('closed', 'cancelled')) as busy
  from voortgang.persons
  left join voortgang.placements on placements.organisation_id = $1 and placements.person_id = $2 and placements.until_day is null
  left join voortgang.reporting_lines line on line.organisation_id = $1 and line.person_id = $2 and line.until_day is null
  where persons.organisation_id = $1 and persons.id = $2`

const insert = (table: string, where: string) => ({
  name: `one of ${table}`,
  text: `insert into voortgang.${table} select * from kept_${table} where ${where}`,
})

type Person = { organisation_id: string; person_id: string; manager_id: string; conversation_id: string }

/** The same rows, each by itself with prepared statements, one transaction a person, for so many people. Out: milliseconds each. */
export async function insertRows(client: pg.ClientBase, people: number): Promise<number> {
  await client.query(`create index if not exists kept_people on kept_round_people (person_id);
    create index if not exists kept_conversations_id on kept_conversations (id);
    create index if not exists kept_parties on kept_participants (conversation_id);
    create index if not exists kept_meeting on kept_meetings (conversation_id)`)
  const { rows } = await client.query<Person>(
    `select * from kept_round_people where outcome = 'made' order by person_id limit $1`,
    [people],
  )
  const start = performance.now()
  for (const { organisation_id: organisation, person_id: person, manager_id: manager, conversation_id: talk } of rows) {
    await client.query('begin')
    await client.query({ name: 'decide', text: decide, values: [organisation, person] })
    await client.query({ ...insert('round_people', 'person_id = $1'), values: [person] })
    await client.query({ ...insert('conversations', 'id = $1'), values: [talk] })
    for (const party of [person, manager])
      await client.query({
        ...insert('participants', 'conversation_id = $1 and person_id = $2'),
        values: [talk, party],
      })
    await client.query({ ...insert('meetings', 'conversation_id = $1'), values: [talk] })
    await client.query('commit')
  }
  return (performance.now() - start) / rows.length
}

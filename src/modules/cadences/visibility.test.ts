import { idFrom } from '../../demo/ids.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { idOf, people } from '#test/world.ts'

// One rule in each of the two organisations; what came of it, what was changed, and who is away, is about Sanne and Peter.
askTheTables('cadences', async ({ database }) => {
  for (const table of ['cadence_next', 'cadence_changes', 'cadence_moments', 'cadences'])
    await database.query(`delete from ${table}`)
  const rules = [
    ['molen', 'fatima', 'sanne'],
    ['linde', 'fatima-linde', 'peter'],
  ] as const
  for (const [key, adviser, about] of rules) {
    const { organisationId } = people[adviser]!
    const id = idFrom(`cadence ${key}`)
    const department = idFrom(key === 'molen' ? 'department bakkerij' : 'department linde-zorg')
    await database.query(
      `insert into cadences (organisation_id, id, level, department_id, kind, count, weeks, template_id, made_by, made_at)
       values ($1, $2, 'department', $3, 'anniversary', 12, 4, $4, $5, now())`,
      [organisationId, id, department, idFrom(`template ${key}`), idOf(adviser)],
    )
    const of = [organisationId, idOf(about), id]
    await database.query(
      `insert into cadence_moments (organisation_id, person_id, cadence_id, on_day, outcome, batch_id, decided_at) values ($1, $2, $3, '2026-11-01', 'missed', $3, now())`,
      of,
    )
    await database.query(
      `insert into cadence_changes (organisation_id, person_id, cadence_id, on_day, what, by_id, at) values ($1, $2, $3, '2027-11-01', 'skipped', $4, now())`,
      [...of, idOf(adviser)],
    )
    await database.query(
      `insert into absences (organisation_id, person_id, from_day, set_by, set_at) values ($1, $2, '2027-01-01', $3, now())`,
      [organisationId, idOf(about), idOf(adviser)],
    )
    await database.query(
      `insert into cadence_next (organisation_id, person_id, strand, cadence_id, talk_from, talk_until)
       select organisation_id, id, 'steady', $2, '2027-11-01', '2027-11-26' from persons where organisation_id = $1`,
      [organisationId, id],
    )
  }
})

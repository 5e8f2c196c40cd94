import { idFrom } from '../../demo/ids.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { idOf, people } from '#test/world.ts'

// Of De Molen only Fatima has a round here, about logistics; the other organisation has one of hers there.
askTheTables('rounds', async ({ database }) => {
  await database.query(`delete from round_people where round_id = $1`, [idFrom('round bakkerij')])
  await database.query(`insert into rounds (organisation_id, id, made_by, made_at) values ($1, $2, $3, now())`, [
    people['fatima-linde']!.organisationId,
    idFrom('round linde'),
    idOf('fatima-linde'),
  ])
  await database.query(
    `insert into round_people (organisation_id, round_id, person_id, outcome, batch_id, decided_at) values ($1, $2, $3, 'waiting', $2, now())`,
    [people.peter!.organisationId, idFrom('round linde'), idOf('peter')],
  )
  await database.query(
    `insert into round_guests (organisation_id, round_id, number, guest_id, role) select organisation_id, id, 1, made_by, 'hr' from rounds`,
  )
  await database.query(
    `insert into round_takeovers (organisation_id, id, round_id, from_id, to_id, at)
     select rounds.organisation_id, rounds.id, rounds.id, made_by, persons.id, now()
     from rounds join lateral (select id from persons where organisation_id = rounds.organisation_id and id <> made_by limit 1) persons on true`,
  )
  await database.query(
    `insert into round_groups (organisation_id, round_id, number, template_id, template_version)
     select organisation_id, rounds.id, 1, (select id from templates where templates.organisation_id = rounds.organisation_id order by id limit 1), 1 from rounds`,
  )
  await database.query(
    `insert into round_exceptions (organisation_id, round_id, person_id, what, by_id, at)
     select organisation_id, id, made_by, 'left-out', made_by, now() from rounds`,
  )
})

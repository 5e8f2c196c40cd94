import { idOf, people } from '#test/world.ts'
import { askTheTables } from '#test/visibility/ask.ts'

// Esther names Hanneke for later; Sanne, of whom these tables ask too, is named by Marloes.
askTheTables('handovers', async ({ database }) => {
  for (const [manager, delegate] of [
    ['esther', 'hanneke'],
    ['marloes', 'sanne'],
  ] as const)
    await database.query(
      `insert into delegations (organisation_id, id, manager_id, delegate_id, from_day, until_day, appointed_at)
       values ($1, gen_random_uuid(), $2, $3, '2027-05-01', '2027-05-14', now())`,
      [people.sanne!.organisationId, idOf(manager), idOf(delegate)],
    )
})

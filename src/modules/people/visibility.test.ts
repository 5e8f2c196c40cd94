import { askTheTables } from '#test/visibility/ask.ts'
import { readDraftKey } from './contract.ts'

askTheTables('people', async ({ as, database }) => {
  for (const key of ['sanne', 'joris', 'peter']) await as(key)(readDraftKey)
  await database.query(
    `insert into commands (organisation_id, person_id, key, endpoint, request_hash, at)
     select organisation_id, id, 'once', 'POST /conversations', 'x', now() from persons`,
  )
  await database.query(
    `insert into departments (organisation_id, id, name) select id, gen_random_uuid(), 'Leeg' from organisations`,
  )
})

import { people } from '#test/world.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { sealKeyOf } from './seal-keys.ts'

askTheTables('reports', async ({ services }) => {
  for (const key of ['sanne', 'peter']) await sealKeyOf(services.database, people[key]!.organisationId)
})

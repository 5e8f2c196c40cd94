import { invitePerson } from '#modules/people/contract.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { idOf, people } from '#test/world.ts'
import { sealLogs } from './seals.ts'

askTheTables('privacy', async ({ services, as }) => {
  await as('saskia')(invitePerson, { personId: idOf('rachid') })
  for (const key of ['sanne', 'peter']) await sealLogs(services, { organisation: people[key]!.organisationId })
})

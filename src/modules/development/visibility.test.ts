import { askTheTables } from '#test/visibility/ask.ts'
import { planOf } from '#test/denial/stages.ts'

// Sophie has something to learn, with an activity of which Amira is the mentor; so have Sanne, and Peter of the other organisation.
askTheTables('development', async (world) => {
  await planOf(world, 'sophie', 'amira')
  await planOf(world, 'sanne', 'lia')
  await planOf(world, 'peter', 'rachid')
})

import { planConversation } from '#modules/conversations/contract.ts'
import { changeRequired, choosePreferences, makeCalendarFeed, saveMailText, type Preferences } from './contract.ts'
import { given } from '#test/denial/given.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { idOf } from '#test/world.ts'

askTheTables('notifications', async ({ as, work, database }) => {
  for (const key of ['sanne', 'rachid'])
    await as(key)(planConversation, { ...given(planConversation), employeeId: idOf(key) } as never)
  await work()
  for (const key of ['sanne', 'esther', 'peter'])
    await as(key)(choosePreferences, given(choosePreferences) as Preferences)
  for (const key of ['sanne', 'esther', 'peter']) await as(key)(makeCalendarFeed)
  for (const key of ['thomas', 'saskia']) {
    await as(key)(changeRequired, { topics: ['report'] })
    await as(key)(saveMailText, given(saveMailText) as never)
  }
  await database.query(
    `insert into mail_troubles (organisation_id, since, last_at, times, error) select id, now(), now(), 1, '40001' from organisations`,
  )
})

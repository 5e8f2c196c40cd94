import type { Page } from '@playwright/test'
import { people } from '../../src/demo/ids.ts'
import { expect, nl, test } from './journey.ts'
import { conversation, signedReport } from './screens.ts'

// A colleague, the manager of her manager, who keeps the people, the HR adviser, and somebody of another organisation.
const outsiders = ['jurrien', 'hanneke', 'thomas', 'fatima', 'saskia']

test('Who has no part in the conversations of Sanne finds at their address what is at an address of nothing', async ({
  enter,
}) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'desktop' })
  const hers = await conversation('sanne')(sanne)
  const rooms = [hers, `${hers}/preparation`, `${hers}/talk`, `${hers}/report`, await signedReport('sanne')(sanne)]
  rooms.push(`/people/${people['sanne']!.personId}`)
  for (const outsider of outsiders) {
    const page = await enter(outsider, { language: 'nl', width: 'desktop' })
    for (const room of rooms) {
      const nothing = await whatIsAt(page, room.replace(/[\da-f]{8}-[\da-f-]{27}/, crypto.randomUUID()))
      expect(nothing.title).toBe(`${nl('problem.not-found.what')} · Voortgang`)
      expect(await whatIsAt(page, room), `${outsider} at ${room}`).toEqual(nothing)
    }
    await page.close()
  }
})

async function whatIsAt(page: Page, address: string): Promise<{ title: string; screen: string }> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { title: await page.title(), screen: await page.locator('body').innerText() }
}

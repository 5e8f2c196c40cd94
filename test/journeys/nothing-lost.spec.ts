import type { Page } from '@playwright/test'
import { ask, button, dialog, expect, field, nl, saved, saveState, test } from './journey.ts'
import { findings, misfits } from './looking.ts'
import { conversation } from './screens.ts'

// Sanne writes her preparation while everything goes wrong that can. Nothing that she typed may be lost, and the screen
// never says that it is saved while it is not.

const points = (page: Page) => field(page, nl('conversations.preparation.points'))
const toHerPreparation = async (page: Page) => page.goto(await conversation('sanne', '/preparation')(page))
const saving = '**/api/conversations/*/preparation/answers'

/** What the server has of her points, whoever asks in her name. */
async function kept(page: Page): Promise<string | undefined> {
  const path = await conversation('sanne', '/preparation')(page)
  const { answers } = await ask<{ answers: { field: string; value: { text: string } }[] }>(page, 'get', path)
  return answers.find(({ field: name }) => name === 'points')?.value.text
}

test('Sanne types on while the network is away, and it is saved as soon as it is back', async ({ enter }) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'phone' })
  await toHerPreparation(sanne)
  await points(sanne).fill('Met verbinding.')
  await saved(sanne)

  await sanne.context().setOffline(true)
  await points(sanne).pressSequentially(' En zonder')
  await expect(saveState(sanne)).toHaveText(nl('ui.standing.offline'))
  await points(sanne).pressSequentially(' verbinding.')
  await expect(saveState(sanne)).not.toContainText('Opgeslagen ·')
  await sanne.context().setOffline(false)
  await saved(sanne)
  expect(await kept(sanne)).toBe('Met verbinding. En zonder verbinding.')
})

test('What could not be saved is there again after the browser crashed, and is saved then', async ({ enter }) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'desktop' })
  await toHerPreparation(sanne)
  await points(sanne).fill('Wat op de server staat.')
  await saved(sanne)
  await sanne.context().route(saving, (route) => route.abort())
  await points(sanne).fill('Wat alleen hier staat.')
  await expect(saveState(sanne)).toHaveText(nl('ui.standing.offline'))
  expect(await kept(sanne)).toBe('Wat op de server staat.')

  // A window that closes still sends what it has, past every obstacle that a test can lay; one that crashes does not.
  const crashed = sanne.waitForEvent('crash')
  const devtools = await sanne.context().newCDPSession(sanne)
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await sanne.close()
  const again = await sanne.context().newPage()
  await toHerPreparation(again)
  await expect(points(again)).toHaveValue('Wat alleen hier staat.')
  await expect(saveState(again)).toContainText('Nog niet opgeslagen')

  await again.context().unroute(saving)
  await points(again).blur()
  await saved(again)
  expect(await kept(again)).toBe('Wat alleen hier staat.')
})

test('When her session ends while she types, she types on, signs in over the page, and nothing is lost', async ({
  enter,
}) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'phone' })
  const elsewhere = await enter('sanne', { language: 'nl', width: 'phone' })
  await toHerPreparation(sanne)
  await points(sanne).fill('Voor het uitloggen.')
  await saved(sanne)

  await elsewhere.goto('/account')
  await button(elsewhere, nl('accounts.account.sign-out-everywhere')).click()
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(nl('accounts.signIn.title'))
  await points(sanne).press('End')
  await sanne.keyboard.type(' En')
  const told = sanne.getByRole('alert').filter({ hasText: nl('ui.signed-out.title') })
  await expect(told).toBeVisible()
  await sanne.keyboard.type(' erna.')
  await expect(points(sanne)).toHaveValue('Voor het uitloggen. En erna.')
  await expect(saveState(sanne)).toHaveText(nl('ui.standing.signed-out'))

  expect([...(await findings(sanne)), ...(await misfits(sanne))]).toEqual([])

  await button(sanne, nl('ui.signed-out.again')).click()
  const again = dialog(sanne, nl('ui.signed-out.title'))
  await field(again, nl('accounts.signIn.email')).fill('sanne.mulder@demolen.example')
  await again.getByLabel(nl('accounts.signIn.password')).fill('proef-een-goed-gesprek')
  await button(again, nl('accounts.signIn.submit')).click()
  await expect(again).toBeHidden()
  await expect(told).toBeHidden()
  await expect(points(sanne)).toBeFocused()
  await saved(sanne)
  expect(await kept(sanne)).toBe('Voor het uitloggen. En erna.')
})

test('Of two tabs neither overwrites the other: she sees both texts and chooses, and the other stays', async ({
  enter,
}) => {
  const one = await enter('sanne', { language: 'nl', width: 'desktop' })
  await toHerPreparation(one)
  await points(one).fill('Zo begon het.')
  await saved(one)
  const other = await one.context().newPage()
  await toHerPreparation(other)
  await expect(points(other)).toHaveValue('Zo begon het.')

  await other.route(saving, (route) => route.abort())
  await points(other).fill('Getypt in de andere tab.')
  await expect(saveState(other)).toHaveText(nl('ui.standing.offline'))
  await points(one).fill('Getypt in de ene tab.')
  await saved(one)
  await other.unroute(saving)
  await points(other).blur()

  await expect(saveState(other)).toHaveText(nl('ui.standing.conflict'))
  await expect(other.getByText(nl('ui.conflict.what'))).toBeVisible()
  await expect(other.getByText('Getypt in de ene tab.')).toBeVisible()
  await expect(points(other)).toHaveValue('Getypt in de andere tab.')
  expect(await kept(one)).toBe('Getypt in de ene tab.')

  await button(other, nl('ui.conflict.keep-mine')).click()
  await saved(other)
  expect(await kept(one)).toBe('Getypt in de andere tab.')
  await button(other, nl('ui.history.open')).first().click()
  await expect(dialog(other, nl('ui.history.title'))).toContainText('Getypt in de ene tab.')
})

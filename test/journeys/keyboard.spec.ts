import type { Locator, Page } from '@playwright/test'
import { demoPassword, people } from '../../src/demo/ids.ts'
import { button, dialog, expect, field, heading, link, nl, saved, test } from './journey.ts'
import { conversation } from './screens.ts'

// No mouse. Wherever the keyboard stops, one sees where it is.

test('Max signs in, prepares and shares with the keyboard only', async ({ enter }) => {
  const max = await enter(null, { language: 'nl', width: 'desktop' })
  await max.goto('/')
  await tabTo(field(max, nl('accounts.signIn.email')))
  await max.keyboard.type(people['max']!.email)
  await tabTo(max.getByLabel(nl('accounts.signIn.password')))
  await max.keyboard.type(demoPassword)
  await max.keyboard.press('Enter')
  await expect(max.getByRole('heading', { level: 1 })).toContainText('Goede')

  await max.goto(await conversation('max', '/preparation')(max))
  await expect(heading(max, nl('conversations.preparation.title'))).toBeFocused()
  await tabTo(field(max, nl('conversations.preparation.points')))
  await max.keyboard.type('Of mijn rooster anders kan.')
  const scores = max.getByRole('group', { name: /Hoe goed zijn je resultaten/ }).first()
  await tabTo(scores.getByRole('radio').first())
  await max.keyboard.press('ArrowDown')
  await expect(scores.getByRole('radio').nth(1)).toBeChecked()
  await saved(max)

  const share = button(max, nl('conversations.preparation.share'))
  await tabTo(share)
  await max.keyboard.press('Enter')
  const asking = dialog(max, nl('conversations.preparation.share-title'))
  await expect(asking).toBeVisible()
  await max.keyboard.press('Escape')
  await expect(asking).toBeHidden()
  await expect(share).toBeFocused()
  await max.keyboard.press('Enter')
  await tabTo(button(asking, nl('conversations.preparation.share-submit')))
  await max.keyboard.press('Enter')
  await expect(button(max, nl('conversations.preparation.withdraw'))).toBeVisible()
})

test('Mehmet signs his report with the keyboard only', async ({ enter }) => {
  const mehmet = await enter('mehmet', { language: 'nl', width: 'desktop' })
  await mehmet.goto(await conversation('mehmet', '/report')(mehmet))
  await expect(heading(mehmet, nl('reports.sign.title'))).toBeVisible()
  await mehmet.keyboard.press('Tab')
  await expect(link(mehmet, nl('ui.skip'))).toBeFocused()
  await mehmet.keyboard.press('Enter')
  await tabTo(
    mehmet
      .getByRole('group', { name: nl('reports.sign.choose') })
      .getByRole('radio')
      .first(),
  )
  await mehmet.keyboard.press('ArrowDown')
  const seen = nl('reports.outcome.seen.name')
  await expect(mehmet.getByRole('radio', { name: new RegExp(`^${seen}`) }).first()).toBeChecked()
  await tabTo(button(mehmet, nl('reports.sign.submit', { outcome: seen.toLowerCase() })))
  await mehmet.keyboard.press('Enter')
  await expect(mehmet.getByText(nl('reports.sign.done'))).toBeVisible()
})

test('A dialog keeps the keyboard, asks before typed words go, and gives the keyboard back', async ({ enter }) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'desktop' })
  await sanne.goto('/goals')
  await expect(heading(sanne, nl('goals.page.title'))).toBeVisible()
  const opener = button(sanne, nl('goals.set'))
  await tabTo(opener)
  await sanne.keyboard.press('Enter')
  const goal = dialog(sanne, nl('goals.set'))
  await expect(goal).toBeVisible()
  for (let stop = 0; stop < 40; stop++) {
    await sanne.keyboard.press('Tab')
    expect(await isWithin(goal), 'the keyboard is in the dialog, or outside the page').toBe(true)
  }

  await tabTo(field(goal, nl('goals.title')))
  await sanne.keyboard.type('Leren plannen')
  await sanne.keyboard.press('Escape')
  await expect(goal.getByRole('alert')).toContainText(nl('ui.leaving.what'))
  await tabTo(button(goal, nl('ui.leaving.stay')))
  await sanne.keyboard.press('Enter')
  await expect(goal.getByRole('alert')).toBeHidden()
  await expect(field(goal, nl('goals.title'))).toHaveValue('Leren plannen')

  await sanne.keyboard.press('Escape')
  await tabTo(button(goal, nl('ui.leaving.go')))
  await sanne.keyboard.press('Enter')
  await expect(goal).toBeHidden()
  await expect(opener).toBeFocused()
})

test('Thomas orders the questions of a template with the keyboard, which stays with what he moves', async ({
  enter,
}) => {
  const thomas = await enter('thomas', { language: 'nl', width: 'desktop' })
  await thomas.goto('/admin/templates')
  await thomas.getByRole('link', { name: /^Bewerk.*Ontwikkelgesprek/ }).click()
  const name = 'Wanneer leerde je het afgelopen jaar het meest?'
  const down = button(thomas, nl('templates.editor.down-of', { name }))
  const place = () => down.evaluate((at) => [...document.querySelectorAll('[id^=down-]')].indexOf(at))
  await down.waitFor()
  const before = await place()
  await tabTo(down)
  // Past the other questions of its theme, and into the next.
  for (let step = 1; step <= 4; step++) {
    await thomas.keyboard.press('Enter')
    await expect(down).toBeFocused()
    await expect(thomas.getByRole('status').filter({ hasText: 'nu plaats' })).toContainText(name)
  }
  expect(await place()).toBe(before + 4)
  await saved(thomas)

  await tabTo(button(thomas, nl('templates.editor.remove-of', { name })))
  await thomas.keyboard.press('Enter')
  await expect(down).toBeHidden()
  await expect(button(thomas, nl('templates.editor.put-back'))).toBeFocused()
  await thomas.keyboard.press('Enter')
  await expect(button(thomas, nl('templates.editor.edit-of', { name }))).toBeFocused()
  expect(await place()).toBe(before + 4)
  await saved(thomas)
})

test('Fatima fills in a round, tries it, launches it, sees where it stands and reminds who is late', async ({
  enter,
}) => {
  const fatima = await enter('fatima', { language: 'nl', width: 'desktop' })
  await fatima.goto('/hr/rounds')
  const press = async (place: Locator, key = 'Enter') => {
    await tabTo(place)
    await fatima.keyboard.press(key)
  }
  const type = async (place: Locator, words: string) => {
    await tabTo(place)
    await fatima.keyboard.type(words)
  }
  const next = async (step: string) => {
    await press(button(fatima, nl('rounds.draft.next')))
    await expect(fatima.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(fatima.getByRole('heading', { level: 1 })).toContainText(step)
  }
  await press(button(fatima, nl('rounds.list.begin')))
  await type(field(fatima, nl('rounds.draft.name')), 'Zonder muis')
  await press(fatima.getByRole('checkbox', { name: 'Winkel Overvecht' }), 'Space')
  await next(nl('rounds.draft.step.template'))
  await press(fatima.getByLabel(nl('rounds.draft.template')), 'ArrowDown')
  await next(nl('rounds.draft.step.when'))
  for (const [name, days] of [
    ['prepare-from', 1],
    ['talk-from', 2],
    ['talk-until', 30],
    ['sign-before', 40],
  ] as const)
    await type(fatima.getByLabel(nl(`rounds.draft.${name}`)), digits(days))
  await next(nl('rounds.draft.step.table'))
  await press(fatima.getByRole('checkbox', { name: nl('rounds.table.second-manager') }), 'Space')
  await next(nl('rounds.draft.step.names'))
  await next(nl('rounds.draft.step.trial'))

  await expect(fatima.getByText(nl('rounds.trial.summary', { made: 3 }))).toBeVisible()
  await press(button(fatima, nl('rounds.trial.launch')))
  await press(button(dialog(fatima, nl('rounds.trial.launch-title')), nl('rounds.trial.launch-submit')))
  await expect(heading(fatima, 'Zonder muis')).toBeVisible()
  await expect(fatima.getByText(nl('rounds.progress.lead'))).toBeVisible()

  await press(link(fatima, nl('rounds.draft.back')))
  await press(link(fatima, 'Najaarsronde logistiek'))
  await press(button(fatima, nl('rounds.progress.remind')))
  await expect(fatima.getByText(nl('rounds.progress.reminded', { people: 1 }))).toBeVisible()
})

/** Goes on with Tab until the keyboard is there, and sees at every stop where it is. */
async function tabTo(goal: Locator): Promise<void> {
  const page = goal.page()
  await goal.waitFor()
  for (let stops = 0; stops < 200; stops++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    expect(await unmarkedStop(page), 'where the keyboard is, one sees it').toBeNull()
  }
  throw new Error(`the keyboard never comes at ${goal.toString()}`)
}

/** Where the keyboard is, when nothing shows it; null when something does, and when it is outside the page. */
const unmarkedStop = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement!
    if (here === document.body) return null
    for (let at: Element | null = here; at; at = at === here ? here.closest('label') : null) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return null
    }
    return here.outerHTML.slice(0, 200)
  })

const isWithin = (place: Locator) =>
  place.evaluate((element) => element.contains(document.activeElement) || document.activeElement === document.body)

/** A day so many days from now, as one types it in a field for a day of this browser, which speaks American. */
function digits(days: number): string {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-')
  return `${month}${day}${year}`
}

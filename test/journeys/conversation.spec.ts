import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { button, dialog, en, expect, field, heading, link, nl, saved, test } from './journey.ts'

const aDay = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)
const atOnce = { timeout: 1000 }

// Yusuf on his phone, in Dutch; Aylin at her desk, in English. One conversation, from the plan to the next one.
test('Yusuf and Aylin hold a whole conversation', async ({ enter }) => {
  test.setTimeout(180_000)
  const aylin = await enter('aylin', { language: 'en', width: 'desktop' })
  const yusuf = await enter('yusuf', { language: 'nl', width: 'phone' })

  await test.step('Aylin plans it, and Yusuf finds it on his home page', async () => {
    await aylin.goto('/')
    await link(aylin, en('home.plan-with', { name: 'Yusuf Demir' }))
      .first()
      .click()
    await expect(aylin.getByRole('radio', { name: /Yusuf Demir/ })).toBeChecked()
    await aylin.getByLabel(en('conversations.plan.date'), { exact: true }).fill(aDay(7))
    await aylin.getByLabel(en('conversations.plan.time'), { exact: true }).fill('14:30')
    await field(aylin, en('conversations.plan.place')).fill('Banketkeuken')
    await button(aylin, en('conversations.plan.submit')).click()
    await expect(aylin.getByRole('heading', { level: 1 })).toContainText('Yusuf Demir')

    await yusuf.goto('/')
    await link(yusuf, nl('home.step.prepare.button')).click()
    await expect(heading(yusuf, nl('conversations.preparation.title'))).toBeVisible()
  })

  await test.step('Yusuf prepares, and what he typed is there after reading the page again', async () => {
    await points(yusuf, nl).fill('Of ik de bruidstaarten mag doen.')
    await answer(yusuf, 'Waar ben je trots op?').fill('Het suikerwerk voor het jubileum.')
    const results = yusuf.getByRole('group', { name: /Hoe goed zijn je resultaten/ }).first()
    await results.getByRole('radio', { name: /^Boven verwachting/ }).check()
    await saved(yusuf)
    await yusuf.reload()
    await expect(points(yusuf, nl)).toHaveValue('Of ik de bruidstaarten mag doen.')
    await expect(answer(yusuf, 'Waar ben je trots op?')).toHaveValue('Het suikerwerk voor het jubileum.')
    await expect(results.getByRole('radio', { name: /^Boven verwachting/ })).toBeChecked()
    await saved(yusuf)
  })

  await test.step('Yusuf shares; Aylin reads nothing of it while she prepares', async () => {
    await button(yusuf, nl('conversations.preparation.share')).click()
    const asking = dialog(yusuf, nl('conversations.preparation.share-title'))
    await expect(asking).toContainText(nl('conversations.preparation.share-alone', { name: 'Aylin Yılmaz' }))
    await button(asking, nl('conversations.preparation.share-submit')).click()
    await expect(button(yusuf, nl('conversations.preparation.withdraw'))).toBeVisible()

    await link(aylin, en('conversations.overview.prepare')).click()
    await expect(aylin.getByText(en('conversations.preparation.other-shared', { name: 'Yusuf Demir' }))).toBeVisible()
    await expect(aylin.getByText('bruidstaarten')).toHaveCount(0)
    await points(aylin, en).fill('Meer rust in de decemberweken.')
    await answer(aylin, 'What can Yusuf be proud of?').fill('Hij helpt Fleur zonder dat iemand het vraagt.')
    await saved(aylin)
  })

  await test.step('When Aylin shares too, both open at the same moment', async () => {
    await button(aylin, en('conversations.preparation.share')).click()
    const asking = dialog(aylin, en('conversations.preparation.share-title'))
    await expect(asking).toContainText(en('conversations.preparation.share-both', { name: 'Yusuf Demir' }))
    await button(asking, en('conversations.preparation.share-submit')).click()
    for (const [page, say] of [
      [aylin, en],
      [yusuf, nl],
    ] as const) {
      await link(page, say('conversations.overview.talk')).click()
      await expect(heading(page, say('conversations.talk.title'))).toBeVisible()
      await expect(page.getByText('Of ik de bruidstaarten mag doen.')).toBeVisible()
      await expect(page.getByText('Meer rust in de decemberweken.')).toBeVisible()
    }
  })

  await test.step('What one writes while they talk is on the screen of the other within a second', async () => {
    const yusufs = field(yusuf, nl('conversations.talk.notes-label'))
    const aylins = field(aylin, en('conversations.talk.notes-label'))
    await yusufs.click()
    await yusuf.keyboard.type('Yusuf wil in maart de eerste bruidstaart maken.')
    await expect(aylins).toContainText('in maart de eerste bruidstaart', atOnce)
    await aylins.click()
    await aylin.keyboard.press('Control+End')
    await aylin.keyboard.type(' Aylin vraagt Lotte om mee te kijken.')
    await expect(yusufs).toContainText('Aylin vraagt Lotte', atOnce)

    await field(aylin, en('agreements.what')).fill('Lotte vragen om twee middagen mee te kijken')
    await aylin.getByRole('combobox', { name: en('agreements.who') }).selectOption('Aylin Yılmaz')
    await aylin.getByLabel(en('agreements.when'), { exact: true }).fill(aDay(40))
    await button(aylin, en('agreements.add-submit')).click()
    await expect(aylin.getByRole('listitem').filter({ hasText: 'Lotte vragen' })).toBeVisible()
    await expect(yusuf.getByRole('listitem').filter({ hasText: 'Lotte vragen' })).toBeVisible(atOnce)
  })

  await test.step('Aylin concludes the talk and writes the report', async () => {
    await button(aylin, en('conversations.talk.conclude')).click()
    await button(
      dialog(aylin, en('conversations.talk.conclude-title')),
      en('conversations.talk.conclude-submit'),
    ).click()
    await expect(heading(aylin, en('reports.page.title'))).toBeVisible()
    await field(aylin, en('reports.page.summary')).fill('We spraken over de bruidstaarten en over december.')
    await field(aylin, `Results: ${en('reports.page.conclusion')}`).fill('Het werk van Yusuf is mooi en op tijd.')
    await aylin
      .getByRole('combobox', { name: en('reports.page.score', { theme: 'overall' }) })
      .selectOption({ index: 4 })
    await field(aylin, en('reports.page.reason')).fill('Hij levert meer dan de functie vraagt, ook in drukke weken.')
    await field(aylin, en('reports.page.development')).fill('Yusuf wil zich bekwamen in bruidstaarten.')
    await saved(aylin)

    await button(aylin, en('goals.set')).click()
    const goal = dialog(aylin, en('goals.set'))
    await field(goal, en('goals.title')).fill('Vier bruidstaarten zelfstandig maken')
    for (const letter of ['specific', 'measurable', 'achievable', 'relevant'] as const)
      await field(goal, en(`goals.letters.result.${letter}`)).fill(`Antwoord op ${letter}`)
    await goal.getByLabel(en('goals.when'), { exact: true }).fill(aDay(180))
    await goal.getByRole('checkbox', { name: en('goals.measure.add') }).check()
    await field(goal, en('goals.measure.unit')).fill('taarten')
    await field(goal, en('goals.measure.start')).fill('0')
    await field(goal, en('goals.measure.target')).fill('4')
    await button(goal, en('goals.set-submit')).click()
    await expect(goal).toBeHidden()
    await expect(aylin.getByRole('listitem').filter({ hasText: 'Vier bruidstaarten' })).toBeVisible()
  })

  await test.step('Yusuf reads along and writes his reaction', async () => {
    await yusuf.getByRole('link', { name: nl('conversations.talk.report'), exact: true }).click()
    await expect(yusuf.getByText('We spraken over de bruidstaarten en over december.')).toBeVisible()
    await field(yusuf, nl('reports.page.reaction')).fill('Fijn dat dit erin staat.')
    await saved(yusuf)
  })

  await test.step('Aylin offers it, Yusuf asks for a correction, and she offers it again', async () => {
    await offer(aylin)
    await button(yusuf, nl('reports.sign.correction')).click()
    const asking = dialog(yusuf, nl('reports.sign.correction-title'))
    await field(asking, nl('reports.sign.correction-what')).fill('Over de zaterdagen staat er niets in.')
    await button(asking, nl('reports.sign.correction-submit')).click()

    await expect(aylin.getByText('Over de zaterdagen staat er niets in.')).toBeVisible()
    await field(aylin, en('reports.page.summary')).fill('We spraken over bruidstaarten, december en de zaterdagen.')
    await saved(aylin)
    await offer(aylin)
    await expect(yusuf.getByText('We spraken over bruidstaarten, december en de zaterdagen.')).toBeVisible()
  })

  await test.step('Yusuf signs as seen, not agreed, with his reaction; Aylin signs as agreed; that closes it', async () => {
    const disagreed = nl('reports.outcome.seen-disagreed.name')
    await yusuf.getByRole('radio', { name: new RegExp(`^${disagreed}`) }).check()
    const sign = button(yusuf, nl('reports.sign.submit', { outcome: disagreed.toLowerCase() }))
    await sign.click()
    await expect(yusuf.getByRole('alert')).toContainText(nl('problem.report.disagreement-without-reaction.what'))
    await field(yusuf, nl('reports.sign.reaction')).fill('De score vind ik te laag.')
    await sign.click()
    await expect(yusuf.getByText(nl('reports.sign.done'))).toBeVisible()

    const agreed = en('reports.outcome.agreed.name')
    await aylin.getByRole('radio', { name: new RegExp(`^${agreed}`) }).check()
    await button(aylin, en('reports.sign.submit', { outcome: agreed.toLowerCase() })).click()
    await expect(link(aylin, en('reports.closed.pdf'))).toBeVisible()
    await expect(yusuf.getByText('De score vind ik te laag.')).toBeVisible()
  })

  await test.step('Yusuf downloads the report, and whoever asks can prove that it was not changed', async () => {
    for (const key of ['reports.closed.pdf', 'reports.closed.json'] as const) {
      const coming = yusuf.waitForEvent('download')
      await link(yusuf, nl(key)).click()
      const file = await (await coming).path()
      if (key === 'reports.closed.pdf') expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
      else expect(await readFile(file, 'utf8')).toContain('bruidstaarten, december en de zaterdagen')
      const { stdout } = await promisify(execFile)(process.execPath, [join('dist/server/verify.js'), file])
      expect(stdout).toContain('Yusuf Demir')
    }
  })

  await test.step('Aylin plans the follow-up, and it opens with what was agreed', async () => {
    await link(aylin, en('conversations.overview.follow-up')).click()
    await aylin.getByLabel(en('conversations.plan.date'), { exact: true }).fill(aDay(90))
    await button(aylin, en('conversations.plan.submit')).click()
    await expect(link(aylin, en('conversations.overview.see-earlier'))).toBeVisible()
    await link(aylin, en('conversations.overview.prepare')).click()
    await expect(aylin.getByText('Lotte vragen om twee middagen mee te kijken').first()).toBeAttached()
  })

  await test.step('Both find at home what they promised and work towards, and say how it is going', async () => {
    await aylin.goto('/')
    const promise = aylin.getByRole('listitem').filter({ hasText: 'Lotte vragen' })
    await promise.getByRole('button', { name: en('agreements.check-in') }).click()
    const going = dialog(aylin, en('agreements.check-in'))
    await going.getByRole('radio', { name: en('agreements.standing.stuck') }).check()
    await field(going, en('agreements.remark')).fill('Lotte heeft het druk.')
    await button(going, en('agreements.check-in-submit')).click()
    await expect(going).toBeHidden()
    // What was said about it stands on the page of agreements.
    await aylin.goto('/agreements')
    await expect(promise).toContainText(en('agreements.history', { count: 1 }))

    await yusuf.goto('/')
    await expect(yusuf.getByRole('listitem').filter({ hasText: 'Lotte vragen' })).toBeVisible()
    const goal = yusuf.getByRole('listitem').filter({ hasText: 'Vier bruidstaarten' })
    await goal.getByRole('link').click()
    await yusuf.getByRole('button', { name: nl('goals.check-in') }).click()
    const coming = dialog(yusuf, nl('goals.check-in'))
    await field(coming, nl('goals.value', { unit: 'taarten' })).fill('1')
    await field(coming, nl('goals.remark')).fill('De eerste is gelukt.')
    await button(coming, nl('goals.check-in-submit')).click()
    await expect(coming).toBeHidden()
    await expect(yusuf.getByText('De eerste is gelukt.')).toBeVisible()
    await yusuf.goto('/goals')
    await expect(goal).toContainText(nl('goals.measure.said', { start: '0', target: '4', unit: 'taarten', value: '1' }))
  })
})

type Say = typeof nl
const points = (page: Page, say: Say) => field(page, say('conversations.preparation.points'))
const answer = (page: Page, asked: string) => page.getByRole('group', { name: asked }).getByRole('textbox').first()

async function offer(page: Page): Promise<void> {
  await button(page, en('reports.offer.button')).click()
  await button(dialog(page, en('reports.offer.title')), en('reports.offer.submit')).click()
  await expect(button(page, en('reports.offer.take-back'))).toBeVisible()
}

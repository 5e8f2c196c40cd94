import { openHome, weigh } from '../../bench/setting/weigh.ts'
import { nl as dutch } from '../../src/texts/nl.ts'
import { en, expect, heading, link, nl, test } from './journey.ts'

// What the first page costs, and what comes along with the others.

const goal = 150_000

test('The first page is light, and carries no sentence of a page where one did not go', async ({ enter, product }) => {
  for (const who of ['sanne', 'joris', 'fatima']) {
    const page = await enter(who, { language: 'nl', width: 'desktop' })
    const programs: Promise<string>[] = []
    page.on('response', (response) => {
      if (/\/assets\/.*\.js$/.test(response.url())) programs.push(response.text())
    })
    const weight = await weigh(page)
    await openHome(page, product.address)
    expect(weight.bytes(), `${who}: ${JSON.stringify(weight.kinds())}`).toBeLessThanOrEqual(goal)

    const carried = (await Promise.all(programs)).join('\n')
    expect(carried).toContain(dutch.home.also)
    const elsewhere = [dutch.reports.sign, dutch.accounts.account, dutch.problem.conversation].flatMap(sentencesIn)
    expect(elsewhere.length).toBeGreaterThan(50)
    expect(elsewhere.filter((sentence) => carried.includes(sentence))).toEqual([])
  }
})

test('Who changes the language reads the rooms that were there in it, and those that come', async ({ enter }) => {
  const sanne = await enter('sanne', { language: 'nl', width: 'desktop' })
  const go = (name: string) => link(sanne.getByRole('banner'), name).first().click()
  await sanne.goto('/')
  await go(nl('ui.nav.agreements'))
  await heading(sanne, nl('agreements.page.title')).waitFor()
  await sanne.getByRole('button', { name: nl('ui.nav.menu') }).click()
  await go(nl('ui.nav.account'))
  await sanne.getByRole('radio', { name: nl('ui.language.en') }).check()
  await heading(sanne, en('accounts.account.title')).waitFor()

  await go(en('ui.nav.agreements'))
  await heading(sanne, en('agreements.page.title')).waitFor()
  await go(en('ui.nav.conversations'))
  await heading(sanne, en('conversations.list.title')).waitFor()
  await go(en('ui.nav.home'))
  await heading(sanne, en('home.conversations')).waitFor()
})

/** The sentences of a group that are said as they stand: without values, and longer than a word that is also a key. */
function sentencesIn(texts: string | object): string[] {
  if (typeof texts !== 'string') return Object.values(texts).flatMap(sentencesIn)
  return texts.length > 12 && !/[{<']/.test(texts) ? [texts] : []
}

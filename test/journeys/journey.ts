import { test as base, expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { people } from '../../src/demo/ids.ts'
import { makeTexts } from '../../src/platform/text/translate.ts'
import { en as english } from '../../src/texts/en.ts'
import { nl as dutch } from '../../src/texts/nl.ts'
import { startProduct, type Product } from './product.ts'

export { expect }
export type Language = 'nl' | 'en'
export const widths = { phone: 375, tablet: 768, desktop: 1440 }
export type Width = keyof typeof widths

/** One demonstration for all stories of a worker; what a story needs, it makes. */
export const test = base.extend<{ enter: Enter }, { product: Product }>({
  product: [
    async ({}, lend) => {
      const product = await startProduct('--demo')
      await lend(product)
      await product.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  enter: async ({ browser, product }, lend) => {
    const contexts: BrowserContext[] = []
    await lend(async (key, how) => {
      const page = await open(browser, product, how)
      contexts.push(page.context())
      if (key) await become(page, key, how.language)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

type How = { language: Language; width: Width; dark?: boolean }
type Enter = (key: string | null, how: How) => Promise<Page>

/** A browser of its own, of this width and in this language. */
export async function open(browser: Browser, { address }: Product, { language, width, dark }: How): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: widths[width], height: width === 'phone' ? 812 : 900 },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

/** Signs in as somebody of the demonstration, and lets them read in this language. */
export async function become(page: Page, key: string, language: Language): Promise<void> {
  await page.context().clearCookies()
  const { personId, organisationId } = people[key]!
  await ask(page, 'post', '/demo/session', { personId })
  await ask(page, 'put', '/account/language', { language })
  await ask(page, 'put', '/session/organisation', { organisationId })
}

/** Asks the API with the session of this browser. */
export async function ask<Answer>(
  page: Page,
  method: 'get' | 'post' | 'put',
  path: string,
  data?: unknown,
): Promise<Answer> {
  const response = await page.request[method](`/api${path}`, data === undefined ? {} : { data })
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
  return (response.status() === 204 ? undefined : await response.json()) as Answer
}

/** What the screens say, by the key of the sentence: a story finds things by their role and this name. */
export const { nl, en } = makeTexts({ nl: dutch, en: english })

type Place = Page | Locator
export const button = (at: Place, name: string) => at.getByRole('button', { name, exact: true })
export const link = (at: Place, name: string) => at.getByRole('link', { name, exact: true })
export const field = (at: Place, name: string) => at.getByRole('textbox', { name, exact: true })
export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
/** The line that says whether what was typed is saved. */
export const saveState = (page: Page) =>
  page.getByRole('status').filter({ hasText: /opgeslagen|opslaan|saved|saving/i })
/** Waits until everything that was typed is on the disk of the server. */
export const saved = (page: Page) => expect(saveState(page)).toContainText(/^(Opgeslagen|Saved) · /)

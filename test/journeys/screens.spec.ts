import type { Page } from '@playwright/test'
import { become, expect, test, widths, type Width } from './journey.ts'
import { findings, misfits } from './looking.ts'
import { arrive, screens, type Screen } from './screens.ts'

// Every screen in both languages and at every width, in light and in dark. What axe finds hangs on the language less
// than on the width, so it looks at Dutch on a phone and at English on a desk, there in the dark too.
const looked = { nl: 'phone', en: 'desktop' } as const

// What it takes to look back at a failure costs more than all the looking.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

/** What one person sees, some screens at a time: a test is done within its minute, also where somebody has many. */
const some = 10
const visits = [...new Set(screens.map((screen) => screen.as))].flatMap((who) => {
  const theirs = screens.filter(({ as }) => as === who)
  return Array.from({ length: Math.ceil(theirs.length / some) }, (_, part) => ({
    who,
    part: part + 1,
    seen: theirs.slice(part * some, (part + 1) * some),
  }))
})

for (const language of ['nl', 'en'] as const)
  test.describe(language, () => {
    for (const { who, part, seen } of visits)
      test(`every screen of ${who ?? 'a visitor'} fits and is accessible, ${language}, ${part}`, async ({ enter }) => {
        const page = await enter(null, { language, width: 'phone' })
        const complaints = listen(page)
        if (who) await become(page, who, language)
        for (const screen of seen) {
          await page.setViewportSize({ width: widths.phone, height: 900 })
          await arrive(page, screen)
          await judge(page, screen, looked[language])
          const unexpected = complaints.splice(0).filter((complaint) => !isExpected(complaint, screen))
          expect.soft(unexpected, `complaints of the browser on ${screen.name}`).toEqual([])
        }
      })
  })

/** Looks at a screen at every width, and through axe at one of them. */
async function judge(page: Page, { name }: Screen, through: Width): Promise<void> {
  for (const [width, pixels] of Object.entries(widths)) {
    await page.setViewportSize({ width: pixels, height: 900 })
    expect.soft(await misfits(page), `what does not fit on ${name}, ${width}`).toEqual([])
    if (width !== through) continue
    expect.soft(await findings(page), `${name}, ${width}, light`).toEqual([])
    if (width === 'phone') continue
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await findings(page, 'colours'), `${name}, ${width}, dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

/** Gathers what the browser complains of: errors in the console, broken rules for what may load, pages that threw. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** A visitor is told that nobody is signed in, and a screen about what is not there, that it is not there. */
function isExpected(complaint: string, { as, refused }: Screen): boolean {
  const statuses = [...(as ? [] : [401]), ...(refused ? [refused] : [])]
  return (
    statuses.some((status) => complaint.includes(`the server responded with a status of ${status} `)) ||
    (refused !== undefined && complaint.startsWith('Trouble:'))
  )
}

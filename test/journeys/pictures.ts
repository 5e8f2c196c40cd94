import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { become, test, widths, type Language, type Width } from './journey.ts'
import { arrive, screens } from './screens.ts'

// Pictures of every screen, for who designs them: PICTURES=<folder> npx playwright test

const folder = process.env['PICTURES']!
mkdirSync(folder, { recursive: true })
const wanted = (process.env['PICTURES_OF'] ?? 'nl-phone,en-desktop,en-phone,nl-desktop,nl-tablet,en-tablet').split(',')

for (const one of wanted) {
  const [language, width] = one.split('-') as [Language, Width]
  test(`every screen, ${one}`, async ({ enter }) => {
    test.setTimeout(600_000)
    const page = await enter(null, { language, width })
    let who: string | null = null
    for (const screen of screens) {
      if (screen.as && screen.as !== who) await become(page, screen.as, language)
      who = screen.as
      await arrive(page, screen)
      await page.screenshot({ path: join(folder, `${language}-${widths[width]}-${screen.name}.png`), fullPage: true })
    }
  })
}

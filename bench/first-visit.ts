import { rmSync } from 'node:fs'
import chromiumBinary from '@sparticuz/chromium'
import { chromium } from '@playwright/test'
import { demoPassword, people } from '../src/demo/ids.ts'
import { print } from './setting/figure.ts'
import { makeFolder, startProcess } from './setting/house.ts'
import { openHome, weigh } from './setting/weigh.ts'

// What a browser that was never here gets over the wire for the first page after signing in: the page, its programs and
// styles, its fonts and the answers of the API, as compressed as they come, headers included. The page is that of each
// of three people of the demonstration; the heaviest one counts. Bytes do not depend on what else the machine does, so
// the control is the same visit once more.

const visitors = ['sanne', 'joris', 'fatima']

const folder = makeFolder()
const ours = await startProcess({ VOORTGANG_DATA: folder }, 'main', ['--demo'])
try {
  const visits = []
  for (const visitor of visitors) visits.push(await visit(visitor), await visit(visitor))
  const heaviest = visits.reduce((one, other) => (other.bytes > one.bytes ? other : one))
  const again = visits.findLast(({ visitor }) => visitor === heaviest.visitor)!
  print({
    name: 'first-visit',
    value: kilobytes(heaviest.bytes),
    unit: 'kB',
    ci: [kilobytes(Math.min(heaviest.bytes, again.bytes)), kilobytes(heaviest.bytes)],
    goal: 150,
    better: 'lower',
    control: Math.round((again.bytes / heaviest.bytes) * 1000) / 1000,
  })
  for (const [kind, bytes] of Object.entries(heaviest.kinds)) console.error(`  ${kind}: ${kilobytes(bytes)} kB`)
} finally {
  await ours.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}

/** Signs in as a program would, and then opens the house in a browser with nothing in its cache. */
async function visit(visitor: string): Promise<{ visitor: string; bytes: number; kinds: Record<string, number> }> {
  const base = `http://localhost:${ours.port}`
  const browser = await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: chromiumBinary.args,
  })
  try {
    const context = await browser.newContext({ locale: 'nl-NL', colorScheme: 'light' })
    const signedIn = await context.request.post(`${base}/api/session`, {
      data: { email: people[visitor]!.email, password: demoPassword },
    })
    if (!signedIn.ok()) throw new Error(`${signedIn.status()}: ${await signedIn.text()}`)
    const page = await context.newPage()
    const weight = await weigh(page)
    await openHome(page, base)
    return { visitor, bytes: weight.bytes(), kinds: weight.kinds() }
  } finally {
    await browser.close()
  }
}

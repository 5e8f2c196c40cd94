import type { Page } from '@playwright/test'

/** What a page got over the wire so far: bytes as they came, compressed and with their headers, by kind. */
export type Weight = { bytes: () => number; kinds: () => Record<string, number> }

/** Weighs all that this page gets from now on. */
export async function weigh(page: Page): Promise<Weight> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const kindOf = new Map<string, string>()
  const kinds: Record<string, number> = {}
  network.on('Network.responseReceived', ({ requestId, type }) => void kindOf.set(requestId, type))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other'
    kinds[kind] = (kinds[kind] ?? 0) + encodedDataLength
  })
  return { kinds: () => kinds, bytes: () => Object.values(kinds).reduce((one, other) => one + other, 0) }
}

/** Opens the house and waits until the first page is there, with its fonts. */
export async function openHome(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.waitForLoadState('load')
}

import type { Page } from '@playwright/test'
import axe from 'axe-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
/** Not in WCAG, and what a reader who hears the page goes by all the same. */
const order = { 'heading-order': { enabled: true } }

/** What axe finds against WCAG 2.2 AA on the page as it is now, one line for each thing; or only what the colours do. */
export async function findings(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(what === 'colours'
      ? { runOnly: ['color-contrast'] }
      : { runOnly: wcag, rules: { 'label-content-name-mismatch': { enabled: true }, ...order } }),
  }
  // Axe comes once to a page, which has no frames: bringing it takes as long as half of its looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate((how) => (window as unknown as { axe: typeof axe }).axe.run(how), options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`))
}

/** Words and controls that do not fit: wider than the window, cut off by what they stand in, or over one another's edge. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the window'] : []
    // What is only for who hears the page is one pixel wide.
    const seen = (element: Element) =>
      !element.closest('.unseen, [popover]:not(:popover-open)') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1
    const named = (element: Element) =>
      `<${element.localName} class="${element.className}">${element.textContent.trim().slice(0, 60)}`
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim())
    const clips = (element: Element, ...ways: string[]) => ways.includes(getComputedStyle(element).overflowX)
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (!seen(element) || element instanceof SVGElement) return false
      const words = hasWords(element)
      // What ends in dots shows that there is more.
      const shortened = getComputedStyle(element).textOverflow === 'ellipsis'
      if (words && element.scrollWidth > element.clientWidth + 1 && clips(element, 'hidden', 'clip')) return !shortened
      const { left, right, width } = element.getBoundingClientRect()
      return words && width > 0 && (left < -1 || right > innerWidth + 1) && !inScroller(element)
    })
    function inScroller(element: Element): boolean {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (clips(at, 'auto', 'scroll')) return true
      return false
    }
    // A name or a word that is wider than the box around it spills over whatever stands beside it.
    const spilled = [
      ...document.body.querySelectorAll<HTMLElement>(
        'p, li, dd, dt, td, th, h1, h2, h3, h4, a, button, label, b, span',
      ),
    ].filter(
      (element) =>
        seen(element) &&
        element.clientWidth > 1 &&
        // A button without a border stands out by its padding, so that its words are in line with those above it.
        element.scrollWidth > element.clientWidth + (hasWords(element) ? 1 : 8) &&
        !clips(element, 'hidden', 'clip') &&
        getComputedStyle(element).display !== 'inline',
    )
    return [...wide, ...new Set([...cut, ...spilled].map(named))]
  })
}

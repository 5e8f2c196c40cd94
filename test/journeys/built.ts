import { rmSync } from 'node:fs'
import { buildServer, buildWeb } from '../../scripts/build.mjs'
import { startProduct } from './product.ts'

/** What the journeys visit is what people get: the built server and the built screens, and one demonstration for each to copy. */
export default async function built(): Promise<() => void> {
  await buildServer()
  await buildWeb()
  const demonstration = await (await startProduct('--demo')).end()
  process.env['DEMONSTRATION'] = demonstration
  return () => rmSync(demonstration, { recursive: true, force: true })
}

import { buildServer, buildWeb } from '../../scripts/build.mjs'

/** What the journeys visit is what people get: the built server and the built screens. */
export default async function built(): Promise<void> {
  await buildServer()
  await buildWeb()
}

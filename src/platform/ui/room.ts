import { lazy, type FunctionComponent } from 'react'
import { bring, type Saying } from './sentences.ts'

type Screen<Found> = Found extends FunctionComponent<infer Props> ? FunctionComponent<Props> : never

/**
 * A screen that is fetched when one goes there, together with the sentences that only it says. In: a function that does
 * nothing but import the file of the screen, and the name of the screen in it. What it says is filled in by the build,
 * which reads the keys in that file and in what it imports (`scripts/web/sentences.ts`).
 */
export const room = <Name extends string, Screens extends Record<Name, unknown>>(
  load: () => Promise<Screens>,
  name: Name,
  says?: Saying,
) =>
  lazy(async () => {
    const [screens] = await Promise.all([load(), says && bring(says)])
    return { default: screens[name] as Screen<Screens[Name]> }
  })

import { beoordelingsgesprek } from './beoordelingsgesprek.ts'
import { exitgesprek } from './exitgesprek.ts'
import { feedforward } from './feedforward.ts'
import { functioneringsgesprek } from './functioneringsgesprek.ts'
import { leidinggeven } from './leidinggeven.ts'
import { ontwikkelgesprek } from './ontwikkelgesprek.ts'
import { proeftijdeinde } from './proeftijdeinde.ts'
import { proeftijdstart } from './proeftijdstart.ts'
import { terugkeer } from './terugkeer.ts'
import { voortgangsgesprek } from './voortgangsgesprek.ts'
import type { LibraryTemplate } from './words.ts'

/** The ready templates that come along, in the order in which an organisation meets them. */
export const library: LibraryTemplate[] = [
  { key: 'progress', kind: 'progress', content: voortgangsgesprek },
  functioneringsgesprek,
  beoordelingsgesprek,
  ontwikkelgesprek,
  feedforward,
  proeftijdstart,
  proeftijdeinde,
  terugkeer,
  leidinggeven,
  exitgesprek,
]

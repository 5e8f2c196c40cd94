import type { Stories } from '../story.ts'
import { anouk } from './anouk.ts'
import { aylin } from './aylin.ts'
import { bram } from './bram.ts'
import { dirk } from './dirk.ts'
import { fleur } from './fleur.ts'
import { iris } from './iris.ts'
import { joris } from './joris.ts'
import { jurrien } from './jurrien.ts'
import { kees } from './kees.ts'
import { lia } from './lia.ts'
import { lotte } from './lotte.ts'
import { mehmet } from './mehmet.ts'
import { noor } from './noor.ts'
import { ruben } from './ruben.ts'
import { sanne } from './sanne.ts'
import { yusuf } from './yusuf.ts'

/** What was said and signed in the bakery in the last two years. */
export const bakkerij: Stories = {
  sanne,
  lia,
  jurrien,
  joris,
  bram,
  aylin,
  dirk,
  mehmet,
  kees,
  noor,
  anouk,
  ruben,
  lotte,
  yusuf,
  iris,
  fleur,
}

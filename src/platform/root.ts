import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: where `database/` and `dist/` are, from the sources as well as from the bundle. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'database'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('The folder of Voortgang was not found above ' + import.meta.url)
  return findRoot(above)
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root } from '#platform/root.ts'

/** A file with the paths of our own files that it imports: all of them, and those that are there when the program runs. */
export type File = { path: string; text: string; imports: string[]; values: string[] }

/** Every file below these folders, by its path from the root of the package. */
export function filesOf(...folders: string[]): File[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, ...importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): Pick<File, 'imports' | 'values'> {
  const found = [
    ...text.matchAll(/\b(?:import|export)\b(?<what>[^'"`;]*?)(?:\bfrom\s*|\(\s*|\s)'(?<from>[#.][^']+)'/g),
  ].map(({ groups }) => ({
    to: groups!.from!.startsWith('#')
      ? groups!
          .from!.replace(/^#src\//, 'src/')
          .replace(/^#test\//, 'test/')
          .replace(/^#/, 'src/')
      : normalize(join(dirname(path), groups!.from!)),
    isType: /^\s+type\b/.test(groups!.what!) || /^\s*\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}/.test(groups!.what!),
  }))
  return { imports: found.map(({ to }) => to), values: found.filter(({ isType }) => !isType).map(({ to }) => to) }
}

/** The text without its comments and without what stands in it as data, so that only the code is judged. */
export const code = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

export const isTest = ({ path }: File): boolean => path.includes('.test.')
/** What runs in a browser. */
export const isWeb = ({ path }: { path: string }): boolean =>
  /^src\/(?:shell|platform\/ui|modules\/[^/]+\/screens)\//.test(path)

/** `src/modules/goals/goals.ts` lies in the room `modules/goals`, `src/kernel/dates.ts` in `kernel`, `src/main.ts` in `main.ts`. */
export const roomOf = (path: string): string =>
  /^src\/(modules\/[^/]+(?=\/)|[^/]+)/.exec(path)?.[1] ?? path.split('/')[0]!

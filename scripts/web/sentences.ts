import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { build } from 'esbuild'
import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'
import { evaluated } from './evaluated.ts'

type Texts = string | { [word: string]: Texts }
type Group = { [word: string]: Texts }
type Language = 'nl' | 'en'
/** What somebody says: keys of sentences, and modules of which all is said. */
type Said = { keys: Set<string>; modules: Set<string> }

const house = 'src/shell/main.tsx'
const ofRoom = '\0sentences/room/'
const ofModule = '\0sentences/module/'

/**
 * Gives the browser the sentences that screens say, and not those of mails, papers and programs; parsed when this is
 * built, so that it carries no parser for them. What is said before any room is there is what remains of `#texts/nl.ts`
 * and `#texts/en.ts`. What a room says beside that is a file for each language, fetched together with the room: nobody
 * carries the sentences of a page where one does not go.
 *
 * A screen says what stands, as a key in quotes, in it and in what it imports. A key that goes on with `${…}` brings all
 * that begins like it; one that does so right after the name of a module brings the module, as a file that rooms share.
 * A sentence with a mistake in it does not build, nor does a screen that is fetched without `room()`.
 */
export function sentencesOfScreens(root: string): Plugin {
  let texts: Record<Language, Group>
  let saidIn: (screen: string) => Said
  let atHome: Said
  const ownKeys = (said: Said) =>
    [...said.keys].filter((key) => !atHome.keys.has(key) && !said.modules.has(key.split('.')[0]!))
  const saysMore = (screen: string) => {
    const said = saidIn(`${screen}.tsx`)
    return said.modules.size > 0 || ownKeys(said).length > 0
  }
  return {
    name: 'sentences-of-screens',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    async buildStart() {
      const [{ nl }, { en }] = (await Promise.all(
        ['nl', 'en'].map((language) => evaluated(root, `src/texts/${language}.ts`)),
      )) as [{ nl: Group }, { en: Group }]
      texts = { nl, en }
      const filesOf = await readImports(root)
      saidIn = (screen) =>
        readKeys(
          filesOf(screen).map((path) => readFileSync(join(root, path), 'utf8')),
          nl,
        )
      atHome = saidIn(house)
    },
    transform(source, id) {
      const path = id.slice(root.length + 1)
      if (!/^src\/.*\.tsx?$/.test(path)) return undefined
      const complete = source.replaceAll(
        /\broom\(\s*\(\) => import\('([^']+)\.tsx'\),\s*'\w+'/g,
        (call, imported: string) => {
          const screen = pathFrom(path, imported)
          return saysMore(screen) ? `${call}, ${sayingOf(screen)}` : call
        },
      )
      const bare = /(?<!\broom\(\s*\(\) => )import\('([^']+\.tsx)'\)/.exec(complete)
      if (bare)
        throw new Error(`${path} fetches ${bare[1]} without what it says: use room() in src/platform/ui/room.ts`)
      return complete
    },
    resolveId: (id) => (id.startsWith('\0sentences/') ? id : undefined),
    load(id) {
      const [, path, language] = /^(.*)[./](nl|en)(?:\.ts)?$/.exec(id) ?? []
      const told = (keys: Iterable<string>) => JSON.stringify(parsed(texts[language as Language], keys))
      if (path === join(root, 'src/texts')) return `export const ${language} = ${told(atHome.keys)}`
      if (path?.startsWith(ofModule)) return `export default ${told(keysBelow(texts.nl, path.slice(ofModule.length)))}`
      if (!path?.startsWith(ofRoom)) return undefined
      const here = saidIn(`${path.slice(ofRoom.length)}.tsx`)
      const own = ownKeys(here)
      return [
        ...[...here.modules].map((module) => `import ${module} from '${ofModule}${module}.${language}'`),
        `export default Object.assign(${[told(own), ...here.modules].join(', ')})`,
      ].join('\n')
    },
  }
}

/** The third thing that `room()` takes. */
const sayingOf = (screen: string) =>
  `{ ${['nl', 'en'].map((language) => `${language}: () => import('${ofRoom}${screen}.${language}')`).join(', ')} }`

/** How files of ours import each other when they run; contracts are only addresses to a browser. Out: a file and all it needs. */
async function readImports(root: string): Promise<(path: string) => string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [house],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    plugins: [
      {
        name: 'addresses-only',
        setup: (bundle) => bundle.onResolve({ filter: /\/contract\.ts$/ }, ({ path }) => ({ path, external: true })),
      },
    ],
  })
  return (path) => {
    const found = new Set([path])
    for (const one of found)
      for (const { path: next, kind, external } of metafile.inputs[one]!.imports)
        if (kind !== 'dynamic-import' && !external) found.add(next)
    return [...found]
  }
}

/** The keys that stand in these files, in quotes. */
function readKeys(files: string[], texts: Group): Said {
  const said: Said = { keys: new Set(), modules: new Set() }
  for (const file of files)
    for (const [, name, goesOn] of file.matchAll(/['"`]([a-z][\w.-]*)(\$\{)?/gi)) {
      const [module, ...rest] = name!.split('.')
      if (rest.length === 0 || !Object.hasOwn(texts, module!)) continue
      if (goesOn && name === `${module}.`) said.modules.add(module!)
      const keys = goesOn ? keysBelow(texts, module!).filter((key) => key.startsWith(name!)) : keysBelow(texts, name!)
      for (const key of keys) said.keys.add(key)
    }
  return said
}

/** The key itself when it is that of a sentence, the keys below it when it is that of a group, and none when it is no key. */
function keysBelow(texts: Group, key: string): string[] {
  const found = at(texts, key)
  if (typeof found !== 'object') return found === undefined ? [] : [key]
  return Object.keys(found).flatMap((word) => keysBelow(texts, `${key}.${word}`))
}

const at = (texts: Group, key: string): Texts | undefined =>
  key
    .split('.')
    .reduce<Texts | undefined>((found, word) => (typeof found === 'object' ? found[word] : undefined), texts)

/** These sentences, as the browser gets them, below the words of their keys. */
function parsed(texts: Group, keys: Iterable<string>): object {
  const told: Group = {}
  for (const key of keys) {
    const words = key.split('.')
    const last = words.pop()!
    const group = words.reduce((above, word) => (above[word] ??= {}) as Group, told)
    group[last] = compile(at(texts, key) as string) as Texts
  }
  return told
}

/** The path from the root, without its ending, of what a file imports. */
const pathFrom = (path: string, imported: string) =>
  imported.startsWith('#') ? `src/${imported.slice(1)}` : posix.join(posix.dirname(path), imported)

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'esbuild'
import compile from 'icu-minify/compile'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname

/**
 * Gives the browser the address of each endpoint and not its schemas: what it gets was parsed on the server on the way
 * out, so it need not carry a parser. A screen that uses anything else of a contract than its endpoints and its types
 * does not build.
 */
function addressesOnly(): Plugin {
  return {
    name: 'addresses-only',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/contract.ts')) return undefined
      const module = (await evaluated(id)) as Record<string, { method?: string; path?: string; upload?: boolean }>
      const endpoints = Object.entries(module).filter(
        ([, value]) => typeof value === 'object' && value.method && value.path,
      )
      return endpoints
        .map(([name, { method, path, upload }]) => `export const ${name} = ${JSON.stringify({ method, path, upload })}`)
        .join('\n')
    },
  }
}

/**
 * Gives the browser the sentences that screens say, and not those of mails, papers and programs; parsed when this is
 * built, so that it carries no parser for them. A screen names at least the module and the section of a sentence:
 * `text(`module.section.${…}`)`. A sentence with a mistake in it does not build.
 */
function sentencesOfScreens(): Plugin {
  type Texts = string | { [key: string]: Texts }
  const parsed = (texts: Texts): unknown =>
    typeof texts === 'string'
      ? compile(texts)
      : Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parsed(text)]))
  const screens = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx$|\bscreens\b.*\.ts$|\bui\b.*\.ts$/.test(path))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
    .join('\n')
  const isSaid = (module: string, section: string) =>
    [`${module}.${section}`, `${module}.\${`].some((start) => screens.includes(start))
  return {
    name: 'sentences-of-screens',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    async load(id) {
      if (!/\/src\/texts\/(?:nl|en)\.ts$/.test(id)) return undefined
      return Object.entries((await evaluated(id)) as Record<string, Record<string, Record<string, Texts>>>)
        .map(([name, modules]) => {
          const said = Object.entries(modules).map(([module, sections]) => [
            module,
            parsed(Object.fromEntries(Object.entries(sections).filter(([section]) => isSaid(module, section)))),
          ])
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(said))}`
        })
        .join('\n')
    },
  }
}

/** What a module of ours exports. */
async function evaluated(path: string): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
}

/** Lays a compressed copy beside each file, so that nothing is compressed while somebody waits. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    // After everything else: the files as they are on disk.
    writeBundle({ dir }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue
        const path = join(dir!, fileName)
        const source = readFileSync(path)
        writeFileSync(`${path}.br`, brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
        writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }))
      }
    },
  }
}

export default defineConfig({
  root,
  plugins: [addressesOnly(), sentencesOfScreens(), react(), compressed()],
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // Every file costs a trip and its headers: what every page needs comes as one, and what the first page adds as
        // another. The other pages use the rows and lists of the first.
        codeSplitting: {
          groups: [
            { name: 'every-page', tags: ['$initial'], priority: 2 },
            { name: 'first-page', test: /[\\/]modules[\\/]home[\\/]screens[\\/]Home\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
})

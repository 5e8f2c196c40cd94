import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { evaluated } from './scripts/web/evaluated.ts'
import { sentencesOfScreens } from './scripts/web/sentences.ts'

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
      const module = (await evaluated(root, id)) as Record<string, { method?: string; path?: string; upload?: boolean }>
      const endpoints = Object.entries(module).filter(
        ([, value]) => typeof value === 'object' && value.method && value.path,
      )
      return endpoints
        .map(([name, { method, path, upload }]) => `export const ${name} = ${JSON.stringify({ method, path, upload })}`)
        .join('\n')
    },
  }
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
  plugins: [addressesOnly(), sentencesOfScreens(root), react(), compressed()],
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

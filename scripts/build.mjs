// Builds what runs: the server and the scripts with esbuild into dist/server, the screens with Vite into dist/web.
// Nothing is built again when nothing it was made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export async function buildServer() {
  await once('server', ['src', 'scripts', 'bench', 'test', 'package.json'], async () => {
    const { build } = await import('esbuild')
    const entries = {
      main: 'src/main.ts',
      'pdf-worker': 'src/platform/pdf/worker.ts',
      'sheet-worker': 'src/platform/sheets/worker.ts',
      'import-worker': 'src/modules/imports/worker.ts',
    }
    for (const folder of ['scripts', 'bench']) {
      for (const name of readdirSync(join(root, folder)))
        if (name.endsWith('.ts'))
          entries[folder === 'bench' ? `bench-${name.slice(0, -3)}` : name.slice(0, -3)] = `${folder}/${name}`
    }
    for (const name of Object.keys(entries)) if (!existsSync(join(root, entries[name]))) delete entries[name]
    rmSync(join(root, 'dist/server'), { recursive: true, force: true })
    await build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: 'dist/server',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'linked',
      jsx: 'automatic',
      logLevel: 'warning',
    })
  })
}

export async function buildWeb() {
  await once('web', ['src', 'vite.config.ts', 'scripts/web', 'index.html', 'package.json'], async () => {
    const { build } = await import('vite')
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  })
}

/** Runs `make` unless `dist/<name>.stamp` says that exactly these files were built before. */
async function once(name, sources, make) {
  const stamp = join(root, 'dist', `${name}.stamp`)
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  mkdirSync(dirname(stamp), { recursive: true })
  rmSync(stamp, { force: true })
  await make()
  writeFileSync(stamp, wanted)
}

function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources)
    for (const file of filesBelow(join(root, source)))
      hash.update(`${file}\0${statSync(file).size}\0${statSync(file).mtimeMs}\0`)
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildServer()
  await buildWeb()
}

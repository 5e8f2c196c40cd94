// Writes the files that are made from other files; with --check it says which of them are out of date and fails.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { readCatalogue } from '#platform/database/catalogue.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { root } from '#platform/root.ts'
import { apiFile } from './generate/api.ts'
import { schemaFile } from './generate/schema.ts'
import { tablesFile } from './generate/tables.ts'
import { visibilityFile } from './generate/visibility.ts'

const files: Record<string, string> = {
  'docs/api/openapi.json': apiFile(),
  'docs/visibility.md': visibilityFile(),
}

const folder = mkdtempSync(join(tmpdir(), 'voortgang-generate-'))
const embedded = await startEmbedded(folder, { settings: { fsync: 'off' } })
try {
  await migrate(embedded.connect('voortgang_owner'))
  const client = new pg.Client(embedded.connect('postgres'))
  await client.connect()
  const catalogue = await readCatalogue(client)
  await client.end()
  files['database/schema.sql'] = schemaFile(catalogue)
  files['src/platform/database/tables.ts'] = tablesFile(catalogue)
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

const stale = Object.entries(files).filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: run \`npm run generate\`.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}

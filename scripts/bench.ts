// Runs one benchmark by name, or says which there are.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '#platform/root.ts'

const [name] = process.argv.splice(2, 1)
const program = join(root, 'dist/server', `bench-${name}.js`)
if (name && existsSync(program)) {
  await import(pathToFileURL(program).href)
} else {
  const names = readdirSync(join(root, 'bench')).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  console.error(`npm run bench -- <name>, with one of: ${names.join(', ')}`)
  process.exitCode = 1
}

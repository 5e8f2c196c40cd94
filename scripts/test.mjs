// Runs everything that must hold (`npm test`): every part, also after one that failed, and then one verdict.
// `npm test -- <filter>` runs only the tests and journeys whose path has that in it.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer, buildWeb, root } from './build.mjs'

const filters = process.argv.slice(2)
const results = join(root, 'test-results')
const minutes = 25
const projects = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).references.map(({ path }) => path)

const house = {
  format: () => run('oxfmt --check .'),
  lint: () => run('oxlint'),
  ...Object.fromEntries(projects.map((path) => [`types, ${path.slice(11, -5)}`, () => run(`tsc -p ${path}`)])),
  'nothing dead': () => run('knip --no-config-hints'),
  'generated files': () => run('node scripts/run.mjs generate --check'),
}
const product = {
  build: () =>
    buildServer()
      .then(buildWeb)
      .then(() => ({ good: true })),
  tests: () =>
    count(
      'vitest run --allowOnly=false --passWithNoTests --reporter=dot --reporter=json --outputFile=test-results/counts.json',
      ofVitest,
    ),
  journeys: () => count('playwright test --forbid-only --pass-with-no-tests --reporter=dot,json', ofPlaywright),
}

const [began, total] = [Date.now(), { passed: 0, failed: 0 }]
rmSync(results, { recursive: true, force: true })
for (const [name, part] of Object.entries(filters.length > 0 ? product : { ...house, ...product }))
  await report(name, part)
console.log(`\n${seconds(began)} in all\n\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

/** One line when it is good; everything it said when it is not. A part that fails without a failed test counts as one. */
async function report(name, part) {
  const start = Date.now()
  const outcome = await part().catch((error) => ({ good: false, said: error.stack }))
  const { good, said, passed = 0, failed = good ? 0 : 1 } = outcome
  total.passed += passed
  total.failed += failed
  const counts = 'passed' in outcome ? `${passed} passed, ${failed} failed` : ''
  console.log(`${good ? '✓' : '✗'} ${name.padEnd(16)} ${seconds(start).padStart(8)}  ${counts}`.trimEnd())
  if (!good) console.log(`\n${said.trim()}\n`)
}

/** Runs what counts for itself. The numbers are those of the file it leaves; one that leaves none has failed. */
async function count(line, read) {
  const file = join(results, 'counts.json')
  rmSync(file, { force: true })
  const ran = await run(line, filters, { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  if (!existsSync(file)) return { good: false, said: ran.said }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  const good = ran.good && failed === 0
  return { good, said: ran.said, passed, failed: good ? 0 : Math.max(failed, 1) }
}

/** A file that could not even be read has no tests to count, and counts as one that failed. */
function ofVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

function ofPlaywright({ stats: { expected, unexpected, flaky } }) {
  return { passed: expected, failed: unexpected + flaky }
}

function run(line, filters = [], more = {}) {
  const [command, ...rest] = line.split(' ')
  const path = command === 'node' ? process.execPath : join(root, 'node_modules', '.bin', command)
  return new Promise((resolve) => {
    const child = spawn(path, [...rest, ...filters], {
      cwd: root,
      env: { ...environment(), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
    child.on('error', (error) => resolve({ good: false, said: error.message }))
    child.on('close', (code, signal) => {
      if (signal) said += `\nIt was ended (${signal}); it may take ${minutes} minutes.`
      resolve({ good: code === 0, said })
    })
  })
}

/** Settings of an installation on this machine are not those of the tests. */
function environment() {
  const ours = /^(HOST|PORT|PUBLIC_URL|VOORTGANG_.*|DATABASE_.*|POSTGRES_BIN|SMTP_URL|MAIL_FROM|TRUST_PROXY)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#platform/root.ts'
import { en } from '#texts/en.ts'
import { nl } from '#texts/nl.ts'
import { modules } from '../src/modules.ts'
import { code, filesOf, isTest, isWeb, roomOf, type File } from './architecture/house.ts'

// The rules of the house. Each fails with the sentence that a reviewer would say, and the places it is said of.

const source = filesOf('src')
const everything = [...source, ...filesOf('scripts', 'bench', 'test')]
const written = everything.filter(({ path }) => /\.m?[tj]sx?$/.test(path))
const own = source.filter((file) => !isTest(file))
const inModules = own.filter(({ path }) => path.startsWith('src/modules/'))

const expectNone = (sentence: string, found: string[]) => expect.soft(found, sentence).toEqual([])
const where = (files: File[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)
const imports = (
  files: File[],
  isWrong: (to: string, from: File) => boolean,
  which: 'imports' | 'values' = 'imports',
) => files.flatMap((from) => from[which].filter((to) => isWrong(to, from)).map((to) => `${from.path} imports ${to}`))

test('the table of contents names every module', () => {
  const rooms = new Set(inModules.map(({ path }) => roomOf(path).slice('modules/'.length)))
  expect(Object.keys(modules).toSorted()).toEqual([...rooms].toSorted())
})

test('what is below never looks up: kernel, platform, the modules in their order, then the shell', () => {
  const order = ['kernel', 'platform', ...Object.keys(modules).map((name) => `modules/${name}`), 'texts', 'shell']
  expectNone(
    'A room uses only what lies below it. Upwards is a call, downwards is news: tell an event, and listen to it above.',
    imports(
      own.filter(({ path }) => order.includes(roomOf(path))),
      (to, { path }) => {
        const [from, goal] = [order.indexOf(roomOf(path)), order.indexOf(roomOf(to))]
        return goal === -1 || goal > from
      },
    ),
  )
  expectNone(
    'Nothing of the product needs a test, a benchmark or a script.',
    imports(own, (to) => !to.startsWith('src/')),
  )
})

test('what runs in a browser and what runs on the server meet in the contracts', () => {
  const shared =
    /^src\/(?:kernel\/|texts\/|platform\/(?:ui\/|http\/request\.ts))|\/contract\.ts$|\/text\/(?:nl|en)\.ts$/
  expectNone(
    'A screen asks the API; it imports no act, no query and no secret of the server.',
    imports(own.filter(isWeb), (to) => !isWeb({ path: to }) && !shared.test(to), 'values'),
  )
  expectNone(
    'The server knows no screens.',
    imports(
      own.filter((file) => !isWeb(file)),
      (to) => isWeb({ path: to }),
    ),
  )
})

test('a policy is pure: it knows the facts it is given, and nothing else', () => {
  const pure = /^src\/(?:kernel\/|modules\/[^/]+\/(?:lifecycle|policy)\.ts)/
  const policies = own.filter(({ path }) => /\/(?:policy|lifecycle)\.ts$/.test(path))
  expectNone(
    'A policy decides from facts, without a database, a clock or another module.',
    imports(policies, (to) => !pure.test(to), 'values'),
  )
  expectNone('A policy does nothing that takes time.', where(policies, /\b(?:async|await|Work)\b/))
})

test('a module has the files that every module has, and names the others after what they are about', () => {
  const usual = ['README.md', 'contract.ts', 'routes.ts', 'text/en.ts', 'text/nl.ts']
  const names = [
    /^(?:README\.md|[a-z]+(?:-[a-z]+)*(?:\.test)?\.ts|[a-z]+\.typ)$/,
    /^screens\/(?:[A-Z]\w+(?:\.module\.css|\.tsx)|[a-z]+(?:-[a-z]+)*(?:\.test)?\.ts)$/,
    /^text\/(?:nl|en)\.ts$/,
    /^library\/[a-z]+\.ts$/,
  ]
  for (const name of Object.keys(modules)) {
    const files = filesOf(`src/modules/${name}`).map(({ path }) => path.slice(`src/modules/${name}/`.length))
    expectNone(
      `The module ${name} lacks a file that every module has.`,
      usual.filter((one) => !files.includes(one)),
    )
    expectNone(
      `The module ${name} has a file of a kind that modules do not have (see ARCHITECTURE.md).`,
      files.filter((one) => !names.some((pattern) => pattern.test(one))),
    )
  }
})

test('a name says what is in it', () => {
  const empty =
    /(?:^|[/.-])(?:utils?|helpers?|misc|common|shared|services?|managers?|index|types|constants)\.(?:[^/]*\.)?m?tsx?$/i
  const known = ['src/platform/services.ts']
  expectNone(
    'Name a file after what is in it: utils, helpers, misc, common, service and index say nothing.',
    written.map(({ path }) => path).filter((path) => empty.test(path) && !known.includes(path)),
  )
})

test('a file is for one look', () => {
  const tables = /\/text\/|\/contract\.ts$|\/library\/|^src\/demo\/|\/tables\.ts$|\/denial\/table\.ts$/
  expectNone(
    'A file of acts, reads or screens that is longer than 300 lines holds two things.',
    own
      .filter(({ path, text }) => /\.tsx?$/.test(path) && !tables.test(path) && text.split('\n').length > 300)
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`),
  )
})

test('a table is written by its owner', () => {
  // Sessions and commands are machinery of the platform; accounts end their own sessions, and privacy forgets.
  const shared = { sessions: ['modules/accounts', 'platform'], commands: ['modules/privacy', 'platform'] }
  const writers = new Map<string, Set<string>>()
  for (const { path, text } of [...inModules, ...own.filter((file) => roomOf(file.path) === 'platform')])
    for (const [, table] of text.matchAll(/\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)'/g))
      writers.set(table!, (writers.get(table!) ?? new Set()).add(roomOf(path)))
  expect(writers.size).toBeGreaterThan(30)
  expectNone(
    'Anyone who comes later may read a table; only its owner writes it.',
    [...writers]
      .filter(
        ([table, rooms]) => rooms.size > 1 && String([...rooms].toSorted()) !== String(shared[table as 'sessions']),
      )
      .map(([table, rooms]) => `${table} is written by ${[...rooms].join(' and ')}`),
  )
})

test('tables and rights are made in migrations, and no table of an organisation without its wall', () => {
  expectNone(
    'A table, a policy or a right is made in database/migrations, where it is reviewed.',
    // Which migrations were run is noted before the first of them.
    where(
      own.filter(({ path }) => path !== 'src/platform/database/migrate.ts'),
      /\b(?:create table|alter table|create policy|drop policy|grant \w+ on|security definer)\b/i,
    ),
  )
  const ofNoOrganisation = [
    'organisations',
    'accounts',
    'memberships',
    'sessions',
    'sign_in_links',
    'sign_in_attempts',
    'founding_codes',
  ]
  const without = filesOf('database/migrations').flatMap(({ path, text }) =>
    [...text.matchAll(/create table voortgang\.(\w+)/g)]
      .map(([, table]) => table!)
      .filter((table) =>
        ofNoOrganisation.includes(table)
          ? !text.includes(`alter table voortgang.${table} force row level security;`)
          : !text.includes(`call app.raise_wall('voortgang.${table}');`),
      )
      .map((table) => `${table} in ${path}`),
  )
  expectNone('A table arrives with its wall: call app.raise_wall in the migration that makes it.', without)
})

test('there is one clock, one formatter and one way to the server', () => {
  // The holder of a folder asks how old a file is, which only the machine's own clock can tell.
  const clocks = /^src\/(?:platform\/(?:clock\.ts|database\/holder\.ts|ui\/)|demo\/)/
  expectNone(
    'An act asks work.now, so that a test can be next week.',
    where(
      own.filter(({ path }) => !clocks.test(path)),
      /new Date\(\)|Date\.now\(|Temporal\.Now|performance\.now/,
    ),
  )
  expectNone(
    'A screen says days with useSay().',
    where(
      own.filter(({ path }) => /\/screens\/|^src\/shell\//.test(path)),
      /new Date\(|Date\.now\(/,
    ),
  )
  expectNone(
    'Days, numbers and lists are said by kernel/format.ts, the same for everybody.',
    where(
      own.filter(({ path }) => path !== 'src/kernel/format.ts'),
      /\.toLocale\w*\(|Intl\.(?:DateTimeFormat(?!\(\)\.resolvedOptions)|NumberFormat|ListFormat|RelativeTimeFormat|Collator)/,
    ),
  )
  expectNone(
    'A screen calls an endpoint of a contract; only platform/ui/api.ts fetches.',
    where(
      own.filter((file) => isWeb(file) && file.path !== 'src/platform/ui/api.ts'),
      /(?<![.\w])fetch\(|XMLHttpRequest|sendBeacon/,
    ),
  )
})

test('every sentence is there in both languages, and names the same values', () => {
  const [dutch, english] = [sentencesOf(nl), sentencesOf(en)]
  expect(dutch.size).toBeGreaterThan(400)
  expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
  expectNone(
    'A sentence is empty.',
    [...dutch, ...english].filter(([, sentence]) => !sentence.trim()).map(([key]) => key),
  )
  expectNone(
    'A sentence names other values in English than in Dutch.',
    [...dutch.keys()].filter((key) => valuesIn(dutch.get(key)!) !== valuesIn(english.get(key)!)),
  )
})

test('no rule is switched off where it is inconvenient', () => {
  expectNone(
    'Follow the rule, or change it for everybody in the configuration.',
    where(
      written
        .filter(({ path }) => !path.startsWith('test/architecture'))
        .map((file) => ({ ...file, text: file.text.replace(/\/[/*]/g, '') })),
      /(?:eslint|oxlint)-disable|@ts-(?:ignore|nocheck|expect-error)/,
    ),
  )
  expectNone(
    'A test that is left out is no test.',
    where(written.filter(isTest), /\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b/),
  )
})

test('the lock names no registry, so that everybody installs from their own', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/)
})

type Texts = { [key: string]: string | Texts }
const sentencesOf = (texts: object, above = ''): Map<string, string> =>
  new Map(
    Object.entries(texts as Texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[above + key, value] as const] : [...sentencesOf(value, `${above}${key}.`)],
    ),
  )

/** The values that a sentence names: the odd braces, because those within a choice are sentences again. */
function valuesIn(sentence: string): string {
  const names = new Set<string>()
  let depth = 0
  for (const { 0: brace, index } of sentence.matchAll(/[{}]/g)) {
    if (brace === '{' && depth % 2 === 0) names.add(/\w+/.exec(sentence.slice(index))![0])
    depth += brace === '{' ? 1 : -1
  }
  return [...names].toSorted().join(' ')
}

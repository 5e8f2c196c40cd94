import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#platform/root.ts'
import { modules } from '#src/modules.ts'

// What the documentation says of files, commands, variables, tables, events and words is so.

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = filesBelow('').filter((path) => path.endsWith('.md'))
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const variables = [...read('src/platform/configuration.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
  ([, name]) => name!,
)

describe.each(pages)('%s', (page) => {
  const text = read(page)
  const spoken = withoutBlocks(text)

  test('links to what is there', () => {
    const links = [...spoken.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!)
    const broken = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))
    expect(broken).toEqual([])
  })

  test('names files that are there', () => {
    const named = [...spoken.matchAll(/`((?:src|test|scripts|bench|database|docs)\/[^`\s*<>…]+)`/g)].map(
      ([, path]) => path!,
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('names commands that are there', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([a-z-]+)|(test|start)\b)/g)].map(
      ([, run, short]) => run ?? short!,
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('names variables that are read', () => {
    const named = [...spoken.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name!)
    expect(named.filter((name) => !variables.includes(name))).toEqual([])
  })

  test('quotes code as it is written', () => {
    const wrong = quotesIn(text).filter(
      ([, path, code]) => !existsSync(join(root, path!)) || !read(path!).includes(code!),
    )
    expect(wrong.map(([, path]) => path)).toEqual([])
  })
})

test('the worked slice of STYLE.md is quoted code, all of it', () => {
  const text = read('STYLE.md')
  expect(quotesIn(text)).toHaveLength(text.match(/^```\w+$/gm)!.length)
})

test('the README has every variable of the configuration, and no other', () => {
  const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name!)
  expect(rows.toSorted()).toEqual(variables.toSorted())
})

test('every command that has a program is told of somewhere', () => {
  const told = pages.map(read).join('\n')
  const programs = Object.entries(scripts).filter(([, line]) => hasProgram(line))
  expect(programs.filter(([name]) => !told.includes(`npm run ${name}`) && !told.includes(`npm ${name}`))).toEqual([])
})

describe('the README of each module', () => {
  const folders = readdirSync(join(root, 'src/modules'))

  test('is there, and every module is in the table of contents', () => {
    expect(folders.toSorted()).toEqual(Object.keys(modules).toSorted())
    expect(folders.filter((name) => !existsSync(join(root, 'src/modules', name, 'README.md')))).toEqual([])
  })

  test('says which tables it keeps: each table has one home', () => {
    const tables = [...read('database/schema.sql').matchAll(/^create table (\w+)/gm)].map(([, name]) => name!)
    expect(folders.flatMap((name) => said(name, 'Tables')).toSorted()).toEqual(tables.toSorted())
  })

  test.each(folders)('says what it tells: %s', (name) => {
    const path = `src/modules/${name}/events.ts`
    const told = existsSync(join(root, path))
      ? [...read(path).matchAll(/^ {4}'([a-z.-]+)'/gm)].map(([, event]) => event!)
      : []
    expect(said(name, 'Events').toSorted()).toEqual(told.toSorted())
  })
})

test('the words are those of the screens and of the code', () => {
  const sentences = (language: 'nl' | 'en') =>
    filesBelow('src')
      .filter((path) => path.endsWith(`text/${language}.ts`) || path.includes('/library/'))
      .map(read)
      .join('\n')
      .toLowerCase()
  const code = ['database/schema.sql', ...filesBelow('src/modules').filter((path) => path.endsWith('.ts'))]
    .map(read)
    .join('\n')
  const [dutch, english] = [sentences('nl'), sentences('en')]
  const rows = [...read('docs/language.md').matchAll(/^\| ([^|`]+?) +\| ([^|`]+?) +\| `([^`]+)` +\|/gm)]
  const unknown = rows.filter(
    ([, nl, en, name]) =>
      !dutch.includes(nl!.toLowerCase()) || !english.includes(en!.toLowerCase()) || !code.includes(name!),
  )
  expect(rows.length).toBeGreaterThan(30)
  expect(unknown.map(([row]) => row)).toEqual([])
})

test('decisions are numbered, dated, listed, and say context, decision and consequences', () => {
  const names = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  const list = read('docs/decisions/README.md')
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1))
  for (const name of names) {
    const page = read(`docs/decisions/${name}`)
    const [, title, date] = /^# (.*)\n\n(\d{4}-\d{2}-\d{2})\n/.exec(page) ?? []
    expect.soft(list, name).toMatch(new RegExp(`\\(${name}\\).*${date}`))
    expect.soft(title, name).toMatch(new RegExp(`^${name.slice(0, 4)} · `))
    expect
      .soft([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading))
      .toEqual(['Context', 'Decision', 'Consequences'])
  }
})

/** Our own programs are run by name; what is no program of ours is a tool that is installed. */
function hasProgram(line: string): boolean {
  const [, name] = /^node scripts\/run\.mjs (\S+)/.exec(line) ?? []
  return name === undefined || ['src', 'scripts'].some((folder) => existsSync(join(root, folder, `${name}.ts`)))
}

/** The names in the line of a module's README that begins with this word. */
function said(module: string, word: 'Tables' | 'Events'): string[] {
  const [, line] =
    new RegExp(`\\*\\*${word}:\\*\\* ([\\s\\S]*?)\\n(?:- |\\n)`).exec(read(`src/modules/${module}/README.md`)) ?? []
  return [...line!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string | undefined]
  const target = path === '' ? page : relative(root, join(root, dirname(page), path))
  if (!existsSync(join(root, target))) return false
  const headings = [...(anchor === undefined ? '' : read(target)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    anchorOf(heading!),
  )
  return anchor === undefined || headings.includes(anchor)
}

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** Blocks that begin with the path of the file they come from. */
const quotesIn = (text: string) => [...text.matchAll(/^```\w+\n(?:\/\/|--) ((?:src|database)\/\S+)\n([\s\S]*?)^```$/gm)]

function withoutBlocks(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '')
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [path]
    return /^(\..*|node_modules|dist|test-results)$/.test(entry.name) ? [] : filesBelow(path)
  })
}

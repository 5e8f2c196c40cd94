// Says whether a sealed file (PDF or JSON) is untouched. Works with the file alone: no database, no network.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proveFile, type Proof } from '#modules/reports/proof.ts'
import type { Language } from '#kernel/schemas.ts'
import { makeTexts } from '#platform/text/translate.ts'
import { en } from '#texts/en.ts'
import { nl } from '#texts/nl.ts'

const texts = makeTexts({ nl, en })
const { code, sentences } = prove(process.argv.slice(2))
for (const sentence of sentences) (code === 0 ? console.log : console.error)(sentence)
process.exitCode = code

function prove(given: string[]): Proof {
  const { path, key, language } = read(given)
  if (path === undefined) return { code: 2, sentences: [texts[language]('reports.proof.usage')] }
  let file: Uint8Array
  try {
    file = readFileSync(path)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    return { code: 2, sentences: [texts[language]('reports.proof.unreadable', { file: path, reason })] }
  }
  return proveFile(file, { texts, language, key })
}

/** The language that was asked for, or else that of the terminal when it is English; Dutch otherwise. */
function read(given: string[]): { path: string | undefined; key: string | undefined; language: Language } {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const spoken: Language = /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'nl'
  try {
    const options = { key: { type: 'string' }, language: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: given, allowPositionals: true, options })
    const language = values.language === 'en' || values.language === 'nl' ? values.language : spoken
    return { path: positionals.length === 1 ? positionals[0] : undefined, key: values.key, language }
  } catch {
    return { path: undefined, key: undefined, language: spoken }
  }
}

import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Refusal } from './reader.ts'

const separators = [';', ',', '\t', '|'] as const

/** The rows of a text with separated values, one after the other. Throws `BrokenFile` for a quote that never closes. */
export async function* separatedRows(text: string): AsyncGenerator<string[]> {
  const delimiter = separatorOf(text)
  const parser = Readable.from(partsOf(text)).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 200_000,
    }),
  )
  try {
    for await (const row of parser) yield row as string[]
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenFile({ code: 'quote', row: parser.info.records + 1 })
    throw error
  }
}

/** A file that cannot be read any further, and why. */
export class BrokenFile extends Error {
  readonly refused: Refusal

  constructor(refused: Refusal) {
    super(refused.code)
    this.refused = refused
  }
}

/** The separator that a spreadsheet was told (`sep=;`), or the one that stands most often, unquoted, in the first lines. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000)
  const told = /^sep=(.)\r?\n/i.exec(start)?.[1]
  if (told) return told
  const unquoted = start.replace(/"(?:[^"]|"")*"/g, '')
  const [first] = separators
    .map((separator) => ({ separator, times: unquoted.split(separator).length }))
    .toSorted((one, other) => other.times - one.times)
  return first!.separator
}

function* partsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += 65_536) yield text.slice(from, from + 65_536)
}

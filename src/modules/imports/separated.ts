import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Refusal } from './reader.ts'

const separators = [';', ',', '\t', '|'] as const

/** The most characters of one row: a quote that never closes would take in the whole file. */
const longest = 200_000

/**
 * The rows of a text with separated values, one after the other. Throws `BrokenFile` for a quote that never closes. What
 * is regular is cut here, several times as fast; from the first row on that is not, the library reads.
 */
export async function* separatedRows(text: string, delimiter = separatorOf(text)): AsyncGenerator<string[]> {
  let rows = 0
  let from = 0
  for (const { row, until } of regularRows(text, delimiter)) {
    yield row
    rows++
    from = until
  }
  if (from < text.length) yield* anyRows(text.slice(from), delimiter, rows)
}

/** The same, all by the library. In: how many rows came before. */
export async function* anyRows(text: string, delimiter: string, before: number): AsyncGenerator<string[]> {
  const parser = Readable.from(partsOf(text)).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: longest,
    }),
  )
  try {
    for await (const row of parser) yield row as string[]
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenFile({ code: 'quote', row: before + parser.info.records + 1 })
    throw error
  }
}

/** The rows up to the first that is not regular (RFC 4180 §2: quotes stand around a whole cell or not at all), and where each ends. */
function* regularRows(text: string, delimiter: string): Generator<{ row: string[]; until: number }> {
  if (delimiter === '"') return
  const ends = { '\n': -1, '\r': -1, '"': -1 }
  const next = (sign: keyof typeof ends, from: number): number => {
    if (ends[sign] < from) {
      const found = text.indexOf(sign, from)
      ends[sign] = found < 0 ? text.length : found
    }
    return ends[sign]
  }
  for (let at = 0; at < text.length;) {
    const line = Math.min(next('\n', at), next('\r', at))
    const quoted = next('"', at) < line
    const cut = quoted ? quotedCells(text, at, delimiter) : { row: text.slice(at, line).split(delimiter), end: line }
    if (!cut || cut.end - at > longest / 2) return
    at = cut.end + (text.startsWith('\r\n', cut.end) ? 2 : 1)
    yield { row: cut.row, until: at }
  }
}

/** The cells of the row that begins here, and where it ends; undefined when it is not regular. */
function quotedCells(text: string, from: number, delimiter: string): { row: string[]; end: number } | undefined {
  const row: string[] = []
  for (let at = from; ;) {
    let end: number
    if (text[at] === '"') {
      end = text.indexOf('"', at + 1)
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
      if (end < 0) return undefined
      row.push(text.slice(at + 1, end).replaceAll('""', '"'))
      end++
    } else {
      for (end = at; end < text.length && text[end] !== delimiter && !isEnd(text[end]!); end++)
        if (text[end] === '"') return undefined
      row.push(text.slice(at, end))
    }
    if (end >= text.length || isEnd(text[end]!)) return { row, end }
    if (text[end] !== delimiter) return undefined
    at = end + 1
  }
}

const isEnd = (sign: string): boolean => sign === '\n' || sign === '\r'

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

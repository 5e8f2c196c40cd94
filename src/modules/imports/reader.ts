import type { Field } from './columns.ts'
import { decode } from './encoding.ts'
import { headingsIn, isUnderstood, recognise, type Column, type Remembered } from './recognising.ts'
import { BrokenFile, separatedRows } from './separated.ts'
import { valuesOf } from './values.ts'
import { workbookRows } from './workbook.ts'

export type ToRead = { content: Uint8Array; remembered: Remembered }
/** Why a file as a whole cannot be read, as a key below `imports.refusal` in the texts; and at which row, when there is one. */
export type Refusal = {
  code:
    | 'empty'
    | 'binary'
    | 'mixed-encoding'
    | 'old-excel'
    | 'not-a-sheet'
    | 'damaged'
    | 'unpacks-too-large'
    | 'too-many-columns'
    | 'too-many-rows'
    | 'too-much'
    | 'quote'
    | 'no-rows'
  row?: number
}
/** Rows that were read: as arrays of PostgreSQL, one for each column, because that is how they go in. */
export type Part = {
  rows: { number: string } & Record<Field, string>
  problems: { number: string; field: string; code: string }
  count: number
}
export type Heard =
  | { refused: Refusal }
  | { columns: Column[] }
  | { part: Part; upTo: number; of: number | null }
  | { finished: true }

/** The most that one file may hold; docs/operate and the screens say so too. */
export const most = { columns: 200, rows: 250_000 }
const atOnce = 5000
const lookAhead = 20

/** Reads a file, and says what it finds: what its columns are, then its rows, part by part; or why it cannot be read. */
export async function read({ content, remembered }: ToRead, say: (heard: Heard) => Promise<void>): Promise<void> {
  try {
    await readRows(await openRows(content), remembered, say)
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    await say({ refused: error.refused })
  }
}

type Rows = { rows: AsyncIterable<string[]> | Iterable<string[]>; total: number | null }

async function openRows(content: Uint8Array): Promise<Rows> {
  if (content.length === 0) throw new BrokenFile({ code: 'empty' })
  if (begins(content, [0x50, 0x4b, 0x03, 0x04])) {
    const rows = await workbookRows(content)
    return { rows, total: rows.length }
  }
  // What Excel wrote before 2007, and what it writes now when a file has a password.
  if (begins(content, [0xd0, 0xcf, 0x11, 0xe0])) throw new BrokenFile({ code: 'old-excel' })
  const decoded = decode(content)
  if ('refused' in decoded) throw new BrokenFile(decoded.refused)
  if (!decoded.text.trim()) throw new BrokenFile({ code: 'empty' })
  const text = decoded.text.replace(/^\ufeff/, '')
  return { rows: separatedRows(text), total: linesIn(text) }
}

const begins = (content: Uint8Array, bytes: number[]) => bytes.every((byte, place) => content[place] === byte)

function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return lines + 1
}

async function readRows({ rows, total }: Rows, remembered: Remembered, say: (heard: Heard) => Promise<void>) {
  const opening: { number: number; row: string[] }[] = []
  let places: Map<Field, number> | undefined
  const reading = new Reading()
  let number = 0
  for await (const row of rows) {
    number++
    if (row.length > most.columns) throw new BrokenFile({ code: 'too-many-columns', row: number })
    if (number > most.rows) throw new BrokenFile({ code: 'too-many-rows', row: number })
    if (row.every((cell) => cell.trim() === '')) continue
    if (places) {
      reading.add(number, row, places)
      if (reading.count === atOnce) await say({ part: reading.take(), upTo: number, of: total })
      continue
    }
    opening.push({ number, row })
    if (opening.length < lookAhead) continue
    if (!(places = await begin())) return
  }
  if (!places && !(places = await begin())) return
  if (reading.count > 0) await say({ part: reading.take(), upTo: number, of: total })
  await say({ finished: true })

  /** Finds the headings among the first rows, says what they mean, and reads on when nothing has to be asked. */
  async function begin(): Promise<Map<Field, number> | undefined> {
    const head = headOf(opening.map(({ row }) => row))
    const below = opening.slice(head + 1)
    if (head < 0 || below.length === 0) throw new BrokenFile({ code: 'no-rows' })
    const columns = recognise(
      opening[head]!.row,
      below.map(({ row }) => row),
      remembered,
    )
    await say({ columns })
    if (!isUnderstood(columns)) return undefined
    const found = new Map(
      columns.flatMap(({ taken }, place) => (taken && taken !== 'ignored' ? [[taken, place] as const] : [])),
    )
    for (const { number: at, row } of below) reading.add(at, row, found)
    return found
  }
}

/** Above the headings there may be a title, a date, an empty row: the headings are the first row that looks like them. */
function headOf(rows: string[][]): number {
  const recognised = rows.findIndex((row) => headingsIn(row) >= 2)
  return recognised >= 0 ? recognised : rows.findIndex((row) => row.filter((cell) => cell.trim()).length >= 2)
}

/** Rows on their way, as the columns they go in as. */
class Reading {
  count = 0
  private rows = columnsOf([...rowColumns])
  private problems = columnsOf(['number', 'field', 'code'])

  add(number: number, row: string[], places: Map<Field, number>): void {
    const { values, wrong } = valuesOf(row, places)
    this.count++
    this.rows.number!.push(String(number))
    for (const field of rowColumns.slice(1)) this.rows[field]!.push(quoted(values[field as Field]))
    for (const [field, code] of wrong) {
      this.problems.number!.push(String(number))
      this.problems.field!.push(field)
      this.problems.code!.push(code)
    }
  }

  take(): Part {
    const part = { rows: arrays(this.rows), problems: arrays(this.problems), count: this.count } as Part
    this.rows = columnsOf([...rowColumns])
    this.problems = columnsOf(['number', 'field', 'code'])
    this.count = 0
    return part
  }
}

const rowColumns = [
  'number',
  'employeeNumber',
  'givenName',
  'familyPrefix',
  'familyName',
  'email',
  'department',
  'jobTitle',
  'manager',
  'joinedOn',
  'lastDay',
] as const
const columnsOf = (names: string[]): Record<string, string[]> => Object.fromEntries(names.map((name) => [name, []]))
const arrays = (columns: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, `{${values.join(',')}}`]))
const quoted = (value: string | null): string =>
  value === null ? 'NULL' : `"${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`

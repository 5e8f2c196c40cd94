import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { days, type Field } from './columns.ts'
import { unguarded } from '#platform/sheets/literal.ts'

/** What is wrong with a cell, as a key below `imports.problem` in the texts. */
export type CellProblem =
  | 'required'
  | 'too-long'
  | 'one-line'
  | 'email'
  | 'date'
  | 'unkeepable'
  | 'no-key'
  | 'ends-before-it-begins'
export type Values = Record<Field, string | null>

const longest: Record<Field, number> = {
  employeeNumber: 40,
  givenName: 80,
  familyPrefix: 20,
  familyName: 80,
  email: 254,
  department: 1000,
  jobTitle: 120,
  manager: 254,
  joinedOn: 40,
  lastDay: 40,
}
const required: readonly Field[] = ['givenName', 'familyName']
/** May be on several lines, as it may on the screen. */
const severalLines: readonly Field[] = ['jobTitle', 'department']

/**
 * What a row says, field by field: null where it says nothing, or nothing that can be kept. In: the place of each field in
 * the row. Out: the values, and what is wrong with which field.
 */
export function valuesOf(row: string[], places: Map<Field, number>): { values: Values; wrong: [Field, CellProblem][] } {
  const values = { ...nothing }
  const wrong: [Field, CellProblem][] = []
  for (const [field, place] of places) {
    const cell = unguarded((row[place] ?? '').trim()).trim()
    const read = valueOf(field, cell)
    if (typeof read === 'string' || read === null) values[field] = read
    else wrong.push([field, read.problem])
  }
  if (values.employeeNumber === null && values.email === null && wrong.every(([field]) => !keys.includes(field)))
    wrong.push([places.has('employeeNumber') ? 'employeeNumber' : 'email', 'no-key'])
  if (values.joinedOn && values.lastDay && values.lastDay < values.joinedOn)
    wrong.push(['lastDay', 'ends-before-it-begins'])
  return { values, wrong }
}

const keys: readonly Field[] = ['employeeNumber', 'email']
const nothing: Values = {
  employeeNumber: null,
  givenName: null,
  familyPrefix: null,
  familyName: null,
  email: null,
  department: null,
  jobTitle: null,
  manager: null,
  joinedOn: null,
  lastDay: null,
}

function valueOf(field: Field, cell: string): string | null | { problem: CellProblem } {
  if (cell === '') return required.includes(field) ? { problem: 'required' } : null
  if (cell.length > longest[field]) return { problem: 'too-long' }
  if (cell.includes('\u0000') || !cell.isWellFormed()) return { problem: 'unkeepable' }
  if (!severalLines.includes(field) && /[\r\n]/.test(cell)) return { problem: 'one-line' }
  if (days.includes(field)) return dayOf(field, cell)
  if (field === 'email') {
    const address = cell.toLowerCase()
    return isAddress.test(address) ? address : { problem: 'email' }
  }
  return field === 'manager' && cell.includes('@') ? cell.toLowerCase() : cell
}

const isAddress = z.regexes.unicodeEmail

/** The last day of somebody who stays, in systems that want every field filled in. */
const never = '2900-01-01'

function dayOf(field: Field, cell: string): string | null | { problem: CellProblem } {
  const day = readDay(cell)
  if (!day) return { problem: 'date' }
  return field === 'lastDay' && day >= never ? null : day
}

const months =
  'jan january januari|feb february februari|mrt mar maart march|apr april|mei may|jun juni june|jul juli july|aug augustus august|sep sept september|okt oct oktober october|nov november|dec december'
    .split('|')
    .map((names) => names.split(' '))

/**
 * A day as people and systems write it: `31-12-2024` (or with / . or spaces), `31 december 2024`, `2024-12-31` (with a
 * time behind it), `20241231`, or the number under which a spreadsheet keeps it. Undefined when it is none of these or
 * does not exist; a year of two digits is not guessed.
 */
export function readDay(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell)
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!)
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(cell)
  if (dutch) return existing(dutch[3]!, dutch[2]!, dutch[1]!)
  const named = /^(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/i.exec(cell)
  if (named) {
    const month = months.findIndex((names) => names.includes(named[2]!.toLowerCase()))
    return month < 0 ? undefined : existing(named[3]!, String(month + 1), named[1]!)
  }
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(cell)
  return serial ? zero.add({ days: Number(serial[1]) }).toString() : undefined
}

/** Spreadsheets count days from here, because they think that there was a 29 February 1900. */
const zero = Temporal.PlainDate.from('1899-12-30')

const seen = new Map<string, string | undefined>()
function existing(year: string, month: string, day: string): string | undefined {
  const key = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!seen.has(key)) seen.set(key, exists(Number(year), Number(month), Number(day)) ? key : undefined)
  return seen.get(key)
}

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

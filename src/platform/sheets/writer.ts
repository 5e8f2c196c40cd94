import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'

export type Sheet = { format: 'csv' | 'xlsx'; head: string[]; lines: string[][] }

/** A file with these lines below their heading: for spreadsheets, or as text that a Dutch spreadsheet opens by itself. */
export async function write({ format, head, lines }: Sheet): Promise<Uint8Array> {
  const all = [head, ...lines]
  if (format === 'csv') return Buffer.from(stringify(all, { bom: true, delimiter: ';', record_delimiter: '\r\n' }))
  const sheet = all.map((line, number) =>
    line.map((text) => ({
      value: inXml(text),
      type: String,
      ...(number === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  )
  const columns = head.map(() => ({ width: 24 }))
  return writeXlsx(sheet, { columns, stickyRowsCount: 1 }).toBuffer()
}

/** Characters that XML has no place for, as the format of spreadsheets writes them; and what only looks like that. */
function inXml(text: string): string {
  const safe = text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x').replace(unwritable, coded)
  // What every object has (`constructor`) the library takes for a text that it wrote before.
  return safe in {} ? coded(safe[0]!) + safe.slice(1) : safe
}
const coded = (one: string): string => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`
const unwritable = new RegExp(String.raw`[\u0000-\u0008\u000b-\u001f\ufffe\uffff]`, 'g')

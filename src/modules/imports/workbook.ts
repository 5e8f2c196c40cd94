import { createInflateRaw } from 'node:zlib'
import { readSheet } from 'read-excel-file/node'
import { BrokenFile } from './separated.ts'

/** The most that a workbook may be when it is unpacked, in bytes. */
export const unpacked = 256 * 1024 * 1024

/**
 * The rows of the first sheet of a workbook. Dates arrive as `2026-11-03`, numbers as they stand there, formulas as what
 * they came to. Throws `BrokenFile`; nothing is unpacked before it is known how much it is.
 */
export async function workbookRows(content: Uint8Array): Promise<string[][]> {
  await refuseBombs(content)
  try {
    const rows = await readSheet(Buffer.from(content), { parseNumber: (text: string) => text })
    return rows.map((row) => row.map(said))
  } catch {
    throw new BrokenFile({ code: 'damaged' })
  }
}

function said(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

type Packed = { name: string; size: number; packed: number; method: number; from: number }

/** What the directory says, and then what is really in it: a directory can lie. */
async function refuseBombs(content: Uint8Array): Promise<void> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const entries = directoryOf(bytes)
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new BrokenFile({ code: 'not-a-sheet' })
  if (entries.reduce((sum, { size }) => sum + size, 0) > unpacked) throw new BrokenFile({ code: 'unpacks-too-large' })
  let room = unpacked
  for (const entry of entries) {
    if (entry.method !== 0 && entry.method !== 8) throw new BrokenFile({ code: 'damaged' })
    const data = dataOf(bytes, entry)
    room -= entry.method === 0 ? data.length : await inflatedSize(data, room)
    if (room < 0) throw new BrokenFile({ code: 'unpacks-too-large' })
  }
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }

function directoryOf(bytes: Buffer): Packed[] {
  const lowest = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= lowest && bytes.readUInt32LE(end) !== signatures.end) end--
  if (end < lowest) throw new BrokenFile({ code: 'damaged' })
  const entries: Packed[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== signatures.entry) throw new BrokenFile({ code: 'damaged' })
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.readUInt32LE(at + 20),
      method: bytes.readUInt16LE(at + 10),
      from: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

function dataOf(bytes: Buffer, { from, packed }: Packed): Buffer {
  if (from + 30 > bytes.length || bytes.readUInt32LE(from) !== signatures.local)
    throw new BrokenFile({ code: 'damaged' })
  const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
  return bytes.subarray(start, start + packed)
}

/** How many bytes come out, without keeping them; more than `room` is counted no further. */
function inflatedSize(data: Buffer, room: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0
    const inflate = createInflateRaw()
    inflate.on('data', (part: Buffer) => {
      size += part.length
      if (size <= room) return
      inflate.destroy()
      resolve(size)
    })
    inflate.on('end', () => resolve(size))
    inflate.on('error', () => reject(new BrokenFile({ code: 'damaged' })))
    inflate.end(data)
  })
}

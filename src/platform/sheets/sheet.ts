import { Worker } from 'node:worker_threads'
import { builtWorker, limits } from '../threads.ts'
import { guarded } from './literal.ts'
import type { Sheet } from './writer.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * In: a heading and lines of text. Out: a file of it that a spreadsheet opens, in which what it would take for a formula is
 * guarded. A worker of its own makes it, so that nobody waits for it; throws when that worker fails.
 */
export async function writeSheet({ format, head, lines }: Sheet): Promise<{ mediaType: string; content: Uint8Array }> {
  const safe: Sheet = { format, head, lines: lines.map((line) => line.map(guarded)) }
  const content = await new Promise<Uint8Array>((resolve, reject) => {
    const worker = new Worker(builtWorker('sheet-worker'), { workerData: safe, resourceLimits: limits })
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the worker that writes files ended')))
  })
  return { mediaType: mediaTypes[format], content }
}

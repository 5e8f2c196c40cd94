import { Worker } from 'node:worker_threads'
import { builtWorker } from '../threads.ts'
import type { Delivery, Order, Purpose } from './worker.ts'

/** Makes a PDF from a Typst template and data. The data is data: nothing in it is read as markup. */
export type PdfRenderer = {
  /** In: the template's path from the root of the package, and what it shows. Throws when it cannot be laid out. */
  render: (template: string, data: object, purpose?: Purpose) => Promise<Uint8Array>
  stop: () => Promise<void>
}

type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void; limit: NodeJS.Timeout }
type Press = { worker: Worker; waiting: Map<number, Waiting> }

/**
 * One worker, started when the first PDF is asked for, and again when it died or took longer than `patience`
 * (milliseconds) over one PDF.
 */
export function makePdfRenderer({ file = builtWorker('pdf-worker'), patience = 30_000 } = {}): PdfRenderer {
  let press: Press | undefined
  let last = 0

  const start = (): Press => {
    const started = { worker: new Worker(file), waiting: new Map<number, Waiting>() }
    const { worker, waiting } = started
    const fail = (error: Error) => {
      if (press === started) press = undefined
      for (const { reject, limit } of waiting.values()) {
        clearTimeout(limit)
        reject(error)
      }
      waiting.clear()
    }
    worker.on('message', (delivery: Delivery) => {
      const { resolve, reject, limit } = waiting.get(delivery.id)!
      waiting.delete(delivery.id)
      clearTimeout(limit)
      if ('failed' in delivery) reject(new Error(`a PDF could not be laid out: ${delivery.failed}`))
      else resolve(delivery.pdf)
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('the PDF worker ended')))
    worker.unref()
    return started
  }
  return {
    render: (template, data, purpose = 'archive') =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = (press ??= start())
        const id = ++last
        const limit = setTimeout(() => void worker.terminate(), patience)
        waiting.set(id, { resolve, reject, limit: limit.unref() })
        worker.postMessage({ id, template, data: JSON.stringify(data), purpose } satisfies Order)
      }),
    stop: async () => void (await press?.worker.terminate()),
  }
}

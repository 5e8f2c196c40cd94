import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Delivery, Order } from './worker.ts'

/** Makes a PDF from a Typst template and data. The data is data: nothing in it is read as markup. */
export type PdfRenderer = {
  /** In: the template's path from the root of the package, and what it shows. Throws when it cannot be laid out. */
  render: (template: string, data: object) => Promise<Uint8Array>
  stop: () => Promise<void>
}

/** One worker, started when the first PDF is asked for, and again when it died. */
export function makePdfRenderer(): PdfRenderer {
  const waiting = new Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>()
  let worker: Worker | undefined
  let last = 0

  const fail = (error: Error) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(workerFile())
    started.on('message', (delivery: Delivery) => {
      const order = waiting.get(delivery.id)
      waiting.delete(delivery.id)
      if ('failed' in delivery) order?.reject(new Error(`a PDF could not be laid out: ${delivery.failed}`))
      else order?.resolve(delivery.pdf)
    })
    started.on('error', fail)
    started.on('exit', () => fail(new Error('the PDF worker ended')))
    started.unref()
    return started
  }
  return {
    render: (template, data) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const id = ++last
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, template, data: JSON.stringify(data) } satisfies Order)
      }),
    stop: async () => void (await worker?.terminate()),
  }
}

/** The bundled worker beside the bundle; from the sources (in tests) the one that was built. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const beside = join(here, 'pdf-worker.js')
  return existsSync(beside) ? beside : join(here, '..', '..', '..', 'dist', 'server', 'pdf-worker.js')
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Heard, ToRead } from './reader.ts'
import type { Order } from './worker.ts'
import type { ToWrite } from './writer.ts'

/** What one file may take of the machine, in megabytes: the worker that wants more ends, and nothing else does. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

/** A file as bytes, written by a worker of its own. Throws when that worker fails. */
export function inWorker(order: { write: ToWrite }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: order satisfies Order, resourceLimits })
    worker.on('message', ({ content }: { content: Uint8Array }) => resolve(content))
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the worker that writes files ended')))
  })
}

/**
 * Reads a file in a worker of its own. `take` gets what is read, part by part; the worker goes on when it is done with a
 * part. When `take` throws, the worker is stopped and that is thrown. A worker that ran out of memory says `too-much`.
 */
export async function readInWorker(order: ToRead, take: (heard: Heard) => Promise<void>): Promise<void> {
  const worker = new Worker(workerFile(), { workerData: { read: order } satisfies Order, resourceLimits })
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (heard: Heard) => {
        take(heard).then(() => worker.postMessage('taken'), reject)
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
    await take({ refused: { code: 'too-much' } })
  } finally {
    await worker.terminate()
  }
}

/** The bundled worker beside the bundle; from the sources (in tests) the one that was built. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const beside = join(here, 'import-worker.js')
  return existsSync(beside) ? beside : join(here, '..', '..', '..', 'dist', 'server', 'import-worker.js')
}

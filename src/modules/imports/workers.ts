import { Worker } from 'node:worker_threads'
import { builtWorker, limits } from '#platform/threads.ts'
import type { Heard, ToRead } from './reader.ts'

/**
 * Reads a file in a worker of its own. `take` gets what is read, part by part; the worker goes on when it is done with a
 * part. When `take` throws, the worker is stopped and that is thrown. A worker that ran out of memory says `too-much`.
 */
export async function readInWorker(order: ToRead, take: (heard: Heard) => Promise<void>): Promise<void> {
  const worker = new Worker(builtWorker('import-worker'), { workerData: order, resourceLimits: limits })
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

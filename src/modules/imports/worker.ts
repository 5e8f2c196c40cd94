import { parentPort, workerData } from 'node:worker_threads'
import { read, type ToRead } from './reader.ts'
import { write, type ToWrite } from './writer.ts'

// Reads and writes files of people away from the main thread: a large one takes seconds of a processor.

export type Order = { read: ToRead } | { write: ToWrite }

const order = workerData as Order
const port = parentPort!
if ('write' in order) {
  const content = await write(order.write)
  port.postMessage({ content }, [content.buffer as ArrayBuffer])
} else {
  // Says one thing at a time, and goes on when it was taken: what is read does not heap up.
  await read(order.read, (heard) => {
    const taken = new Promise<void>((resolve) => port.once('message', () => resolve()))
    port.postMessage(heard)
    return taken
  })
}
port.close()

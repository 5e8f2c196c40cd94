import { parentPort, workerData } from 'node:worker_threads'
import { stepBack } from '#platform/priority.ts'
import { read, type ToRead } from './reader.ts'
import { write, type ToWrite } from './writer.ts'

// Reads and writes files of people away from the main thread: a large one takes seconds of a processor.

export type Order = { read: ToRead } | { write: ToWrite }

stepBack()
const order = workerData as Order
const port = parentPort!
if ('write' in order) {
  const content = await write(order.write)
  port.postMessage({ content }, [content.buffer as ArrayBuffer])
} else {
  // Goes on with the next while the last one is taken, and no further: what is read does not heap up.
  let taken = Promise.resolve()
  await read(order.read, async (heard) => {
    await taken
    taken = new Promise((resolve) => port.once('message', () => resolve()))
    port.postMessage(heard)
  })
  await taken
}
port.close()

import { parentPort, workerData } from 'node:worker_threads'
import { stepBack } from '#platform/priority.ts'
import { read, type ToRead } from './reader.ts'

// Reads a file of people away from the main thread: a large one takes seconds of a processor.

stepBack()
const port = parentPort!
// Goes on with the next while the last one is taken, and no further: what is read does not heap up.
let taken = Promise.resolve()
await read(workerData as ToRead, async (heard) => {
  await taken
  taken = new Promise((resolve) => port.once('message', () => resolve()))
  port.postMessage(heard)
})
await taken
port.close()

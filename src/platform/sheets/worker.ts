import { parentPort, workerData } from 'node:worker_threads'
import { stepBack } from '../priority.ts'
import { write, type Sheet } from './writer.ts'

// Writes one file away from the main thread: a large one takes seconds of a processor.

stepBack()
// A copy: the memory of a small buffer is shared with other ones, and such memory is not given away.
const content = new Uint8Array(await write(workerData as Sheet))
parentPort!.postMessage(content, [content.buffer])

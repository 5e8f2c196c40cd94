import { parentPort, workerData } from 'node:worker_threads'
import { stepBack } from '../priority.ts'
import { write, type Sheet } from './writer.ts'

// Writes one file away from the main thread: a large one takes seconds of a processor.

stepBack()
const content = await write(workerData as Sheet)
parentPort!.postMessage(content, [content.buffer as ArrayBuffer])

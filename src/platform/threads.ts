import { join } from 'node:path'
import { root } from './root.ts'

/** The file of a worker, as it was built: the sources (in tests) run that one too, because a thread reads no TypeScript. */
export const builtWorker = (name: string): string => join(root, 'dist', 'server', `${name}.js`)

/** What one file may take of the machine, in megabytes: the worker that wants more ends, and nothing else does. */
export const limits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }

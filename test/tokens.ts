import { createHash } from 'node:crypto'

/** The session token of somebody in the tests. */
export const tokenFor = (key: string): string => `a session of ${key} in the tests`.replaceAll(' ', '-')
export const tokenHashFor = (key: string): Buffer => createHash('sha256').update(tokenFor(key)).digest()

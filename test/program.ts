import { spawn } from 'node:child_process'
import { idFrom } from '../src/demo/ids.ts'
import type { Endpoint, Given, Returned } from '#platform/http/endpoint.ts'
import { requestFor } from '#platform/http/request.ts'
import { root } from '#platform/root.ts'

/** The program as an operator starts it, and what it says. */
export type Program = {
  pid: number
  /** Waits until it says this. Rejects when it ends without having said it. */
  says: (pattern: RegExp) => Promise<RegExpMatchArray>
  /** Its address, once it is ready. */
  address: () => Promise<string>
  /** How it ended, with all that it said. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>
  send: (signal: NodeJS.Signals) => void
}

/** Starts the built program with this environment and no other, on a port that is free. */
export function startProgram(
  environment: Record<string, string>,
  { demo = false, before = [] as string[] } = {},
): Program {
  const [command, ...rest] = [...before, process.execPath, 'scripts/run.mjs', 'main', ...(demo ? ['--demo'] : [])]
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(command!, rest, {
    cwd: root,
    env: { PATH, TMPDIR, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hearers = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      for (const hear of hearers) hear()
    })
  const ended = new Promise<Awaited<Program['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, said }))
  })
  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const hear = () => {
        const match = pattern.exec(said)
        if (!match) return
        hearers.delete(hear)
        resolve(match)
      }
      hearers.add(hear)
      hear()
      void ended.then(() => reject(new Error(`it ended without saying ${String(pattern)}:\n${said}`)))
    })
  return {
    pid: child.pid!,
    says,
    address: async () => (await says(/http:\/\/localhost:[1-9]\d*/))[0],
    ended,
    send: (signal) => void child.kill(signal),
  }
}

/** A browser at an address: it keeps the cookie it gets and says nothing else by itself. */
export function browserAt(address: string) {
  let cookie = ''
  return {
    cookie: () => cookie,
    ask: async <E extends Endpoint>(endpoint: E, input: Given<E>): Promise<Returned<E>> => {
      const { method, url, body } = requestFor(endpoint, input as Record<string, unknown>)
      const response = await fetch(address + url, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: body as string }),
      })
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
      const text = await response.text()
      if (!response.ok) throw new Error(`${response.status} ${text}`)
      return (text === '' ? undefined : JSON.parse(text)) as Returned<E>
    },
  }
}

/** An id for the n-th edit of a test. */
export const editId = (number: number): string => idFrom(`edit ${number}`)

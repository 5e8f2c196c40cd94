import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Product = { address: string; said: () => string; stop: () => Promise<void> }

/** Starts Voortgang as it was built, on a free port and a data folder of its own, and waits until it answers. */
export async function startProduct(...options: '--demo'[]): Promise<Product> {
  const data = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'voortgang-journey-'))
  const { DATABASE_URL: _, SMTP_URL: __, PUBLIC_URL: ___, ...environment } = process.env
  const running = spawn(process.execPath, [join(root, 'dist/server/main.js'), ...options], {
    env: { ...environment, PORT: '0', VOORTGANG_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<void>((done) => running.on('exit', () => done()))
  const address = new Promise<string>((found, failed) => {
    const hear = (words: Buffer) => {
      said += words.toString()
      const there = /http:\/\/localhost:\d+/.exec(said)
      if (there) found(there[0])
    }
    running.stdout.on('data', hear)
    running.stderr.on('data', hear)
    running.on('exit', () => failed(new Error(`Voortgang did not start:\n${said}`)))
  })
  return {
    address: await address,
    said: () => said,
    stop: async () => {
      running.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

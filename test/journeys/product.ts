import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export type Product = {
  address: string
  said: () => string
  /** Ends it and leaves its data folder, which this tells. */
  end: () => Promise<string>
  /** Ends it and takes its data folder away. */
  stop: () => Promise<void>
}

/** A data folder that nobody has written in, in memory where that is possible. */
export const newFolder = () => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'voortgang-journey-'))

/**
 * Starts Voortgang as it was built, on a free port, and waits until it answers. Its data folder is its own: that of the
 * demonstration is a copy of the one that `built.ts` has made, because making it takes longer than all the rest.
 */
export async function startProduct(...options: '--demo'[]): Promise<Product> {
  const { DATABASE_URL: _, SMTP_URL: __, PUBLIC_URL: ___, DEMONSTRATION: made, ...environment } = process.env
  const data = newFolder()
  if (made && options.includes('--demo')) {
    const copied = spawnSync('cp', ['-a', `${made}/.`, data], { encoding: 'utf8' })
    if (copied.status !== 0) throw new Error(`the demonstration could not be copied: ${copied.stderr}`)
  }
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
  const end = async () => {
    running.kill('SIGTERM')
    await ended
    return data
  }
  return {
    address: await address,
    said: () => said,
    end,
    stop: async () => rmSync(await end(), { recursive: true, force: true }),
  }
}

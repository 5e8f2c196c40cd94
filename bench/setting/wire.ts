import { connect, type Socket } from 'node:net'

export type Answer = { status: number; body: Buffer }

/** One connection of HTTP/1.1 that asks one thing at a time, and costs as little as it can beside what it measures. */
export class Wire {
  private readonly socket: Socket
  private heard: Buffer = Buffer.alloc(0)
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined

  private constructor(socket: Socket) {
    this.socket = socket
    socket.setNoDelay(true)
    socket.on('data', (data: Buffer) => this.hear(data))
    socket.on('error', () => this.fail())
    socket.on('close', () => this.fail())
  }

  static open(port: number): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => resolve(new Wire(socket)))
      socket.once('error', reject)
    })
  }

  /** Rejects when the connection ends before the whole answer has come. */
  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      if (this.socket.destroyed) this.fail()
      else this.socket.write(request)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private hear(data: Buffer): void {
    this.heard = this.heard.length === 0 ? data : Buffer.concat([this.heard, data])
    const end = this.heard.indexOf('\r\n\r\n')
    if (end === -1) return
    const head = this.heard.toString('latin1', 0, end)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (this.heard.length < end + 4 + length) return
    const answer = { status: Number(head.slice(9, 12)), body: this.heard.subarray(end + 4, end + 4 + length) }
    this.heard = Buffer.alloc(0)
    const { waiting } = this
    this.waiting = undefined
    waiting?.resolve(answer)
  }

  private fail(): void {
    this.waiting?.reject(new Error('the connection ended'))
    this.waiting = undefined
  }
}

/** A request as the bytes that go over the wire. */
export function written(method: string, url: string, headers: Record<string, string>, body = ''): Buffer {
  const all = body
    ? { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    : headers
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${url} HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}\r\n${body}`)
}

/** As many workers at once as there are, each again as soon as it is done, for so long. Out: how many per second. */
export async function perSecond<Worker>(
  workers: Worker[],
  milliseconds: number,
  once: (worker: Worker) => Promise<void>,
): Promise<number> {
  const start = performance.now()
  let done = 0
  await Promise.all(
    workers.map(async (worker) => {
      while (performance.now() - start < milliseconds) {
        // Each worker does one thing after the other: that is what is measured.
        await once(worker)
        done++
      }
    }),
  )
  return (done * 1000) / (performance.now() - start)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import pg from 'pg'
import type { OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Clock } from '../clock.ts'
import { errorFacts, type Log } from '../log.ts'

type Listener = {
  me: PersonId
  organisation: OrganisationId
  tokenHash: Buffer
  say: (event: string) => void
  end: () => void
}
type News = { organisation: OrganisationId; people: PersonId[]; subject: string; part: string }

/**
 * Tells open screens that something is new, within moments of the commit, whichever process made it. A word says which
 * thing and which part of it; what is new, the screen asks for itself, and row-level security answers.
 */
export class Live {
  private readonly listeners = new Set<Listener>()
  private readonly config: pg.ClientConfig
  private readonly log: Log
  private readonly clock: Clock
  private client: pg.Client | undefined
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(config: pg.ClientConfig, log: Log, clock: Clock) {
    this.config = config
    this.log = log
    this.clock = clock
  }

  async start(): Promise<void> {
    await this.listen()
    this.timer = setInterval(() => void this.letGoOfTheGone(), 20_000)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.timer)
    for (const listener of this.listeners) listener.end()
    await this.client?.end().catch(() => undefined)
  }

  stream(
    request: IncomingMessage,
    response: ServerResponse,
    who: Pick<Listener, 'me' | 'organisation' | 'tokenHash'>,
  ): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    response.write('retry: 1000\n\nevent: open\ndata: {}\n\n')
    const listener: Listener = { ...who, say: (event) => void response.write(event), end: () => void response.end() }
    this.listeners.add(listener)
    request.on('close', () => this.listeners.delete(listener))
  }

  private async listen(): Promise<void> {
    const client = new pg.Client(this.config)
    client.on('notification', ({ payload }) => this.pass(JSON.parse(payload!) as News))
    client.on('error', (error) => {
      this.log('warn', 'lost the connection that listens for news', errorFacts(error))
      void this.listenAgain()
    })
    await client.connect()
    await client.query('listen voortgang')
    this.client = client
  }

  /** After a gap nobody knows what was missed, so every screen is told to ask again. */
  private async listenAgain(): Promise<void> {
    while (!this.stopped) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      try {
        await this.listen()
        for (const { say } of this.listeners) say('event: open\ndata: {}\n\n')
        return
      } catch {
        continue
      }
    }
  }

  private pass({ organisation, people, subject, part }: News): void {
    for (const listener of this.listeners) {
      if (listener.organisation === organisation && people.includes(listener.me))
        listener.say(`data: ${JSON.stringify({ subject, part })}\n\n`)
    }
  }

  /** A stream ends with its session: signing out everywhere reaches the screens that only listen, too. */
  private async letGoOfTheGone(): Promise<void> {
    const tokens = [...this.listeners].map(({ tokenHash }) => tokenHash)
    if (tokens.length === 0 || !this.client) return
    try {
      const { rows } = await this.client.query<{ token_hash: Buffer }>(
        'select token_hash from app.living_sessions($1, $2) as token_hash',
        [tokens, this.clock.now()],
      )
      const living = new Set(rows.map(({ token_hash }) => token_hash.toString('hex')))
      for (const listener of this.listeners) {
        listener.say(': still here\n\n')
        if (!living.has(listener.tokenHash.toString('hex'))) listener.end()
      }
    } catch (error) {
      this.log('warn', 'could not ask which sessions still are', errorFacts(error))
    }
  }
}

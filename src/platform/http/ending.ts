import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** When the server stops, what was asked before is answered first; then the connections go, which browsers keep open. */
export function letRequestsEnd(app: FastifyInstance): void {
  const running = new Set<ServerResponse>()
  app.addHook('onRequest', async (_, { raw }) => {
    running.add(raw)
    raw.on('close', () => running.delete(raw))
  })
  app.addHook('preClose', async () => {
    await Promise.all([...running].map((response) => once(response, 'close')))
  })
}

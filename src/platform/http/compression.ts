import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const ways = {
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gzip: promisify(gzip) as (text: string) => Promise<Buffer>,
}
/** What fits in one packet is as soon there without it. */
const worthIt = 1200

/**
 * Text leaves compressed, for who can read that. How long an answer then is says something about what is in it; but no
 * other site can make a browser ask with our cookie, nor measure it.
 */
export function compressText(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthIt) return payload
    reply.header('vary', 'accept-encoding')
    const accepted = request.headers['accept-encoding']?.match(/\b(?:br|gzip)\b(?!\s*;\s*q=0(?:\.0*)?(?!\.?\d))/g)
    const way = accepted?.includes('br') ? 'br' : accepted?.includes('gzip') ? 'gzip' : undefined
    if (!way) return payload
    reply.header('content-encoding', way).removeHeader('content-length')
    return ways[way](payload)
  })
}

import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyRequest } from 'fastify'
import type { Configuration } from '../configuration.ts'

/**
 * Whether a request that can change something comes from our own pages, or from no page at all (a program has no
 * session cookie that a browser adds by itself). Browsers say where a request comes from; pages cannot change that.
 */
export function mayWriteFrom(request: FastifyRequest, { origin }: Pick<Configuration, 'origin'>): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const from = request.headers.origin
  if (from === undefined) return true
  return origin ? from === origin : URL.canParse(from) && new URL(from).host === request.headers.host
}

/** Nothing runs, loads or frames but our own files; no inline script or style anywhere. */
export function securityHeaders({ secure }: Pick<Configuration, 'secure'>): FastifyHelmetOptions {
  const self = ["'self'"]
  const none = ["'none'"]
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        formAction: self,
        frameSrc: none,
        frameAncestors: none,
        baseUri: none,
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // For browsers that are gone.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
  }
}

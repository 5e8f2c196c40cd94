import { createHash, randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { plusMinutes, secondsBetween } from '#kernel/dates.ts'
import { Problem } from '#kernel/problems.ts'
import { organisationId, type Instant, type Language } from '#kernel/schemas.ts'
import { errorFacts } from '../log.ts'
import type { Services } from '../services.ts'
import { preferredLanguage } from '../text/translate.ts'
import type { Session } from '../work.ts'
import { asProblem, problemBody } from './answer.ts'
import { compressText } from './compression.ts'
import { letRequestsEnd } from './ending.ts'
import type { Download, Endpoint } from './endpoint.ts'
import { parseInput } from './input.ts'
import type { Live } from './live.ts'
import { carryOutOnce } from './once.ts'
import { openApi } from './openapi.ts'
import { mayWriteFrom, securityHeaders } from './safety.ts'
import type { Route, Visit } from './serve.ts'
import { serveScreens } from './screens.ts'

const megabyte = 1024 * 1024
const hidden = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/** The HTTP server: every route of the API, the live stream, the screens, and health. It does not listen yet. */
export async function makeServer(routes: Route[], services: Services, live: Live): Promise<FastifyInstance> {
  const { configuration, log, texts } = services
  const app = fastify({
    logger: false,
    bodyLimit: 2 * megabyte,
    trustProxy: configuration.trustProxy ?? false,
    forceCloseConnections: true,
    // What the router itself would answer is told from what is not there: nothing is too long for it, or written wrongly.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 64 * 1024 },
    rewriteUrl: ({ url }) => (isReadable(url!) ? url! : '/api'),
  })
  await app.register(cookie)
  await app.register(helmet, securityHeaders(configuration))
  await app.register(rateLimit, {
    global: false,
    // How many attempts are left is nobody's business; how long to wait is said once there are none.
    addHeadersOnExceeding: hidden,
    addHeaders: { ...hidden, 'retry-after': true },
    errorResponseBuilder: (_, { ttl }) =>
      new Problem('too-many-attempts', { retryAt: plusMinutes(services.clock.now(), Math.ceil(ttl / 1000) / 60) }),
  })

  app.addHook('onRequest', async (request) => {
    if (!mayWriteFrom(request, configuration)) throw new Problem('other-site')
  })
  // What may be kept says so itself: the page, its icon and its files.
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onResponse', async (request, reply) => {
    log('info', 'request', {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    })
  })
  const answerProblem = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const { problem, unexpected } = asProblem(error)
    if (unexpected)
      log('error', 'a request failed', {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        ...errorFacts(error),
      })
    if (problem.retryAt) reply.header('retry-after', secondsBetween(services.clock.now(), problem.retryAt))
    const language = await languageFor(request, services)
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .send(problemBody(problem, { language, texts, now: services.clock.now() }))
  }
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply))
  app.setNotFoundHandler((request, reply) => answerProblem(new Problem('not-found'), request, reply))
  letRequestsEnd(app)
  compressText(app)

  app.get('/healthz', async () => ({ serves: true }))
  app.get('/readyz', async (_, reply) =>
    (await services.database.answers()) ? { serves: true } : reply.code(503).send({ serves: false }),
  )

  await app.register(
    async (api) => {
      // A file is the body itself, whatever its kind; it is judged by its first bytes, not by what it is called.
      api.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 11 * megabyte }, (_, body, done) =>
        done(null, body),
      )
      for (const route of routes) {
        api.route({
          method: route.endpoint.method,
          url: route.endpoint.path,
          ...(route.endpoint.upload ? { bodyLimit: route.endpoint.largest * megabyte } : {}),
          // Whoever guesses passwords does so from somewhere; people who sign in do it a few times a day.
          config: limitOf(route.endpoint),
          // Before the body is read: whoever has no session is not listened to at length.
          onRequest: async (request) => {
            if (route.endpoint.as !== 'visitor' && !sessionOf(request, configuration))
              throw new Problem('not-signed-in')
          },
          handler: (request, reply) => answer(route, request, reply, services),
        })
      }
      api.get('/openapi.json', async () =>
        openApi(
          routes.map(({ endpoint }) => endpoint),
          texts.en,
        ),
      )
      api.get('/live', async (request, reply) => {
        const session = sessionOf(request, configuration)
        const opened =
          session &&
          (await services.database.asSession(session, 'person', async ({ me, organisation }) => ({ me, organisation })))
        if (!session || !opened) throw new Problem('not-signed-in')
        reply.hijack()
        live.stream(request.raw, reply.raw, { ...opened.result, tokenHash: session.tokenHash })
      })
    },
    { prefix: '/api' },
  )
  await serveScreens(app)
  return app
}

function limitOf({ as, method, perMinute }: Endpoint) {
  const max = perMinute ?? (as === 'visitor' && method !== 'GET' ? 30 : undefined)
  return max ? { rateLimit: { max, timeWindow: '1 minute' } } : {}
}

function isReadable(url: string): boolean {
  try {
    return decodeURIComponent(url.split('?')[0]!) !== ''
  } catch {
    return false
  }
}

async function answer(route: Route, request: FastifyRequest, reply: FastifyReply, services: Services) {
  const { endpoint } = route
  const session = sessionOf(request, services.configuration)
  // A file comes as bytes, everything else as JSON; what came as another kind, such as a form, is not read.
  const asBytes = Buffer.isBuffer(request.body) || typeof request.body === 'string'
  if (endpoint.upload ? !Buffer.isBuffer(request.body) : asBytes) throw new Problem('not-json')
  // Which organisation a screen is in is said beside every request, in a header or where there is none in the query.
  const { organisation: _, ...query } = request.query as Record<string, unknown>
  const input = parseInput(endpoint, { params: request.params, query, body: request.body })
  const result = route.receive
    ? await route.receive(visitOf(request, reply, session, services), input as never)
    : await actOn(route, request, session!, input, services)
  return send(endpoint, reply, result)
}

async function actOn(
  { endpoint, act, afterwards }: Route,
  request: FastifyRequest,
  session: Session,
  input: Record<string, unknown>,
  services: Services,
) {
  const role = endpoint.as as 'person' | 'hr' | 'administrator'
  const done = await services.database.asSession(session, role, async (work) => {
    Object.assign(request, { language: work.language })
    if ((role === 'hr' && !work.isHr) || (role === 'administrator' && !work.isAdministrator))
      throw new Problem('not-found')
    const key = request.headers['idempotency-key']
    if (endpoint.method === 'GET' || endpoint.repeatable || typeof key !== 'string') return act!(work, input as never)
    return carryOutOnce(work, { key, endpoint, input }, () => act!(work, input as never))
  })
  if (!done) throw new Problem('not-signed-in')
  return afterwards ? afterwards(done.result as never, services, input as never) : done.result
}

function send(endpoint: Endpoint, reply: FastifyReply, result: unknown) {
  const parsed = endpoint.returns.parse(result)
  if (parsed === undefined) return reply.code(204).send()
  if (isDownload(parsed)) {
    const name = encodeURIComponent(parsed.name).replaceAll("'", '%27')
    return reply
      .type(parsed.mediaType)
      .header('content-disposition', `${parsed.show ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Buffer.from(parsed.content))
  }
  return reply.type('application/json').send(JSON.stringify(parsed))
}

const isDownload = (value: unknown): value is Download =>
  typeof value === 'object' && value !== null && 'mediaType' in value && 'content' in value && 'name' in value

const cookieName = (secure: boolean) => (secure ? '__Host-voortgang' : 'voortgang')
const hashOf = (token: string) => createHash('sha256').update(token).digest()

function sessionOf(request: FastifyRequest, { secure }: { secure: boolean }): Session | undefined {
  const token = request.cookies[cookieName(secure)]
  if (!token) return undefined
  // Which of my organisations this screen is in; a stream and a download cannot send a header.
  const asked = organisationId.safeParse(
    request.headers['voortgang-organisation'] ?? (request.query as Record<string, unknown>).organisation,
  )
  return { tokenHash: hashOf(token), organisation: asked.data }
}

/** The language of who is signed in, also when the no came before anybody looked who that is; else the browser's. */
async function languageFor(request: FastifyRequest, { configuration, database }: Services): Promise<Language> {
  const known = (request as { language?: Language }).language
  const session = known ? undefined : sessionOf(request, configuration)
  const chosen = session && (await database.atTheDoor(session, async ({ language }) => language).catch(() => undefined))
  return known ?? chosen ?? preferredLanguage(request.headers['accept-language'])
}

function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session | undefined,
  services: Services,
): Visit {
  const { configuration, database } = services
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: configuration.secure } as const
  return {
    session,
    services,
    language: preferredLanguage(request.headers['accept-language']),
    within: (act) => database.atTheDoor(session, act),
    begin: async (account, method) => {
      const token = randomBytes(32).toString('base64url')
      const device = (request.headers['user-agent'] ?? '').slice(0, 200)
      await database.atTheDoor(undefined, async ({ db, now, recognise }) => {
        await recognise(account)
        await db
          .insertInto('sessions')
          .values({
            tokenHash: hashOf(token),
            accountId: account,
            organisationId: null,
            method,
            device,
            createdAt: now,
            seenAt: now,
            expiresAt: twelveHoursAfter(now),
          })
          .execute()
      })
      reply.setCookie(cookieName(configuration.secure), token, options)
    },
    end: () => void reply.clearCookie(cookieName(configuration.secure), options).header('clear-site-data', '"cache"'),
  }
}

const twelveHoursAfter = (now: Instant) => plusMinutes(now, 12 * 60)

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { root } from '../root.ts'

/** The screens: files with a hash in their name may be kept for ever; every other address is the one page that starts them. */
export async function serveScreens(app: FastifyInstance): Promise<void> {
  const folder = join(root, 'dist', 'web')
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const icon = readFileSync(join(folder, 'favicon.svg'))
  app.get('/favicon.svg', (_, reply) => reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(icon))
  app.get('/*', (request, reply) =>
    isForApi(request.url)
      ? reply.callNotFound()
      : reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  )
}

const isForApi = (url: string) => /^\/api(?:[/?]|$)/.test(url)

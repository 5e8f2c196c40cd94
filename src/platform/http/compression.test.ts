import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { compressText } from './compression.ts'

const long = 'Wat ging er goed? '.repeat(200)
const app = fastify()
compressText(app)
app.get('/long', async () => long)
app.get('/short', async () => 'Wat ging er goed?')
app.get('/file', async () => Buffer.from(long))
afterAll(() => app.close())

const get = (url: string, accepts?: string) =>
  app.inject({ url, headers: accepts === undefined ? {} : { 'accept-encoding': accepts } })

test('a long text leaves compressed as the browser can read it, and says so', async () => {
  const brotli = await get('/long', 'gzip, deflate, br, zstd')
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(long)
  expect(brotli.rawPayload.length).toBeLessThan(200)

  const gzip = await get('/long', 'br;q=0, gzip;q=0.5')
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(long)
})

test('whoever cannot read that gets it as it is, and so does everybody what is short or a file', async () => {
  for (const accepts of [undefined, 'identity', 'br;q=0, gzip;q=0.0']) {
    const { headers, payload } = await get('/long', accepts)
    expect([headers['content-encoding'], headers.vary, payload]).toEqual([undefined, 'accept-encoding', long])
  }
  for (const url of ['/short', '/file']) expect((await get(url, 'br')).headers['content-encoding']).toBe(undefined)
})

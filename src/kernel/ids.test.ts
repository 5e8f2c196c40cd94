import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidv7 } from './ids.ts'
import { personId } from './schemas.ts'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('the example of RFC 9562 appendix A.6 comes out to the digit', () => {
  const bits = Buffer.from('0cc3'.padEnd(4, '0') + '18c4dc0c0c07398f', 'hex')
  expect(uuidv7(0x017f22e279b0, bits)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('an id that is made later sorts later, as text', () => {
  fc.assert(
    fc.property(moment, moment, random, random, (one, other, some, more) => {
      fc.pre(one < other)
      expect(uuidv7(one, some) < uuidv7(other, more)).toBe(true)
    }),
  )
})

test('an id tells when it was made, says that it is version 7, and keeps its 74 random bits', () => {
  fc.assert(
    fc.property(moment, random, (when, bits) => {
      const id = uuidv7(when, bits)
      expect(personId.safeParse(id).success).toBe(true)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(when)
      const kept = Buffer.from(id.replaceAll('-', ''), 'hex').subarray(6)
      const free = [0x0f, 0xff, 0x3f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
      expect([...kept].map((byte, place) => byte & free[place]!)).toEqual(
        [...bits].map((byte, place) => byte & free[place]!),
      )
    }),
  )
})

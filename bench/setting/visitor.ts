import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { people } from '../../src/demo/ids.ts'
import { organisationId, tokenOf } from './house.ts'
import { Wire, written } from './wire.ts'

const every = 25

export const accountOf = async (client: pg.Client, key: string): Promise<string> =>
  (
    await client.query<{ id: string }>('select account_id as id from voortgang.memberships where person_id = $1', [
      people[key]!.personId,
    ])
  ).rows[0]!.id

/** Joris, who looks at his home page again and again. */
export class Visitor {
  private readonly port: number
  private readonly request: Buffer

  private constructor(port: number, request: Buffer) {
    this.port = port
    this.request = request
  }

  static async open(port: number, client: pg.Client): Promise<Visitor> {
    const headers = {
      cookie: `voortgang=${tokenOf(await accountOf(client, 'joris'))}`,
      'voortgang-organisation': organisationId,
    }
    return new Visitor(port, written('GET', '/api/home', headers))
  }

  /** How long each look took, in milliseconds, as long as something else goes on. */
  async looks(meanwhile: () => Promise<unknown>): Promise<number[]> {
    const took: number[] = []
    const wire = await Wire.open(this.port)
    const going = { on: true }
    const done = meanwhile().finally(() => (going.on = false))
    while (going.on) {
      const start = performance.now()
      const { status } = await wire.ask(this.request)
      if (status !== 200) throw new Error(`the page answered ${status}`)
      took.push(performance.now() - start)
      await pause(every)
    }
    await done
    wire.close()
    return took
  }
}

export const p95 = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)]!
export const rounded = (value: number): number => Math.round(value * 100) / 100

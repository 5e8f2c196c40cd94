import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { mergeFile } from './baselines/import.ts'
import { compare, print } from './setting/figure.ts'
import { openHouse, organisationId, startProcess, tokenOf, within, type House } from './setting/house.ts'
import { accountOf, p95, rounded, Visitor } from './setting/visitor.ts'
import { Wire, written } from './setting/wire.ts'

// A file of a hundred thousand people over HTTP, by the real process: handed in, read, compared with everybody, shown, and
// carried out, behind row-level security, with an event for everybody who changes; against COPY and one merge statement. The
// organisation has these people, and in each file every tenth differs from the one before. Then the same with an organisation
// that has none of them. Meanwhile somebody looks at a page.

const size = 100_000
const departments = 300
const pairs = { differing: 3, unknown: 1 }
const goal = { ratio: 2.5, page: 1.5 }

const head = 'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Afdeling;Functie;Leidinggevende;In dienst'

/** Everybody but the first has a manager: ten to each. In version 1 every tenth has another job, department or manager. */
function lineOf(number: number, version: 0 | 1): string {
  const differs = version === 1 && number % 10 === 7
  const which = differs ? Math.floor(number / 10) % 3 : -1
  const manager = number === 0 ? '' : `B${Math.floor((number - 1) / 10) + (which === 0 && number > 100 ? 1 : 0)}`
  const department = `Afdeling ${(number + (which === 1 ? 1 : 0)) % departments}`
  return [
    `B${number}`,
    `Voornaam${number % 997}`,
    number % 3 ? '' : 'van der',
    `Achternaam${number % 7919}`,
    `b${number}@molen.example`,
    department,
    which === 2 ? 'Voorman' : 'Bakker',
    manager,
    '2020-03-01',
  ].join(';')
}

async function measure(house: House): Promise<void> {
  await within(house.connect('postgres'), async (client) => {
    await client.query(
      `insert into voortgang.departments (organisation_id, id, name) select $1, gen_random_uuid(), 'Afdeling ' || n from generate_series(0, $2::int - 1) n`,
      [organisationId, departments],
    )
  })
  await within(house.connect('postgres', 'postgres'), (client) =>
    client.query('create database bare template voortgang'),
  )
  const files = ([0, 1] as const).map((version) => {
    const path = join(house.folder, `people-${version}.csv`)
    writeFileSync(path, [head, ...Array.from({ length: size }, (_, number) => lineOf(number, version))].join('\n'))
    chmodSync(path, 0o644)
    return path
  }) as [string, string]
  chmodSync(house.folder, 0o755)

  const { host, user } = house.connect('voortgang_app')
  const process = await startProcess({ DATABASE_URL: `postgres://${user}@localhost/voortgang?host=${host}` })
  const ours = new pg.Client(house.connect('postgres'))
  const bare = new pg.Client(house.connect('postgres', 'bare'))
  await Promise.all([ours.connect(), bare.connect()])
  try {
    const administrator = await Administrator.open(process.port, ours)
    const visitor = await Visitor.open(process.port, ours)
    await visitor.looks(() => pause(2000))
    const idle = await visitor.looks(() => pause(8000))
    const meanwhile: number[] = []
    const watched = async (file: string) => {
      let took = 0
      meanwhile.push(...(await visitor.looks(async () => void (took = await administrator.imports(file)))))
      await administrator.isTidy()
      return took
    }

    const unknown = await compare(
      {
        ours: async () => (await forget(ours), watched(files[0])),
        bare: async () => (await forget(bare), mergeFile(bare, organisationId, files[0])),
      },
      pairs.unknown,
    )
    for (const client of [ours, bare]) await client.query('vacuum analyze')
    const turn = { ours: 0, bare: 0 }
    const differing = await compare(
      {
        ours: () => watched(files[++turn.ours % 2]!),
        bare: () => mergeFile(bare, organisationId, files[++turn.bare % 2]!),
      },
      pairs.differing,
    )
    const again = await visitor.looks(() => pause(8000))

    const unit = 'of COPY and one merge statement'
    for (const [name, { perSecond: took, ...ratio }] of [
      ['import', differing],
      ['import of people who are all new', unknown],
    ] as const) {
      print({ name, unit, goal: goal.ratio, better: 'lower', ...ratio })
      console.error(`  ${name}: ${took.ours} ms, COPY and merge ${took.bare} ms`)
    }
    const page = p95(meanwhile) / p95(idle)
    print({
      name: 'import, a page meanwhile',
      value: rounded(page),
      unit: 'of its idle p95',
      ci: [rounded(page), rounded(page)],
      goal: goal.page,
      better: 'lower',
      control: rounded(p95(again) / p95(idle)),
    })
    console.error(
      `  p95 of the page: ${rounded(p95(meanwhile))} ms while importing (${meanwhile.length} looks), ${rounded(p95(idle))} ms idle`,
    )
  } finally {
    await Promise.all([ours.end(), bare.end()])
    await process.kill('SIGTERM')
  }
}

/** Everybody of the file is gone, as if they had never come. */
async function forget(client: pg.Client): Promise<void> {
  await client.query(`begin; set local session_replication_role = replica;
    delete from voortgang.placements where person_id in (select id from voortgang.persons where employee_number is not null);
    delete from voortgang.reporting_lines where person_id in (select id from voortgang.persons where employee_number is not null);
    delete from voortgang.events where name like 'person.%';
    delete from voortgang.persons where employee_number is not null; commit`)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
}

class Administrator {
  private readonly port: number
  private wire: Wire | undefined
  private readonly headers: Record<string, string>
  private readonly client: pg.Client

  private constructor(port: number, account: string, client: pg.Client) {
    this.port = port
    this.headers = { cookie: `voortgang=${tokenOf(account)}`, 'voortgang-organisation': organisationId }
    this.client = client
  }

  static async open(port: number, client: pg.Client): Promise<Administrator> {
    return new Administrator(port, await accountOf(client, 'thomas'), client)
  }

  /** Hands in a file, waits for what it would change, and carries it out. Out: milliseconds. */
  async imports(path: string): Promise<number> {
    const content = readFileSync(path)
    // A connection that nobody uses for a while is closed by the server.
    this.wire = await Wire.open(this.port)
    const start = performance.now()
    const sent = written('POST', '/api/admin/imports?name=mensen.csv', {
      ...this.headers,
      'content-type': 'application/octet-stream',
      'content-length': String(content.length),
    })
    const { id } = await this.ask<{ id: string }>(Buffer.concat([sent, content]))
    await this.sees('ready')
    await this.ask(written('POST', `/api/admin/imports/${id}/carrying-out`, this.headers, '{"closeMissing":false}'))
    await this.sees('done')
    this.wire.close()
    return performance.now() - start
  }

  /** Looks again and again, as the screen does, until the import is so far. */
  private async sees(state: 'ready' | 'done'): Promise<void> {
    for (;;) {
      const { import: found } = await this.ask<{
        import: { state: string; failed: boolean; counts: { wrong: number } | null }
      }>(written('GET', '/api/admin/imports/current', this.headers))
      if (found.state === state) return
      if (found.state === 'refused' || found.failed || (found.counts?.wrong ?? 0) > 0)
        throw new Error(JSON.stringify(found))
      await pause(50)
    }
  }

  /** What follows the commit is done: nothing of the file is left. */
  async isTidy(): Promise<void> {
    for (;;) {
      const { rows } = await this.client.query<{ left: boolean }>(
        'select exists (select from voortgang.import_files) as left',
      )
      if (!rows[0]!.left) return
      await pause(100)
    }
  }

  private async ask<Result>(request: Buffer): Promise<Result> {
    const { status, body } = await this.wire!.ask(request)
    if (status >= 300) throw new Error(`${status}: ${body.toString()}`)
    return (body.length > 0 ? JSON.parse(body.toString()) : undefined) as Result
  }
}

const house = await openHouse({ large: false })
try {
  await measure(house)
} finally {
  await house.stop()
}

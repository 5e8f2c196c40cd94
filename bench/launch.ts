import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { clock } from '#platform/clock.ts'
import { makePool } from '#platform/database/connect.ts'
import { Database } from '#platform/work.ts'
import { launch } from '#modules/rounds/launching.ts'
import type { OrganisationId, RoundId } from '#kernel/schemas.ts'
import { people } from '../src/demo/ids.ts'
import { insertRows, insertSelect, tables } from './baselines/launch.ts'
import { compare, print } from './setting/figure.ts'
import { openHouse, organisationId, startProcess, type House } from './setting/house.ts'
import { p95, rounded, Visitor } from './setting/visitor.ts'

// Launching a round for a hundred thousand people: who is in it is worked out, each gets an outcome, and a conversation with
// two parties and a meeting, in batches, by the job that the application runs; against one INSERT … SELECT a table of exactly
// those rows, and against a loop that decides on people one by one and inserts their rows. The mails that follow are another
// job, and not in it. Then the same by the real process, with those mails, while somebody looks at a page.

const size = 100_000
const pairs = 3
const oneByOne = 2000
const round = '00000000-0000-7000-8000-000000000001' as RoundId

async function measure(house: House): Promise<void> {
  const client = new pg.Client(house.connect('postgres'))
  await client.connect()
  const pool = makePool(house.connect('voortgang_app'), () => undefined)
  const database = new Database(pool, clock)
  try {
    await settle(client)
    const ours = async () => {
      await clear(client)
      const start = performance.now()
      await launch({ database }, { organisation: organisationId as OrganisationId, round })
      return performance.now() - start
    }
    await ours()
    await keep(client)
    const bare = async () => (await clear(client), insertSelect(client))
    const { perSecond: took, ...ratio } = await compare({ ours, bare }, pairs)
    print({ name: 'launch', unit: 'of INSERT … SELECT of the same rows', goal: 1.5, better: 'lower', ...ratio })
    console.error(`  launching ${took.ours} ms, INSERT … SELECT ${took.bare} ms`)

    const each: number[] = []
    for (let run = 0; run < 3; run++) {
      await clear(client)
      each.push((await insertRows(client, oneByOne)) / (took.ours / size))
    }
    const [low, middle, high] = each.toSorted((one, other) => one - other).map((one) => Math.round(one * 10) / 10)
    print({
      name: 'launch, against row by row',
      value: middle!,
      unit: `times as fast a person as ${oneByOne} people decided on and inserted one by one, each in a transaction`,
      ci: [low!, high!],
      goal: 20,
      better: 'higher',
      control: null,
    })
    await clear(client)
    // The program refuses a schema with tables that stand behind no wall.
    for (const table of tables) await client.query(`drop table kept_${table}`)
    await meanwhile(house, client)
  } finally {
    await pool.end()
    await client.end()
  }
}

/** The page of somebody else while the process launches, until everybody has a conversation. */
async function meanwhile(house: House, client: pg.Client): Promise<void> {
  const { host, user } = house.connect('voortgang_app')
  const process = await startProcess({ DATABASE_URL: `postgres://${user}@localhost/voortgang?host=${host}` })
  try {
    const visitor = await Visitor.open(process.port, client)
    await visitor.looks(() => pause(2000))
    const idle = await visitor.looks(() => pause(8000))
    const again = await visitor.looks(() => pause(8000))
    const busy = await visitor.looks(async () => {
      await client.query(
        `select graphile_worker.add_job('launch-round', json_build_object('organisation', $1::text, 'round', $2::text))`,
        [organisationId, round],
      )
      for (;;) {
        const { rows } = await client.query<{ settled: boolean }>(
          'select settled_at is not null as settled from voortgang.rounds where id = $1',
          [round],
        )
        if (rows[0]!.settled) return
        await pause(100)
      }
    })
    const page = rounded(p95(busy) / p95(idle))
    print({
      name: 'launch, a page meanwhile',
      value: page,
      unit: 'of its idle p95',
      ci: [page, page],
      goal: 1.5,
      better: 'lower',
      control: rounded(p95(again) / p95(idle)),
    })
    console.error(
      `  p95 of the page: ${rounded(p95(busy))} ms while launching (${busy.length} looks), ${rounded(p95(idle))} ms idle`,
    )
  } finally {
    await process.kill('SIGTERM')
  }
}

/** Keeps what a launch made, so that the same rows can be put back by other means. */
async function keep(client: pg.Client): Promise<void> {
  for (const table of tables)
    await client.query(
      `create table kept_${table} as select * from voortgang.${table} where ${table === 'round_people' ? `round_id = '${round}'` : ofRound(table)}`,
    )
  await client.query('vacuum analyze')
}

const ofRound = (table: string) =>
  `${table === 'conversations' ? 'id' : 'conversation_id'} in (select conversation_id from voortgang.round_people where round_id = '${round}')`

/** The round has nobody again. */
async function clear(client: pg.Client): Promise<void> {
  await client.query('begin; set local session_replication_role = replica')
  for (const table of tables.slice(1)) await client.query(`delete from voortgang.${table} where ${ofRound(table)}`)
  await client.query(`delete from voortgang.round_people where round_id = '${round}'`)
  await client.query(`update voortgang.rounds set settled_at = null where id = '${round}'; commit`)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
}

/** A hundred thousand people, ten to each manager, and a round for all of them by Fatima of HR, launched and still without anybody. */
async function settle(client: pg.Client): Promise<void> {
  await client.query(`set search_path = voortgang; begin; set local session_replication_role = replica;
    create temp table staff on commit drop as select n, gen_random_uuid() as id from generate_series(1, ${size}) n;
    insert into persons (organisation_id, id, given_name, family_prefix, family_name, job_title, joined_on)
      select '${organisationId}', id, 'Voornaam' || n, '', 'Achternaam' || n, 'Bakker', '2020-03-01' from staff;
    insert into placements (organisation_id, person_id, department_id, from_day)
      select '${organisationId}', id, (select id from departments where organisation_id = '${organisationId}' limit 1), '2020-03-01' from staff;
    insert into reporting_lines (organisation_id, person_id, manager_id, from_day)
      select '${organisationId}', staff.id, managers.id, '2020-03-01' from staff join staff managers on managers.n = staff.n / 10 where staff.n > 9;
    insert into rounds (organisation_id, id, name, template_id, template_version, prepare_from, talk_from, talk_until, sign_before, made_by, made_at, launched_at)
      select '${organisationId}', '${round}', 'Iedereen', template_id, version, current_date, current_date, current_date + 60, current_date + 90,
             '${people.fatima!.personId}', now(), now()
      from template_versions where organisation_id = '${organisationId}' order by template_id limit 1;
    commit`)
  await client.query('vacuum analyze')
}

const house = await openHouse({ large: false })
try {
  await measure(house)
} finally {
  await house.stop()
}

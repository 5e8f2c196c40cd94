import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { clock } from '#platform/clock.ts'
import { makePool } from '#platform/database/connect.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { makeApplication } from '../src/process.ts'
import { serveBare, takeTheWallAway, type Recording, type Statement } from './baselines/open-conversation.ts'
import { compare, print } from './setting/figure.ts'
import { openHouse, organisationId, startProcess, tokenOf, within, type House } from './setting/house.ts'
import { perSecond, Wire, written } from './setting/wire.ts'

// Opening the pages of a conversation as one of its two parties, over HTTP, behind row-level security and with the look
// written in the access log and on disk, against a bare route that sends the same statements as the owner of the tables.

const connections = 16
const milliseconds = 1000
const pairs = 15
const looks = 200
const pages = ['talk', 'report'] as const

type Look = { account: string; conversation: string }

async function measure(house: House): Promise<void> {
  await within(house.connect('postgres', 'postgres'), (client) =>
    client.query('create database bare template voortgang owner voortgang_owner'),
  )
  await within(house.connect('postgres', 'bare'), (client) => takeTheWallAway(client, organisationId))

  const opened = await looksOf(house)
  for (const page of pages) await measurePage(house, page, opened)
}

async function measurePage(house: House, page: (typeof pages)[number], opened: Look[]): Promise<void> {
  const requests = opened.map(({ account, conversation }) =>
    written('GET', `/api/conversations/${conversation}/${page}`, headersOf(account)),
  )
  const file = join(house.folder, `${page}.json`)
  writeFileSync(file, JSON.stringify(await record(house, page, opened)))
  const { host, user } = house.connect('voortgang_app')
  const ours = await startProcess({ DATABASE_URL: `postgres://${user}@localhost/voortgang?host=${host}` })
  const { types: _, ...owner } = house.connect('voortgang_owner', 'bare')
  const baseline = await startProcess({}, 'bench-open-conversation', [
    'baseline',
    file,
    JSON.stringify({ ...owner, options: '-c search_path=voortgang' }),
  ])
  const bareRequests = opened.map((_, number) => written('GET', `/${number}`, {}))
  try {
    const { perSecond: rates, ...ratio } = await compare(
      { ours: await against(ours.port, requests), bare: await against(baseline.port, bareRequests) },
      pairs,
    )
    print({ name: `open-conversation ${page}`, unit: 'of the bare route', goal: 0.6, better: 'higher', ...ratio })
    console.error(`  ${page}: ${rates.ours} a second, the bare route ${rates.bare}`)
  } finally {
    await ours.kill('SIGTERM')
    await baseline.kill('SIGKILL')
  }
}

const headersOf = (account: string) => ({
  cookie: `voortgang=${tokenOf(account)}`,
  'voortgang-organisation': organisationId,
})

async function against(port: number, requests: Buffer[]): Promise<() => Promise<number>> {
  const wires = await Promise.all(Array.from({ length: connections }, () => Wire.open(port)))
  let next = 0
  return () =>
    perSecond(wires, milliseconds, async (wire) => {
      const { status, body } = await wire.ask(requests[next++ % requests.length]!)
      if (status !== 200) throw new Error(`${status}: ${body.toString()}`)
    })
}

/** Employees and managers, each at a conversation of theirs that was opened: the same ones in every run. */
async function looksOf(house: House): Promise<Look[]> {
  const { rows } = await within(house.connect('postgres'), (client) =>
    client.query<Look>(
      `select account_id as account, conversations.id as conversation
     from voortgang.conversations
     join voortgang.participants on conversation_id = conversations.id and part <> 'guest' and left_at is null
     join voortgang.memberships on memberships.organisation_id = conversations.organisation_id and memberships.person_id = participants.person_id
     join voortgang.persons on persons.id = participants.person_id and left_on is null
     where revealed_at is not null and cancelled_at is null and conversations.organisation_id = $1
     order by md5(conversations.id::text || account_id) limit $2`,
      [organisationId, looks],
    ),
  )
  return rows
}

/** Asks the application once for each look, and notes which statements went out, which of them together, and the answer. */
async function record(house: House, page: string, opened: Look[]): Promise<Recording[]> {
  const app = house.connect('voortgang_app')
  const pool = makePool(app, () => undefined)
  let steps: Statement[][] = []
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (statement: Statement | string) => Promise<unknown>
    let underWay = 0
    client.query = ((statement: Statement | string) => {
      // The look in the access log is ours alone, as the session and the commit are.
      if (typeof statement !== 'string' && !statement.text.startsWith('insert ')) {
        if (underWay === 0) steps.push([])
        steps.at(-1)!.push(statement)
      }
      underWay++
      const answer = query(statement)
      const noteEnd = () => void underWay--
      void answer.then(noteEnd, noteEnd)
      return answer
    }) as typeof client.query
  })
  const application = await makeApplication({
    configuration: readConfiguration({}, { demo: false }),
    opened: { pool, app },
    log: () => undefined,
    say: () => undefined,
    clock,
  })
  const recordings: Recording[] = []
  for (const { account, conversation } of [opened[0]!, ...opened]) {
    steps = []
    const response = await application.http.inject({
      url: `/api/conversations/${conversation}/${page}`,
      headers: headersOf(account),
    })
    if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${response.body}`)
    recordings.push({ steps, answer: response.json() })
  }
  await application.stop()
  await pool.end()
  // The first time reads the template, which stays in memory after it.
  return recordings.slice(1)
}

if (process.argv[2] === 'baseline') {
  await serveBare(process.argv[3]!, JSON.parse(process.argv[4]!) as pg.PoolConfig)
} else {
  const house = await openHouse({ large: true })
  try {
    await measure(house)
  } finally {
    await house.stop()
  }
}

import { runOnce, Logger } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import { readConversation, planConversation } from '#modules/conversations/contract.ts'
import { taskListOf } from '#platform/jobs/queue.ts'
import { tasksOf } from '#src/tasks.ts'
import { openMailbox, type Mailbox, type Manner } from '#test/mailbox.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { listMails, readMail, tryMailAgain } from './contract.ts'

let mailbox: Mailbox
let world: World
let queue: pg.Pool

beforeEach(() => world.database.query('truncate graphile_worker._private_jobs'))
beforeAll(async () => {
  mailbox = await openMailbox()
  world = await openWorld({ smtpUrl: mailbox.url })
  queue = new pg.Pool({ ...world.app, options: '-c role=voortgang_job' })
})
afterAll(async () => {
  await queue.end()
  await world.close()
  await mailbox.close()
})

const plan = async (in_ = world): Promise<ConversationId> =>
  (
    await in_.as('joris')(planConversation, {
      employeeId: idOf('dirk'),
      followsId: null,
      date: '2026-12-15',
      time: '10:00',
      minutes: 60,
      place: 'Kantoor',
      link: '',
    })
  ).id

/** Lets the real queue carry out what is due, once; what failed waits until its time has come. */
async function goRound(in_ = world): Promise<void> {
  await runOnce({
    pgPool: queue,
    taskList: taskListOf(tasksOf(in_.services), () => undefined),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  })
}
const itIsTimeAgain = () => world.database.query('update graphile_worker._private_jobs set run_at = now()')
const outbox = async (in_ = world) =>
  (await in_.as('thomas')(listMails)).mails
    .filter(({ kind }) => kind === 'planned')
    .slice(0, 2)
    .map(({ recipient, state, attempts, lastError }) => ({ recipient, state, attempts, lastError }))
    .toSorted((one, other) => one.recipient.localeCompare(other.recipient))

test.each<[string, Manner, RegExp]>([
  ['says «later» (451)', { says: 451 }, /^451$/],
  ['says «never» (550)', { says: 550 }, /^550$/],
  ['is gone after it has the message', 'hangs up', /^E[A-Z]+$/],
  ['has the message and says nothing more', 'says nothing', /^ETIMEDOUT$/],
])(
  'a mail server that %s harms nobody: Joris plans, the administrator sees why, and it is tried again until it is taken',
  async (_, manner, error) => {
    mailbox.behave(manner)
    const id = await plan()
    expect(await world.as('dirk')(readConversation, { conversationId: id })).toMatchObject({ state: 'planned' })
    await goRound()

    const waiting = (recipient: string, attempts: number) => ({
      recipient,
      state: 'waiting',
      attempts,
      lastError: expect.stringMatching(error),
    })
    expect(await outbox()).toEqual([waiting('Dirk van der Zee', 1), waiting('Joris de Wit', 1)])
    // Not before its time, so that a server in trouble is left alone.
    await goRound()
    expect(await outbox()).toEqual([waiting('Dirk van der Zee', 1), waiting('Joris de Wit', 1)])
    await itIsTimeAgain()
    await goRound()
    expect(await outbox()).toEqual([waiting('Dirk van der Zee', 2), waiting('Joris de Wit', 2)])

    mailbox.behave('takes')
    mailbox.empty()
    await itIsTimeAgain()
    await goRound()
    expect(await outbox()).toEqual([
      { recipient: 'Dirk van der Zee', state: 'sent', attempts: 3, lastError: null },
      { recipient: 'Joris de Wit', state: 'sent', attempts: 3, lastError: null },
    ])
    expect(mailbox.empty().map(({ to }) => to[0])).toEqual([people.dirk!.email, people.joris!.email])
    await itIsTimeAgain()
    await goRound()
    expect(mailbox.empty()).toEqual([])
  },
)

test('a mail that a server took and then hung up on keeps its Message-ID, so that a mailbox sees it is the same', async () => {
  mailbox.empty()
  mailbox.behave('hangs up')
  await plan()
  await goRound()
  const first = mailbox.empty()
  mailbox.behave('takes')
  await itIsTimeAgain()
  await goRound()
  const second = mailbox.empty()
  expect(second).toHaveLength(2)
  expect(second.map(({ mail }) => mail.messageId)).toEqual(first.map(({ mail }) => mail.messageId))
  expect(new Set(second.map(({ mail }) => mail.messageId)).size).toBe(2)
})

test('where nobody answers at the address of the mail server it is tried again, and given up after the last time', async () => {
  const away = await openMailbox()
  await away.close()
  const lonely = await openWorld({ smtpUrl: away.url })
  const own = new pg.Pool({ ...lonely.app, options: '-c role=voortgang_job' })
  const round = () =>
    runOnce({
      pgPool: own,
      taskList: taskListOf(tasksOf(lonely.services), () => undefined),
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    })
  await plan(lonely)
  await round()
  const refused = { lastError: 'ESOCKET' }
  expect(await outbox(lonely)).toMatchObject([
    { state: 'waiting', attempts: 1, ...refused },
    { state: 'waiting', attempts: 1, ...refused },
  ])
  await lonely.database.query('update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1')
  await round()
  expect(await outbox(lonely)).toMatchObject([
    { state: 'failed', attempts: 2, ...refused },
    { state: 'failed', attempts: 2, ...refused },
  ])
  const given = (await lonely.as('thomas')(listMails)).mails.filter(({ state }) => state === 'failed')
  expect(new Set(given.map(({ trouble }) => trouble))).toEqual(new Set(['unreachable']))

  // The mail server is mended; Thomas tries again, one at a time, and that is no more his than any other mail.
  const { send } = lonely.services.mail
  const sent: string[] = []
  lonely.services.mail.send = async ({ messageId }) => void sent.push(messageId)
  const [first] = given
  await expect(lonely.as('joris')(tryMailAgain, { mailId: first!.id })).rejects.toThrow('not-found')
  await expect(lonely.as('saskia')(tryMailAgain, { mailId: first!.id })).rejects.toThrow('not-found')
  await lonely.as('thomas')(tryMailAgain, { mailId: first!.id })
  await expect(lonely.as('thomas')(tryMailAgain, { mailId: first!.id })).rejects.toThrow('mail.not-failed')
  await round()
  expect(sent).toEqual([`<${first!.id}@molen.test>`])
  expect((await lonely.as('thomas')(listMails)).mails.find(({ id }) => id === first!.id)).toMatchObject({
    state: 'sent',
    attempts: 3,
    lastError: null,
    trouble: null,
  })
  lonely.services.mail.send = send
  await own.end()
  await lonely.close()
})

test('the same event followed twice, and the same mail sent twice, is one mail to each', async () => {
  mailbox.behave('takes')
  mailbox.empty()
  const id = await plan()
  const { rows } = await world.database.query<{ payload: never }>(
    `select payload from graphile_worker._private_jobs where payload ->> 'event' = (select id::text from events where name = 'conversation.planned' and subject_id = $1)`,
    [id],
  )
  expect(rows).toHaveLength(1)
  const tasks = tasksOf(world.services)
  await tasks['follow-event']!(rows[0]!.payload, { lastAttempt: false })
  await Promise.all([1, 2, 3].map(() => tasks['follow-event']!(rows[0]!.payload, { lastAttempt: false })))
  const { rows: sending } = await world.database.query<{ payload: never }>(
    `select payload from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = task_id where identifier = 'send-mail'`,
  )
  expect(sending).toHaveLength(2)
  await goRound()
  for (const { payload } of sending) await tasks['send-mail']!(payload, { lastAttempt: false })
  expect(mailbox.empty().map(({ to }) => to[0])).toEqual([people.dirk!.email, people.joris!.email])
})

test('a plan that is undone at the last moment asks for no mail', async () => {
  await goRound()
  mailbox.empty()
  await world.database.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
     create trigger refuse before insert on events for each row execute function refuse()`,
  )
  await expect(plan()).rejects.toThrow('went-wrong')
  await world.database.query('drop trigger refuse on events; drop function refuse()')
  const { rows } = await world.database.query('select from graphile_worker._private_jobs')
  expect(rows).toEqual([])
})

test('with a mail server the administrator sees to whom and whether, and not what it says', async () => {
  await goRound()
  const { mails, leaves } = await world.as('thomas')(listMails)
  expect(leaves).toBe(true)
  expect(Object.keys(mails[0]!).toSorted()).toEqual(
    ['attempts', 'createdAt', 'id', 'kind', 'lastError', 'recipient', 'settledAt', 'state', 'trouble'].toSorted(),
  )
  await expect(world.as('thomas')(readMail, { mailId: mails[0]!.id })).rejects.toThrow('not-found')
  await expect(world.as('joris')(listMails)).rejects.toThrow('not-found')
})

test('without a mail server the outbox page is the mailbox: what would have been sent, in full', async () => {
  const quiet = await openWorld()
  await plan(quiet)
  await quiet.work()
  const { mails, leaves } = await quiet.as('thomas')(listMails)
  expect(leaves).toBe(false)
  const dirks = mails.find(({ recipient, kind }) => recipient === 'Dirk van der Zee' && kind === 'planned')!
  expect(dirks).toMatchObject({ state: 'kept', attempts: 1, lastError: null })
  const read = await quiet.as('thomas')(readMail, { mailId: dirks.id })
  expect(read).toMatchObject({
    to: `Dirk van der Zee <${people.dirk!.email}>`,
    subject: 'Gesprek gepland op dinsdag 15 december 2026',
    text: expect.stringContaining('Hoi Dirk,'),
    calendar: expect.stringContaining('METHOD:REQUEST'),
  })
  await expect(quiet.as('saskia')(readMail, { mailId: dirks.id })).rejects.toThrow('not-found')
  await quiet.close()
})

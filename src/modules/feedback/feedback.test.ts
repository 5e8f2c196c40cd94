import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day, FeedbackId } from '#kernel/schemas.ts'
import { choosePreferences, listMails } from '#modules/notifications/contract.ts'

import { readAccessLog } from '#modules/privacy/contract.ts'
import { sendDueMails } from '#modules/notifications/due.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import * as feedback from './contract.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const nothing = { situation: '', behaviour: '', effect: '', wish: '' }
const managers: Record<string, string> = {
  sophie: 'esther',
  amira: 'esther',
  tim: 'esther',
  stefan: 'pieter',
  naomi: 'pieter',
}

/** Somebody gives feedback, having read who will see it. */
async function give(from: string, to: string, { behaviour = 'Je ruimde de koeling op.', withManager = false } = {}) {
  const { id: feedbackId } = await world.as(from)(feedback.beginFeedback, { receiverId: idOf(to) })
  const readers = [idOf(to), ...(withManager ? [idOf(managers[to]!)] : [])]
  await world.as(from)(feedback.sendFeedback, { feedbackId, words: { ...nothing, behaviour }, withManager, readers })
  return { feedbackId }
}
const open = (who: string, which: { feedbackId: FeedbackId }) => world.as(who)(feedback.openFeedback, which)
const read = (who: string, which: { feedbackId: FeedbackId }) => world.as(who)(feedback.readPiece, which)

test('what Tim types is kept and read by nobody else; beginning again goes on with it', async () => {
  const tim = world.as('tim')
  const { id: feedbackId } = await tim(feedback.beginFeedback, { receiverId: idOf('amira') })
  const edit = { feedbackId, field: 'behaviour' as const, base: 0, edit: world.clock.newId() }
  const value = { text: 'Je telde de kassa na.' }
  expect(await tim(feedback.saveFeedbackWords, { ...edit, value })).toMatchObject({ version: 1 })
  expect(await tim(feedback.saveFeedbackWords, { ...edit, value })).toMatchObject({ version: 1 })
  await expect(
    tim(feedback.saveFeedbackWords, { ...edit, edit: world.clock.newId(), value: { text: 'Anders' } }),
  ).rejects.toThrow('changed-meanwhile')

  expect(await tim(feedback.beginFeedback, { receiverId: idOf('amira') })).toEqual({ id: feedbackId })
  expect(await tim(feedback.readFeedbackDraft, { feedbackId })).toMatchObject({
    receiver: { name: 'Amira Haddad' },
    manager: { name: 'Esther de Groot' },
    fields: [{ field: 'behaviour', version: 1, value }],
  })
  for (const who of ['amira', 'esther', 'fatima', 'thomas'])
    await expect(world.as(who)(feedback.readFeedbackDraft, { feedbackId })).rejects.toThrow('not-found')
  expect((await world.as('amira')(feedback.readFeedback)).received.pieces).toEqual([])

  await tim(feedback.dropFeedbackDraft, { feedbackId })
  await expect(tim(feedback.saveFeedbackWords, { ...edit, value })).rejects.toThrow('not-found')
  expect((await tim(feedback.beginFeedback, { receiverId: idOf('amira') })).id).not.toBe(feedbackId)
})

test('the receiver is the first to read it, and then who was named beforehand', async () => {
  const piece = await give('amira', 'sophie', { withManager: true, behaviour: 'Je liet Max uitpraten.' })
  expect(await read('sophie', piece)).toMatchObject({
    words: null,
    readers: [{ name: 'Sophie Meijer' }, { name: 'Esther de Groot' }],
  })
  await expect(read('esther', piece)).rejects.toThrow('not-found')
  await open('sophie', piece)
  for (const who of ['amira', 'sophie', 'esther'])
    expect((await read(who, piece)).words).toMatchObject([{ part: 'behaviour', text: 'Je liet Max uitpraten.' }])
  expect((await world.as('esther')(feedback.readFeedback)).shared.pieces.map(({ id }) => id)).toEqual([
    piece.feedbackId,
  ])
  for (const who of ['tim', 'marloes', 'hanneke', 'lucas', 'fatima', 'thomas', 'peter'])
    await expect(read(who, piece)).rejects.toThrow('not-found')
  const { looks } = await world.as('sophie')(readAccessLog)
  expect(looks.filter(({ what }) => what === 'feedback')).toMatchObject([
    { reader: 'Esther de Groot', capacity: 'manager' },
  ])
})

test('the promise holds for ever: a next manager does not read it, and the manager of then still does', async () => {
  const before = await give('tim', 'sophie', { withManager: true })
  await open('sophie', before)
  const { id: feedbackId } = await world.as('tim')(feedback.beginFeedback, { receiverId: idOf('sophie') })
  await world.database.query(`update reporting_lines set until_day = '2026-11-24' where person_id = $1`, [
    idOf('sophie'),
  ])
  await world.database.query(
    `insert into reporting_lines (organisation_id, person_id, manager_id, from_day) values ($1, $2, $3, '2026-11-24')`,
    [people.sophie!.organisationId, idOf('sophie'), idOf('daan')],
  )
  managers.sophie = 'daan'
  await expect(read('daan', before)).rejects.toThrow('not-found')
  expect((await world.as('daan')(feedback.readFeedbackAbout, { personId: idOf('sophie') })).pieces).toEqual([])
  expect((await read('esther', before)).words).toHaveLength(1)
  // Tim still saw the name of Esther: nothing goes until he has read that it is Daan now.
  const sent = { feedbackId, words: { ...nothing, behaviour: 'Je lachte.' }, withManager: true }
  await expect(
    world.as('tim')(feedback.sendFeedback, { ...sent, readers: [idOf('sophie'), idOf('esther')] }),
  ).rejects.toThrow('feedback.readers-changed')
  await world.as('tim')(feedback.sendFeedback, { ...sent, readers: [idOf('sophie'), idOf('daan')] })
  await open('sophie', { feedbackId })
  expect((await read('daan', { feedbackId })).words).toHaveLength(1)
  await expect(read('esther', { feedbackId })).rejects.toThrow('not-found')
})

test('not even its giver adds a reader, or changes a word, once it is sent', async () => {
  const { feedbackId } = await give('stefan', 'naomi')
  await open('naomi', { feedbackId })
  await expect(
    world.asking(
      'stefan',
      `insert into feedback_readers (feedback_id, reader_id, capacity) values ($1, $2, 'manager')`,
      [feedbackId, idOf('pieter')],
    ),
  ).rejects.toThrow(/row-level security/)
  for (const table of ['feedback_words', 'feedback_readers', 'feedback_thanks', 'feedback_drafts'])
    await expect(world.database.query(`update ${table} set feedback_id = feedback_id`)).rejects.toThrow(/written once/)
  await expect(
    world.asking('stefan', 'update feedback set opened_at = null where id = $1', [feedbackId]),
  ).rejects.toThrow(/no step/)
  await expect(
    world.asking('naomi', 'update feedback set withdrawn_at = app.now() where id = $1', [feedbackId]),
  ).rejects.toThrow(/no step/)
})

test('it is taken back until it is read: of two at the same moment one wins, and nobody read what was taken back', async () => {
  for (let round = 0; round < 6; round++) {
    const piece = await give('stefan', 'naomi')
    const [opening, withdrawing] = await Promise.allSettled([
      open('naomi', piece),
      world.as('stefan')(feedback.withdrawFeedback, piece),
    ])
    expect([opening.status, withdrawing.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    if (withdrawing.status === 'fulfilled') {
      await expect(read('naomi', piece)).rejects.toThrow('not-found')
      expect((await read('stefan', piece)).words).toHaveLength(1)
      await expect(world.as('stefan')(feedback.addToFeedback, { ...piece, text: 'Nog iets' })).rejects.toThrow(
        'feedback.withdrawn',
      )
    } else expect((await read('naomi', piece)).words).toHaveLength(1)
  }
})

test('what is added stands beside what was there, and thanks are between the two', async () => {
  const piece = await give('naomi', 'stefan', { withManager: true })
  await expect(world.as('stefan')(feedback.thankForFeedback, { ...piece, text: '' })).rejects.toThrow(
    'feedback.not-opened',
  )
  await open('stefan', piece)
  await world.as('naomi')(feedback.addToFeedback, { ...piece, text: 'En je belde de klant.' })
  await expect(world.as('naomi')(feedback.addToFeedback, { ...piece, text: ' ' })).rejects.toThrow('invalid-input')
  await world.as('stefan')(feedback.thankForFeedback, { ...piece, text: 'Dank je.' })
  await expect(world.as('stefan')(feedback.thankForFeedback, { ...piece, text: '' })).rejects.toThrow(
    'feedback.thanked',
  )
  expect(await read('naomi', piece)).toMatchObject({
    words: [{ part: 'behaviour' }, { part: 'addition', text: 'En je belde de klant.' }],
    thanks: { text: 'Dank je.' },
  })
  expect(await read('pieter', piece)).toMatchObject({ words: [{}, {}], thanks: null, thankedAt: null })
})

test('a mail says who gave, added or thanked; one that waits for its hour does not go for what was taken back', async () => {
  const mails = async () =>
    (await world.as('thomas')(listMails)).mails
      .filter(({ kind, recipient }) => kind.startsWith('feedback') && /^(Julia|Omar)/.test(recipient))
      .map(({ recipient, kind, state }) => `${recipient} ${kind} ${state}`)
  await world.work()
  const piece = await give('omar', 'julia')
  await open('julia', piece)
  await world.as('omar')(feedback.addToFeedback, { ...piece, text: 'Nog iets.' })
  await world.as('julia')(feedback.thankForFeedback, { ...piece, text: '' })
  await world.work()
  expect((await mails()).toSorted()).toEqual([
    'Julia Vos feedback-added kept',
    'Julia Vos feedback-given kept',
    'Omar Benali feedback-thanked kept',
  ])
  await world.as('julia')(choosePreferences, {
    manner: 'digest',
    digestHour: 16,
    quiet: null,
    weekends: true,
    unwanted: [],
  })
  const other = await give('omar', 'julia')
  await world.work()
  await world.as('omar')(feedback.withdrawFeedback, other)
  await world.work()
  expect((await mails()).filter((one) => one.endsWith('held') || one.endsWith('dropped'))).toEqual([
    'Julia Vos feedback-given dropped',
  ])
})

test('nobody gives feedback to themselves, to who left, or without saying what was seen', async () => {
  const carla = world.as('carla')
  await expect(carla(feedback.beginFeedback, { receiverId: idOf('carla') })).rejects.toThrow('feedback.oneself')
  await expect(carla(feedback.beginFeedback, { receiverId: idOf('peter') })).rejects.toThrow('not-found')
  await world.database.query(`update persons set left_on = '2026-11-24' where id = $1`, [idOf('max')])
  await expect(carla(feedback.beginFeedback, { receiverId: idOf('max') })).rejects.toThrow('feedback.no-such-receiver')
  const { id: feedbackId } = await carla(feedback.beginFeedback, { receiverId: idOf('tim') })
  await expect(
    carla(feedback.sendFeedback, {
      feedbackId,
      words: { ...nothing, wish: 'Meer' },
      withManager: false,
      readers: [idOf('tim')],
    }),
  ).rejects.toMatchObject({ problem: { code: 'feedback.nothing-said', errors: [{ pointer: '/words/behaviour' }] } })
})

test('Pieter asks about Naomi: she sees it and reads each answer first, and whoever is asked sees beforehand who reads it', async () => {
  const [pieter, naomi, stefan, willem] = [
    world.as('pieter'),
    world.as('naomi'),
    world.as('stefan'),
    world.as('willem'),
  ]
  const asked = {
    aboutId: idOf('naomi'),
    question: 'Wat doet Naomi goed bij leveranciers?',
    dueOn: '2026-12-10' as Day,
    people: [idOf('stefan'), idOf('willem'), idOf('carla')],
  }
  for (const other of ['hanneke', 'fatima', 'thomas', 'stefan'])
    await expect(world.as(other)(feedback.askForFeedback, asked)).rejects.toThrow('not-found')
  await expect(pieter(feedback.askForFeedback, { ...asked, people: [idOf('naomi')] })).rejects.toThrow(
    'feedback.asked-of-whom-it-is-about',
  )
  const { id: feedbackRequestId } = await pieter(feedback.askForFeedback, asked)
  expect((await naomi(feedback.listRequests)).followed[0]).toMatchObject({
    asker: { name: 'Pieter Bakker' },
    people: [{}, {}, {}],
  })
  expect((await stefan(feedback.listRequests)).toMe).toMatchObject([
    { question: asked.question, readers: [{ name: 'Naomi Claassen' }, { name: 'Pieter Bakker' }] },
  ])
  expect((await world.as('hanneke')(feedback.listRequests)).followed).toEqual([])

  const { id: feedbackId } = await stefan(feedback.beginAnswer, { feedbackRequestId })
  const answer = { feedbackId, words: { ...nothing, behaviour: 'Ze belde Meel en Co terug.' }, withManager: false }
  await expect(stefan(feedback.sendFeedback, { ...answer, readers: [idOf('naomi')] })).rejects.toThrow(
    'feedback.readers-changed',
  )
  await stefan(feedback.sendFeedback, { ...answer, readers: [idOf('naomi'), idOf('pieter')] })
  await expect(stefan(feedback.beginAnswer, { feedbackRequestId })).rejects.toThrow('feedback.answered')
  expect(await read('pieter', { feedbackId })).toMatchObject({ words: null, question: asked.question })
  await open('naomi', { feedbackId })
  expect((await read('pieter', { feedbackId })).words).toHaveLength(1)

  await willem(feedback.declineRequest, { feedbackRequestId, reason: 'Ik zie haar te weinig.' })
  await expect(willem(feedback.declineRequest, { feedbackRequestId, reason: '' })).rejects.toThrow('feedback.declined')
  await expect(willem(feedback.beginAnswer, { feedbackRequestId })).rejects.toThrow('feedback.declined')
  for (const who of [pieter, naomi])
    expect((await who(feedback.listRequests)).followed[0]!.people).toMatchObject([
      { person: { name: 'Carla Rossi' }, declinedAt: null, feedbackId: null },
      { person: { name: 'Stefan Kowalski' }, feedbackId },
      { person: { name: 'Willem Dekker' }, reason: 'Ik zie haar te weinig.' },
    ])
  expect((await stefan(feedback.listRequests)).toMe).toEqual([])

  world.clock.set('2026-12-08T10:00:00.000Z')
  await sendDueMails(world.services, { organisation: people.pieter!.organisationId })
  await world.work()
  const mails = await world.database.query<{ mail: string }>(
    `select given_name || ' ' || kind as mail from mails join persons on persons.id = recipient_id
     where kind in ('feedback-asked', 'feedback-asked-about', 'feedback-due', 'feedback-declined', 'feedback-readable')
       and given_name in ('Carla', 'Naomi', 'Pieter', 'Stefan', 'Willem') order by 1`,
  )
  expect(mails.rows.map(({ mail }) => mail)).toEqual([
    'Carla feedback-asked',
    'Carla feedback-due',
    'Naomi feedback-asked-about',
    'Pieter feedback-declined',
    'Pieter feedback-readable',
    'Pieter feedback-readable',
    'Stefan feedback-asked',
    'Willem feedback-asked',
  ])
  world.clock.set('2026-11-24T10:00:00.000Z')

  // Whoever no longer manages Naomi reads no new answer, and Carla sees so before she writes.
  await world.database.query('update reporting_lines set manager_id = $2 where person_id = $1', [
    idOf('naomi'),
    idOf('hanneke'),
  ])
  expect((await world.as('carla')(feedback.listRequests)).toMe).toMatchObject([
    { readers: [{ name: 'Naomi Claassen' }] },
  ])
  const late = await world.as('carla')(feedback.beginAnswer, { feedbackRequestId })
  expect(await world.as('carla')(feedback.readFeedbackDraft, { feedbackId: late.id })).toMatchObject({
    asker: null,
    manager: null,
  })
  await world.database.query('update reporting_lines set manager_id = $2 where person_id = $1', [
    idOf('naomi'),
    idOf('pieter'),
  ])
})

/** Whoever reads what, by the promise and by nothing else: written from the words on the screen, not from the policies. */
type Piece = {
  id: FeedbackId
  giver: string
  receiver: string
  readers: string[]
  stage: 'sent' | 'opened' | 'withdrawn'
}
const knows = (who: string, { giver, receiver, readers, stage }: Piece) =>
  who === giver || (stage === 'sent' && who === receiver) || (stage === 'opened' && readers.includes(who))
const reads = (who: string, piece: Piece) =>
  who === piece.giver || (piece.stage === 'opened' && piece.readers.includes(who))

test('after any history everybody sees in the tables what was promised, and nothing else', async () => {
  const cast = [
    'sophie',
    'amira',
    'tim',
    'esther',
    'daan',
    'stefan',
    'naomi',
    'pieter',
    'marloes',
    'fatima',
    'thomas',
    'peter',
  ]
  const givers = ['sophie', 'amira', 'tim', 'stefan', 'naomi']
  const pieces: Piece[] = []
  const step = fc.record({ what: fc.nat(5), who: fc.nat(99), whom: fc.nat(99), withManager: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
      for (const { what, who, whom, withManager } of steps) {
        const giver = givers[who % givers.length]!
        const receiver = givers.filter((one) => one !== giver)[whom % (givers.length - 1)]!
        const piece = pieces[whom % Math.max(1, pieces.length)]
        if (what < 2 || !piece) {
          const { feedbackId } = await give(giver, receiver, {
            withManager: withManager && managers[receiver] !== giver,
          })
          const readers = [receiver, ...(withManager ? [managers[receiver]!] : [])]
          pieces.push({ id: feedbackId, giver, receiver, readers, stage: 'sent' })
          continue
        }
        const which = { feedbackId: piece.id }
        if (what === 2 && piece.stage === 'sent') await open(piece.receiver, which).then(() => (piece.stage = 'opened'))
        if (what === 3 && piece.stage === 'sent')
          await world
            .as(piece.giver)(feedback.withdrawFeedback, which)
            .then(() => (piece.stage = 'withdrawn'))
        if (what === 4 && piece.stage !== 'withdrawn')
          await world.as(piece.giver)(feedback.addToFeedback, { ...which, text: 'Nog iets.' })
        if (what === 5) {
          // Somebody else leads them from today on.
          managers[receiver] = managers[receiver] === 'esther' ? 'daan' : 'esther'
          await world.database.query(
            'update reporting_lines set manager_id = $2 where person_id = $1 and until_day is null',
            [idOf(receiver), idOf(managers[receiver])],
          )
        }
      }
      const ids = pieces.map(({ id }) => id)
      const wrong: string[] = []
      const seenBy = async (key: string, table: string, column: string) => {
        const rows = await world.asking<{ id: string }>(
          key,
          `select distinct ${column} as id from ${table} where ${column} = any ($1)`,
          [ids],
        )
        return new Set(rows.map(({ id }) => id))
      }
      for (const key of cast) {
        const [heads, words] = [await seenBy(key, 'feedback', 'id'), await seenBy(key, 'feedback_words', 'feedback_id')]
        for (const piece of pieces) {
          if (heads.has(piece.id) !== knows(key, piece)) wrong.push(`${key} ${piece.stage}: that it is there`)
          if (words.has(piece.id) !== reads(key, piece)) wrong.push(`${key} ${piece.stage}: what it says`)
        }
      }
      expect(wrong).toEqual([])
    }),
    { seed: 20261125, numRuns: 5, endOnFailure: true },
  )
  const stages = new Set(pieces.map(({ stage }) => stage))
  expect([...stages].toSorted()).toEqual(['opened', 'sent', 'withdrawn'])
  // HR and the administrator have no right to these tables at all, whatever is in them.
  for (const [key, role] of [
    ['fatima', 'hr'],
    ['thomas', 'administrator'],
  ] as const)
    for (const table of ['feedback', 'feedback_words', 'feedback_readers', 'feedback_drafts', 'feedback_thanks'])
      await expect(world.asking(key, `select from ${table}`, [], role)).rejects.toThrow(/permission denied/)
}, 120_000)

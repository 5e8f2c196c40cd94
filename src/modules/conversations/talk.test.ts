import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ConversationId } from '#kernel/schemas.ts'
import { acting } from '#test/acting.ts'
import { tokenFor } from '#test/tokens.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { checkInOnAgreement } from '#modules/agreements/contract.ts'
import { readSignedReport } from '#modules/reports/contract.ts'
import { closeGoal, setGoal } from '#modules/goals/contract.ts'
import {
  agreeOnGoal,
  concludeTalk,
  inviteGuest,
  readConversation,
  readNotes,
  readPreparation,
  readTalk,
  saveAnswer,
  writeNotes,
} from './contract.ts'

let world: World
/** Of Jurrien with Joris: open, and today. */
let conversationId: ConversationId

beforeAll(async () => {
  world = await openWorld()
  conversationId = await world.conversationOf('jurrien', 'revealed')
})
afterAll(() => world.close())

test('both answers stand side by side, what differs most first, and what Jurrien brought is on top', async () => {
  const [jurrien, joris] = await Promise.all(
    ['jurrien', 'joris'].map((who) => world.as(who)(readTalk, { conversationId })),
  )
  expect(jurrien!.points!.employee).toContain('Hoeveel dagen ik mag opleiden')
  const differences = jurrien!.topics!.map(({ difference }) => difference ?? 0)
  expect(differences).toEqual(differences.toSorted((one, other) => other - one))
  expect(jurrien!.topics![0]).toMatchObject({
    key: 'cooperation-level',
    difference: 2,
    employee: { level: 3, text: expect.stringContaining('te laat met mijn lijsten') },
    manager: { level: 5, text: expect.stringContaining('kopen samen in') },
  })
  expect(joris!.topics).toEqual(jurrien!.topics)
  // What only one of the two answered is there as well.
  expect(jurrien!.topics!.find(({ key }) => key === 'next-step')).toMatchObject({ manager: null })
})

test('what only the manager was asked is put with the name of the employee', async () => {
  const act = acting(world)
  const id = await act.plan('joris', 'dirk')
  await act.write('joris', id, 'contribution', 'Rust.')
  await act.write('dirk', id, 'proud', 'De route.')
  await act.share('joris', id)
  await act.share('dirk', id)
  const { topics } = await world.as('dirk')(readTalk, { conversationId: id })
  expect(topics!.find(({ key }) => key === 'contribution')!.ask).toEqual({
    nl: 'Wat voegt Dirk toe aan het team?',
    en: 'What does Dirk add to the team?',
  })
})

/** The notes as one browser has them: what it typed, and what it heard. */
function browser(who: string) {
  const doc = new Y.Doc()
  let last = 0
  const text = doc.getText('default')
  return {
    /** Types at the end (or the beginning), and sends what that changed. */
    type: async (words: string, at: 'begin' | 'end' = 'end') => {
      const before = Y.encodeStateVector(doc)
      text.insert(at === 'begin' ? 0 : text.length, words)
      const update = Buffer.from(Y.encodeStateAsUpdate(doc, before)).toString('base64')
      return { update, ...(await world.as(who)(writeNotes, { conversationId, update })) }
    },
    hear: async () => {
      const heard = await world.as(who)(readNotes, { conversationId, after: last })
      for (const update of heard.updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'))
      last = heard.last
      return text.toJSON()
    },
  }
}

test('two who type at the same moment end up with the same notes, with every word of both', async () => {
  const jurrien = browser('jurrien')
  const joris = browser('joris')
  await Promise.all([jurrien.hear(), joris.hear()])
  const numbers = await Promise.all([
    ...[1, 2, 3, 4, 5].map((count) => jurrien.type(`Jurrien ${count}. `)),
    ...[1, 2, 3, 4, 5].map((count) => joris.type(`Joris ${count}. `, 'begin')),
  ])
  const [one, other] = await Promise.all([jurrien.hear(), joris.hear()])
  expect(one).toBe(other)
  for (const count of [1, 2, 3, 4, 5]) {
    expect(one).toContain(`Jurrien ${count}. `)
    expect(one).toContain(`Joris ${count}. `)
  }
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(10)
})

test('a note is in the database by the time it is acknowledged, and sending it again adds no word', async () => {
  const jurrien = browser('jurrien')
  await jurrien.hear()
  const { update, number } = await jurrien.type('Eén keer. ')
  const { rows } = await world.database.query<{ content: Buffer }>(
    'select content from note_updates where conversation_id = $1 and number = $2',
    [conversationId, number],
  )
  expect(rows[0]!.content.toString('base64')).toBe(update)
  await world.as('jurrien')(writeNotes, { conversationId, update })
  const heard = await browser('joris').hear()
  expect(heard.split('Eén keer. ')).toHaveLength(2)
})

test('bytes that are no note are refused, and hurt nobody’s notes', async () => {
  const before = await browser('joris').hear()
  for (const update of [Buffer.from('hoi').toString('base64'), Buffer.alloc(900_000, 7).toString('base64')])
    await expect(world.as('jurrien')(writeNotes, { conversationId, update })).rejects.toThrow('notes.damaged')
  expect(await browser('joris').hear()).toBe(before)
})

test('Joris promises something too: what, who and before when, and a guest can, somebody else not', async () => {
  const act = acting(world)
  await act.agree('joris', conversationId, 'Joris vraagt budget voor de opleiding', 'joris', '2026-12-18')
  await act.agree('jurrien', conversationId, 'Jurrien maakt een lesplan', 'jurrien', null)
  await world.as('jurrien')(inviteGuest, { conversationId, personId: idOf('carla') })
  await act.agree('joris', conversationId, 'Carla zoekt een lokaal', 'carla', '2027-01-15')
  await expect(act.agree('joris', conversationId, 'Lia ruimt op', 'lia', null)).rejects.toThrow(
    'agreement.owner-takes-no-part',
  )
  await expect(act.agree('carla', conversationId, 'Iets van de gast', 'carla', null)).rejects.toThrow(
    'conversation.parties-only',
  )
  const { agreements } = await world.as('carla')(readTalk, { conversationId })
  expect(agreements.map(({ what, owner, dueOn }) => [what, owner.name, dueOn])).toEqual([
    ['Joris vraagt budget voor de opleiding', 'Joris de Wit', '2026-12-18'],
    ['Carla zoekt een lokaal', 'Carla Rossi', '2027-01-15'],
    ['Jurrien maakt een lesplan', 'Jurrien Postma', null],
  ])
})

test('a guest reads the notes and the agreements, and of both preparations nothing', async () => {
  const talk = await world.as('carla')(readTalk, { conversationId })
  expect(talk).toMatchObject({ points: null, topics: null, documents: [] })
  expect(JSON.stringify(talk)).not.toContain('kopen samen in')
  expect(await browser('carla').hear()).toContain('Eén keer. ')
})

/** What an open screen of somebody hears, one after the other, over a real connection. */
async function screenOf(who: string, port: number) {
  const stop = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/live`, {
    headers: { cookie: `voortgang=${tokenFor(who)}`, 'voortgang-organisation': people[who]!.organisationId },
    signal: stop.signal,
  })
  const stream = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const next = async (): Promise<{ event: string; data: unknown }> => {
    for (;;) {
      const end = heard.indexOf('\n\n')
      if (end >= 0) {
        const block = heard.slice(0, end)
        heard = heard.slice(end + 2)
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (data) return { event: /^event: (.*)$/m.exec(block)?.[1] ?? 'news', data: JSON.parse(data) as unknown }
        continue
      }
      const { value, done } = await stream.read()
      if (done) throw new Error('the stream ended')
      heard += value
    }
  }
  expect(await next()).toEqual({ event: 'open', data: {} })
  return { next, close: () => stop.abort() }
}

test('what one types reaches the open screen of the other, as a word that there is something, and nobody else’s', async () => {
  const port = await world.listen()
  const [jurrien, lia] = [await screenOf('jurrien', port), await screenOf('lia', port)]
  await browser('joris').type('Live! ')
  expect(await jurrien.next()).toEqual({ event: 'news', data: { subject: conversationId, part: 'notes' } })
  expect(await browser('jurrien').hear()).toContain('Live! ')

  await acting(world).agree('joris', conversationId, 'Nog iets', 'joris', null)
  expect(await jurrien.next()).toEqual({ event: 'news', data: { subject: conversationId, part: 'agreements' } })

  // The first thing that Lia hears is about herself.
  const about = await acting(world).plan('lia', 'lia', '2027-02-02')
  expect(await lia.next()).toEqual({ event: 'news', data: { subject: about, part: 'conversation' } })
  jurrien.close()
  lia.close()
})

test('Joris ends the talk; then its report is his to write, and the notes stay open to both until they sign', async () => {
  await expect(world.as('jurrien')(concludeTalk, { conversationId })).rejects.toThrow('report.manager-writes')
  await world.as('joris')(concludeTalk, { conversationId })
  await expect(world.as('joris')(concludeTalk, { conversationId })).rejects.toThrow('conversation.already-concluded')
  expect(await world.as('jurrien')(readConversation, { conversationId })).toMatchObject({ state: 'recorded' })
  await browser('jurrien').type('Na afloop. ')
})

test('what was agreed before is laid on the table until it is done', async () => {
  const act = acting(world)
  const earlier = await act.hold('amira', 'esther')
  const agreed = await act.agree('esther', earlier, 'Esther regelt een tweede kassa', 'esther', '2026-12-20')
  await act.report('esther', earlier, 'summary', 'Goed gesproken.')
  const reportId = await act.offer('esther', earlier, false)
  await act.sign('esther', earlier, reportId)
  await act.sign('amira', earlier, reportId)

  const next = await act.plan('amira', 'amira', '2027-03-02', '10:00', earlier)
  expect(await world.as('esther')(readConversation, { conversationId: next })).toMatchObject({ followsId: earlier })
  for (const who of ['amira', 'esther']) {
    await act.write(who, next, `agreements/${agreed}`, 'Nog niet geregeld.')
    await act.share(who, next)
  }
  const { earlierAgreements, topics } = await world.as('amira')(readTalk, { conversationId: next })
  expect(earlierAgreements.map(({ id }) => id)).toContain(agreed)
  expect(topics!.find(({ key }) => key === `agreements/${agreed}`)!.about).toBe('Esther regelt een tweede kassa')
  await world.as('esther')(checkInOnAgreement, { agreementId: agreed, standing: 'done', remark: 'Staat er.' })
  // Done since the preparations opened: it is still there to be glad about.
  const then = await world.as('amira')(readTalk, { conversationId: next })
  expect(then.earlierAgreements.find(({ id }) => id === agreed)!.doneAt).not.toBeNull()
})

test('of each goal both say alone how it stands, then together, and the signed report keeps what they agreed', async () => {
  const act = acting(world)
  const [sophie, esther] = [world.as('sophie'), world.as('esther')]
  const wording = {
    title: 'Sneller bedienen',
    specific: '',
    measurable: '',
    achievable: '',
    relevant: '',
    dueOn: null,
    measure: null,
  }
  const set = async (title: string, conversationId: ConversationId | null = null) =>
    (
      await sophie(setGoal, {
        personId: idOf('sophie'),
        kind: 'result',
        wording: { ...wording, title },
        conversationId,
      })
    ).id
  const ended = async (title: string) => {
    const goalId = await set(title)
    await sophie(closeGoal, { goalId, closedAs: 'partly', remark: 'Half gelukt.' })
    return goalId
  }
  const long = await ended('Van voor het vorige gesprek')
  const earlier = await act.hold('sophie', 'esther')
  await act.report('esther', earlier, 'summary', 'Goed gesproken.')
  const reportOfThen = await act.offer('esther', earlier)
  for (const one of ['sophie', 'esther']) await act.sign(one, earlier, reportOfThen)
  world.clock.later({ days: 1 })
  const [open, closed] = [await set('Sneller bedienen'), await ended('Netjes afsluiten')]

  const id = await act.plan('sophie', 'sophie', '2027-03-10')
  const { goals } = await sophie(readPreparation, { conversationId: id })
  expect(goals.map((goal) => goal.id)).toEqual(expect.arrayContaining([open, closed]))
  expect(goals.map((goal) => goal.id)).not.toContain(long)
  expect((await esther(readPreparation, { conversationId: id })).goals).toHaveLength(goals.length)

  const says = (who: string, goalId: string, standing: string | null, text: string, field = 'goals') =>
    world.as(who)(saveAnswer, {
      conversationId: id,
      field: `${field}/${goalId}`,
      base: 0,
      edit: world.clock.newId(),
      value: { standing: standing as never, text },
    })
  await says('sophie', open, 'on-course', 'De rij is om tien uur weg.')
  await says('esther', open, 'behind', 'Op zaterdag staat de rij buiten.')
  // A goal is never stuck, and an agreement never on course.
  await expect(says('sophie', closed, 'stuck', '')).rejects.toThrow('invalid-input')
  await expect(says('sophie', closed, 'on-course', '', 'agreements')).rejects.toThrow('invalid-input')
  // To have chosen is to have something to share, and until both did the database keeps it from the other.
  await says('sophie', closed, 'partly', '')
  const fields = (who: string) =>
    world.asking<{ field: string }>(who, `select field from answers where conversation_id = $1 and author_id = $2`, [
      id,
      idOf('sophie'),
    ])
  expect(await fields('esther')).toEqual([])
  const agree = (who: string, base: number, standing: string, text: string) =>
    world.as(who)(agreeOnGoal, {
      conversationId: id,
      goalId: open,
      base,
      edit: world.clock.newId(),
      value: { standing: standing as never, text },
    })
  await expect(agree('esther', 0, 'behind', '')).rejects.toThrow('conversation.not-begun')
  for (const one of ['sophie', 'esther']) await act.share(one, id)
  expect(await fields('esther')).toHaveLength(2)

  const fresh = await set('Nieuw uit dit gesprek', id)
  const talk = await esther(readTalk, { conversationId: id })
  expect(talk.goals.map((goal) => goal.id)).toEqual([fresh])
  expect(talk.topics!.some(({ about }) => about === 'Sneller bedienen')).toBe(false)
  const lookBack = talk.lookBacks!.find(({ goal }) => goal.id === open)!
  expect(lookBack).toMatchObject({
    agreed: null,
    topics: [
      {
        employee: { standing: 'on-course', text: 'De rij is om tien uur weg.' },
        manager: { standing: 'behind', text: 'Op zaterdag staat de rij buiten.' },
      },
    ],
  })

  // Either types it; who was second meets what stands there, and nothing is lost.
  await agree('sophie', 0, 'on-course', 'Op gewone dagen.')
  await expect(agree('esther', 0, 'behind', 'Op zaterdag niet.')).rejects.toMatchObject({
    problem: {
      code: 'changed-meanwhile',
      facts: { version: 1, value: { standing: 'on-course', text: 'Op gewone dagen.' } },
    },
  })
  await agree('esther', 1, 'behind', 'Op gewone dagen wel, op zaterdag niet.')
  await esther(inviteGuest, { conversationId: id, personId: idOf('carla') })
  await expect(agree('carla', 2, 'reached', '')).rejects.toThrow('conversation.parties-only')
  expect(await world.as('carla')(readTalk, { conversationId: id })).toMatchObject({ lookBacks: null, goals: [] })
  await expect(
    esther(agreeOnGoal, {
      conversationId: id,
      goalId: idOf('sanne'),
      base: 0,
      edit: world.clock.newId(),
      value: { standing: null, text: '' },
    }),
  ).rejects.toThrow('not-found')
  await sophie(closeGoal, { goalId: open, closedAs: 'partly', remark: 'Op zaterdag een derde kassa.' })

  await esther(concludeTalk, { conversationId: id })
  await act.report('esther', id, 'summary', 'Goed gesproken.')
  const reportId = await act.offer('esther', id)
  await expect(agree('esther', 2, 'reached', 'Te laat.')).rejects.toThrow('report.not-recorded')
  for (const one of ['sophie', 'esther', 'carla']) await act.sign(one, id, reportId)
  const { content } = await world.as('carla')(readSignedReport, { reportId })
  const said = content.goals.map(({ title, standing, said: words, closedAs, setNow }) => [
    title,
    standing,
    words,
    closedAs,
    setNow,
  ])
  expect(said).toContainEqual(['Sneller bedienen', 'behind', 'Op gewone dagen wel, op zaterdag niet.', 'partly', false])
  expect(said).toContainEqual(['Nieuw uit dit gesprek', null, '', null, true])
  expect(said.map(([title]) => title)).not.toContain('Van voor het vorige gesprek')

  // What was looked back on is not looked back on again.
  const next = await act.plan('sophie', 'sophie', '2027-06-01')
  const then = await sophie(readPreparation, { conversationId: next })
  expect(then.goals.map((goal) => goal.id)).not.toContain(open)
  expect(then.goals.map((goal) => goal.id)).toContain(fresh)
})

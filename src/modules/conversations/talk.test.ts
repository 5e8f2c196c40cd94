import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ConversationId } from '#kernel/schemas.ts'
import { acting } from '#test/acting.ts'
import { tokenFor } from '#test/tokens.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { checkInOnAgreement } from '#modules/agreements/contract.ts'
import { concludeTalk, inviteGuest, readConversation, readNotes, readTalk, writeNotes } from './contract.ts'

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

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '#modules/accounts/contract.ts'
import {
  cancelConversation,
  inviteGuest,
  letGuestGo,
  moveConversation,
  planAsHr,
  planConversation,
} from '#modules/conversations/contract.ts'
import { letPersonLeave } from '#modules/people/contract.ts'
import { appointmentIn, openMailbox, type Mailbox } from '#test/mailbox.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'

// Mails and appointments as they arrive: sent over SMTP to a server, read back by a mail parser and two calendar libraries.

let mailbox: Mailbox
let world: World

beforeAll(async () => {
  mailbox = await openMailbox()
  world = await openWorld({ smtpUrl: mailbox.url })
  await world.as('hanneke')(chooseLanguage, { language: 'en' })
})
afterAll(async () => {
  await world.close()
  await mailbox.close()
})
beforeEach(() => void mailbox.empty())

const meeting = {
  date: '2026-12-15',
  time: '10:00',
  minutes: 60,
  place: 'Kantoor; bij de oven, links',
  link: 'https://overleg.example/kamer?a=1',
}
const post = async () => {
  await world.work()
  return mailbox.empty()
}
const plan = async (by: string, employee: string) =>
  (await world.as(by)(planConversation, { employeeId: idOf(employee), followsId: null, ...meeting })).id
const to = (...keys: string[]) => keys.map((key) => people[key]!.email).toSorted()

test('Joris plans with Dirk: both get the day, the place and an appointment that every calendar shows at ten in the Netherlands', async () => {
  const id = await plan('joris', 'dirk')
  const mails = await post()

  expect(mails.map((one) => one.to)).toEqual(to('dirk', 'joris').map((address) => [address]))
  for (const one of mails) {
    expect(one.mail.from!.text).toBe('"Voortgang" <voortgang@molen.test>')
    expect(one.mail.subject).toBe('Gesprek gepland op dinsdag 15 december 2026')
    expect(one.mail.text).toContain('Tijd: 10.00 tot 11.00 uur')
    expect(one.mail.text).toContain('Waar: Kantoor; bij de oven, links')
    expect(one.mail.text).toContain(
      `http://voortgang.test/conversations/${id}?organisation=${people.dirk!.organisationId}`,
    )
    expect(one.mail.html).toContain('Bekijk het gesprek')
    expect(one.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(appointmentIn(one)).toMatchObject({
      partMethod: 'REQUEST',
      method: 'REQUEST',
      uid: `${id}@voortgang`,
      sequence: 0,
      status: 'CONFIRMED',
      location: 'Kantoor; bij de oven, links · https://overleg.example/kamer?a=1',
      start: '2026-12-15T09:00:00Z',
      end: '2026-12-15T10:00:00Z',
      zone: 'UTC',
      people: to('dirk', 'joris'),
    })
  }
  const [dirk, joris] = to('dirk', 'joris').map((address) => mails.find((one) => one.to[0] === address)!)
  expect(dirk!.mail.text).toContain('met Joris de Wit. Joris de Wit heeft het gepland')
  expect(joris!.mail.text).toContain('met Dirk van der Zee. Je hebt het gepland')
  expect(appointmentIn(dirk!)!.summary).toBe('Gesprek met Joris de Wit')
  expect(appointmentIn(joris!)!.summary).toBe('Gesprek met Dirk van der Zee')
})

test('an employee plans with the manager, and HR with both: the two who will talk get the invitation', async () => {
  await plan('tim', 'tim')
  expect((await post()).map((one) => one.to[0])).toEqual(to('tim', 'esther'))
  await world.as('lucas')(planAsHr, { employeeId: idOf('omar'), followsId: null, ...meeting })
  const mails = await post()
  expect(mails.map((one) => one.to[0])).toEqual(to('omar', 'daan'))
  expect(mails[0]!.mail.text).toContain('Lucas Prins heeft het gepland')
})

test('moving and cancelling change the same appointment: one UID, a rising number, and in the end it is off', async () => {
  const id = await plan('bram', 'kees')
  const changes = [
    ...(await post()),
    ...(await world
      .as('kees')(moveConversation, { conversationId: id, ...meeting, time: '15:30' })
      .then(post)),
    ...(await world
      .as('bram')(moveConversation, { conversationId: id, ...meeting, date: '2027-06-01' })
      .then(post)),
    ...(await world.as('kees')(cancelConversation, { conversationId: id }).then(post)),
  ]
  const forBram = changes.filter((one) => one.to[0] === people.bram!.email).map((one) => appointmentIn(one)!)
  expect(changes).toHaveLength(8)
  expect(
    forBram.map(({ method, partMethod, uid, sequence, status, start }) => [
      method,
      partMethod,
      uid,
      sequence,
      status,
      start,
    ]),
  ).toEqual([
    ['REQUEST', 'REQUEST', `${id}@voortgang`, 0, 'CONFIRMED', '2026-12-15T09:00:00Z'],
    ['REQUEST', 'REQUEST', `${id}@voortgang`, 1, 'CONFIRMED', '2026-12-15T14:30:00Z'],
    // Summer time: ten o'clock here is an hour earlier in UTC.
    ['REQUEST', 'REQUEST', `${id}@voortgang`, 2, 'CONFIRMED', '2027-06-01T08:00:00Z'],
    ['CANCEL', 'CANCEL', `${id}@voortgang`, 3, 'CANCELLED', '2027-06-01T08:00:00Z'],
  ])
  expect(changes.map(({ mail }) => mail.subject)).toContain('Gesprek verzet naar dinsdag 1 juni 2027')
  expect(changes.map(({ mail }) => mail.subject)).toContain('Gesprek geannuleerd')
})

test('half-yearly: the next conversation is at ten in the Netherlands too, however often the clocks change before it', async () => {
  const days = ['2026-12-15', '2027-06-15', '2027-12-14', '2028-03-26', '2028-10-29', '2029-06-14']
  for (const date of days)
    await world.as('bram')(planConversation, { employeeId: idOf('mehmet'), followsId: null, ...meeting, date })
  const mails = (await post()).filter((one) => one.to[0] === people.mehmet!.email)
  const starts = mails.map((one) => appointmentIn(one)!.starts).toSorted()
  expect(starts).toEqual([
    '2026-12-15T09:00:00.000Z',
    '2027-06-15T08:00:00.000Z',
    '2027-12-14T09:00:00.000Z',
    // The days themselves on which the clocks change: at ten they have.
    '2028-03-26T08:00:00.000Z',
    '2028-10-29T09:00:00.000Z',
    '2029-06-14T08:00:00.000Z',
  ])
  for (const one of mails) expect(one.mail.text).toContain('Tijd: 10.00 tot 11.00 uur')
  expect(new Set(mails.map((one) => appointmentIn(one)!.uid)).size).toBe(days.length)
})

test('a guest gets an appointment, hears of a move, and is told alone that it is no longer theirs while the others keep it', async () => {
  const id = await plan('aylin', 'yusuf')
  await post()
  const as = world.as('aylin')
  await as(inviteGuest, { conversationId: id, personId: idOf('carla') })
  const invited = await post()
  expect(invited.map((one) => [one.to[0], one.mail.subject])).toEqual([
    [people.carla!.email, 'Je bent gast bij een gesprek op dinsdag 15 december 2026'],
    // Not Aylin, who asked Carla.
    [people.yusuf!.email, 'Er komt een gast bij je gesprek op dinsdag 15 december 2026'],
  ])
  expect(appointmentIn(invited[0]!)).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    people: to('aylin', 'carla', 'yusuf'),
  })
  expect(appointmentIn(invited[1]!)).toBeUndefined()

  await as(moveConversation, { conversationId: id, ...meeting, time: '11:00' })
  expect((await post()).map((one) => [one.to[0], appointmentIn(one)!.sequence])).toEqual(
    to('aylin', 'carla', 'yusuf').map((address) => [address, 1]),
  )

  await as(letGuestGo, { conversationId: id, personId: idOf('carla') })
  const gone = await post()
  expect(gone.map((one) => one.to[0])).toEqual(to('carla'))
  expect(appointmentIn(gone[0]!)).toMatchObject({
    method: 'CANCEL',
    uid: `${id}@voortgang`,
    sequence: 2,
    status: null,
    people: to('carla'),
  })

  await as(cancelConversation, { conversationId: id })
  expect((await post()).map((one) => [one.to[0], appointmentIn(one)!.sequence])).toEqual(
    to('aylin', 'yusuf').map((address) => [address, 3]),
  )
})

test('everybody gets the mail in their own language, the same moment said their way', async () => {
  await plan('hanneke', 'pieter')
  const [hanneke, pieter] = await post()
  expect(hanneke!.mail.subject).toBe('Conversation planned on Tuesday, 15 December 2026')
  expect(hanneke!.mail.text).toContain('Time: 10:00 to 11:00')
  expect(hanneke!.mail.html).toContain('lang="en"')
  expect(appointmentIn(hanneke!)!.summary).toBe('Conversation with Pieter Bakker')
  expect(pieter!.mail.subject).toBe('Gesprek gepland op dinsdag 15 december 2026')
  expect(pieter!.mail.html).toContain('lang="nl"')
  expect(appointmentIn(pieter!)!.start).toBe(appointmentIn(hanneke!)!.start)
})

test('a name or a place cannot break out of the mail or the appointment', async () => {
  const id = (
    await world.as('esther')(planConversation, {
      employeeId: idOf('amira'),
      followsId: null,
      ...meeting,
      place: '<b>Zaal</b>\r\nATTENDEE:mailto:ander@kwaad.example \u202e 🍞',
    })
  ).id
  const [amira] = await post()
  const { content, people: attendees, location } = appointmentIn(amira!)!
  expect(attendees).toEqual(to('amira', 'esther'))
  expect(location).toContain('<b>Zaal</b>')
  expect(location).toContain('🍞')
  expect(amira!.mail.html).toContain('&lt;b&gt;Zaal&lt;/b&gt;')
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  await world.as('esther')(cancelConversation, { conversationId: id })
})

test('whoever left the organisation gets no mail any more', async () => {
  const id = await plan('pieter', 'naomi')
  await post()
  await world.as('thomas')(letPersonLeave, { personId: idOf('naomi'), leftOn: '2026-11-24' })
  await world.as('pieter')(cancelConversation, { conversationId: id })
  expect((await post()).map((one) => one.to[0])).toEqual(to('pieter'))
})

test('what is called off before the first mail went out is only called off', async () => {
  const id = await plan('bram', 'anouk')
  await world.as('bram')(moveConversation, { conversationId: id, ...meeting, time: '14:00' })
  await world.as('anouk')(cancelConversation, { conversationId: id })
  const mails = await post()
  expect(mails.map((one) => [one.to[0], appointmentIn(one)!.method])).toEqual(
    to('anouk', 'bram').map((address) => [address, 'CANCEL']),
  )
})

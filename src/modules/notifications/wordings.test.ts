import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '#modules/accounts/contract.ts'
import { planConversation } from '#modules/conversations/contract.ts'
import { addPerson } from '#modules/people/contract.ts'
import { tasksOf } from '#src/tasks.ts'
import { acting } from '#test/acting.ts'
import { type Refused, idOf, openWorld, people, type World } from '#test/world.ts'
import {
  choosePreferences,
  listMails,
  listMailTexts,
  previewMailText,
  readMailText,
  resetMailText,
  saveMailText,
  tryMailText,
  type Which,
} from './contract.ts'
import { sendDueMails } from './due.ts'
import { topicOf, worded } from './kinds.ts'
import { ours, writeWorded } from './letters.ts'
import { fill, placeholdersOf, read, shown, wordOf, type Placeholder } from './placeholders.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ mailServer: true })
  await world.as('hanneke')(chooseLanguage, { language: 'en' })
})
afterAll(() => world.close())
beforeEach(() => void (world.mailed.length = 0))

const languages = ['nl', 'en'] as const
const planned = { kind: 'planned', language: 'nl' } as const
const to = (key: string) => world.mailed.find(({ to: { address } }) => address === people[key]!.email)!
const fieldsOf = (act: Promise<unknown>) =>
  act.then(
    () => [],
    (error: unknown) => (error as Refused).problem.errors!.map(({ pointer, code }) => `${pointer} ${code}`),
  )

test('every kind of mail is in the list once, and says in both languages what is ours, with a link and nothing left open', async () => {
  const { groups } = await world.as('thomas')(listMailTexts)
  const listed = groups.flatMap(({ texts }) => texts)
  expect(listed.map(({ kind }) => kind).toSorted()).toEqual(
    [...Object.keys(topicOf), 'digest', 'invitation'].toSorted(),
  )
  expect(listed.every(({ nl, en }) => nl === null && en === null)).toBe(true)
  for (const kind of worded)
    for (const language of languages) {
      const { wording, isOurs, placeholders, link } = await world.as('thomas')(readMailText, { kind, language })
      expect([kind, isOurs, placeholders.includes(link)]).toEqual([kind, true, true])
      // What is ours follows the rules that hold for everybody.
      expect(read(language, kind, wording)).toEqual({ wording: ours(world.services, kind, language), fields: [] })
      const { subject, text, html } = await world.as('thomas')(previewMailText, { kind, language, ...wording })
      expect([kind, subject + text, html]).toEqual([
        kind,
        expect.not.stringMatching(/[{}]/),
        expect.stringContaining('Sanne'),
      ])
      expect(text).toContain('http://voortgang.test/')
      expect(text).toContain(people.thomas!.organisationId)
    }
}, 60_000)

test('what Thomas words, the next mail says, to who reads that language; elsewhere nothing changes', async () => {
  const wording = {
    subject: 'Samen in gesprek op {dag}',
    body: 'Beste {naam},\n\n{wie heeft} een gesprek gepland.\nTot <b>dan</b> & "straks".\n\n{link}\n\nGroet van {organisatie}',
  }
  expect(await world.as('thomas')(saveMailText, { ...planned, ...wording, version: 0 })).toEqual({ version: 1 })
  await acting(world).plan('hanneke', 'pieter')
  await world.work()
  const { subject, text, html } = to('pieter')
  expect(subject).toBe('Samen in gesprek op dinsdag 15 december 2026')
  expect(text.startsWith(`Beste Pieter,\n\n${people.hanneke!.name} heeft een gesprek gepland.`)).toBe(true)
  expect(text).toContain('Tot <b>dan</b> & "straks".')
  expect(text.indexOf('Waar: Kantoor')).toBeLessThan(text.indexOf('Bekijk het gesprek: http'))
  expect(text.indexOf('Bekijk het gesprek: http')).toBeLessThan(text.indexOf('Groet van Bakkerij De Molen'))
  // Why one gets it is said by us, whatever the words are.
  expect(text).toContain('Wat jullie elkaar vertellen, staat nooit in een mail.')
  expect(html).toContain('gepland.<br/>Tot &lt;b&gt;dan&lt;/b&gt; &amp; &quot;straks&quot;.')
  expect(to('hanneke').subject).toBe('Conversation planned on Tuesday, 15 December 2026')
  const ofLinde = await world.as('saskia')(readMailText, planned)
  expect(ofLinde).toMatchObject({ isOurs: true, version: 0, history: [] })

  const { groups } = await world.as('thomas')(listMailTexts)
  expect(groups.flatMap(({ texts }) => texts).filter(({ nl, en }) => nl ?? en)).toEqual([
    { kind: 'planned', nl: { by: people.thomas!.name, at: world.clock.now() }, en: null },
  ])
})

test('nothing is lost: who is second is told, ours comes back beside what was, and an earlier text can be saved again', async () => {
  const thomas = world.as('thomas')
  const which: Which = { kind: 'tomorrow', language: 'en' }
  const first = { subject: 'Until {day}', body: 'Hello {name}\n\n{link}' }
  await thomas(saveMailText, { ...which, ...first, version: 0 })
  await expect(thomas(saveMailText, { ...which, ...first, subject: 'Else', version: 0 })).rejects.toThrow(
    'changed-meanwhile',
  )
  await thomas(resetMailText, which)
  const after = await thomas(readMailText, which)
  expect(after).toMatchObject({ isOurs: true, version: 2 })
  expect(after.history.map(({ version, wording }) => [version, wording])).toEqual([
    [2, null],
    [1, first],
  ])
  await thomas(saveMailText, { ...which, ...after.history[1]!.wording!, version: 2 })
  expect(await thomas(readMailText, which)).toMatchObject({ isOurs: false, version: 3, wording: first })
  const { rows } = await world.database.query<{ facts: object }>(
    `select facts from events where name = 'mail.worded' and facts ->> 'kind' = 'tomorrow' order by id`,
  )
  expect(rows.map(({ facts }) => facts)).toMatchObject([{ version: 1 }, { version: 2, ours: true }, { version: 3 }])
})

test('what a mail cannot fill in, and a link that nobody can follow, is told at its field', async () => {
  const save = (wording: { subject?: string; body?: string }, which: Which = planned) =>
    fieldsOf(
      world.as('thomas')(saveMailText, { ...which, subject: 'Iets', body: 'Iets\n{link}', ...wording, version: 1 }),
    )
  const all = {
    unknown: await save({ body: 'Hoi {voornaam}\n{link}' }),
    'of another kind': await save({ body: '{ronde}\n{link}' }),
    'of another language': await save({ subject: '{day}' }),
    'a word of a conversation': await save({ body: '{verslag} {antwoord} {score}\n{link}' }),
    'an object of the language': await save({ body: '{constructor}\n{link}' }),
    'no link': await save({ body: 'Hoi {naam}' }),
    'two links': await save({ body: '{link}\n\n{link}' }),
    'a link in a sentence': await save({ body: 'Klik op {link} om te lezen' }),
    'a link in the subject': await save({ subject: 'Kijk op {link}' }),
    'half a placeholder': await save({ subject: 'Op {dag' }),
    'two lines': await save({ subject: 'Een\r\nBcc: ander@kwaad.example' }),
    'too long': await save({ subject: 'a'.repeat(151), body: `${'a'.repeat(4000)}\n{link}` }),
    nothing: await save({ subject: ' ', body: '' }),
  }
  expect(all).toEqual({
    unknown: ['/body placeholder-unknown'],
    'of another kind': ['/body placeholder-unknown'],
    'of another language': ['/subject placeholder-unknown'],
    'a word of a conversation': Array(3).fill('/body placeholder-unknown'),
    'an object of the language': ['/body placeholder-unknown'],
    'no link': ['/body link-missing'],
    'two links': ['/body link-twice'],
    'a link in a sentence': ['/body link-alone'],
    'a link in the subject': ['/subject placeholder-link'],
    'half a placeholder': ['/subject placeholder-open'],
    'two lines': ['/subject one-line'],
    'too long': ['/subject too-long', '/body too-long'],
    nothing: ['/subject required', '/body required'],
  })
  await expect(
    world.as('thomas')(previewMailText, { ...planned, subject: 'Iets', body: '{ja}\n{link}' }),
  ).rejects.toThrow('invalid-input')
})

test('a test comes to oneself alone, with people of an example, and stands among the mail that was sent', async () => {
  const typed = { subject: 'Gepland: {dag}', body: 'Dag {naam}, met {gesprekspartner}.\n\n{link}' }
  // As a browser sends it, with a key.
  const sent = await world.send('thomas', tryMailText, { ...planned, ...typed }, { 'idempotency-key': 'proef' })
  expect(sent.json()).toEqual({ email: people.thomas!.email })
  await world.work()
  expect(world.mailed.map((mail) => [mail.to.address, mail.subject])).toEqual([
    [people.thomas!.email, 'Proef: Gepland: dinsdag 1 december 2026'],
  ])
  expect(world.mailed[0]!.text).toContain('Dag Sanne, met Joris van Dijk.')
  const { mails } = await world.as('thomas')(listMails)
  expect(mails[0]).toMatchObject({ kind: 'test', recipient: people.thomas!.name, state: 'sent' })
})

test('the invitation that makes an account can be worded too; its secret is in the button alone', async () => {
  const thomas = world.as('thomas')
  const body = 'Welkom {naam}, bij {organisatie}.\n\n{link}\n\nTot snel.'
  await thomas(saveMailText, {
    kind: 'invitation',
    language: 'nl',
    subject: 'Welkom bij {organisatie}',
    body,
    version: 0,
  })
  await thomas(addPerson, {
    givenName: 'Nina',
    familyPrefix: '',
    familyName: 'Nieuw',
    email: 'nina@demolen.example',
    employeeNumber: null,
    jobTitle: '',
    departmentId: null,
    managerId: idOf('joris'),
    joinedOn: '2026-11-24',
    invite: true,
  })
  await world.work()
  const [mail] = world.mailed
  expect(mail!.subject).toBe('Welkom bij Bakkerij De Molen')
  expect(mail!.text).toMatch(
    /^Welkom Nina, bij Bakkerij De Molen\.\n\nMaak je account: http:\/\/voortgang\.test\/invitation#[\w-]{43}\n\nTot snel\./,
  )
})

test('whatever is typed and whatever people are called: one line of subject, no tag, no more paragraphs, nothing filled in twice', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  const parts = fc.array(
    fc.oneof(anything, fc.constantFrom('{dag}', '{naam}', '<img src=x onerror=1>', '\r\nBcc: x')),
    {
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(parts, parts, anything, (subjects, bodies, name) => {
      const typed = { subject: subjects.join(' '), body: `${bodies.join('\n\n')}\n{link}\nDag` }
      const { wording, fields } = read('nl', 'planned', typed)
      if (fields.length > 0) return
      expect(shown('nl', wording)).toEqual({ subject: typed.subject, body: typed.body.replaceAll('\r\n', '\n') })
      const evil = `${name}{link}\r\n\r\n<b>{name}</b>`
      const values = Object.fromEntries(placeholdersOf('planned').map((one) => [one, evil]))
      const filled = fill(wording, values)
      expect(filled.subject).not.toMatch(/[\r\n\p{Cc}\u2028\u2029]/u)
      expect(filled.before.length).toBe(fill(wording, { name: 'a', day: 'b' }).before.length)
      const { html } = writeWorded(
        world.services,
        { kind: 'planned', language: 'nl', organisation: evil, values, url: 'http://voortgang.test/' },
        wording,
      )
      expect(html).not.toMatch(/<(?:img|b|script)\b/)
    }),
    { numRuns: 300 },
  )
})

test('the set of each kind is closed: names, days and a link, each with a word of its own in both languages', () => {
  const known: Placeholder[] = worded.flatMap(placeholdersOf)
  expect([...new Set(known)].toSorted()).toEqual(
    'actor actorHas awayFrom awayUntil day delegate employee link manager name organisation other round signBefore talkFrom talkUntil thereIs whose'.split(
      ' ',
    ),
  )
  for (const language of languages)
    expect(new Set([...new Set(known)].map((name) => wordOf(language, name))).size).toBe(new Set(known).size)
})

test('a mail leads straight to where the thing is done', async () => {
  const { plan, write, share } = acting(world)
  const id = await plan('bram', 'kees')
  const linkFor = async (who: string, kind: string) => {
    await world.work()
    const { rows } = await world.database.query<{ message: { link: string } }>(
      `select message from mails join mail_messages on mail_id = mails.id where recipient_id = $1 and kind = $2 order by mails.id desc limit 1`,
      [idOf(who), kind],
    )
    return new URL(rows[0]!.message.link).pathname
  }
  await write('bram', id, 'need', 'Iets.')
  await share('bram', id)
  expect(await linkFor('kees', 'shared')).toBe(`/conversations/${id}/preparation`)
  await write('kees', id, 'need', 'Iets.')
  await share('kees', id)
  expect(await linkFor('bram', 'opened')).toBe(`/conversations/${id}/talk`)
  await sendDueMails(world.services, { organisation: people.kees!.organisationId })
  const { rows } = await world.database.query<{ kind: string; path: string }>(
    `select distinct kind, regexp_replace(split_part(message ->> 'link', '?', 1), '[0-9a-f-]{36}', ':id') as path
     from mails join mail_messages on mail_id = mails.id where kind in ('goal', 'agreement-overdue', 'prepare', 'draft', 'sign', 'write', 'conclude', 'plan')`,
  )
  expect(rows.map(({ kind, path }) => `${kind} ${path.slice('http://voortgang.test'.length)}`).toSorted()).toEqual([
    'draft /conversations/:id/preparation',
    'goal /goals',
    'plan /conversations/:id',
    'prepare /conversations/:id/preparation',
    'sign /conversations/:id/report',
  ])
})

test('reminders of one organisation that cannot be made hold up nobody else; its administrator sees it until they are', async () => {
  const { database, clock } = world
  const { rows } = await database.query<{ id: string }>('select id from app.every_organisation() id')
  const [first, ...others] = rows.map(({ id }) => id)
  const administratorOf = (id: string) => (people.thomas!.organisationId === id ? 'thomas' : 'saskia')
  await world.as('rachid')(planConversation, {
    employeeId: idOf('rachid'),
    followsId: null,
    date: '2026-12-15',
    time: '10:00',
    minutes: 60,
    place: '',
    link: '',
  })
  await acting(world).plan('joris', 'dirk')
  await world.work()
  world.mailed.length = 0
  clock.set('2026-12-14T08:00:00.000Z')
  await database.query(`
    create function public.refuse() returns trigger language plpgsql as
      'begin if new.organisation_id = ''${first}'' then raise exception ''the disk is full''; end if; return new; end';
    create trigger refuse before insert on mails for each row execute function public.refuse()`)
  const round = async () => {
    await tasksOf(world.services)['send-due-mails']!(undefined as never, { lastAttempt: false })
    await world.work()
    await database.query(`update sessions set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'`, [
      clock.now(),
    ])
    return new Set(world.mailed.splice(0).map(({ text }) => rows.find(({ id }) => text.includes(id))!.id))
  }
  const seen = async (id: string) => (await world.as(administratorOf(id))(listMails, {})).reminders
  expect(await round()).toEqual(new Set(others))
  const since = clock.now()
  clock.set('2026-12-14T08:05:00.000Z')
  expect(await round()).toEqual(new Set())
  expect(await seen(first!)).toEqual({ since, error: 'P0001' })
  expect(await seen(others[0]!)).toBeNull()
  expect(world.log.filter((line) => line.includes('the reminders of an organisation could not be made'))).toHaveLength(
    2,
  )

  await database.query('drop trigger refuse on mails; drop function public.refuse()')
  clock.set('2026-12-14T08:10:00.000Z')
  expect(await round()).toEqual(new Set([first]))
  expect(await seen(first!)).toBeNull()

  // What cannot be written to Dirk, and as mail of the day to Lia, keeps nobody else from theirs.
  clock.set('2026-12-21T09:00:00.000Z')
  await database.query(`update sessions set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'`, [
    clock.now(),
  ])
  const { plan } = acting(world)
  for (const [by, who, time] of [
    ['joris', 'dirk', '09:00'],
    ['joris', 'lia', '11:00'],
    ['esther', 'tim', '09:00'],
  ] as const)
    await plan(by, who, '2027-01-14', time)
  for (const who of ['lia', 'tim'])
    await world.as(who)(choosePreferences, {
      manner: 'digest',
      digestHour: 8,
      quiet: null,
      weekends: true,
      unwanted: [],
    })
  await round()
  clock.set('2027-01-13T09:00:00.000Z')
  await database.query(`
    create function public.refuse() returns trigger language plpgsql as
      'begin if new.message #>> ''{to,address}'' in (''${people['dirk']!.email}'', ''${people['lia']!.email}'') then raise exception ''it does not fit''; end if;
      return new; end';
    create trigger refuse before insert on mail_messages for each row execute function public.refuse()`)
  const remind = async () => {
    await tasksOf(world.services)['send-due-mails']!(undefined as never, { lastAttempt: false })
    await world.work()
    await database.query(`update sessions set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'`, [
      clock.now(),
    ])
    const mails = world.mailed.splice(0)
    return ['dirk', 'lia', 'joris', 'esther', 'tim'].filter((who) =>
      mails.some(({ to }) => to.address === people[who]!.email),
    )
  }
  const home = people.dirk!.organisationId
  expect(await remind()).toEqual(['joris', 'esther', 'tim'])
  expect(await seen(home)).toMatchObject({ error: 'P0001' })
  await database.query('drop trigger refuse on mail_messages; drop function public.refuse()')
  expect(await remind()).toEqual(['dirk', 'lia'])
  expect(await seen(home)).toBeNull()
})

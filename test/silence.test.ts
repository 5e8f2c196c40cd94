import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { signIn } from '#modules/accounts/contract.ts'
import * as agreements from '#modules/agreements/contract.ts'
import * as competencies from '#modules/competencies/contract.ts'
import * as conversations from '#modules/conversations/contract.ts'
import * as feedback from '#modules/feedback/contract.ts'
import * as development from '#modules/development/contract.ts'
import * as goals from '#modules/goals/contract.ts'
import { readProgress } from '#modules/home/contract.ts'
import * as people from '#modules/imports/contract.ts'
import * as insight from '#modules/insight/contract.ts'
import * as mails from '#modules/notifications/contract.ts'
import * as organisations from '#modules/organisations/contract.ts'
import * as admin from '#modules/people/contract.ts'
import * as cadences from '#modules/cadences/contract.ts'
import * as rounds from '#modules/rounds/contract.ts'
import * as logbook from '#modules/logbook/contract.ts'
import * as recognition from '#modules/recognition/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import * as templates from '#modules/templates/contract.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { routes } from '#src/modules.ts'
import { idFrom } from '../src/demo/ids.ts'
import { draftRoundId, roundsOfLucas, runningRoundId } from './denial/stages.ts'
import { fieldsOf, given, nameOf, unwrapped, withPut } from './denial/given.ts'
import { Refused, idOf, openWorld, type World } from './world.ts'

// What people write is kept where they write it, and nowhere else: not in a log, a queue, an event, a mail, a statement.

/** A word nobody uses, in everything that is written; and one in what may stand in a mail: who, where, which organisation. */
const word = 'kwikstaart'
const name = 'plevier'
const named = ['givenName', 'familyPrefix', 'familyName', 'place', 'link', 'organisation', 'name', 'subject', 'body']
/** Texts of which the form is given: a key from the template, the page one is at. */
const chosen = ['field', 'after', 'timeZone', 'update', 'before', 'email']

/** As notes travel. */
const update = notes(`${word} in de notities`)

let world: World
const written = new Set<string>()
const heard: string[] = []
let listener: pg.Client
beforeAll(async () => {
  world = await openWorld()
  listener = new pg.Client({ ...world.app, user: 'postgres' })
  await listener.connect()
  listener.on('notification', ({ payload }) => void heard.push(payload ?? ''))
  await listener.query('listen voortgang')
  // Everything that was ever in the queue stays to be looked at.
  await world.database.query(`
    create table public.queued (payload json);
    create function public.keep() returns trigger language plpgsql security definer as
      'begin insert into public.queued values (new.payload); return new; end';
    create trigger keep after insert or update on graphile_worker._private_jobs for each row execute function public.keep()`)
  await everybodyWrites()
}, 120_000)
afterAll(async () => {
  await listener.end()
  await world.close()
})

test('the story writes in every field there is', () => {
  const fields = routes.flatMap(({ endpoint }) =>
    endpoint.as === 'visitor' ? [] : freeTexts(endpoint).map(({ pointer }) => `${nameOf(endpoint)} ${pointer}`),
  )
  expect(fields.filter((field) => !written.has(field))).toEqual([])
})

test('the log, the queue, the news and the statements hold not one word of it', async () => {
  const { rows } = await world.database.query<{ payload: object }>('select payload from public.queued')
  const said = { log: world.log, news: heard, statements: world.statements }
  for (const [where, lines] of Object.entries({ ...said, queue: rows.map((row) => JSON.stringify(row)) })) {
    expect(lines.length, where).toBeGreaterThan(0)
    expect(lines.filter(holds(word, name)), where).toEqual([])
  }
  expect(world.log.some((line) => line.includes('a request failed'))).toBe(true)
})

test('a mail says who, when and where, and nothing of what was written; nor does the page on which an administrator reads it', async () => {
  const thomas = world.as('thomas')
  const { mails: list } = await thomas(mails.listMails)
  expect(list.length).toBeGreaterThan(10)
  const read = [JSON.stringify(list)]
  for (const { id, state } of list)
    if (state === 'kept') read.push(JSON.stringify(await thomas(mails.readMail, { mailId: id })))
  expect(read.filter(holds(word))).toEqual([])
  expect(read.filter(holds(name))).not.toEqual([])
})

test('in the database it stands in the tables of content and in no other', async () => {
  const { rows } = await world.database.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'voortgang' order by 1`,
  )
  const found: string[] = []
  for (const { table } of rows) {
    const kept = await world.database.query<{ row: string }>(`select one::text as row from voortgang.${table} one`)
    if (kept.rows.some(({ row }) => holds(word)(row))) found.push(table)
  }
  expect(found).toEqual([
    'activity_notes',
    'activity_wordings',
    'agreed_standings',
    'agreement_check_ins',
    'agreement_wordings',
    'answers',
    'cadences', // a job title
    'competency_versions', // what an administrator writes
    'correction_requests',
    'documents',
    'feedback_asked',
    'feedback_drafts',
    'feedback_requests',
    'feedback_thanks',
    'feedback_words',
    'goal_check_ins',
    'goal_wordings',
    'imports', // the name of a file
    'job_profile_versions', // what an administrator writes
    'log_entries',
    'match_levels',
    'need_wordings',
    'note_updates',
    'persons', // a job title
    'recognitions',
    'reopenings',
    'report_documents',
    'report_ratings',
    'report_scores',
    'report_seals',
    'report_texts',
    'report_versions',
    'round_people', // why somebody skips a round
    'signatures',
    'template_drafts', // what an administrator writes
  ])
})

/** The administrator words every mail, with everything that it can fill in: so no wording brings a word of a conversation. */
async function wordsEveryMail(): Promise<void> {
  const { as } = world
  const { groups } = await as('thomas')(mails.listMailTexts)
  for (const { kind } of groups.flatMap(({ texts }) => texts)) {
    const which = { kind, language: 'nl' as const }
    const { placeholders, link } = await as('thomas')(mails.readMailText, which)
    const filled = placeholders.filter((one) => one !== link).map((one) => `{${one}}`)
    const wording = { subject: filled.join(' ').slice(0, 150), body: `${filled.join(' ')}\n{${link}}` }
    await as('thomas')(mails.saveMailText, { ...which, ...wording, version: 0 })
  }
  const which = { kind: 'goal', language: 'en' }
  for (const endpoint of [mails.previewMailText, mails.tryMailText]) await writes('thomas', endpoint, which)
  await writes('thomas', mails.saveMailText, { ...which, version: 0 })
}

/** One conversation of Sophie with Esther, with all that can be typed on its way, and an administrator at work. */
async function everybodyWrites(): Promise<void> {
  const { as, clock } = world
  await wordsEveryMail()
  const employee = { employeeId: idOf('sophie') }
  const { id: conversationId } = await writes('lucas', conversations.planAsHr, employee)
  const which = { conversationId }
  await writes('lucas', conversations.moveAsHr, { ...which, time: '11:00' })
  await writes('esther', conversations.moveConversation, { ...which, time: '12:00' })
  await as('esther')(conversations.inviteGuest, { ...which, personId: idOf('carla') })
  await writes('tim', conversations.planConversation, { employeeId: idOf('tim') })

  for (const who of ['sophie', 'esther']) {
    await writes(who, conversations.saveAnswer, { ...which, base: 0, edit: clock.newId(), field: 'points' })
    await writes(who, conversations.addDocument, { ...which, content: Buffer.from(`${word} in een bestand\n`) })
    await as(who)(conversations.sharePreparation, which)
  }
  await as('sophie')(conversations.writeNotes, { ...which, update })
  const owner = { ownerId: idOf('sophie'), dueOn: null }
  const { id: agreementId } = await writes('esther', conversations.agree, {
    ...which,
    edit: clock.newId(),
    wording: { what: '', ...owner },
  })
  await writes('sophie', agreements.rewordAgreement, {
    agreementId,
    base: 1,
    edit: clock.newId(),
    wording: { what: '', ...owner },
  })
  await writes('sophie', agreements.checkInOnAgreement, { agreementId, standing: 'stuck' })
  await writes('sophie', agreements.moveAgreement, { agreementId, dueOn: '2027-02-01' })
  await writes('esther', agreements.askToDropAgreement, { agreementId })
  await writes('sophie', agreements.answerDropOfAgreement, { agreementId, agreed: false })
  const { id: goalId } = await writes('sophie', goals.setGoal, { personId: idOf('sophie'), ...which })
  await writes('sophie', goals.wordGoal, { goalId, base: 1, edit: clock.newId() })
  await writes('sophie', goals.checkInOnGoal, { goalId, value: null })
  await writes('sophie', conversations.agreeOnGoal, { ...which, goalId, base: 0, edit: clock.newId() })
  await writes('sophie', goals.findBranches, {})
  const entry = { entryId: clock.newId(), base: 0, edit: clock.newId() }
  await writes('sophie', logbook.saveEntry, entry)
  await writes('sophie', logbook.listLog, {})
  await writes('sophie', recognition.giveRecognition, { receivers: [idOf('esther')], audience: 'private', others: [] })
  const next = { startsOn: '2027-01-01', dueOn: '2027-06-30' }
  const { id: carried } = await writes('sophie', goals.carryGoalOver, { goalId, ...next })
  const plan = { personId: idOf('sophie'), source: 'other', competencyId: null }
  const { id: needId } = await writes('sophie', development.setNeed, plan)
  await writes('sophie', development.wordNeed, { needId, base: 1, edit: clock.newId() })
  const { id: activityId } = await writes('esther', development.setActivity, { needId, mentorId: idOf('amira') })
  await writes('sophie', development.wordActivity, { activityId, base: 1, edit: clock.newId() })
  await writes('amira', development.noteActivity, { activityId })
  await writes('esther', development.endActivity, { activityId, endedAs: 'done' })
  await writes('thomas', competencies.addCompetency, {})
  const { competencies: known } = await as('thomas')(competencies.listKeptCompetencies)
  await writes('thomas', competencies.changeCompetency, { competencyId: known[0]!.id, base: 1 })
  const { id: profileId } = await writes('thomas', competencies.addProfile, {})
  const pair = { nl: 'Iets anders', en: 'Something else' }
  await as('thomas')(competencies.changeProfile, {
    profileId,
    base: 1,
    wording: { name: pair, about: pair, expected: [{ competencyId: known[0]!.id, level: 2 }], next: [] },
  })
  await writes('thomas', competencies.changeProfile, { profileId, base: 2 })
  const { id: matchId } = await as('sophie')(competencies.startMatch, { profileId: idFrom('job bakker') })
  const { competencies: asked } = await as('sophie')(competencies.readMatch, { matchId })
  await writes('sophie', competencies.saveLevel, { matchId, competencyId: asked[0]!.id, base: 0, edit: clock.newId() })
  await writes('sophie', goals.closeGoal, { goalId: carried })

  const { id: feedbackId } = await as('sophie')(feedback.beginFeedback, { receiverId: idOf('amira') })
  await writes('sophie', feedback.saveFeedbackWords, { feedbackId, base: 0, edit: clock.newId() })
  await writes('sophie', feedback.sendFeedback, { feedbackId, readers: [idOf('amira')] })
  await as('amira')(feedback.openFeedback, { feedbackId })
  const { id: feedbackRequestId } = await writes('amira', feedback.askForFeedback, {
    aboutId: null,
    people: [idOf('sophie')],
  })
  await writes('sophie', feedback.declineRequest, { feedbackRequestId })
  await writes('sophie', feedback.addToFeedback, { feedbackId })
  await writes('amira', feedback.thankForFeedback, { feedbackId })

  await as('esther')(conversations.concludeTalk, which)
  const typed = { ...which, base: 0 }
  await writes('esther', reports.saveReportText, { ...typed, edit: clock.newId(), field: 'summary' })
  await writes('sophie', reports.saveReportText, { ...typed, edit: clock.newId(), field: 'reaction' })
  await writes('esther', reports.saveReportRating, {
    ...typed,
    edit: clock.newId(),
    field: 'overall',
    value: { level: 3, reason: '' },
  })
  const offer = async () => (await as('esther')(reports.offerReport, { ...which, withoutAgreements: false })).id
  await writes('sophie', reports.askCorrection, { ...which, reportId: await offer() })
  const reportId = await offer()
  await writes('sophie', reports.signReport, { ...which, reportId, outcome: 'seen-disagreed' })
  await writes('esther', reports.signReport, { ...which, reportId, outcome: 'agreed' })
  await writes('esther', reports.recordRefusal, { ...which, reportId, personId: idOf('carla') })
  await as('sophie')(reports.downloadReport, { reportId, language: 'nl' })
  await writes('esther', reports.reopenConversation, which)

  await roundsOfLucas(world)
  await writes('lucas', rounds.saveRound, {
    roundId: draftRoundId,
    template: null,
    departments: [],
    jobTitles: [],
    groups: [],
    guests: [],
  })
  const bakers = { level: 'job', departmentId: null, personId: null }
  const { id: cadenceId } = await writes('fatima', cadences.draftCadence, bakers)
  await writes('fatima', cadences.changeCadence, { ...bakers, cadenceId })
  await writes('lucas', rounds.skipPerson, { roundId: runningRoundId, personId: idOf('amira') })
  await writes('lucas', readProgress, {})
  await writes('esther', insight.readTeamPicture, {})
  await writes('esther', insight.downloadTeamPicture, { format: 'csv' })
  await writes('lucas', insight.readPicture, {})
  await writes('hanneke', insight.readDistribution, {})
  await writes('lucas', insight.readDistributionAsHr, {})
  await writes('lucas', insight.downloadPicture, { format: 'csv' })
  await writes('thomas', admin.listPeople, {})
  await writes('thomas', admin.findPeople, {})
  const newcomer = { email: `${name}@demolen.example`, departmentId: null, managerId: idOf('joris'), invite: false }
  const { id: personId } = await writes('thomas', admin.addPerson, newcomer)
  await writes('thomas', admin.changePerson, { personId, email: newcomer.email })
  await writes('thomas', competencies.giveJob, { profileId, personId: null })
  const { id: departmentId } = await writes('thomas', admin.addDepartment, { parentId: null })
  await writes('thomas', admin.changeDepartment, { departmentId, parentId: null })
  await writes('thomas', organisations.changeSettings, {})
  const { id: templateId } = await writes('thomas', templates.startTemplate, { from: null })
  await writes('thomas', templates.saveDraft, { templateId, base: 1 })
  await imports()
  await world.work()
  await goesWrong()
}

/** A file of people with the word in it, one row of it wrong: read, compared, and withdrawn. */
async function imports(): Promise<void> {
  const lines = `Voornaam;Achternaam;E-mail;Afdeling;Functie\n${word};${word};${word}@demolen.example;${word};${word}\n${word};${word};${word};;`
  const { id: importId } = await writes('thomas', people.startImport, { content: Buffer.from(lines) })
  await world.work()
  expect((await world.as('thomas')(people.listChanges, { importId, kind: 'new' })).changes).toHaveLength(1)
  await world.as('thomas')(people.withdrawImport, { importId })
}

/** What is refused, and what breaks, says as little. */
async function goesWrong(): Promise<void> {
  const email = `${name}@demolen.example`
  await world.send(null, signIn, { email, password: `${word} ${word}` })
  await world.send('sophie', conversations.planConversation, { employeeId: word, date: word, [word]: word })
  for (const url of [`/${word}`, `/api/${word}?${word}=${word}`, `/api/documents/${word}`, `/api/%c0?${word}`])
    await world.http.inject({ url, headers: { 'user-agent': word, 'idempotency-key': word } })
  await world.http.inject({
    method: 'POST',
    url: '/api/conversations',
    payload: `{"${word}`,
    headers: { 'content-type': 'application/json' },
  })
  // The database, too, may say in its complaint what somebody wrote.
  await world.database.query(`
    create function public.complain() returns trigger language plpgsql as 'begin raise exception ''%'', new; end';
    create trigger complain before insert on answers for each row execute function public.complain()`)
  const which = { conversationId: await world.conversationOf('sanne', 'preparing') }
  const { answers } = await world.as('sanne')(conversations.readPreparation, which)
  const base = answers.find(({ field }) => field === 'points')?.version ?? 0
  const input = { ...which, base, edit: world.clock.newId(), field: 'points', value: { text: word } }
  const broken = await world.send('sanne', conversations.saveAnswer, input)
  expect(new Refused(broken).message).toBe('went-wrong')
  expect(broken.payload).not.toContain(word)
  await world.database.query('drop trigger complain on answers')
}

/** Sends something with words in every field that takes words. */
async function writes(key: string, endpoint: Endpoint, ids: object) {
  let input = { ...given(endpoint, ids as Record<string, unknown>), ...ids }
  for (const { path, pointer } of freeTexts(endpoint)) {
    const last = path.at(-1)!
    // What a file is called says what is in it.
    const text = named.includes(last) && !endpoint.upload ? name : word
    const inForm = { link: `https://${text}.example/`, name: `${text}.txt`, body: `${text}\n{link}` }[last]
    input = withPut(input, path, inForm ?? `${text} ${last}`.slice(0, 20))
    written.add(`${nameOf(endpoint)} ${pointer}`)
  }
  const send = world.as(key) as (endpoint: Endpoint, input: object) => Promise<unknown>
  return (await send(endpoint, input)) as { id: never }
}

function notes(text: string): string {
  const doc = new Y.Doc()
  doc.getText('default').insert(0, text)
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

/** The fields in which people put words of their own. */
function freeTexts({ query, body }: Endpoint) {
  return [...fieldsOf(query), ...fieldsOf(body)].filter(({ schema, path }) => {
    const { type, format } = unwrapped(schema).def
    return type === 'string' && !format && !chosen.includes(path.at(-1)!)
  })
}

/** Whether a text holds one of these words, as it is or as PostgreSQL writes bytes. */
const holds =
  (...words: string[]) =>
  (text: string): boolean =>
    [...words, update].some(
      (one) => text.toLowerCase().includes(one.toLowerCase()) || text.includes(Buffer.from(one).toString('hex')),
    )

import * as Y from 'yjs'
import { plusMinutes } from '#kernel/dates.ts'
import type { ConversationId, Instant } from '#kernel/schemas.ts'
import { listAgreements } from '#modules/agreements/agreements.ts'
import { askToDropAgreement } from '#modules/agreements/changes.ts'
import { addDocument } from '#modules/conversations/documents.ts'
import { writeNotes } from '#modules/conversations/notes.ts'
import { inviteGuest } from '#modules/conversations/guests.ts'
import { cancelConversation, pauseConversation } from '#modules/conversations/planning.ts'
import { sharePreparation } from '#modules/conversations/preparations.ts'
import { agreeOnGoal } from '#modules/conversations/look-backs.ts'
import { beginTalk, concludeTalk, readTalk } from '#modules/conversations/talk.ts'
import { handOver } from '#modules/handovers/handovers.ts'
import { listGoals } from '#modules/goals/goals.ts'
import { readReport } from '#modules/reports/reading.ts'
import { listReports, readSignedReport } from '#modules/reports/signed.ts'
import { askCorrection, offerReport, reopenConversation, signReport } from '#modules/reports/signing.ts'
import { makeAgreement, plan, prepare, writeReport } from './history.ts'
import { people } from './ids.ts'
import { days, type Stage } from './stage.ts'
import type { Preparation } from './story.ts'

/** What is going on at De Molen and De Linde at this moment: a conversation in every stage. */
export async function playPresent(stage: Stage, now: Instant, closed: Map<string, ConversationId>): Promise<void> {
  const at = (inDays: number, hour: number, minute = 0) => workday(now, inDays, hour, minute)

  // Planned, nobody has begun.
  await plan(stage, 'noor', 'bram', at(-2, 9), at(8, 13), 'Kantine')
  await plan(stage, 'lia', 'joris', at(-3, 10), at(13, 10))
  await plan(stage, 'max', 'esther', at(-1, 15), at(6, 9, 30), 'Achter de winkel, Oudegracht')

  // Being prepared. Joris has shared, Sanne is writing: what she shares opens both.
  const sanne = await plan(stage, 'sanne', 'joris', at(-12, 11), at(5, 10))
  await prepare(stage, 'joris', sanne, sannesTalk.joris, at(-2, 16))
  await stage.as('joris', at(-1, 8), (work) => sharePreparation(work, { conversationId: sanne }))
  await prepare(stage, 'sanne', sanne, sannesTalk.sanne, at(-1, 20))
  await stage.as('sanne', at(-1, 20, 30), (work) =>
    addDocument(work, { conversationId: sanne, name: 'Uitval per week.csv', content: Buffer.from(wasteFigures) }),
  )
  const kees = await plan(stage, 'kees', 'bram', at(-9, 5), at(9, 6))
  await prepare(
    stage,
    'kees',
    kees,
    { answers: { proud: 'Dat Anouk het krentenbrood nu alleen doet.' }, ratings: {} },
    at(-1, 6),
  )
  const joris = await plan(stage, 'joris', 'hanneke', at(-10, 9), at(4, 15), 'Kamer van Hanneke')
  await prepare(
    stage,
    'joris',
    joris,
    { points: 'Mijn agenda: ik beloof te veel.', answers: {}, ratings: {} },
    at(-2, 17),
  )
  const rachid = await plan(stage, 'rachid', 'peter', at(-8, 9), at(6, 14), 'Kantoor begane grond')
  await prepare(
    stage,
    'rachid',
    rachid,
    { answers: { energy: 'De ochtenden waarop de overdracht klopt.' }, ratings: { 'results-level': 3 } },
    at(-1, 9),
  )
  const iris = await plan(stage, 'iris', 'aylin', at(-20, 9), at(10, 11))
  await prepare(
    stage,
    'iris',
    iris,
    { answers: { learn: 'Werken met couverture uit één plantage.' }, ratings: {} },
    at(-14, 12),
  )
  await stage.as('aylin', at(-6, 9), (work) => pauseConversation(work, { conversationId: iris }))

  // Fleur got another manager a month ago. Of two talks that Aylin had planned, Bram took one over; the other waits for a decision.
  const first = await plan(stage, 'fleur', 'aylin', at(-50, 9), at(-15, 11))
  await prepare(stage, 'aylin', first, fleursTalk, at(-38, 16))
  const second = await plan(stage, 'fleur', 'aylin', at(-40, 9), at(11, 11))
  await prepare(
    stage,
    'fleur',
    second,
    { answers: { learn: 'Hoe het brood en de banket hun nachten op elkaar afstemmen.' }, ratings: {} },
    at(-34, 12),
  )
  await stage.as('bram', at(-24, 9), (work) =>
    handOver(work, 'person', { conversationId: first, choice: 'takes-over' }),
  )
  await stage.as('bram', at(-20, 9), (work) => cancelConversation(work, { conversationId: first }))

  // About to begin.
  const soon = plusMinutes(now, 10)
  const julia = await plan(stage, 'julia', 'daan', at(-14, 9), soon, 'Winkel Overvecht')
  await prepare(
    stage,
    'julia',
    julia,
    { answers: { proud: 'De zaterdag dat de oven uitviel en we toch open bleven.' }, ratings: { 'results-level': 4 } },
    at(-2, 18),
  )

  // Open: both have shared, and the talk is today.
  const jurrien = await plan(stage, 'jurrien', 'joris', at(-16, 10), laterToday(now))
  await prepare(stage, 'jurrien', jurrien, jurriensTalk.jurrien, at(-3, 14))
  await prepare(stage, 'joris', jurrien, jurriensTalk.joris, at(-2, 12))
  await stage.as('jurrien', at(-2, 15), (work) => sharePreparation(work, { conversationId: jurrien }))
  stage.live = true
  await stage.as('joris', at(-1, 9), (work) => sharePreparation(work, { conversationId: jurrien }))
  await stage.as('joris', plusMinutes(now, -20), (work) => readTalk(work, { conversationId: jurrien }))
  await stage.as('jurrien', plusMinutes(now, -15), (work) =>
    writeNotes(work, { conversationId: jurrien, update: notes(['We beginnen met de opleidingsrol.']) }),
  )
  stage.live = false

  // Held, and the report is being written; one of the two came back for a correction.
  const bram = await held(stage, 'bram', 'joris', now, 3, bramsGoals)
  await agreeOnGoals(stage, 'joris', bram, at(-3, 10))
  await writeReport(stage, 'joris', bram, bramsReport, at(-1, 13))
  const lotte = await held(stage, 'lotte', 'aylin', now, 6)
  await writeReport(stage, 'aylin', lotte, lottesReport, at(-4, 13))
  stage.live = true
  const { id: lottesFirst } = await stage.as('aylin', at(-3, 9), (work) =>
    offerReport(work, { conversationId: lotte, withoutAgreements: true }),
  )
  const request =
    'Bij samenwerken staat dat ik de bestelling van de bruidstaart vergeten was. Die was bij mij niet doorgegeven. Kun je dat aanpassen?'
  await stage.as('lotte', at(-2, 11), (work) =>
    askCorrection(work, { conversationId: lotte, reportId: lottesFirst, request }),
  )

  // Out to be signed, with a guest from HR.
  const mehmet = await held(stage, 'mehmet', 'bram', now, 5)
  await stage.as('bram', at(-5, 8), (work) =>
    inviteGuest(work, { conversationId: mehmet, personId: people.fatima!.personId }),
  )
  await writeReport(stage, 'bram', mehmet, mehmetsReport, at(-2, 6))
  await makeAgreement(
    stage,
    'mehmet',
    'bram',
    mehmet,
    { what: 'Mehmet werkt Ruben in op de vloeroven, drie ochtenden', owner: 'employee', dueInMonths: 2 },
    at(-2, 7),
  )
  const { id: mehmets } = await stage.as('bram', at(-1, 6), (work) =>
    offerReport(work, { conversationId: mehmet, withoutAgreements: false }),
  )
  await stage.as('bram', at(-1, 6, 5), (work) =>
    signReport(work, { conversationId: mehmet, reportId: mehmets, outcome: 'agreed', reaction: '' }),
  )
  const anouk = await held(stage, 'anouk', 'bram', now, 9)
  await writeReport(stage, 'bram', anouk, anouksReport, at(-6, 6))
  await stage.as('bram', at(-5, 6), (work) => offerReport(work, { conversationId: anouk, withoutAgreements: true }))

  // Cancelled.
  const dirk = await plan(stage, 'dirk', 'joris', at(-18, 9), at(3, 9))
  await stage.as('joris', at(-9, 9), (work) => cancelConversation(work, { conversationId: dirk }))
  stage.live = false

  // Closed, and opened again for a new version.
  const omar = closed.get('omar')!
  await stage.as('daan', at(-1, 10), (work) =>
    reopenConversation(work, {
      conversationId: omar,
      reason: 'In het verslag staat een verkeerde datum voor de kassatraining.',
    }),
  )

  // Who looked lately: the next manager at what was handed over, HR at a signed report.
  for (const [key, moment] of [
    ['sanne', at(-12, 11, 5)],
    ['lia', at(-3, 10, 5)],
    ['jurrien', at(-16, 10, 5)],
  ] as const) {
    const personId = people[key]!.personId
    await stage.as('joris', moment, async (work) => {
      await listGoals(work, { personId })
      for (const { id } of (await listReports(work, { personId })).reports)
        await readSignedReport(work, { reportId: id })
    })
  }
  await stage.as(
    'fatima',
    at(-4, 14),
    async (work) => {
      const [latest] = (await listReports(work, { personId: people.lia!.personId })).reports
      await readSignedReport(work, { reportId: latest!.id })
    },
    'hr',
  )
  await stage.as('joris', at(-1, 13, 5), (work) => readReport(work, { conversationId: bram }))

  // Bram thinks that something they agreed is no longer needed; Joris has not answered.
  await stage.as('bram', at(-1, 20), async (work) => {
    const { agreements } = await listAgreements(work)
    const { id } = agreements.find(({ what }) => what.startsWith('Noor en Mehmet'))!
    await askToDropAgreement(work, { agreementId: id, reason: 'Ze wisselen elkaar nu zelf af, ook op zaterdag.' })
  })
}

/** A conversation that was held so many days ago, on what both had prepared or not. */
async function held(
  stage: Stage,
  employee: string,
  manager: string,
  now: Instant,
  daysAgo: number,
  goals: { employee?: Preparation['goals']; manager?: Preparation['goals'] } = {},
): Promise<ConversationId> {
  const start = workday(now, -daysAgo, 9, 0)
  const id = await plan(stage, employee, manager, days(start, -21), start)
  await prepare(
    stage,
    employee,
    id,
    {
      answers: { need: 'Dat we dit gesprek op tijd plannen, het schoof nu twee keer op.' },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
      ...(goals.employee ? { goals: goals.employee } : {}),
    },
    days(start, -3),
  )
  await prepare(
    stage,
    manager,
    id,
    {
      answers: { need: 'Dat je het zegt als het te veel wordt, niet pas achteraf.' },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
      ...(goals.manager ? { goals: goals.manager } : {}),
    },
    days(start, -2),
  )
  await stage.as(manager, start, (work) => beginTalk(work, { conversationId: id }))
  await stage.as(manager, plusMinutes(start, 55), (work) => concludeTalk(work, { conversationId: id }))
  return id
}

/** What both said at the talk of the goals of before. */
async function agreeOnGoals(stage: Stage, who: string, conversationId: ConversationId, at: Instant): Promise<void> {
  await stage.as(who, at, async (work) => {
    const { lookBacks } = await readTalk(work, { conversationId })
    for (const { goal } of lookBacks ?? [])
      await agreeOnGoal(work, {
        conversationId,
        goalId: goal.id,
        base: 0,
        edit: work.newId(),
        value: { standing: 'behind', text: 'Vier van de zes. In drukke nachten schiet het er nog bij in.' },
      })
  })
}

/** In half an hour, when people are at work at that time; else at two in the afternoon. */
function laterToday(now: Instant): Instant {
  const start = plusMinutes(now, 30 - (new Date(now).getUTCMinutes() % 15))
  const hour = new Date(start).getUTCHours()
  return hour >= 7 && hour < 16
    ? (`${start.slice(0, 16)}:00.000Z` as Instant)
    : (`${now.slice(0, 10)}T13:00:00.000Z` as Instant)
}

/** A day so many days from now at an hour, moved off the weekend, and never on the other side of now. */
function workday(now: Instant, inDays: number, hour: number, minute: number): Instant {
  const date = new Date(now)
  date.setUTCDate(date.getUTCDate() + inDays)
  const back = inDays < 0 ? -1 : 1
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + back)
  date.setUTCHours(hour, minute, 0, 0)
  return date.toISOString() as Instant
}

/** Paragraphs as the shared notes keep them. */
function notes(paragraphs: string[]): string {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('default')
  for (const words of paragraphs) {
    const paragraph = new Y.XmlElement('paragraph')
    fragment.push([paragraph])
    paragraph.push([new Y.XmlText(words)])
  }
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

const wasteFigures = 'week;uitval in procent\n40;3,9\n41;3,6\n42;4,4\n43;3,4\n44;3,2\n45;3,3\n'

const sannesTalk = {
  sanne: {
    points: 'De trainerscursus. En hoe we de nachten verdelen nu Ruben meedraait.',
    answers: {
      proud:
        'De uitval van vloerbrood is van zeven naar iets boven de drie procent gegaan. Dat zie je in het bestand dat ik erbij heb gelegd.',
      'results-level':
        'De oven doet wat hij moet doen, en ik ken hem nu. Week 42 was een uitschieter door de storing aan de stoom.',
      energy: 'Ruben iets uitleggen en zien dat hij het de dag erna zelf doet.',
    },
    ratings: { 'results-level': 4 as const },
    goals: {
      'Een leerling stap voor stap leren bakken': {
        standing: 'on-course' as const,
        text: 'Ruben draait de tarwe alleen. Rogge doen we nog samen.',
      },
    },
  },
  joris: {
    points: 'Inwerken van Ruben, en wat Sanne de komende twee jaar wil.',
    answers: {
      proud:
        'De uitval is gehalveerd, en Sanne heeft de ploeg meegenomen in hoe de oven werkt. Dat hoorde ik ook van Mehmet en Bram.',
      'results-level': 'Zes maanden op rij onder de vier procent, en geen enkele levering te laat door de oven.',
      'cooperation-level':
        'Ze belt nu zelf met de planning voordat het misgaat. In september voorkwam ze daarmee een dubbele bestelling.',
      energy: 'Ik zie haar opleven als ze iets mag uitleggen. De vijfde nacht op rij zie ik ook, en dat is minder.',
      learn: 'De trainerscursus. Die heb ik twee keer laten liggen, dat is niet goed.',
      need: 'Dat ze het mij eerder zegt als ik iets laat liggen.',
    },
    ratings: { 'results-level': 4 as const, 'cooperation-level': 4 as const },
    goals: {
      'Rustiger laden, minder uitval': {
        standing: 'on-course' as const,
        text: 'Vijf van de zes weken onder de vier procent.',
      },
    },
  },
}

const fleursTalk = {
  points: 'De overstap naar het brood: wat neemt Fleur mee, en wie neemt haar taarten over?',
  answers: {
    proud: 'De huwelijkstaarten van deze zomer. Geen enkele kwam terug, en twee bruidsparen schreven een kaart.',
    'results-level': 'Haar werk is af op tijd, ook in de week dat we met z’n tweeën waren.',
    learn: 'Een nacht leiden. Ze ziet het werk, maar ze zegt nog te weinig hardop.',
  },
  ratings: { 'results-level': 4 as const },
}

const jurriensTalk = {
  jurrien: {
    points: 'Hoeveel dagen ik mag opleiden, en wie dan mijn recepten bewaakt.',
    answers: {
      proud: 'Het proefbrood voor de drie restaurants. Twee hebben vast besteld, de derde proeft volgende maand.',
      'results-level': 'Goed, denk ik. De croutons lopen vanzelf, en het zuurdesem is elke dag hetzelfde.',
      'cooperation-level':
        'Met banket gaat het beter sinds we samen inkopen. Ik ben nog wel eens te laat met mijn lijsten.',
      energy: 'Nieuwe dingen proberen, en leerlingen die doorvragen. Formulieren kosten me energie.',
      learn: 'Uitleggen zonder het zelf over te nemen. Ik betrap me er nog op dat ik de spatel pak.',
      need: 'Een besluit over de rol. Ik hoor er nu een halfjaar over.',
      'next-step': 'Opleiden en ontwikkelen samen. Geen leidinggevende worden, daar zit ik niet op te wachten.',
    },
    ratings: { 'results-level': 4 as const, 'cooperation-level': 3 as const, 'initiative-level': 4 as const },
    goals: {
      'Lesgeven zonder het voor te zeggen': {
        standing: 'on-course' as const,
        text: 'Ik haal nu een kwartier zonder voorzeggen. Toen het misging met het laatste deeg, pakte ik toch de spatel.',
      },
    },
  },
  joris: {
    points: 'De opleidingsrol: wat is ervoor nodig?',
    answers: {
      proud: 'Drie restaurants aan tafel gekregen met één proefbrood. En de leerlingen vragen naar hem.',
      'results-level': 'De zuurdesemlijn is nu een vijfde van de omzet, met de laagste derving van alle broden.',
      'cooperation-level':
        'Banket en brood kopen samen in, en dat was zijn voorstel. Aylin noemt hem als eerste als ik vraag wie haar helpt.',
      energy: 'Hij bloeit op bij iets nieuws. Bij lijsten en formulieren zakt het weg.',
      learn: 'Lesgeven. Hij kan het, en hij mag nog leren om stil te blijven terwijl een ander zoekt.',
      need: 'Dat hij zijn lijsten op tijd inlevert, dan krijg ik de rol makkelijker geregeld.',
    },
    ratings: { 'results-level': 5 as const, 'cooperation-level': 5 as const, 'initiative-level': 5 as const },
    goals: {
      'Lesgeven zonder het voor te zeggen': {
        standing: 'reached' as const,
        text: 'Ruben legde het aan de stagiair uit, in zijn eigen woorden. Dat was precies wat we hadden afgesproken.',
      },
    },
  },
}

const bramsGoals = {
  employee: {
    'Elke ochtend een hele overdracht': {
      standing: 'on-course' as const,
      text: 'Vier per week, en we komen van twee.',
    },
  },
  manager: {
    'Elke ochtend een hele overdracht': {
      standing: 'behind' as const,
      text: 'In de weken voor een feestdag zakt het weg, en juist dan heeft de ochtend het nodig.',
    },
  },
}

const bramsReport = {
  summary:
    'Bram leidt de nachtploeg rustiger dan een jaar geleden. We hebben het vooral gehad over feedback geven en over de overdracht naar de ochtend.',
  conclusions: {
    results:
      'De nachten lopen, ook als er iemand uitvalt. De overdracht naar de ochtend is nog niet elke dag compleet.',
    development: 'Bram oefent met direct zeggen wat hij ziet.',
  },
  scores: {},
  development: '',
}

const lottesReport = {
  summary:
    'Lotte werkt zelfstandig aan het gebak voor de winkels. We hebben de drukke weken voor de feestdagen doorgenomen.',
  conclusions: {
    cooperation:
      'De bestelling van de bruidstaart in oktober was niet doorgekomen. We hebben besproken hoe dat beter kan.',
    results: 'De kwaliteit is constant, ook in de drukke weken.',
  },
  scores: {},
  development: 'Lotte gaat een dag meelopen bij de suikerwerker in Amersfoort.',
}

const mehmetsReport = {
  summary:
    'Mehmet draait de vloeroven zelfstandig en neemt collega’s mee. We hebben afgesproken dat hij Ruben gaat inwerken.',
  conclusions: {
    results:
      'Het brood is op tijd en van vaste kwaliteit. In juli waren er drie nachten met te weinig deeg; dat is besproken met de planning.',
    cooperation: 'Collega’s vragen hem om raad, en hij neemt daar de tijd voor.',
  },
  scores: {
    overall: {
      level: 4 as const,
      reason: 'Mehmet doet meer dan de functie vraagt: hij let op de hele nacht, niet alleen op zijn eigen oven.',
    },
    results: {
      level: 3 as const,
      reason: 'De productie is zoals we mogen verwachten, met drie nachten waarin het deeg te krap was.',
    },
  },
  development:
    'Inwerken is voor Mehmet een eerste stap naar leerlingbegeleider. Over een halfjaar kijken we of dat bevalt.',
}

const anouksReport = {
  summary:
    'Anouk heeft het krentenbrood van Kees overgenomen en wil nu ook het roggebrood leren. Dat gaan we in het voorjaar plannen.',
  conclusions: {
    results: 'Het krentenbrood heeft dezelfde kwaliteit als toen Kees het maakte. Klanten merken geen verschil.',
  },
  scores: {},
  development: 'Roggebrood leren van Kees, zodra het rooster van het voorjaar bekend is.',
}

import type { Page, Request } from '@playwright/test'
import { idFrom, people } from '../../src/demo/ids.ts'
import { ask, expect } from './journey.ts'

/** A screen: its name, who looks at it (nobody: a visitor at the door), where it is for them, and what is refused there. */
export type Screen = {
  name: string
  as: string | null
  at: string | ((page: Page) => Promise<string>)
  refused?: 404 | 410
}

type Listed = { id: string; employee: { id: string }; state: string }
const idOf = (key: string) => people[key]!.personId

/** The newest conversation of an employee, as somebody who takes part in it finds it. */
export const conversation =
  (employee: string, below = '') =>
  async (page: Page) => {
    const { conversations } = await ask<{ conversations: Listed[] }>(page, 'get', '/conversations')
    const found = conversations.find((one) => one.employee.id === idOf(employee))
    if (!found) throw new Error(`no conversation of ${employee}`)
    return `/conversations/${found.id}${below}`
  }

/** A goal by its title. */
const goal = (owner: string, title: string) => async (page: Page) => {
  const { goals } = await ask<{ goals: { id: string; wording: { title: string } }[] }>(
    page,
    'get',
    `/people/${idOf(owner)}/goals`,
  )
  return `/goals/${goals.find(({ wording }) => wording.title === title)!.id}`
}

const closedConversation = (below: string) => async (page: Page) => {
  const { conversations } = await ask<{ conversations: Listed[] }>(page, 'get', '/conversations')
  return `/conversations/${conversations.find(({ state }) => state === 'closed')!.id}${below}`
}

export const signedReport =
  (employee: string, as: 'hr' | 'person' = 'person') =>
  async (page: Page) => {
    const below = as === 'hr' ? '/hr' : ''
    const { reports } = await ask<{ reports: { id: string }[] }>(
      page,
      'get',
      `${below}/people/${idOf(employee)}/reports`,
    )
    return `${below}/reports/${reports[0]!.id}`
  }

/** The screen of an import, once a file of these lines was read and is as far as this. */
const handedIn = (lines: string, state: string) => async (page: Page) => {
  await page.request.post('/api/admin/imports?name=mensen.csv', {
    data: Buffer.from(lines),
    headers: { 'content-type': 'application/octet-stream' },
  })
  const current = () => ask<{ import: { state: string } }>(page, 'get', '/admin/imports/current')
  await expect.poll(async () => (await current()).import.state, { timeout: 20_000 }).toBe(state)
  return '/admin/people/import'
}

/** What was prepared for a conversation that was handed over. */
const formerTalk = async (page: Page) => {
  const { former } = await ask<{ former: { conversationId: string }[] }>(page, 'get', '/handovers')
  return `/handovers/${former[0]!.conversationId}`
}

/** The moves that are planned, once Tim is to work for Daan from a day on. */
const plannedMoves = async (page: Page) => {
  const move = { personIds: [idOf('tim')], managerId: idOf('daan'), fromDay: '2099-12-01' }
  const trial = await page.request.post('/api/admin/moves/trial', { data: move })
  const { revision } = (await trial.json()) as { revision: number }
  await page.request.post('/api/admin/moves', { data: { ...move, revision } })
  return '/admin/people/moves'
}

/** A template that an administrator keeps: one with few questions. */
const keptTemplate = (below: string) => async (page: Page) => {
  const { templates } = await ask<{ templates: { id: string }[] }>(page, 'get', '/admin/templates')
  return `/admin/templates/${templates[3]!.id}${below}`
}

/** One on which somebody is writing, with something lacking and too long a scale. */
const unfinishedTemplate = (below: string) => async (page: Page) => {
  const { templates } = await ask<{ templates: { id: string }[] }>(page, 'get', '/admin/templates')
  const { id } = templates[1]!
  type Part = { field: string; version: number; value: { levels: object[] } }
  const { parts } = await ask<{ parts: Part[] }>(page, 'get', `/admin/templates/${id}/draft`)
  const put = async (field: string, change: (value: Part['value']) => object) => {
    const { version, value } = parts.find((part) => part.field === field)!
    if (version > 0) return
    const data = { field, base: 0, edit: crypto.randomUUID(), value: change(value) }
    expect((await page.request.put(`/api/admin/templates/${id}/draft`, { data })).ok()).toBe(true)
  }
  await put('scale', ({ levels }) => ({ levels: [...levels, ...levels.slice(2)] }))
  await put('settings', (value) => ({
    ...value,
    name: { nl: 'Functioneringsgesprek van de nachtploeg en de ochtendploeg', en: '' },
  }))
  return `/admin/templates/${id}${below}`
}

/** The newest piece of feedback in a box of somebody, or what they are still writing. */
const feedback =
  (box: 'received' | 'given' | 'shared' | 'drafts', below = '') =>
  async (page: Page) => {
    const found = await ask<Record<string, { id: string }[] & { pieces: { id: string }[] }>>(page, 'get', '/feedback')
    return `/feedback${below}/${(box === 'drafts' ? found[box]! : found[box]!.pieces)[0]!.id}`
  }
/** A competency that an administrator keeps. */
const keptCompetency = async (page: Page) => {
  const { competencies } = await ask<{ competencies: { id: string }[] }>(page, 'get', '/admin/competencies')
  return `/admin/competencies/${competencies[0]!.id}`
}

/** The round of a manager's own team. */
const teamRound = async (page: Page) => {
  const { rounds } = await ask<{ rounds: { id: string }[] }>(page, 'get', '/team/rounds')
  return `/rounds/${rounds[0]!.id}`
}

/** A round by its name. */
const round = (name: string) => async (page: Page) => {
  const { rounds } = await ask<{ rounds: { id: string; name: string }[] }>(page, 'get', '/hr/rounds')
  return `/hr/rounds/${rounds.find((one) => one.name === name)!.id}`
}

/** A step of a draft, which is begun when there is none. */
const draftedRound = (below: string) => async (page: Page) => {
  const { rounds } = await ask<{ rounds: { id: string; state: string }[] }>(page, 'get', '/hr/rounds')
  const drafted =
    rounds.find(({ state }) => state === 'draft') ?? (await ask<{ id: string }>(page, 'post', '/hr/rounds', {}))
  return `/hr/rounds/${drafted.id}${below}`
}

/** Every screen there is, as somebody for whom there is much to see on it. */
export const screens: Screen[] = [
  { name: 'sign-in', as: null, at: '/' },
  { name: 'sign-in-link', as: null, at: '/sign-in/link#a-token-that-is-long-enough' },
  { name: 'sign-in-link-expired', as: null, at: '/sign-in/link' },
  { name: 'invitation-expired', as: null, at: '/invitation#a-token-that-is-long-enough', refused: 410 },

  { name: 'home-employee', as: 'sanne', at: '/' },
  { name: 'conversations', as: 'sanne', at: '/conversations' },
  { name: 'plan', as: 'sanne', at: '/conversations/new' },
  { name: 'conversation-preparing', as: 'sanne', at: conversation('sanne') },
  { name: 'preparation', as: 'sanne', at: conversation('sanne', '/preparation') },
  { name: 'closed-conversation', as: 'sanne', at: closedConversation('') },
  { name: 'closed-report', as: 'sanne', at: closedConversation('/report') },
  { name: 'agreements', as: 'sanne', at: '/agreements' },
  { name: 'goals', as: 'lia', at: '/goals' },
  { name: 'goal-closed', as: 'lia', at: goal('lia', 'Controlelijsten op tijd en compleet') },
  { name: 'goal-result', as: 'lia', at: goal('lia', 'Negen van de tien lijsten op tijd') },
  { name: 'goal-not-found', as: 'max', at: `/goals/${idOf('sanne')}`, refused: 404 },
  { name: 'feedback', as: 'sanne', at: '/feedback' },
  { name: 'feedback-give', as: 'sanne', at: '/feedback/give' },
  { name: 'feedback-ask', as: 'sanne', at: '/feedback/ask' },
  { name: 'feedback-draft', as: 'sanne', at: feedback('drafts', '/drafts') },
  { name: 'feedback-new', as: 'sanne', at: feedback('received') },
  { name: 'feedback-given', as: 'sanne', at: feedback('given') },
  { name: 'feedback-not-found', as: 'sanne', at: `/feedback/${idOf('sanne')}`, refused: 404 },
  { name: 'logbook', as: 'sanne', at: '/logbook' },
  { name: 'logbook-empty', as: 'max', at: '/logbook' },
  { name: 'recognition', as: 'sanne', at: '/recognition' },
  { name: 'recognition-none', as: 'max', at: '/recognition' },
  { name: 'file', as: 'sanne', at: '/file' },
  { name: 'signed-report', as: 'sanne', at: signedReport('sanne') },
  { name: 'development-plan', as: 'lia', at: '/plan' },
  { name: 'development-plan-of', as: 'joris', at: `/people/${idOf('lia')}/plan` },
  { name: 'development-plan-none', as: 'max', at: '/plan' },
  { name: 'career', as: 'mehmet', at: '/career' },
  { name: 'career-of', as: 'joris', at: `/people/${idOf('lia')}/career` },
  { name: 'career-none', as: 'max', at: '/career' },
  { name: 'match-mine', as: 'mehmet', at: `/matches/${idFrom('match mehmet')}` },
  { name: 'match-open', as: 'lia', at: `/matches/${idFrom('match lia')}` },
  { name: 'match-manager', as: 'joris', at: `/matches/${idFrom('match sanne')}` },
  { name: 'competencies', as: 'sanne', at: '/competencies' },
  { name: 'access-log', as: 'sanne', at: '/access-log' },
  { name: 'account', as: 'sanne', at: '/account' },
  { name: 'template', as: 'sanne', at: '/template' },
  { name: 'not-found', as: 'sanne', at: '/nowhere' },
  { name: 'conversation-not-found', as: 'sanne', at: `/conversations/${idOf('sanne')}`, refused: 404 },
  { name: 'invitation-signed-in', as: 'sanne', at: '/invitation#a-token-that-is-long-enough', refused: 410 },

  { name: 'home-manager', as: 'joris', at: '/' },
  { name: 'conversations-manager', as: 'joris', at: '/conversations' },
  { name: 'plan-manager', as: 'joris', at: '/conversations/new' },
  { name: 'conversation-revealed', as: 'joris', at: conversation('jurrien') },
  { name: 'conversation-cancelled', as: 'joris', at: conversation('dirk') },
  { name: 'preparation-shared', as: 'joris', at: conversation('sanne', '/preparation') },
  { name: 'talk', as: 'joris', at: conversation('jurrien', '/talk') },
  { name: 'concept', as: 'joris', at: conversation('bram', '/report') },
  { name: 'person', as: 'joris', at: `/people/${idOf('lia')}` },
  { name: 'feedback-shared', as: 'joris', at: feedback('shared') },
  { name: 'person-proposal', as: 'joris', at: `/people/${idOf('bram')}` },
  { name: 'feedback-asked', as: 'joris', at: '/feedback' },
  {
    name: 'feedback-ask-about',
    as: 'joris',
    at: `/feedback/ask?about=${idOf('sanne')}&name=${encodeURIComponent(people['sanne']!.name)}`,
  },
  { name: 'team-picture', as: 'joris', at: '/insight' },
  { name: 'development-of', as: 'joris', at: `/people/${idOf('lia')}/development` },
  { name: 'development-afresh', as: 'joris', at: `/people/${idOf('sanne')}/development` },
  { name: 'signed-report-manager', as: 'joris', at: signedReport('lia') },

  { name: 'goal-learning', as: 'jurrien', at: goal('jurrien', 'Lesgeven zonder het voor te zeggen') },
  { name: 'talk-employee', as: 'jurrien', at: conversation('jurrien', '/talk') },
  { name: 'preparation-open', as: 'jurrien', at: conversation('jurrien', '/preparation') },
  { name: 'agreements-proposal', as: 'bram', at: '/agreements' },
  { name: 'concept-employee', as: 'bram', at: conversation('bram', '/report') },
  { name: 'concept-corrected', as: 'aylin', at: conversation('lotte', '/report') },
  { name: 'conversation-paused', as: 'aylin', at: conversation('iris') },
  { name: 'signing', as: 'mehmet', at: conversation('mehmet', '/report') },
  { name: 'signing-manager', as: 'bram', at: conversation('anouk', '/report') },
  { name: 'concept-reopened', as: 'daan', at: conversation('omar', '/report') },
  { name: 'about-to-begin', as: 'daan', at: conversation('julia') },
  { name: 'home-director', as: 'hanneke', at: '/' },
  { name: 'spread-below', as: 'hanneke', at: '/insight/distribution' },
  { name: 'spread-none', as: 'max', at: '/insight/distribution' },

  { name: 'home-hr', as: 'fatima', at: '/' },
  { name: 'progress', as: 'fatima', at: '/hr' },
  { name: 'hr-handovers', as: 'fatima', at: '/hr/handovers' },
  { name: 'handovers-none', as: 'sanne', at: '/handovers' },
  { name: 'stand-in', as: 'joris', at: '/handovers' },
  { name: 'rounds', as: 'fatima', at: '/hr/rounds' },
  { name: 'round-running', as: 'fatima', at: round('Najaarsronde logistiek') },
  { name: 'round-closed', as: 'fatima', at: round('Voorjaarsgesprekken bakkerij') },
  { name: 'team-rounds', as: 'pieter', at: '/rounds' },
  { name: 'team-round', as: 'pieter', at: teamRound },
  { name: 'round-who', as: 'fatima', at: draftedRound('') },
  { name: 'round-template', as: 'fatima', at: draftedRound('/template') },
  { name: 'round-when', as: 'fatima', at: draftedRound('/when') },
  { name: 'round-table', as: 'fatima', at: draftedRound('/table') },
  { name: 'round-names', as: 'fatima', at: draftedRound('/names') },
  { name: 'round-trial', as: 'fatima', at: draftedRound('/trial') },
  { name: 'rhythm', as: 'fatima', at: '/hr/cadences' },
  { name: 'rhythm-new', as: 'fatima', at: '/hr/cadences/new' },
  { name: 'rhythm-draft', as: 'fatima', at: `/hr/cadences/${idFrom('cadence bakkerij')}` },
  { name: 'rhythm-on', as: 'fatima', at: `/hr/cadences/${idFrom('cadence lia')}` },
  { name: 'rhythm-of-person', as: 'fatima', at: `/hr/cadences/people/${idOf('lia')}` },
  { name: 'rhythm-mine', as: 'nadia', at: '/conversations' },
  { name: 'home-to-choose', as: 'willem', at: '/' },
  { name: 'conversation-to-choose', as: 'willem', at: conversation('willem') },
  { name: 'picture', as: 'fatima', at: '/hr/insight' },
  { name: 'spread-hr', as: 'fatima', at: '/hr/insight/distribution' },
  { name: 'hr-development', as: 'fatima', at: `/hr/people/${idOf('jurrien')}/development` },
  { name: 'hr-reports', as: 'fatima', at: `/hr/people/${idOf('lia')}` },
  { name: 'hr-report', as: 'fatima', at: signedReport('lia', 'hr') },
  {
    name: 'plan-hr',
    as: 'fatima',
    at: `/conversations/new?hr=yes&employee=${idOf('lotte')}&name=${encodeURIComponent(people['lotte']!.name)}`,
  },
  { name: 'conversation-guest', as: 'fatima', at: conversation('mehmet') },
  { name: 'talk-guest', as: 'fatima', at: conversation('mehmet', '/talk') },
  { name: 'signing-guest', as: 'fatima', at: conversation('mehmet', '/report') },
  { name: 'account-two-organisations', as: 'fatima', at: '/account' },

  { name: 'people', as: 'thomas', at: '/admin/people' },
  { name: 'former-talk', as: 'aylin', at: formerTalk },
  { name: 'handovers', as: 'aylin', at: '/handovers' },
  { name: 'move-people-nobody', as: 'thomas', at: '/admin/people/moving' },
  { name: 'planned-moves', as: 'thomas', at: plannedMoves },
  { name: 'add-person', as: 'thomas', at: '/admin/people/new' },
  { name: 'kept-person', as: 'thomas', at: `/admin/people/${idOf('sanne')}` },
  { name: 'import', as: 'thomas', at: '/admin/people/import' },
  {
    name: 'import-asking',
    as: 'thomas',
    at: handedIn('Code;Voornaam;Achternaam;Schaal\n1;Maximiliaan-Alexander;van den Oudenhoven-Waegeningh;9', 'asking'),
  },
  {
    name: 'import-ready',
    as: 'thomas',
    at: handedIn(
      `Personeelsnummer;Voornaam;Achternaam;E-mail;Afdeling;Leidinggevende
1;Maximiliaan-Alexander;van den Oudenhoven-Waegeningh-Slootweg-Ten;maximiliaan-alexander@een-lange-naam.example;Winkels / Een heel lange naam van een afdeling die nieuw is;2
2;Anna;Smit;anna@demolen.example;Winkels;1
3;;Jansen;geen adres;Winkels;99`,
      'ready',
    ),
  },
  { name: 'import-refused', as: 'thomas', at: handedIn('Voornaam;"Achternaam\nIet;Iets', 'refused') },
  { name: 'kept-competencies', as: 'thomas', at: '/admin/competencies' },
  { name: 'kept-competency', as: 'thomas', at: keptCompetency },
  { name: 'kept-profiles', as: 'thomas', at: '/admin/jobs' },
  { name: 'kept-profile', as: 'thomas', at: `/admin/jobs/${idFrom('job bakker')}` },
  { name: 'departments', as: 'thomas', at: '/admin/departments' },
  { name: 'templates', as: 'thomas', at: '/admin/templates' },
  { name: 'library-template', as: 'thomas', at: '/admin/templates/library/return' },
  { name: 'question-bank', as: 'thomas', at: '/admin/templates/questions' },
  { name: 'template-question', as: 'thomas', at: keptTemplate('/edit?open=wider-use') },
  { name: 'template-scale', as: 'thomas', at: keptTemplate('/edit/scale') },
  { name: 'template-guidance', as: 'thomas', at: keptTemplate('/edit/guidance') },
  { name: 'template-unfinished', as: 'thomas', at: unfinishedTemplate('/edit/about') },
  { name: 'template-preview', as: 'thomas', at: unfinishedTemplate('/preview?as=manager') },
  { name: 'template-comparison', as: 'thomas', at: unfinishedTemplate('/comparison') },
  { name: 'settings', as: 'thomas', at: '/admin/organisation' },
  { name: 'mail-settings', as: 'thomas', at: '/admin/mail-settings' },
  { name: 'mail-texts', as: 'thomas', at: '/admin/mail-texts' },
  { name: 'mail-text', as: 'thomas', at: '/admin/mail-texts/planned' },
  { name: 'outbox', as: 'thomas', at: '/admin/mails' },

  { name: 'development', as: 'bram', at: '/development' },
  { name: 'team-picture-none', as: 'max', at: '/insight' },
  { name: 'home-long-name', as: 'max', at: '/' },
  { name: 'conversation-long-name', as: 'max', at: conversation('max') },
  { name: 'preparation-long-name', as: 'max', at: conversation('max', '/preparation') },
  { name: 'goals-long-name', as: 'max', at: '/goals' },
  { name: 'file-long-name', as: 'max', at: '/file' },
  { name: 'home-manager-long-name', as: 'esther', at: '/' },
  { name: 'conversation-with-long-name', as: 'esther', at: conversation('max') },
  { name: 'person-long-name', as: 'esther', at: `/people/${idOf('max')}` },
  { name: 'kept-person-long-name', as: 'thomas', at: `/admin/people/${idOf('max')}` },
]

/** Goes to a screen and waits until it is there, whole. */
export async function arrive(page: Page, { at }: Screen): Promise<void> {
  const path = typeof at === 'string' ? at : await at(page)
  // From nowhere, so that an address that differs in its fragment only is visited too.
  await page.goto('about:blank')
  const settled = watch(page)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settled()
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until nothing is under way any more and what came has been drawn: what comes late is asked for by what came before. */
function watch(page: Page): () => Promise<void> {
  const underWay = new Set<Request>()
  const begun = (request: Request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request)
  }
  const ended = (request: Request) => underWay.delete(request)
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended)
  return async () => {
    for (let quiet = 0; quiet < 3; quiet = underWay.size > 0 ? 0 : quiet + 1)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended)
  }
}

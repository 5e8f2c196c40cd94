import type { FieldProblem } from '#kernel/problems.ts'
import type { Language } from '#kernel/schemas.ts'
import type { Worded } from './kinds.ts'
import { en } from './text/en.ts'
import { nl } from './text/nl.ts'

// What can stand in a mail beside its own words: a closed set for each kind, of names, days and a link. None of it is
// what somebody wrote in a conversation, and nothing that an organisation types can add to it.

export type Placeholder = keyof typeof nl.placeholder
/** Subject and body of a mail, with placeholders by the name that the code has for them: `{day}`. */
export type Wording = { subject: string; body: string }

const everywhere = ['name', 'organisation', 'link'] as const satisfies Placeholder[]
const meeting = ['employee', 'manager', 'other', 'day'] as const satisfies Placeholder[]
const round = ['round', 'talkFrom', 'talkUntil', 'signBefore'] as const satisfies Placeholder[]
const standIn = ['manager', 'delegate', 'awayFrom', 'awayUntil'] as const satisfies Placeholder[]
const own: Record<Worded, readonly Placeholder[]> = {
  planned: ['actorHas', ...meeting],
  moved: ['actorHas', ...meeting],
  cancelled: ['actorHas', ...meeting],
  'round-invited': round,
  'round-team': round,
  'round-guest': round,
  'round-reminder': round,
  'cadence-invited': ['talkFrom', 'talkUntil'],
  'cadence-team': ['talkFrom', 'talkUntil'],
  guest: ['actor', 'employee', 'manager', 'day'],
  'guest-planned': ['employee', 'manager', 'day'],
  'guest-cancelled': ['employee', 'manager', 'day'],
  'guest-comes': ['actor', ...meeting],
  'handover-stays': ['employee', 'manager', 'day'],
  'handover-taken': ['employee', 'manager', 'day'],
  'handover-left': ['employee', 'manager', 'day'],
  'delegate-named': standIn,
  'delegate-asked': standIn,
  'delegate-ended': standIn,
  plan: ['employee', 'manager', 'other'],
  prepare: meeting,
  draft: meeting,
  shared: ['actor', ...meeting],
  opened: meeting,
  tomorrow: meeting,
  conclude: meeting,
  write: meeting,
  offered: ['actor', 'employee', 'manager', 'day'],
  sign: ['employee', 'manager', 'day'],
  'taken-back': ['actor', 'employee', 'manager', 'day'],
  correction: ['actor', ...meeting],
  disagreed: ['actor', ...meeting],
  refusal: ['actor', 'employee', 'manager', 'day'],
  closed: ['employee', 'manager', 'day'],
  reopened: ['actor', 'employee', 'manager', 'day'],
  'agreement-due': ['day'],
  'agreement-overdue': ['whose', 'day'],
  'agreement-moved': ['actor', 'day'],
  'agreement-drop': ['actor'],
  'agreement-dropped': ['actor'],
  'agreement-stays': ['actor'],
  goal: [],
  'goal-help': ['actor'],
  recognition: ['actor'],
  'match-turn': ['actor'],
  'match-opened': ['actor'],
  'mentor-named': ['actor'],
  'feedback-given': ['actor'],
  'feedback-added': ['actor'],
  'feedback-thanked': ['actor'],
  'feedback-readable': ['actor'],
  'feedback-asked': ['actor', 'day'],
  'feedback-asked-about': ['actor'],
  'feedback-due': ['actor', 'day'],
  'feedback-declined': ['actor'],
  digest: ['thereIs', 'day'],
  invitation: [],
}

/** What can stand in the mail of a kind, in the order in which it is offered. The link belongs in the body. */
export const placeholdersOf = (kind: Worded): Placeholder[] => [...own[kind], ...everywhere]

const names = Object.keys(nl.placeholder) as Placeholder[]
const words: Record<Language, Record<Placeholder, string>> = { nl: nl.placeholder, en: en.placeholder }
/** How a placeholder is written in a language, without its braces. */
export const wordOf = (language: Language, name: Placeholder): string => words[language][name]

const braced = /\{([^{}\n]*)\}/g
/** A line with nothing on it but the link. */
const linkLine = /^[^\S\n]*\{link\}[^\S\n]*$/gm

/** In: a wording as it is kept. Out: with each placeholder as people of that language read it. */
export const shown = (language: Language, { subject, body }: Wording): Wording => {
  const say = (text: string) =>
    text.replace(braced, (all, name: string) => (isPlaceholder(name) ? `{${wordOf(language, name)}}` : all))
  return { subject: say(subject), body: say(body) }
}

/**
 * In: a wording as somebody of that language typed it. Out: as it is kept, and what is not right with it, by field: a
 * placeholder that this kind of mail does not have, a brace by itself, and a link that is missing, twice or not on a line
 * of its own.
 */
export function read(language: Language, kind: Worded, typed: Wording): { wording: Wording; fields: FieldProblem[] } {
  const known = placeholdersOf(kind)
  const fields: FieldProblem[] = []
  const take = (text: string, pointer: string, has: Placeholder[]) => {
    const taken = text.replace(braced, (all, word: string) => {
      const name = names.find((one) => wordOf(language, one) === word.trim().toLowerCase())
      if (name && has.includes(name)) return `{${name}}`
      const code = name === 'link' ? 'placeholder-link' : 'placeholder-unknown'
      fields.push({ pointer, code, values: { placeholder: `{${word.trim().slice(0, 60)}}` } })
      return all
    })
    if (/[{}]/.test(text.replace(braced, ''))) fields.push({ pointer, code: 'placeholder-open' })
    return taken
  }
  const subject = take(
    typed.subject,
    '/subject',
    known.filter((name) => name !== 'link'),
  )
  const body = take(typed.body.replaceAll('\r\n', '\n'), '/body', known)
  const links = body.split('{link}').length - 1
  const values = { placeholder: `{${wordOf(language, 'link')}}` }
  if (links === 0) fields.push({ pointer: '/body', code: 'link-missing', values })
  else if (links > 1) fields.push({ pointer: '/body', code: 'link-twice', values })
  else if (!body.match(linkLine)) fields.push({ pointer: '/body', code: 'link-alone', values })
  return { wording: { subject, body }, fields }
}

export type Filled = {
  subject: string
  /** Paragraphs before and after the place of the link. */
  before: string[]
  after: string[]
}

/**
 * Fills in what a mail says. What is filled in is data: it is not looked at again for placeholders, makes no paragraph,
 * and a subject stays one line whatever is in it.
 */
export function fill({ subject, body }: Wording, values: Partial<Record<Placeholder, string>>): Filled {
  const say = (text: string) =>
    text.replace(braced, (all, name: string) => (isPlaceholder(name) ? flat(values[name] ?? '') : all))
  const [before = '', ...after] = body.split(linkLine)
  const paragraphs = (text: string) =>
    text
      .split(/\n\s*\n/)
      .map((paragraph) => say(paragraph.trim()))
      .filter(Boolean)
  return { subject: flat(say(subject)), before: paragraphs(before), after: paragraphs(after.join('\n\n')) }
}

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(nl.placeholder, name)
/** One line: a line break or another control character in a name or a subject is a space. */
const flat = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

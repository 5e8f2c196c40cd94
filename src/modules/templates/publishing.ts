import type { FieldProblem } from '#kernel/problems.ts'
import type { Bilingual, Party, Question, TemplateContent } from './content.ts'
import type { Draft } from './parts.ts'

// What a draft must have before it is published, and what is worth a warning. From a draft, without a database.

const parties: Party[] = ['employee', 'manager']
const languages = ['nl', 'en'] as const

/**
 * What a draft still lacks: the part and the place in it, as a pointer (`/question/proud/ask/employee/en`), and what is
 * wrong there. An empty list: it can be published.
 */
export function lacksOf({ name, purpose, themes, scale, guidance }: Draft): FieldProblem[] {
  return [
    ...unsaid('/settings/name', name),
    ...unsaid('/settings/purpose', purpose),
    ...(themes.length === 0 ? [lack('/order', 'template-empty')] : []),
    ...themes.flatMap(({ key, name: called, questions }) => [
      ...unsaid(`/theme/${key}/name`, called),
      ...(questions.length === 0 ? [lack(`/theme/${key}`, 'theme-empty')] : []),
      ...questions.flatMap(lacksOfQuestion),
    ]),
    ...(scale.length < 3 ? [lack('/scale', 'scale-short')] : []),
    ...scale.flatMap(({ standard, label, description }, place) => [
      ...unsaid(`/scale/levels/${place}/label`, label),
      ...unsaid(`/scale/levels/${place}/description`, description),
      // A higher level never counts as less than a lower one.
      ...(place > 0 && standard < scale[place - 1]!.standard
        ? [lack(`/scale/levels/${place}/standard`, 'scale-order')]
        : []),
    ]),
    ...parties.flatMap((party) =>
      guidance[party].flatMap(({ title, text }, place) => [
        ...unsaid(`/guidance/${party}/tips/${place}/title`, title),
        ...(text.length === 0 ? [lack(`/guidance/${party}/tips/${place}/text`, 'required')] : []),
        ...text.flatMap((one, at) => unsaid(`/guidance/${party}/tips/${place}/text/${at}`, one)),
      ]),
    ),
  ]
}

function lacksOfQuestion({ key, type, ask, hint, options }: Question): FieldProblem[] {
  const here = `/question/${key}`
  const asked = parties.filter((party) => ask[party])
  return [
    ...(asked.length === 0 ? [lack(`${here}/ask`, 'asks-nobody')] : []),
    ...asked.flatMap((party) => [
      ...unsaid(`${here}/ask/${party}`, ask[party]!),
      // Without a hint is fine; a hint in one language is not.
      ...(isSaid(hint[party]) ? unsaid(`${here}/hint/${party}`, hint[party]!) : []),
    ]),
    ...(type === 'choice' && options.length < 2 ? [lack(`${here}/options`, 'options-few')] : []),
    ...(type === 'choice' ? options.flatMap(({ label }, at) => unsaid(`${here}/options/${at}/label`, label)) : []),
  ]
}

const lack = (pointer: string, code: string): FieldProblem => ({ pointer, code })
const unsaid = (pointer: string, said: Bilingual) =>
  languages.filter((one) => said[one].trim() === '').map((one) => lack(`${pointer}/${one}`, 'required'))
const isSaid = (said: Bilingual | null) => said !== null && `${said.nl}${said.en}`.trim() !== ''

/** A draft that lacks nothing, as it is published: without what nobody is asked, and with how long it takes. */
export function publishable(draft: Draft): TemplateContent {
  const { name, purpose, scale, guidance } = draft
  const themes = draft.themes.map((theme) => ({
    ...theme,
    questions: theme.questions.map(({ key, type, ask, hint, options, prominence }) => ({
      key,
      type,
      ask,
      hint: {
        employee: ask.employee && isSaid(hint.employee) ? hint.employee : null,
        manager: ask.manager && isSaid(hint.manager) ? hint.manager : null,
      },
      options: type === 'choice' ? options : [],
      prominence,
    })),
  }))
  return {
    name,
    purpose,
    minutes: Math.max(...parties.map((party) => minutesOf(draft, party)), 1),
    scale,
    themes,
    guidance,
  }
}

/**
 * Minutes that a fixed question takes to answer: our own estimate, within three minutes of what the library says of each
 * of its templates. Words of one's own take longest; of goals and agreements one each is counted.
 */
const minutesFor: Record<Question['type'], number> = { open: 1.75, score: 1.5, choice: 1, goals: 1.5, agreements: 1 }

/** How long answering the fixed questions takes this party: the sum of `minutesFor`, rounded up. */
export const minutesOf = (draft: Pick<Draft, 'themes'>, party: Party): number =>
  Math.ceil(fixedFor(draft, party).reduce((sum, { type }) => sum + minutesFor[type], 0))

const fixedFor = ({ themes }: Pick<Draft, 'themes'>, party: Party) =>
  themes.flatMap(({ questions }) => questions).filter(({ ask, prominence }) => ask[party] && prominence === 'asked')

/**
 * What is worth a second thought, and never stands in the way: more than eight fixed questions or twenty minutes for one
 * party, and more than seven levels.
 */
export function warningsOf(draft: Draft) {
  return {
    questions: parties.flatMap((party) => above(8, party, fixedFor(draft, party).length)),
    minutes: parties.flatMap((party) => above(20, party, minutesOf(draft, party))),
    levels: draft.scale.length > 7 ? draft.scale.length : null,
  }
}

const above = (most: number, party: Party, count: number) => (count > most ? [{ party, count }] : [])

import type { Bilingual, Guidance, LibraryKey, Question, TemplateContent, TemplateKind } from '../content.ts'

/** A ready template that comes along with Voortgang. */
export type LibraryTemplate = { key: LibraryKey; kind: TemplateKind; content: TemplateContent }

export const say = (nl: string, en: string): Bilingual => ({ nl, en })

/** How one party is asked: the question and its hint, in both languages. */
type Wording = { nl: [ask: string, hint: string]; en: [ask: string, hint: string] }

/** A question and its hint, as they are put to one party. */
export const put = (nl: string, nlHint: string, en: string, enHint: string): Wording => ({
  nl: [nl, nlHint],
  en: [en, enHint],
})

const part = (wording: Wording | null, at: 0 | 1) => wording && say(wording.nl[at], wording.en[at])

/** In: the wording for the employee, then for the manager; null for who is not asked. */
const question =
  (prominence: Question['prominence']) =>
  (
    key: string,
    type: Question['type'],
    employee: Wording | null,
    manager: Wording | null,
    options: Record<string, Bilingual> = {},
  ): Question => ({
    key,
    type,
    ask: { employee: part(employee, 0), manager: part(manager, 0) },
    hint: { employee: part(employee, 1), manager: part(manager, 1) },
    options: Object.entries(options).map(([option, label]) => ({ key: option, label })),
    prominence,
  })

export const asked = question('asked')
export const optional = question('optional')

export const advice = (moment: Guidance['moment'], title: Bilingual, ...text: Bilingual[]): Guidance => ({
  moment,
  title,
  text,
})

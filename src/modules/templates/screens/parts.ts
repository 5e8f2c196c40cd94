import { useField } from '#platform/ui/drafts/use-drafts.ts'
import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import type { Bilingual } from '../content.ts'
import type { PartValue, QuestionPart } from '../parts.ts'

export type PartDrafts = Drafts<PartValue>

/** One part of the template, as it stands here; and how to change it. */
export function usePart<Value extends PartValue>(drafts: PartDrafts, field: string) {
  const { value } = useField(drafts, field)
  return { value: value as Value, change: (next: Value) => drafts.type(field, next) }
}

export const unsaid: Bilingual = { nl: '', en: '' }

export const emptyQuestion: QuestionPart = {
  type: 'open',
  ask: { employee: unsaid, manager: unsaid },
  hint: { employee: unsaid, manager: unsaid },
  options: [],
  prominence: 'asked',
}

/** A key that no other theme or question has. */
export const newKey = (): string => `q${crypto.randomUUID().replaceAll('-', '')}`

/** The words by which one knows a question. */
export const askOf = (value: PartValue | undefined): Bilingual =>
  value && 'ask' in value ? (value.ask.employee ?? value.ask.manager ?? unsaid) : unsaid

/** Everything that a part says, as lines to lay two of them side by side. Not the order: that says keys. */
export function linesOf(value: PartValue): string[] {
  const both = ({ nl, en }: Bilingual) => (nl || en ? [`${nl || '–'} / ${en || '–'}`] : [])
  if ('ask' in value)
    return [
      ...[value.ask.employee, value.hint.employee, value.ask.manager, value.hint.manager].flatMap((one) =>
        one ? both(one) : [],
      ),
      ...value.options.flatMap(({ label }) => both(label)),
    ]
  if ('levels' in value)
    return value.levels.flatMap(({ standard, label, description }, place) => [
      ...both(label).map((said) => `${place + 1} (${standard}). ${said}`),
      ...both(description),
    ])
  if ('tips' in value) return value.tips.flatMap(({ title, text }) => [...both(title), ...text.flatMap(both)])
  if ('name' in value) return [...both(value.name), ...('purpose' in value ? both(value.purpose) : [])]
  return []
}

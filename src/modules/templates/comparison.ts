import type { Bilingual } from './content.ts'
import type { Change, Place } from './contract.ts'
import { partsOf, type Draft, type Parts, type PartValue } from './parts.ts'

type Said = Omit<Place, 'before' | 'after'> & { said: Bilingual | string }

/**
 * What is different between two versions, by theme and question, in the order of the later one; what is gone comes last.
 * A question that stands somewhere else says so as `moved`, also when its words changed.
 */
export function differences(before: Draft, after: Draft): Change[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const moved = movedIn(before, after)
  const fields = [...now.keys(), ...[...old.keys()].filter((field) => !now.has(field))]
  return fields
    .filter((field) => field !== 'order')
    .flatMap((field): Change[] => {
      const [about, key = ''] = field.split('/') as [string, string?]
      const places = differentIn(old.get(field), now.get(field))
      const what = !old.has(field)
        ? 'added'
        : !now.has(field)
          ? 'removed'
          : moved.has(field)
            ? 'moved'
            : ('changed' as const)
      if (places.length === 0 && what === 'changed') return []
      const subject = about === 'guidance' ? `guidance-${key}` : about
      return [
        { about: subject as Change['about'], key, title: titleOf(field, now) ?? titleOf(field, old), what, places },
      ]
    })
}

function differentIn(before: PartValue | undefined, after: PartValue | undefined): Place[] {
  const [old, now] = [saidIn(before), saidIn(after)]
  const nameOf = ({ place, number }: Said) => `${place} ${number}`
  const names = [...new Set([...now, ...old].map(nameOf))]
  return names.flatMap((name) => {
    const [was, is] = [old, now].map((all) => all.find((one) => nameOf(one) === name))
    if (JSON.stringify(was?.said) === JSON.stringify(is?.said)) return []
    const { place, number } = (is ?? was)!
    return [{ place, number, before: was?.said ?? null, after: is?.said ?? null }]
  })
}

/** Everything a part says, place by place. */
function saidIn(part: PartValue | undefined): Said[] {
  if (!part) return []
  const say = (
    place: Place['place'],
    said: Bilingual | string | null | undefined,
    number: number | null = null,
  ): Said[] => (said ? [{ place, number, said }] : [])
  if ('ask' in part)
    return [
      ...say('type', part.type),
      ...say('prominence', part.prominence),
      ...say('ask-employee', part.ask.employee),
      ...say('hint-employee', part.hint.employee),
      ...say('ask-manager', part.ask.manager),
      ...say('hint-manager', part.hint.manager),
      ...part.options.flatMap(({ label }, place) => say('option', label, place + 1)),
    ]
  if ('levels' in part)
    return part.levels.flatMap(({ standard, label, description }, place) => [
      ...say('label', label, place + 1),
      ...say('description', description, place + 1),
      ...say('standard', String(standard), place + 1),
    ])
  if ('tips' in part)
    return part.tips.flatMap(({ moment, title, text }, place) => [
      ...say('moment', moment, place + 1),
      ...say('title', title, place + 1),
      ...say(
        'text',
        { nl: text.map(({ nl }) => nl).join('\n\n'), en: text.map(({ en }) => en).join('\n\n') },
        place + 1,
      ),
    ])
  if ('name' in part) return [...say('name', part.name), ...('purpose' in part ? say('purpose', part.purpose) : [])]
  return []
}

function titleOf(field: string, parts: Parts): Bilingual | null {
  const part = parts.get(field)
  if (!part) return null
  if ('ask' in part) return part.ask.employee ?? part.ask.manager
  return field.startsWith('theme/') && 'name' in part ? part.name : null
}

/** The themes and questions that are in both and stand elsewhere: the fewest that explain the difference. */
function movedIn(before: Draft, after: Draft): Set<string> {
  const order = ({ themes }: Draft) => themes.flatMap(({ questions }) => questions.map(({ key }) => key))
  const themeOf = ({ themes }: Draft) =>
    new Map(themes.flatMap(({ key, questions }) => questions.map((one) => [one.key, key] as const)))
  const [was, is] = [themeOf(before), themeOf(after)]
  const elsewhere = [...is].filter(([key, theme]) => was.has(key) && was.get(key) !== theme).map(([key]) => key)
  const stays = (keys: string[]) => keys.filter((key) => was.get(key) === is.get(key) && was.has(key))
  return new Set([
    ...outOfLine(
      before.themes.map(({ key }) => key),
      after.themes.map(({ key }) => key),
    ).map((key) => `theme/${key}`),
    ...[
      ...elsewhere,
      ...after.themes.flatMap(({ key }) => {
        const within = (draft: Draft) =>
          stays(order({ ...draft, themes: draft.themes.filter((one) => one.key === key) }))
        return outOfLine(within(before), within(after))
      }),
    ].map((key) => `question/${key}`),
  ])
}

/** Of the keys in both, those outside a longest row that keeps its order. */
function outOfLine(before: string[], after: string[]): string[] {
  const both = after.filter((key) => before.includes(key))
  const rows: string[][] = []
  for (const key of both) {
    const place = before.indexOf(key)
    const best = rows
      .filter((row) => before.indexOf(row.at(-1)!) < place)
      .toSorted((one, other) => other.length - one.length)[0]
    rows.push([...(best ?? []), key])
  }
  const longest = rows.toSorted((one, other) => other.length - one.length)[0] ?? []
  return both.filter((key) => !longest.includes(key))
}

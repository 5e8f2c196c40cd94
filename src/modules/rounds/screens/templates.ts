import type { TemplateId } from '#kernel/schemas.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Choices } from './Rule.tsx'

type Version = { id: TemplateId; version: number }

/** Templates as a list to choose from: the newest version of each, and the version that was chosen before there was a newer one. */
export function useTemplates(templates: Choices['templates']) {
  const text = useText()
  const say = useSay()
  const valueOf = ({ id, version }: Version) => `${id} ${version}`
  return {
    valueOf,
    templateOf: (value: string): Version | null => {
      const [id, version] = value.split(' ')
      return id && version ? { id: id as TemplateId, version: Number(version) } : null
    },
    options: (...chosen: (Version | null)[]) => {
      const known = templates.map((one) => ({
        value: valueOf(one),
        label: text('rounds.draft.template-minutes', { name: say.in(one.name), minutes: one.minutes }),
      }))
      const older = chosen.flatMap((one) =>
        one && !known.some(({ value }) => value === valueOf(one))
          ? [
              {
                value: valueOf(one),
                label: `${say.in(templates.find(({ id }) => id === one.id)?.name ?? { nl: '', en: '' })} (${one.version})`,
              },
            ]
          : [],
      )
      return [...known, ...older]
    },
  }
}

import { useSay, useText } from '#platform/ui/text.ts'
import type { Cadence, Coming } from '../contract.ts'
import { holidayOn } from '#kernel/holidays.ts'

/** How a rule and its moments are said: for whom, how often, and why a day moved. */
export function useSayRule() {
  const text = useText()
  const say = useSay()
  return {
    whom: ({ level, department, departmentId, jobTitle, person }: Cadence): string => {
      if (level === 'organisation') return text('cadences.for.organisation')
      if (level === 'department')
        return departmentId && department
          ? text('cadences.for.department', { name: department })
          : text('cadences.for.department-gone')
      if (level === 'job') return text('cadences.for.job', { name: jobTitle! })
      return text('cadences.for.person', { name: person?.name ?? '' })
    },
    beat: ({ kind, count, firstOn }: Pick<Cadence, 'kind' | 'count' | 'firstOn'>): string =>
      kind === 'months'
        ? text('cadences.beat.months', { count, day: say.day(firstOn!) })
        : text(`cadences.beat.${kind}`, { count }),
    why: ({ on, moved }: Coming): string[] =>
      moved.map((reason) =>
        reason === 'holiday'
          ? text('cadences.moved.holiday', { day: say.day(on), holiday: say.in(holidayOn(on)!.name) })
          : text(`cadences.moved.${reason}`, { day: say.day(on) }),
      ),
  }
}

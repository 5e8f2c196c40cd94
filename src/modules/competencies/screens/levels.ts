import { useText } from '#platform/ui/text.ts'

export const levels = [1, 2, 3, 4] as const

/** What a level is called; the same for every competency. */
export function useLevelName() {
  const text = useText()
  const names = [
    text('competencies.level.first'),
    text('competencies.level.second'),
    text('competencies.level.third'),
    text('competencies.level.fourth'),
  ]
  return (level: number): string => names[level - 1] ?? ''
}

// Whoever wants to find one score from figures of many: an exhaustive search over every score that anybody might have.

/** What a reader was shown of these secrets together: how many have each level, or only that all but one at most are the same. */
export type Figure = { of: string[]; counts: number[] | 'alike' }

/**
 * Which of these secrets can be nothing but what they are, for whoever knows some of them and was shown these figures.
 * In: secrets by name, each a level from 1 to 5. The search is exhaustive: what it does not find does not follow.
 */
export function determined(secrets: Map<string, number>, known: Set<string>, figures: Figure[]): string[] {
  const shown = new Set(figures.flatMap(({ of }) => of))
  return [...secrets].flatMap(([name, level]) => {
    if (known.has(name) || !shown.has(name)) return []
    const others = [1, 2, 3, 4, 5].filter((one) => one !== level)
    return others.some((other) => isPossible(secrets, known, figures, [name, other])) ? [] : [name]
  })
}

/** Whether there is a world in which all figures are the same and this secret has that level. */
function isPossible(
  secrets: Map<string, number>,
  known: Set<string>,
  figures: Figure[],
  [name, level]: [string, number],
): boolean {
  // Only what hangs together with this secret by figures can matter.
  const together = new Set([name])
  for (let size = 0; size < together.size;) {
    size = together.size
    for (const { of } of figures) if (of.some((one) => together.has(one))) for (const one of of) together.add(one)
  }
  const concerned = figures.filter(({ of }) => together.has(of[0]!))
  const given = new Map<string, number>([[name, level]])
  for (const one of together) if (known.has(one)) given.set(one, secrets.get(one)!)
  if (!concerned.every((figure) => mayStillBe(figure, given))) return false
  return search(
    [...together].filter((one) => !given.has(one)),
    given,
    concerned,
  )
}

function search(open: string[], given: Map<string, number>, figures: Figure[]): boolean {
  const [first, ...rest] = open
  if (first === undefined) return true
  const touched = figures.filter(({ of }) => of.includes(first))
  for (const level of [1, 2, 3, 4, 5]) {
    given.set(first, level)
    if (touched.every((figure) => mayStillBe(figure, given)) && search(rest, given, figures)) return true
  }
  given.delete(first)
  return false
}

/** Whether a figure can still come out as it was shown, with what was filled in so far; when all is filled in: whether it does. */
function mayStillBe({ of, counts }: Figure, given: Map<string, number>): boolean {
  const filled = [0, 0, 0, 0, 0]
  let open = 0
  for (const one of of) {
    const level = given.get(one)
    if (level === undefined) open++
    else filled[level - 1]!++
  }
  if (counts === 'alike') return Math.max(...filled) + open >= of.length - 1
  return filled.every((count, place) => count <= counts[place]!)
}

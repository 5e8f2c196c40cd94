/** A sentence with the letters of what there is to say of it. */
export type Labelled = { said: string; says: string }

/** Reads lines of `letters|sentence`; `-` is no letter. */
export const read = (lines: string): Labelled[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [says = '', said = ''] = line.split('|')
      return { said, says: says === '-' ? '' : says }
    })

const isKeptApart = (_: Labelled, place: number) => place % 3 === 2

/** Every third sentence is kept apart from those on which the rules are tuned. */
export const parted = (all: Labelled[]) => ({
  tuned: all.filter((one, place) => !isKeptApart(one, place)),
  apart: all.filter(isKeptApart),
})
export type Part = keyof ReturnType<typeof parted>

/** What a hint was: right, wrong (there was no reason for it), or missed (there was one, and no hint came). */
export type Judged = { right: number; wrong: number; missed: number }
export type Mistake<Hint> = { said: string; hint: Hint; as: 'wrong' | 'missed' }

/** Counts the hints for these sentences. In: which hints there should be for one, and which there are. */
export function count<Hint>(
  sentences: Labelled[],
  of: Hint[],
  wanted: (one: Labelled, hint: Hint) => boolean,
  given: (said: string) => (hint: Hint) => boolean,
): Judged & { mistakes: Mistake<Hint>[] } {
  const found = { right: 0, wrong: 0, missed: 0, mistakes: [] as Mistake<Hint>[] }
  for (const one of sentences) {
    const isGiven = given(one.said)
    for (const hint of of) {
      const [hinted, isWanted] = [isGiven(hint), wanted(one, hint)]
      if (hinted && isWanted) found.right++
      else if (hinted || isWanted) {
        const as = hinted ? 'wrong' : 'missed'
        found[as]++
        found.mistakes.push({ said: one.said, hint, as })
      }
    }
  }
  return found
}

/** Of the hints, those that were right; of those there should be, the ones that came. */
export const precision = ({ right, wrong }: Judged) => right / (right + wrong)
export const recall = ({ right, missed }: Judged) => right / (right + missed)

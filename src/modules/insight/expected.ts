/** From how many to how many of a group one expects at each level, and how sure one is to find the count between the two. */
export type Expected = [low: number, high: number][]
export const certainty = 0.9

/**
 * What one expects of a group of this size when each of its people falls on a level as often as in the whole: per level the
 * middle 90 percent of a binomial distribution. In: the counts of the whole, at least one; the size of the group.
 * Out: per level the smallest count that at least 5, and at least 95 of 100 such groups do not exceed.
 */
export function expectedOf(whole: number[], size: number): Expected {
  const all = whole.reduce((one, other) => one + other, 0)
  return whole.map((count) => {
    const share = count / all
    const upTo = (part: number) => {
      let [reached, most] = [0, 0]
      for (; most <= size; most++) {
        reached += chance(most, size, share)
        // The sum of many small chances is one only nearly.
        if (reached >= part - 1e-9) break
      }
      return Math.min(most, size)
    }
    return [upTo((1 - certainty) / 2), upTo((1 + certainty) / 2)]
  })
}

/** The chance that exactly so many of a group are at a level that each is at with this chance. */
function chance(count: number, size: number, share: number): number {
  if (share === 0) return count === 0 ? 1 : 0
  if (share === 1) return count === size ? 1 : 0
  let logarithm = count * Math.log(share) + (size - count) * Math.log(1 - share)
  for (let place = 1; place <= count; place++) logarithm += Math.log((size - count + place) / place)
  return Math.exp(logarithm)
}

export type Figure = {
  name: string
  value: number
  unit: string
  ci: [number, number]
  goal: number | null
  better: 'lower' | 'higher'
  control: number | null
}

/** One figure, one line. */
export const print = (figure: Figure): void => console.log(JSON.stringify(figure))

type Rates = { ours: () => Promise<number>; bare: () => Promise<number> }

/**
 * Ours between two runs of the baseline, again and again: what the machine does meanwhile happens to both. The first
 * time warms up and does not count. Out: the median of ours over the baseline with its confidence, and of the baseline
 * over itself.
 */
export async function compare({ ours, bare }: Rates, pairs: number) {
  const ratios: number[] = []
  const controls: number[] = []
  const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let pair = 0; pair <= pairs; pair++) {
    const before = await bare()
    const own = await ours()
    const after = await bare()
    if (pair === 0) continue
    ratios.push((2 * own) / (before + after))
    controls.push(after / before)
    rates.ours.push(own)
    rates.bare.push(before, after)
  }
  return {
    value: rounded(median(ratios)),
    ci: confidence(ratios),
    control: rounded(median(controls)),
    perSecond: { ours: Math.round(median(rates.ours)), bare: Math.round(median(rates.bare)) },
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The middle 95% of the medians of ten thousand samples drawn from the pairs themselves. */
function confidence(values: number[]): [number, number] {
  const random = seeded(1)
  const medians = Array.from({ length: 10_000 }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).toSorted((one, other) => one - other)
  return [rounded(medians[250]!), rounded(medians[9750]!)]
}

/** The same numbers in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

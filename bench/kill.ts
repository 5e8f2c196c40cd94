import { print } from './setting/figure.ts'
import { openHouse } from './setting/house.ts'
import { doubled, killInTheMiddle, missing } from './setting/killing.ts'

// Twenty times the process is killed in the middle of two hundred autosaves. The control is what the same count finds
// when one edit that was never acknowledged is held against it, or one that is there is shown to it twice: one.

const rounds = 20

const house = await openHouse({ large: false })
try {
  const { acknowledged, kept } = await killInTheMiddle(house, rounds)
  const lost = missing(acknowledged, kept).length
  const twice = doubled(kept).length
  const edits = new Set(acknowledged.map(({ id }) => id)).size
  const planted = { id: 'never sent', version: 1, text: 'never sent' }
  print({
    name: 'kill: acknowledged edits missing',
    value: lost,
    unit: `of ${edits} acknowledged in ${rounds} kills`,
    ci: [lost, lost],
    goal: 0,
    better: 'lower',
    control: missing([...acknowledged, planted], kept).length - lost,
  })
  print({
    name: 'kill: edits doubled',
    value: twice,
    unit: `of ${kept.length} kept in ${rounds} kills`,
    ci: [twice, twice],
    goal: 0,
    better: 'lower',
    control: doubled([...kept, kept[0]!]).length - twice,
  })
  process.exitCode = lost + twice === 0 ? 0 : 1
} finally {
  house.clear()
}

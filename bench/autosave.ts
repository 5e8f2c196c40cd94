import { openRaw } from './baselines/autosave.ts'
import { compare, print } from './setting/figure.ts'
import { openHouse, startProcess, type House } from './setting/house.ts'
import { perSecond, Wire } from './setting/wire.ts'
import { edit, writersOf } from './setting/writers.ts'

// Saving what was typed, over HTTP, behind row-level security, acknowledged when it is on disk, against rows that the
// same number of bare connections insert and commit one by one.

const writers = 16
const milliseconds = 1000
const pairs = 15
/** What somebody has typed at a pause, of the length an answer usually has. */
const text =
  'Wat goed ging: de nieuwe oven, en dat ik de planning van de nacht zelf maak. Wat lastig was: twee weken met te weinig mensen. '.repeat(
    4,
  )

const house = await openHouse({ large: true })
try {
  await measure(house)
} finally {
  await house.stop()
}

async function measure(house: House): Promise<void> {
  const { host, user } = house.connect('voortgang_app')
  const ours = await startProcess({ DATABASE_URL: `postgres://${user}@localhost/voortgang?host=${host}` })
  const raw = await openRaw(house.connect('postgres'), writers)
  const people = await Promise.all(
    (await writersOf(house, writers)).map(async (writer) => ({ writer, wire: await Wire.open(ours.port) })),
  )
  try {
    const { perSecond: rates, ...ratio } = await compare(
      {
        ours: () =>
          perSecond(people, milliseconds, async ({ writer, wire }) => {
            const { status, body } = await wire.ask(edit(writer, text))
            if (status !== 200) throw new Error(`${status}: ${body.toString()}`)
            writer.base++
          }),
        bare: () => perSecond(raw.workers, milliseconds, (worker) => raw.save(worker, { text })),
      },
      pairs,
    )
    print({ name: 'autosave', unit: 'of single-row inserts', goal: 0.5, better: 'higher', ...ratio })
    console.error(`  ${rates.ours} acknowledged saves a second, ${rates.bare} bare inserts`)
  } finally {
    for (const { wire } of people) wire.close()
    await raw.close()
    await ours.kill('SIGTERM')
  }
}

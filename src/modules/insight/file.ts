import type { Day, Language } from '#kernel/schemas.ts'
import { sayMomentDay } from '#kernel/format.ts'
import type { Services } from '#platform/services.ts'
import { writeSheet } from '#platform/sheets/sheet.ts'
import type { Work } from '#platform/work.ts'
import { everybodyInScope, readTeamPicture, type HrView } from './overview.ts'
import type { Period, Row } from './contract.ts'

type Picture = { rows: Row[]; periods: Period[]; language: Language; timeZone: string; today: Day }

/** A look that takes along is another one than a look at the screen. */
const taking = (work: Work): Work => ({ ...work, looked: (look) => work.looked({ ...look, what: 'insight-file' }) })
const inWords = ({ language, timeZone, today }: Work) => ({ language, timeZone, today })

export const takeTeamPicture = async (work: Work, view: Parameters<typeof readTeamPicture>[1]): Promise<Picture> => ({
  ...(await readTeamPicture(taking(work), view)),
  ...inWords(work),
})
export const takePicture = async (work: Work, view: HrView): Promise<Picture> => ({
  ...(await everybodyInScope(taking(work), view)),
  ...inWords(work),
})

/** The picture as it is on the screen: a line for each person, a column for each period. */
export async function asFile(
  { rows, periods, language, timeZone, today }: Picture,
  { texts }: Services,
  { format, length }: { format: 'csv' | 'xlsx'; length: 'quarter' | 'half' | 'year' },
) {
  const text = texts[language]
  const head = [
    ...(['name', 'job', 'department', 'manager', 'last-talk'] as const).map((column) => text(`insight.file.${column}`)),
    ...periods.map(({ year, number }) =>
      text(`insight.period.${length}`, { year: String(year), number: String(number) }),
    ),
  ]
  const lines = rows.map(({ person, department, manager, lastTalkAt, scores }) => [
    person.name,
    person.jobTitle,
    department ?? '',
    manager ?? '',
    lastTalkAt ? sayMomentDay(language, lastTalkAt, timeZone) : '',
    ...periods.map((_, place) =>
      scores
        .filter(({ period }) => period === place)
        .map(({ label, standard }) => `${label[language]} (${standard})`)
        .join(', '),
    ),
  ])
  const file = await writeSheet({ format, head, lines })
  return { name: `${text('insight.file.name-of-file', { day: today })}.${format}`, ...file }
}

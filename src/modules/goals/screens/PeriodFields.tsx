import { Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { periodOf, periodsFrom, type Period } from './periods.ts'

type Span = { startsOn: string | null; dueOn: string | null }

/** From when to when: a period of the calendar, or days of one's own. */
export function PeriodFields({
  of,
  onChoose,
  errors,
}: {
  of: Span
  onChoose: (span: Span) => void
  errors: { startsOn?: string | undefined; dueOn?: string | undefined }
}) {
  const text = useText()
  const name = usePeriodName()
  const periods = periodsFrom(useSay().today())
  const chosen = periodOf(of.startsOn, of.dueOn)
  const known = chosen && !periods.some(({ from, until }) => from === chosen.from && until === chosen.until)
  const offered = known ? [chosen, ...periods] : periods
  return (
    <>
      <SelectField
        label={text('goals.period.which')}
        value={chosen ? chosen.from + chosen.until : ''}
        onChoose={(value) => {
          const period = offered.find(({ from, until }) => from + until === value)
          if (period) onChoose({ startsOn: period.from, dueOn: period.until })
        }}
        options={[
          { value: '', label: text('goals.period.own') },
          ...offered.map((period) => ({ value: period.from + period.until, label: name(period) })),
        ]}
      />
      <Pair>
        <TextField
          type="date"
          label={text('goals.from')}
          value={of.startsOn ?? ''}
          onType={(startsOn) => onChoose({ ...of, startsOn: startsOn || null })}
          error={errors.startsOn}
        />
        <TextField
          type="date"
          label={text('goals.when')}
          value={of.dueOn ?? ''}
          onType={(dueOn) => onChoose({ ...of, dueOn: dueOn || null })}
          error={errors.dueOn}
        />
      </Pair>
    </>
  )
}

/** Says which period it is: «derde kwartaal 2026». */
export function usePeriodName() {
  const text = useText()
  return ({ kind, number, year }: Period) =>
    text(`goals.period.${kind}`, { number: String(number), year: String(year) })
}

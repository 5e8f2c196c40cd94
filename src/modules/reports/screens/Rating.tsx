import { AreaField, SelectField } from '#platform/ui/controls/Form.tsx'
import { Readers, type ReadersOf } from '#platform/ui/controls/Readers.tsx'
import { Conflict } from '#platform/ui/controls/Writing.tsx'
import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Report, ReportRating } from '../contract.ts'

type RatingProps = {
  drafts: Drafts<ReportRating>
  name: string
  theme: string
  scale: Report['scale']
  readers: ReadersOf
  readOnly: boolean
}

/** A score with its reason; leaving it out is as good as giving one. Saves itself. */
export function Rating({ drafts, name, theme, scale, readers, readOnly }: RatingProps) {
  const text = useText()
  const say = useSay()
  const field = useField(drafts, name)
  const { level, reason } = field.value
  const labelOf = (wanted: number | null) => {
    const found = scale.find((one) => one.level === wanted)
    return found ? say.in(found.label) : text('reports.page.no-score')
  }
  if (readOnly) {
    if (level === null) return null
    return (
      <div>
        <h4>
          {theme}: {labelOf(level)}
        </h4>
        <p className="letter">{reason}</p>
      </div>
    )
  }
  return (
    <div>
      <SelectField
        label={text('reports.page.score', { theme })}
        value={String(level ?? '')}
        options={[
          { value: '', label: text('reports.page.no-score') },
          ...scale.map((one) => ({ value: String(one.level), label: say.in(one.label) })),
        ]}
        onChoose={(value) => drafts.type(name, { level: value ? Number(value) : null, reason })}
      />
      {level !== null && (
        <AreaField
          label={text('reports.page.reason')}
          hint={text('reports.page.reason-hint')}
          value={reason}
          onType={(words) => drafts.type(name, { level, reason: words })}
          error={
            field.standing === 'refused' ? (field.trouble?.fields[0]?.detail ?? field.trouble?.message) : undefined
          }
        />
      )}
      <Conflict
        drafts={drafts}
        name={name}
        field={field}
        words={(value) => `${labelOf(value.level)}\n${value.reason}`}
      />
      {level !== null && <Readers of={readers} />}
    </div>
  )
}

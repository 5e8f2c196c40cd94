import type { ReactNode } from 'react'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { useText } from '#platform/ui/text.ts'
import { type Sorting } from '../contract.ts'
import style from './Insight.module.css'

export type View = { length: 'quarter' | 'half' | 'year'; sort: Sorting; search: string }
const lengths = ['quarter', 'half', 'year'] as const
const sorts = ['name', 'lowest', 'highest', 'fall', 'rise', 'longest-without'] as const

/** Who is in the picture, in which order, and how long a column is. */
export function Choices({
  of,
  onChoose,
  children,
}: {
  of: View
  onChoose: (view: Partial<View>) => void
  children?: ReactNode
}) {
  const text = useText()
  return (
    <div className={style.choices}>
      <TextField
        type="search"
        label={text('insight.search')}
        value={of.search}
        onType={(search) => onChoose({ search })}
      />
      {children}
      <SelectField
        label={text('insight.sort-by')}
        value={of.sort}
        options={sorts.map((value) => ({ value, label: text(`insight.sort.${value}`) }))}
        onChoose={(sort) => onChoose({ sort: sort as Sorting })}
      />
      <SelectField
        label={text('insight.length-of')}
        value={of.length}
        options={lengths.map((value) => ({ value, label: text(`insight.length.${value}`) }))}
        onChoose={(length) => onChoose({ length: length as View['length'] })}
      />
    </div>
  )
}

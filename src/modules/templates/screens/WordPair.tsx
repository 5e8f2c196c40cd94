import type { ReactNode } from 'react'
import { Field } from '#platform/ui/controls/Form.tsx'
import formStyle from '#platform/ui/controls/Form.module.css'
import { Tag } from '#platform/ui/controls/List.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Bilingual } from '../content.ts'
import style from './Editor.module.css'

const languages = ['nl', 'en'] as const

/** The same words in both languages, side by side, with a mark at what lacks a translation. */
export function WordPair({
  label,
  hint,
  value,
  onWords,
  limit,
  long = false,
}: {
  label: ReactNode
  hint?: ReactNode
  value: Bilingual
  onWords: (value: Bilingual) => void
  limit: number
  /** Several lines; otherwise a line break becomes a space. */
  long?: boolean
}) {
  const text = useText()
  const lacks = (one: 'nl' | 'en') => value[one].trim() === '' && `${value.nl}${value.en}`.trim() !== ''
  return (
    <fieldset className={style.pair}>
      <legend>{label}</legend>
      {hint && <p className="small soft">{hint}</p>}
      <div className={style.two}>
        {languages.map((one) => (
          <Field
            key={one}
            label={
              <span className={style.language}>
                {text(`templates.editor.language.${one}`)}
                {lacks(one) && <Tag tone="sun">{text('templates.editor.untranslated')}</Tag>}
              </span>
            }
          >
            {(props) => (
              <textarea
                {...props}
                lang={one}
                rows={long ? 3 : 1}
                maxLength={limit}
                className={`${formStyle.input} ${long ? style.long : style.words}`}
                value={value[one]}
                onChange={({ target }) =>
                  onWords({ ...value, [one]: long ? target.value : target.value.replaceAll(/\r?\n/g, ' ') })
                }
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

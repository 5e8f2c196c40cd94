import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useRead } from '#platform/ui/api.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listScales } from '../contract.ts'
import type { ScalePart as Value } from '../parts.ts'
import style from './Editor.module.css'
import { unsaid, usePart, type PartDrafts } from './parts.ts'
import { PartState } from './PartState.tsx'
import { WordPair } from './WordPair.tsx'

/** The levels, lowest first, each with words of its own and what it counts as on the default scale. */
export function ScalePart({ templateId, drafts }: { templateId: string; drafts: PartDrafts }) {
  const text = useText()
  const say = useSay()
  const { scales } = useRead(listScales, {})
  const { value, change } = usePart<Value>(drafts, 'scale')
  const { levels } = value
  const standard = scales.find(({ length }) => length === 5)!
  const put = (place: number, level: Value['levels'][number]) =>
    change({ levels: levels.map((one, at) => (at === place ? level : one)) })
  return (
    <section className={style.part}>
      <h2>{text('templates.scale')}</h2>
      <p className={style.explain}>{text('templates.editor.scale-explain')}</p>
      <PartState templateId={templateId} drafts={drafts} field="scale" />
      <div className={style.short}>
        <SelectField
          label={text('templates.editor.scale-ready')}
          hint={text('templates.editor.scale-ready-hint')}
          value=""
          onChoose={(length) => change({ levels: scales.find((one) => String(one.length) === length) ?? levels })}
          options={[
            { value: '', label: text('templates.editor.scale-choose') },
            ...scales.map((one) => ({
              value: String(one.length),
              label: text('templates.editor.scale-levels', { count: one.length }),
            })),
          ]}
        />
      </div>
      <ol>
        {levels.map((level, place) => (
          <li key={place} className={style.card}>
            <div className={style.cardHead}>
              <h3>{text('templates.editor.level', { level: place + 1 })}</h3>
              <Button
                kind="quiet"
                aria-label={text('templates.editor.level-remove-of', { level: place + 1 })}
                onClick={() => change({ levels: levels.filter((_, at) => at !== place) })}
              >
                <Icon of="close" size={16} />
                {text('templates.editor.level-remove')}
              </Button>
            </div>
            <WordPair
              label={text('templates.editor.level-label')}
              value={level.label}
              limit={60}
              onWords={(label) => put(place, { ...level, label })}
            />
            <WordPair
              label={text('templates.editor.level-description')}
              value={level.description}
              limit={400}
              long
              onWords={(description) => put(place, { ...level, description })}
            />
            <div className={style.short}>
              <SelectField
                label={text('templates.editor.level-standard')}
                value={String(level.standard)}
                onChoose={(chosen) => put(place, { ...level, standard: Number(chosen) })}
                options={standard.map((one) => ({
                  value: String(one.standard),
                  label: `${one.standard}. ${say.in(one.label)}`,
                }))}
              />
            </div>
          </li>
        ))}
      </ol>
      <ButtonRow>
        {levels.length < 10 && (
          <Button
            onClick={() =>
              change({
                levels: [...levels, { standard: levels.at(-1)?.standard ?? 1, label: unsaid, description: unsaid }],
              })
            }
          >
            <Icon of="plus" size={16} />
            {text('templates.editor.level-add')}
          </Button>
        )}
      </ButtonRow>
    </section>
  )
}

import { useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { useText } from '#platform/ui/text.ts'
import { readChoices, type Group } from '../contract.ts'
import type { KeptDraft } from './kept-draft.ts'
import style from './Rounds.module.css'
import { Rule } from './Rule.tsx'
import { useTemplates } from './templates.ts'

/** Which questions: one template for everybody, and another for the groups that need one. */
export function TemplateStep({ plan, change, trouble }: KeptDraft) {
  const text = useText()
  const choices = useRead(readChoices, {})
  const { options, valueOf, templateOf } = useTemplates(choices.templates)
  const put = (place: number, group: Partial<Group>) =>
    change({ groups: plan.groups.map((one, at) => (at === place ? { ...one, ...group } : one)) })
  const first = choices.templates[0]
  return (
    <div className={style.form}>
      <SelectField
        label={text('rounds.draft.template')}
        options={[{ value: '', label: text('rounds.draft.choose-template') }, ...options(plan.template)]}
        value={plan.template ? valueOf(plan.template) : ''}
        onChoose={(chosen) => change({ template: templateOf(chosen) })}
        error={trouble?.at('/template')}
      />
      {plan.groups.map((group, place) => (
        <section key={place} className={style.group} aria-labelledby={`group-${place}`}>
          <h3 id={`group-${place}`}>{text('rounds.draft.group', { number: place + 1 })}</h3>
          {place === 0 && <p className="soft">{text('rounds.draft.group-explain')}</p>}
          <SelectField
            label={text('rounds.draft.group-template')}
            options={options(group.template)}
            value={valueOf(group.template)}
            onChoose={(chosen) => put(place, { template: templateOf(chosen)! })}
          />
          <Rule
            choices={choices}
            departments={group.departments}
            jobTitles={group.jobTitles}
            onChange={(rule) => put(place, rule)}
          />
          <p className="small soft">{text('rounds.draft.group-by-name')}</p>
          <Button kind="quiet" onClick={() => change({ groups: plan.groups.filter((_, at) => at !== place) })}>
            {text('rounds.draft.remove-group', { number: place + 1 })}
          </Button>
        </section>
      ))}
      {first && plan.groups.length < 20 && (
        <Button
          onClick={() =>
            change({
              groups: [
                ...plan.groups,
                { departments: [], jobTitles: [], template: { id: first.id, version: first.version } },
              ],
            })
          }
        >
          {text('rounds.draft.add-group')}
        </Button>
      )}
    </div>
  )
}

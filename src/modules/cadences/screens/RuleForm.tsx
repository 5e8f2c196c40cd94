import { useState, type FormEvent } from 'react'
import type { Day, DepartmentId, PersonId, TemplateId } from '#kernel/schemas.ts'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { readChoices } from '#modules/rounds/contract.ts'
import { useRead, type Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Cadence, CadencePlan, Kind, Level } from '../contract.ts'
import style from './Cadences.module.css'

const levels: Level[] = ['organisation', 'department', 'job', 'person']
const kinds: Kind[] = ['months', 'anniversary', 'after-talk', 'probation']
const firstCount: Record<Kind, number> = { months: 6, anniversary: 12, 'after-talk': 6, probation: 1 }
const firstWeeks: Record<Kind, number> = { months: 4, anniversary: 4, 'after-talk': 2, probation: 1 }

type RuleFormProps = {
  first: Cadence | null
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (plan: CadencePlan) => void
}

/** For whom, how often, and with which template; on one page, because there is little to it. */
export function RuleForm({ first, submit, busy, trouble, onSubmit }: RuleFormProps) {
  const text = useText()
  const say = useSay()
  const choices = useRead(readChoices, {})
  const [level, toLevel] = useState<Level>(first?.level ?? 'department')
  const [departmentId, toDepartment] = useState<string>(first?.departmentId ?? '')
  const [jobTitle, toJob] = useState(first?.jobTitle ?? '')
  const [person, toPerson] = useState<{ id: string; name: string } | null>(first?.person ?? null)
  const [kind, toKind] = useState<Kind>(first?.kind ?? 'months')
  const [count, toCount] = useState(first?.count ?? firstCount.months)
  const [firstOn, toFirst] = useState<string>(first?.firstOn ?? '')
  const [weeks, toWeeks] = useState(first?.weeks ?? firstWeeks.months)
  const [templateId, toTemplate] = useState<string>(first?.templateId ?? '')
  function chooseKind(chosen: Kind) {
    toKind(chosen)
    toCount(firstCount[chosen])
    toWeeks(firstWeeks[chosen])
  }
  function send(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    onSubmit({
      level,
      departmentId: level === 'department' && departmentId ? (departmentId as DepartmentId) : null,
      jobTitle: level === 'job' && jobTitle ? jobTitle : null,
      personId: level === 'person' && person ? (person.id as PersonId) : null,
      kind,
      count,
      firstOn: kind === 'months' && firstOn ? (firstOn as Day) : null,
      weeks,
      templateId: templateId as TemplateId,
    })
  }
  const counts = kind === 'months' ? [3, 4, 6, 12] : [1, 2]
  const titles = choices.jobTitles.some(({ title }) => title === jobTitle) || !jobTitle ? [] : [jobTitle]
  return (
    <form className={style.form} onSubmit={send} noValidate>
      <TroubleNotice of={trouble} />
      <RadioChoice
        legend={text('cadences.form.for')}
        options={levels.map((value) => ({
          value,
          label: text(`cadences.form.${value}`),
          explain: text(`cadences.form.${value}-explain`),
        }))}
        value={level}
        onChoose={toLevel}
        error={trouble?.at('/level')}
      />
      {level === 'department' && (
        <SelectField
          label={text('cadences.form.which-department')}
          options={[{ value: '', label: text('cadences.form.choose') }, ...below(choices.departments, null, 0)]}
          value={departmentId}
          onChoose={toDepartment}
          error={trouble?.at('/departmentId')}
        />
      )}
      {level === 'job' && (
        <SelectField
          label={text('cadences.form.which-job')}
          options={[
            { value: '', label: text('cadences.form.choose') },
            ...choices.jobTitles.map(({ title, people }) => ({
              value: title,
              label: text('cadences.form.title-people', { title, people }),
            })),
            ...titles.map((title) => ({ value: title, label: title })),
          ]}
          value={jobTitle}
          onChoose={toJob}
          error={trouble?.at('/jobTitle')}
        />
      )}
      {level === 'person' && (
        <PersonPicker
          label={text('cadences.form.which-person')}
          value={person}
          onChoose={toPerson}
          error={trouble?.at('/personId')}
        />
      )}
      <RadioChoice
        legend={text('cadences.form.when')}
        options={kinds.map((value) => ({
          value,
          label: text(`cadences.form.${value}`),
          explain: text(`cadences.form.${value}-explain`),
        }))}
        value={kind}
        onChoose={chooseKind}
        error={trouble?.at('/kind')}
      />
      {(kind === 'months' || kind === 'probation') && (
        <SelectField
          label={text(kind === 'months' ? 'cadences.form.every-months' : 'cadences.form.probation-months')}
          options={counts.map((one) => ({
            value: String(one),
            label: text(kind === 'months' ? 'cadences.form.every-option' : 'cadences.form.probation-option', {
              count: one,
            }),
          }))}
          value={String(count)}
          onChoose={(chosen) => toCount(Number(chosen))}
          error={trouble?.at('/count')}
        />
      )}
      {kind === 'months' && (
        <TextField
          type="date"
          short
          label={text('cadences.form.first-on')}
          hint={
            firstOn ? text('cadences.form.said', { day: say.weekday(firstOn) }) : text('cadences.form.first-on-hint')
          }
          value={firstOn}
          onType={toFirst}
          error={trouble?.at('/firstOn')}
        />
      )}
      <SelectField
        label={text('cadences.form.weeks')}
        hint={text('cadences.form.weeks-hint')}
        options={[1, 2, 3, 4, 5, 6].map((one) => ({
          value: String(one),
          label: text('cadences.form.weeks-option', { count: one }),
        }))}
        value={String(weeks)}
        onChoose={(chosen) => toWeeks(Number(chosen))}
        error={trouble?.at('/weeks')}
      />
      <SelectField
        label={text('cadences.form.template')}
        hint={text('cadences.form.template-hint')}
        options={[
          { value: '', label: text('cadences.form.choose') },
          ...choices.templates.map(({ id, name }) => ({ value: id, label: say.in(name) })),
        ]}
        value={templateId}
        onChoose={toTemplate}
        error={trouble?.at('/templateId')}
      />
      <Button type="submit" kind="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

type Departments = { id: string; name: string; parentId: string | null }[]

/** The tree as a list, what lies below set in. */
const below = (all: Departments, parentId: string | null, depth: number): { value: string; label: string }[] =>
  all
    .filter((one) => one.parentId === parentId)
    .flatMap((one) => [
      { value: one.id, label: `${'\u2003'.repeat(depth)}${one.name}` },
      ...below(all, one.id, depth + 1),
    ])

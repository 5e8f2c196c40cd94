import type { DepartmentId } from '#kernel/schemas.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { CheckChoice } from '#platform/ui/controls/Form.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { useText } from '#platform/ui/text.ts'
import type { readChoices } from '../contract.ts'

export type Choices = Returned<typeof readChoices>
type RuleProps = {
  choices: Choices
  departments: DepartmentId[]
  jobTitles: string[]
  onChange: (rule: { departments?: DepartmentId[]; jobTitles?: string[] }) => void
}

/** Who falls under a rule: by place and by work. Nothing chosen is everybody. */
export function Rule({ choices, departments, jobTitles, onChange }: RuleProps) {
  const text = useText()
  return (
    <>
      <CheckChoice
        legend={text('rounds.draft.departments')}
        hint={text('rounds.draft.departments-hint')}
        options={below(choices.departments, null, 0)}
        values={departments}
        onChoose={(chosen) => onChange({ departments: chosen })}
      />
      <Details summary={text('rounds.draft.titles-chosen', { count: jobTitles.length })} open={jobTitles.length > 0}>
        <CheckChoice
          legend={text('rounds.draft.titles')}
          hint={text('rounds.draft.titles-hint')}
          options={[
            ...choices.jobTitles.map(({ title, people }) => ({
              value: title,
              label: text('rounds.draft.title-people', { title, people }),
            })),
            ...jobTitles
              .filter((title) => !choices.jobTitles.some((one) => one.title === title))
              .map((title) => ({ value: title, label: title })),
          ]}
          values={jobTitles}
          onChoose={(chosen) => onChange({ jobTitles: chosen })}
        />
      </Details>
    </>
  )
}

const below = (
  all: Choices['departments'],
  parentId: string | null,
  depth: number,
): { value: DepartmentId; label: string }[] =>
  all
    .filter((one) => one.parentId === parentId)
    .flatMap((one) => [
      { value: one.id, label: `${'\u2003'.repeat(depth)}${one.name}` },
      ...below(all, one.id, depth + 1),
    ])

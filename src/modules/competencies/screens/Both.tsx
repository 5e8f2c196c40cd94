import { Details, Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Match } from '../contract.ts'
import { Behaviour } from './Behaviour.tsx'
import style from './Career.module.css'
import { useLevelName } from './levels.ts'

type Asked = Match['competencies'][number]

/** Both beside one another, and what it still takes: where the lowest of the two is below what the job asks. */
export function Both({ of }: { of: Asked[] }) {
  const text = useText()
  const say = useSay()
  const lacking = of.flatMap((one) => {
    const now = lowest(one)
    return now !== null && now < one.expected ? [{ ...one, now }] : []
  })
  return (
    <>
      <Section title={text('competencies.match.lacks')} explain={text('competencies.match.lacks-explain')}>
        {lacking.length === 0 && <Empty>{text('competencies.match.lacks-nothing')}</Empty>}
        <List>
          {lacking.map(({ id, content, now, expected }) => (
            <Item key={id}>
              <b>{text('competencies.match.row', { name: say.in(content.name), now, level: expected })}</b>
              <p className="small soft">{say.in(content.behaviour[expected - 1]!)}</p>
            </Item>
          ))}
        </List>
      </Section>
      <Section title={text('competencies.match.about')}>
        {of.map((one) => (
          <Compared key={one.id} of={one} />
        ))}
      </Section>
    </>
  )
}

/** A level that was not chosen is not a low one: it counts for nothing. */
function lowest({ employee, manager }: Asked): number | null {
  const chosen = [employee?.level, manager?.level].filter((level) => typeof level === 'number')
  return chosen.length === 0 ? null : Math.min(...chosen)
}

function Compared({ of }: { of: Asked }) {
  const text = useText()
  const say = useSay()
  const name = useLevelName()
  const { content, expected, employee, manager } = of
  const said = (level: number | null | undefined) =>
    typeof level === 'number'
      ? text('competencies.level-of', { level, name: name(level) })
      : text('competencies.match.none')
  const differ = employee?.level !== manager?.level
  const now = lowest(of)
  return (
    <div className={style.competency}>
      <h3>{say.in(content.name)}</h3>
      <p className="small soft">{text('competencies.match.expected', { level: said(expected) })}</p>
      <p>
        {now !== null && now < expected && <Tag tone="sun">{text('competencies.match.gap')}</Tag>}{' '}
        {differ && <Tag>{text('competencies.match.differ')}</Tag>}
      </p>
      <div className={style.said}>
        <div>
          <p>{text('competencies.match.employee', { level: said(employee?.level) })}</p>
          {employee?.example && <p className={`${style.words} letter`}>{employee.example}</p>}
        </div>
        <div>
          <p>{text('competencies.match.manager', { level: said(manager?.level) })}</p>
          {manager?.example && <p className={`${style.words} letter`}>{manager.example}</p>}
        </div>
      </div>
      <Details summary={say.in(content.about)}>
        <Behaviour of={content} />
      </Details>
    </div>
  )
}

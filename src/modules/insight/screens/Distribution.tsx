import { Link, useSearchParams } from 'wouter'
import type { Day, DepartmentId } from '#kernel/schemas.ts'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Details } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { readDistribution, readDistributionAsHr, type Distribution as Shown } from '../contract.ts'
import { SpreadTable } from './Spread.tsx'
import style from './Spread.module.css'

/** How the scores below somebody are spread over the levels. */
export function Distribution() {
  const text = useText()
  const shown = useRead(readDistribution, useAsked())
  return (
    <Page
      wide
      title={text('insight.spread.title')}
      lead={text('insight.spread.lead-below')}
      back={{ to: '/insight', label: text('insight.team.title') }}
    >
      <Parts of={shown} at="/insight/distribution" />
    </Page>
  )
}

/** The same of everybody in the scope of an HR adviser. */
export function HrDistribution() {
  const text = useText()
  const shown = useRead(readDistributionAsHr, useAsked())
  return (
    <HrPage
      title={text('insight.spread.title')}
      lead={text('insight.spread.lead-scope')}
      back={{ to: '/hr/insight', label: text('insight.hr.title') }}
    >
      <Parts of={shown} at="/hr/insight/distribution" />
    </HrPage>
  )
}

/** The half-year and the department that the address names. */
function useAsked() {
  const [asked] = useSearchParams()
  const [from, departmentId] = [asked.get('from'), asked.get('department')]
  return {
    ...(from ? { from: from as Day } : {}),
    ...(departmentId ? { departmentId: departmentId as DepartmentId } : {}),
  }
}

function Parts({ of, at }: { of: Shown; at: string }) {
  const text = useText()
  const say = useSay()
  const { periods, from, path, spread, themes, departments, teams } = of
  const nameOf = ({ year, number }: Shown['periods'][number]) =>
    text('insight.period.half', { year: String(year), number: String(number) })
  const chosen = periods.find((period) => period.from === from)
  const to = (place: { from?: string | null; department?: string | undefined }) => {
    const query = new URLSearchParams()
    if (place.from) query.set('from', place.from)
    if (place.department) query.set('department', place.department)
    return `${at}?${query}`
  }
  if (!chosen || periods.every((period) => period.spread.people === 0))
    return (
      <>
        <Empty>{text(periods.length === 0 ? 'insight.spread.not-yet' : 'insight.spread.nobody')}</Empty>
        <Rules />
      </>
    )
  const here = path.at(-1)
  return (
    <>
      <Section title={text('insight.spread.by-period')} explain={text('insight.spread.by-period-explain')}>
        <SpreadTable
          caption={text('insight.spread.by-period')}
          head={text('insight.spread.half')}
          lines={periods.toReversed().map((period) => ({
            key: period.from,
            name: (
              <Link
                href={to({ from: period.from, department: here?.id })}
                aria-current={period === chosen || undefined}
              >
                {nameOf(period)}
              </Link>
            ),
            spread: period.spread,
          }))}
        />
      </Section>
      <Section title={text('insight.spread.in', { half: nameOf(chosen) })}>
        {here && (
          <nav aria-label={text('insight.spread.where')}>
            <ol className={style.ways}>
              <li>
                <Link href={to({ from })}>{text('insight.spread.everybody')}</Link>
              </li>
              {path.slice(0, -1).map(({ id, name }) => (
                <li key={id}>
                  <Link href={to({ from, department: id })}>{name}</Link>
                </li>
              ))}
              <li aria-current="page">{here.name}</li>
            </ol>
          </nav>
        )}
        <SpreadTable
          caption={text('insight.spread.in', { half: nameOf(chosen) })}
          head={text('insight.spread.group')}
          lines={[
            { key: 'here', name: here?.name ?? text('insight.spread.everybody'), spread },
            ...departments.map((one) => ({
              key: one.id as string,
              name: <Link href={to({ from, department: one.id })}>{one.name}</Link>,
              spread: one.spread,
            })),
            ...teams.map((team, place) => ({
              key: String(place),
              name: text('insight.spread.team', {
                count: team.managers.length,
                names: say.list(team.managers.map(({ name }) => name)),
              }),
              spread: team.spread,
            })),
          ]}
        />
      </Section>
      {themes.length > 0 && (
        <Section title={text('insight.spread.by-theme')} explain={text('insight.spread.by-theme-explain')}>
          <SpreadTable
            caption={text('insight.spread.by-theme')}
            head={text('insight.spread.theme')}
            lines={themes.map((theme) => ({ key: theme.key, name: say.in(theme.name), spread: theme.spread }))}
          />
        </Section>
      )}
      <Rules />
    </>
  )
}

/** Why not everything is here: in words, for whoever wants to know. */
function Rules() {
  const text = useText()
  return (
    <div className={style.rules}>
      <Details summary={text('insight.spread.rules.title')}>
        <ul>
          {(['half', 'five', 'alike', 'known', 'expected'] as const).map((rule) => (
            <li key={rule}>{text(`insight.spread.rules.${rule}`)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}

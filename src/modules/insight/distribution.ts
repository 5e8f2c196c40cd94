import { sql } from 'kysely'
import { plusDays } from '#kernel/dates.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Compared, Distribution, Spread } from './contract.ts'
import { expectedOf } from './expected.ts'

// How scores are spread over many people. The database divided them into groups that do not overlap and shows each reader
// whole groups or nothing (`0028_aggregates.sql`): whatever is added up here is a sum of groups that the reader sees anyway.

type Which = { from?: Day | undefined; departmentId?: DepartmentId | undefined }
type Department = { id: DepartmentId; parentId: DepartmentId | null; name: string }
type Group = {
  id: string
  departmentId: DepartmentId | null
  managers: PersonId[]
  people: number
  counts: number[] | null
}

/** Of a half-year that was released (the last one unless another is named), for everybody in reach or in one department. */
export async function readDistribution({ db }: Work, { from, departmentId }: Which): Promise<Distribution> {
  const [periods, departments, groups, themes, managers] = await Promise.all([
    releases(db),
    db.selectFrom('departments').select(['id', 'parentId', 'name']).orderBy('name').execute(),
    groupsOf(db, from),
    themesOf(db, { from, departmentId }),
    managersOf(db, from),
  ])
  const tree = new Map(departments.map((one) => [one.id, one]))
  const chosen = from ? periods.find((one) => one.from === from) : periods.at(-1)
  const pathOf = (id: DepartmentId | null): Department[] => {
    const department = id === null ? undefined : tree.get(id)
    return department ? [...pathOf(department.parentId), department] : []
  }
  const placed = groups.map((group) => ({ ...group, path: pathOf(group.departmentId).map(({ id }) => id) }))
  const inDepartment = (id: DepartmentId) => placed.filter(({ path }) => path.includes(id))
  const here = departmentId ? inDepartment(departmentId) : placed
  const whole = sum(placed).counts
  const allThemes = added(themes.map(({ spread }) => spread.counts))
  const named = new Map(managers.map((one) => [one.id, one]))
  return {
    periods,
    from: chosen?.from ?? null,
    // A department without a group in reach is as good as not there.
    path: here.length > 0 ? pathOf(departmentId ?? null).map(({ id, name }) => ({ id, name })) : [],
    spread: sum(here),
    themes: themes.map((theme) => ({ ...theme, spread: beside(allThemes, theme.spread) })),
    departments: departments
      .filter(({ parentId }) => parentId === (departmentId ?? null))
      .map(({ id, name }) => ({ id, name, spread: beside(whole, sum(inDepartment(id))) }))
      .filter(({ spread }) => spread.people > 0),
    teams: placed
      .filter((group) => group.departmentId === (departmentId ?? null))
      .map((group) => ({ managers: group.managers.map((id) => named.get(id)!), spread: beside(whole, sum([group])) })),
  }
}

/** Groups together. Of a group whose counts are not shown, its people are only numbered. */
export function sum(groups: Pick<Group, 'people' | 'counts'>[]): Spread {
  const spread: Spread = { people: 0, counts: [0, 0, 0, 0, 0], unseen: 0 }
  for (const { people, counts } of groups) {
    spread.people += people
    spread.unseen += people
    for (const [place, count] of (counts ?? []).entries()) {
      spread.counts[place]! += count
      spread.unseen -= count
    }
  }
  return spread
}

/** A group beside what one expects of it. Where nothing of it is shown, nothing is expected. */
const beside = (whole: number[], spread: Spread): Compared => ({
  ...spread,
  expected: spread.people > spread.unseen ? expectedOf(whole, spread.people - spread.unseen) : null,
})
const added = (lists: number[][]): number[] =>
  [0, 1, 2, 3, 4].map((place) => lists.reduce((total, counts) => total + counts[place]!, 0))

async function releases(db: Db): Promise<Distribution['periods']> {
  const { rows } = await sql<{ from: Day; until: Day; people: number; counts: number[] }>`
    select insight_releases.from_day as "from", insight_releases.until_day as "until", coalesce(sum(insight_groups.people), 0)::int as people,
           array[${total(1)}, ${total(2)}, ${total(3)}, ${total(4)}, ${total(5)}] as counts
    from insight_releases
    left join insight_groups on insight_groups.from_day = insight_releases.from_day
    left join insight_counts on insight_counts.group_id = insight_groups.id and theme = 'overall'
    group by 1, 2 order by 1`.execute(db)
  return rows.map(({ from, until, people, counts }) => ({
    from,
    until: plusDays(until, -1),
    year: Number(from.slice(0, 4)),
    number: from.slice(5, 7) === '01' ? 1 : 2,
    spread: { people, counts, unseen: people - counts.reduce((one, other) => one + other, 0) },
  }))
}
const total = (level: number) => sql`coalesce(sum(counts[${sql.lit(level)}]), 0)::int`

/** The half-year that is meant: the one named, or the last that was released. */
const meant = (from: Day | undefined) => (from ? sql`${from}::date` : sql`(select max(from_day) from insight_releases)`)

async function groupsOf(db: Db, from: Day | undefined): Promise<Group[]> {
  const { rows } = await sql<Group>`
    select id, department_id, managers, insight_groups.people, counts
    from insight_groups left join insight_counts on group_id = id and theme = 'overall'
    where from_day = ${meant(from)}
    order by insight_groups.people desc, id`.execute(db)
  return rows
}

async function themesOf(
  db: Db,
  { from, departmentId }: Which,
): Promise<{ key: string; name: Bilingual; spread: Spread }[]> {
  const { rows } = await sql<{ key: string; name: Bilingual; people: number; counts: number[] }>`
    with recursive here as (
      select id from departments where id = ${departmentId ?? null}::uuid
      union all
      select departments.id from departments join here on departments.parent_id = here.id
    )
    select theme as key, (array_agg(theme_name))[1] as name, sum(insight_counts.people)::int as people,
           array[${total(1)}, ${total(2)}, ${total(3)}, ${total(4)}, ${total(5)}] as counts
    from insight_counts join insight_groups on id = group_id
    where theme <> 'overall' and from_day = ${meant(from)}
      and ${departmentId ? sql`department_id in (select id from here)` : sql`true`}
    group by theme order by sum(insight_counts.people) desc, theme`.execute(db)
  return rows.map(({ key, name, people, counts }) => ({ key, name, spread: { people, counts, unseen: 0 } }))
}

async function managersOf(db: Db, from: Day | undefined) {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select id, name from persons
    where id in (select unnest(managers) from insight_groups where from_day = ${meant(from)})`.execute(db)
  return rows
}

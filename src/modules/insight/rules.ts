import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { changedMeanwhile } from '#kernel/problems.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Rules, RuleSet } from './contract.ts'
import { maySetRules } from './policy.ts'
import { standardRules } from './signals.ts'

/** The rules that hold in the organisation, with what they were before, the last first. */
export async function rulesOf({ db }: Pick<Work, 'db'>): Promise<RuleSet> {
  const [set, everybody] = await Promise.all([
    db
      .selectFrom('signalRules')
      .innerJoin('persons', 'persons.id', 'setBy')
      .select(['version', 'belowInRow', 'aboveInRow', 'fellLevels', 'monthsWithout', 'name as by', 'setAt as at'])
      .orderBy('version', 'desc')
      .limit(50)
      .execute(),
    advisesEverybody(db),
  ])
  const [last] = set
  return {
    ...(last ? thresholds(last) : standardRules),
    version: last?.version ?? 0,
    history: set.map(({ by, at, ...rules }) => ({ ...thresholds(rules), by, at })),
    may: { set: maySetRules(everybody) },
  }
}

/** Sets what holds from now on, for everybody. Errors: `insight.rules-are-for-everybody`, `changed-meanwhile`. */
export async function setSignalRules(work: Work, { version, ...rules }: Rules & { version: number }): Promise<RuleSet> {
  const { db, me, now } = work
  demand(maySetRules(await advisesEverybody(db)))
  const held = await rulesOf(work)
  if (held.version !== version) throw changedMeanwhile()
  await db
    .insertInto('signalRules')
    .values({ ...rules, version: version + 1, setBy: me, setAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirstOrThrow(changedMeanwhile)
  return rulesOf(work)
}

async function advisesEverybody(db: Db): Promise<boolean> {
  const { rows } = await sql<{ everybody: boolean }>`select app.hr_advises_everybody() as everybody`.execute(db)
  return rows[0]!.everybody
}

const thresholds = ({ belowInRow, aboveInRow, fellLevels, monthsWithout }: Rules): Rules => ({
  belowInRow,
  aboveInRow,
  fellLevels,
  monthsWithout,
})

import { plusDays } from '#kernel/dates.ts'
import type { Day, DepartmentId } from '#kernel/schemas.ts'
import type { Outcome, Strand } from './contract.ts'
import { coveringOf, decide, looksBack, momentsOf, type Case, type Talk, type Verdict } from './deciding.ts'
import type { Rule, Subject } from './facts.ts'
import type { Moment } from './moments.ts'
import { rulesFor, strandOf } from './policy.ts'

/** The rules of a strand for somebody, of which the first holds, and what there is to decide by it. */
export type Held<R extends Rule = Rule> = { strand: Strand; rule: R; others: R[]; one: Case }
export type Ahead = Moment & { outcome: Outcome }

const final: ReadonlySet<Outcome> = new Set(['made', 'missed'])
/** Whoever began less than this before a day that is everybody's has their first talks otherwise. */
const newFor = 42

/** What holds for somebody: the talks of a beginning first, then those that go on. Pure, as all of this file. */
export function heldFor<R extends Rule>(
  subject: Subject,
  rules: R[],
  above: ReadonlyMap<DepartmentId, DepartmentId[]>,
  today: Day,
): Held<R>[] {
  const mine = rulesFor(subject, rules, above)
  return (['start', 'steady'] as const).flatMap((strand): Held<R>[] => {
    const [rule, ...others] = mine.filter(({ kind }) => strandOf(kind) === strand)
    return rule ? [{ strand, rule, others, one: caseOf(subject, rule, today) }] : []
  })
}

function caseOf(
  { joinedOn, placedOn, lastTalk, away, talks, changes, decided, managerId }: Subject,
  rule: Rule,
  today: Day,
): Case {
  const { kind, count, firstOn, weeks } = rule
  const since = [
    rule.startedOn ?? today,
    joinedOn,
    ...(rule.level === 'department' && placedOn ? [placedOn] : []),
    ...(kind === 'months' ? [plusDays(joinedOn, newFor)] : []),
  ].toSorted()
  return {
    beat: { kind, count, firstOn, weeks },
    joinedOn,
    since: since.at(-1)!,
    lastTalk,
    away,
    talks,
    changes: changes.filter(({ cadenceId }) => cadenceId === rule.id),
    done: new Set(
      decided.filter(({ cadenceId, outcome }) => cadenceId === rule.id && final.has(outcome)).map(({ on }) => on),
    ),
    hasManager: managerId !== null,
  }
}

/** What to do today by each of the rules that hold; a conversation that one asks for is a talk to the other. */
export function decideAll<R extends Rule>(held: Held<R>[], today: Day): { held: Held<R>; verdicts: Verdict[] }[] {
  const made: Talk[] = []
  return held.map((one) => {
    const verdicts = decide({ ...one.one, talks: [...one.one.talks, ...made] }, today)
    for (const { outcome, talkFrom, talkUntil } of verdicts)
      if (outcome === 'made') made.push({ id: null, from: talkFrom!, until: talkUntil! })
    return { held: one, verdicts }
  })
}

/**
 * What the rules that hold would do until a day, each moment with what would become of it as things stand: first what is
 * decided today, then the rest in its order. What was made by then is a talk to what comes after it.
 */
export function aheadOf<R extends Rule>(held: Held<R>[], today: Day, until: Day): { held: Held<R>; ahead: Ahead[] }[] {
  const now = decideAll(held, today)
  const talks = [...(held[0]?.one.talks ?? []), ...now.flatMap(({ verdicts }) => verdicts.flatMap(talkOf))]
  const coming = now
    .flatMap(({ held: { one, strand }, verdicts }) =>
      momentsOf(one, plusDays(today, -looksBack), until)
        .filter(({ on }) => !one.done.has(on))
        .map((moment) => ({ strand, one, moment, verdict: verdicts.find(({ on }) => on === moment.on) })),
    )
    .toSorted((a, b) => (a.moment.day ?? a.moment.on).localeCompare(b.moment.day ?? b.moment.on))
    .map(({ strand, one, moment, verdict }) => {
      const outcome = verdict?.outcome ?? outcomeOf(one, moment, talks)
      if (!verdict && outcome === 'made') talks.push({ id: null, from: moment.day!, until: moment.talkUntil! })
      const days = verdict?.outcome === 'made' ? { day: verdict.talkFrom, talkUntil: verdict.talkUntil } : {}
      return { strand, ahead: { ...moment, ...days, outcome } }
    })
  return held.map((one) => ({
    held: one,
    ahead: coming.flatMap(({ strand, ahead }) => (strand === one.strand && ahead.outcome !== 'missed' ? [ahead] : [])),
  }))
}

const talkOf = ({ outcome, talkFrom, talkUntil }: Verdict): Talk[] =>
  outcome === 'made' ? [{ id: null, from: talkFrom!, until: talkUntil! }] : []

function outcomeOf({ beat, hasManager }: Case, { day, talkUntil, skipped }: Moment, talks: Talk[]): Outcome {
  if (skipped) return 'skipped'
  if (day === null) return 'away'
  if (coveringOf({ beat, talks }, day, talkUntil!)) return 'covered'
  return hasManager ? 'made' : 'no-manager'
}

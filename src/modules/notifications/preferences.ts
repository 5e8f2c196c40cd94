import type { Work } from '#platform/work.ts'
import type { Preferences } from './contract.ts'
import { optionalTopics, type Topic } from './kinds.ts'

type Optional = (typeof optionalTopics)[number]

/** What somebody has who never chose: each mail by itself, at any hour, about everything. */
const unchosen: Preferences = { manner: 'single', digestHour: 8, quiet: null, weekends: true, unwanted: [] }

export async function readPreferences(work: Work) {
  const { db, me } = work
  const kept = await db.selectFrom('mailPreferences').selectAll().where('personId', '=', me).executeTakeFirst()
  const required = await requiredTopics(work)
  if (!kept) return { ...unchosen, required }
  const { manner, digestHour, quietFrom, quietUntil, weekends, unwanted } = kept
  return {
    manner,
    digestHour,
    quiet: quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil },
    weekends,
    unwanted: unwanted.filter(isOptional),
    required,
  }
}

export async function choosePreferences(
  { db, me }: Work,
  { manner, digestHour, quiet, weekends, unwanted }: Preferences,
): Promise<void> {
  const chosen = {
    manner,
    digestHour,
    quietFrom: quiet?.from ?? null,
    quietUntil: quiet?.until ?? null,
    weekends,
    unwanted: [...new Set(unwanted)],
  }
  await db
    .insertInto('mailPreferences')
    .values({ personId: me, ...chosen })
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId']).doUpdateSet(chosen))
    .execute()
}

export const readRequired = async (work: Work) => ({ topics: await requiredTopics(work) })

/** What is required from now on. Who required it and when stays with what was required already. */
export async function changeRequired(work: Work, { topics }: { topics: Optional[] }): Promise<void> {
  const { db, me, now, organisation, tell } = work
  const before = await requiredTopics(work)
  const added = [...new Set(topics)].filter((topic) => !before.includes(topic))
  const dropped = before.filter((topic) => !topics.includes(topic))
  if (dropped.length > 0) await db.deleteFrom('requiredMail').where('topic', 'in', dropped).execute()
  if (added.length > 0)
    await db
      .insertInto('requiredMail')
      .values(added.map((topic) => ({ topic, setBy: me, setAt: now })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (added.length + dropped.length > 0)
    tell({ name: 'mail.required-changed', subjectId: organisation, facts: { added, dropped } })
}

async function requiredTopics({ db }: Work): Promise<Optional[]> {
  const rows = await db.selectFrom('requiredMail').select('topic').orderBy('topic').execute()
  return rows.map(({ topic }) => topic).filter(isOptional)
}

const isOptional = (topic: string): topic is Optional => optionalTopics.includes(topic as Topic as Optional)

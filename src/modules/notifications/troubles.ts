import type { OrganisationId } from '#kernel/schemas.ts'
import { errorFacts } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { sendDueMails } from './due.ts'

/**
 * Sends what is due in one organisation. What goes wrong there is logged and stays there, for its administrator to see,
 * until a later round goes well; it is no reason to keep others waiting.
 */
export async function remindOrganisation(services: Services, of: { organisation: OrganisationId }): Promise<void> {
  const { database, log } = services
  try {
    await sendDueMails(services, of)
    await database.asJob(of.organisation, mended)
  } catch (error) {
    log('warn', 'the reminders of an organisation could not be made', errorFacts(error))
    const { code, error: name } = errorFacts(error)
    await database
      .asJob(of.organisation, (work) => wentWrong(work, (code ?? name ?? 'unknown').slice(0, 100)))
      .catch((cause: unknown) => log('warn', 'that reminders could not be made could not be kept', errorFacts(cause)))
  }
}

const mended = ({ db, now }: JobWork) =>
  db.updateTable('mailTroubles').set({ mendedAt: now }).where('mendedAt', 'is', null).execute()

async function wentWrong({ db, now }: JobWork, error: string): Promise<void> {
  await db
    .insertInto('mailTroubles')
    .values({ since: now, lastAt: now, times: 1, error })
    .onConflict((conflict) =>
      conflict
        .column('organisationId')
        .where('mendedAt', 'is', null)
        .doUpdateSet((row) => ({ lastAt: now, error, times: row('mailTroubles.times', '+', 1) })),
    )
    .execute()
}

import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'

/**
 * Releases the figures of each half-year that is over and was not released yet. What was released stays as it is, so once
 * a day is the same as once. Errors: those of the database.
 */
export const releaseGroups = async (
  { database }: Pick<Services, 'database'>,
  { organisation }: { organisation: OrganisationId },
): Promise<void> => {
  await database.asJob(organisation, ({ db }) => sql`select app.release_groups()`.execute(db))
}

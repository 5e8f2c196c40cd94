import { plusMinutes } from '#kernel/dates.ts'
import type { OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'

/** Answers to commands are kept two days, for who sends one again; then they are in nobody's way any more. */
export async function forgetOldCommands(
  { database }: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  await database.asJob(organisation, ({ db, now }) =>
    db
      .deleteFrom('commands')
      .where('at', '<', plusMinutes(now, -48 * 60))
      .execute(),
  )
}

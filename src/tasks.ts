import type { OrganisationId } from '#kernel/schemas.ts'
import { forgetOldAttempts } from '#modules/accounts/attempts.ts'
import { planByCadence } from '#modules/cadences/planning.ts'
import { carryOutImport } from '#modules/imports/carrying.ts'
import { compareImport } from '#modules/imports/comparing.ts'
import { readImportFile } from '#modules/imports/reading.ts'
import { forgetImport, forgetOldImports } from '#modules/imports/tidying.ts'
import { releaseGroups } from '#modules/insight/releasing.ts'
import { sendInvitation, sendSignInLink } from '#modules/notifications/links.ts'
import { sendMail } from '#modules/notifications/mails.ts'
import { inviteByCadence } from '#modules/notifications/cadences.ts'
import { inviteToRound, remindLate } from '#modules/notifications/rounds.ts'
import { remindOrganisation } from '#modules/notifications/troubles.ts'
import { followEvent } from '#modules/notifications/writing.ts'
import { sealLogs } from '#modules/privacy/seals.ts'
import { forgetOldCommands } from '#modules/privacy/tidying.ts'
import { joinRounds, launch } from '#modules/rounds/launching.ts'
import type { Schedule, Task } from '#platform/jobs/queue.ts'
import type { Services } from '#platform/services.ts'

/** Everything that is done after a commit, or comes round by itself (minute hour day month weekday, UTC), and for whom. */
export const jobs = {
  'follow-event': { after: 'something happened', whom: 'whoever it concerns' },
  'send-mail': { after: 'a mail was written', whom: 'its reader' },
  'send-sign-in-link': { after: 'somebody asked for a link', whom: 'whoever has that address' },
  'send-invitation': { after: 'an administrator invited somebody', whom: 'that person' },
  'read-import': { after: 'an administrator handed in a file of people', whom: 'that administrator' },
  'compare-import': { after: 'an administrator chose how to import', whom: 'that administrator' },
  'carry-out-import': { after: 'an administrator confirmed an import', whom: 'everybody in its file' },
  'forget-import': { after: 'an import was carried out or withdrawn', whom: 'the people in its file' },
  'send-due-mails': { round: '*/5 * * * *', whom: 'every organisation' },
  'launch-round': { after: 'a round was launched, or somebody was added to it', whom: 'everybody of the round' },
  'invite-to-round': { after: 'a launch made conversations', whom: 'those who talk, and their managers' },
  'remind-round': { after: 'an HR adviser or a manager reminds who is late', whom: 'who is late, and their managers' },
  'join-rounds': { round: '7 4 * * *', whom: 'every organisation' },
  'plan-by-cadence': { after: 'a rule was switched on or changed for somebody', whom: 'everybody under a rule' },
  'invite-by-cadence': { after: 'a rule made conversations', whom: 'those who talk, and their managers' },
  'plan-by-cadences': { round: '23 4 * * *', whom: 'every organisation' },
  'release-groups': { round: '37 4 * * *', whom: 'every organisation' },
  'seal-logs': { round: '*/15 * * * *', whom: 'every organisation' },
  tidy: { round: '17 3 * * *', whom: 'everybody' },
} as const satisfies Record<string, { whom: string } & ({ after: string } | { round: string })>

const acts = (services: Services): Record<keyof typeof jobs, Task> => ({
  'follow-event': (payload) => followEvent(services, payload),
  'send-mail': (payload: Parameters<typeof sendMail>[1], { lastAttempt }) =>
    sendMail(services, { ...payload, lastAttempt }),
  'send-sign-in-link': (payload) => sendSignInLink(services, payload),
  'send-invitation': (payload) => sendInvitation(services, payload),
  'read-import': (payload) => readImportFile(services, payload),
  'compare-import': (payload) => compareImport(services, payload),
  'carry-out-import': (payload) => carryOutImport(services, payload),
  'forget-import': (payload) => forgetImport(services, payload),
  'send-due-mails': () => inEveryOrganisation(services, remindOrganisation),
  'launch-round': (payload) => launch(services, payload),
  'invite-to-round': (payload) => inviteToRound(services, payload),
  'remind-round': (payload) => remindLate(services, payload),
  'join-rounds': () => inEveryOrganisation(services, joinRounds),
  'plan-by-cadence': (payload) => planByCadence(services, payload),
  'invite-by-cadence': (payload) => inviteByCadence(services, payload),
  'plan-by-cadences': () => inEveryOrganisation(services, planByCadence),
  'release-groups': () => inEveryOrganisation(services, releaseGroups),
  'seal-logs': () => inEveryOrganisation(services, sealLogs),
  tidy: async () => {
    await forgetOldAttempts(services)
    await inEveryOrganisation(services, forgetOldCommands)
    await inEveryOrganisation(services, forgetOldImports)
  },
})

export const tasksOf: (services: Services) => Record<string, Task> = acts

export const schedules: Schedule[] = Object.entries(jobs).flatMap(([task, job]) =>
  'round' in job ? [{ task, when: job.round }] : [],
)

/** Goes round the organisations. What fails in one is told when all had their turn, so that it is tried again. */
async function inEveryOrganisation(
  services: Services,
  work: (services: Services, of: { organisation: OrganisationId }) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  for (const organisation of await services.database.everyOrganisation())
    await work(services, { organisation }).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

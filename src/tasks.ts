import type { OrganisationId } from '#kernel/schemas.ts'
import { sendInvitation, sendSignInLink } from '#modules/notifications/links.ts'
import { sendMail } from '#modules/notifications/mails.ts'
import { followEvent } from '#modules/notifications/writing.ts'
import { sealLogs } from '#modules/privacy/seals.ts'
import { forgetOldCommands } from '#modules/privacy/tidying.ts'
import type { Schedule, Task } from '#platform/jobs/queue.ts'
import type { Services } from '#platform/services.ts'

/** Everything that is done after a commit or comes round by itself, on one screen. */
export const tasksOf = (services: Services): Record<string, Task> => ({
  'follow-event': (payload) => followEvent(services, payload),
  'send-mail': (payload: Parameters<typeof sendMail>[1], { lastAttempt }) =>
    sendMail(services, { ...payload, lastAttempt }),
  'send-sign-in-link': (payload) => sendSignInLink(services, payload),
  'send-invitation': (payload) => sendInvitation(services, payload),
  'seal-logs': () => inEveryOrganisation(services, sealLogs),
  'forget-old-commands': () => inEveryOrganisation(services, forgetOldCommands),
})

export const schedules: Schedule[] = [
  { task: 'seal-logs', when: '*/15 * * * *' },
  { task: 'forget-old-commands', when: '17 3 * * *' },
]

async function inEveryOrganisation(
  services: Services,
  work: (services: Services, of: { organisation: OrganisationId }) => Promise<void>,
): Promise<void> {
  for (const organisation of await services.database.everyOrganisation()) await work(services, { organisation })
}

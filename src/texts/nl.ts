import { nl as accounts } from '#modules/accounts/text/nl.ts'
import { nl as agreements } from '#modules/agreements/text/nl.ts'
import { nl as cadences } from '#modules/cadences/text/nl.ts'
import { nl as competencies } from '#modules/competencies/text/nl.ts'
import { nl as conversations } from '#modules/conversations/text/nl.ts'
import { nl as feedback } from '#modules/feedback/text/nl.ts'
import { nl as development } from '#modules/development/text/nl.ts'
import { nl as goals } from '#modules/goals/text/nl.ts'
import { nl as handovers } from '#modules/handovers/text/nl.ts'
import { nl as home } from '#modules/home/text/nl.ts'
import { nl as imports } from '#modules/imports/text/nl.ts'
import { nl as insight } from '#modules/insight/text/nl.ts'
import { nl as logbook } from '#modules/logbook/text/nl.ts'
import { nl as notifications } from '#modules/notifications/text/nl.ts'
import { nl as organisations } from '#modules/organisations/text/nl.ts'
import { nl as people } from '#modules/people/text/nl.ts'
import { nl as privacy } from '#modules/privacy/text/nl.ts'
import { nl as recognition } from '#modules/recognition/text/nl.ts'
import { nl as reports } from '#modules/reports/text/nl.ts'
import { nl as rounds } from '#modules/rounds/text/nl.ts'
import { nl as templates } from '#modules/templates/text/nl.ts'
import { nl as platform } from '#platform/text/nl.ts'

/** Every sentence of the product in Dutch, each module's own below its name. Every other language has the same keys. */
export const nl = {
  ...platform,
  accounts,
  people,
  templates,
  organisations,
  imports,
  competencies,
  recognition,
  logbook,
  goals,
  development,
  feedback,
  agreements,
  conversations,
  handovers,
  rounds,
  cadences,
  reports,
  insight,
  home,
  privacy,
  notifications,
} as const

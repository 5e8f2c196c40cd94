import { en as accounts } from '#modules/accounts/text/en.ts'
import { en as agreements } from '#modules/agreements/text/en.ts'
import { en as cadences } from '#modules/cadences/text/en.ts'
import { en as competencies } from '#modules/competencies/text/en.ts'
import { en as conversations } from '#modules/conversations/text/en.ts'
import { en as feedback } from '#modules/feedback/text/en.ts'
import { en as development } from '#modules/development/text/en.ts'
import { en as goals } from '#modules/goals/text/en.ts'
import { en as handovers } from '#modules/handovers/text/en.ts'
import { en as home } from '#modules/home/text/en.ts'
import { en as imports } from '#modules/imports/text/en.ts'
import { en as insight } from '#modules/insight/text/en.ts'
import { en as logbook } from '#modules/logbook/text/en.ts'
import { en as notifications } from '#modules/notifications/text/en.ts'
import { en as organisations } from '#modules/organisations/text/en.ts'
import { en as people } from '#modules/people/text/en.ts'
import { en as privacy } from '#modules/privacy/text/en.ts'
import { en as recognition } from '#modules/recognition/text/en.ts'
import { en as reports } from '#modules/reports/text/en.ts'
import { en as rounds } from '#modules/rounds/text/en.ts'
import { en as templates } from '#modules/templates/text/en.ts'
import { en as platform } from '#platform/text/en.ts'

/** Every sentence of the product in English, each module's own below its name. */
export const en = {
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
}

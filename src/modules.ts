import { routes as accounts } from '#modules/accounts/routes.ts'
import { routes as agreements } from '#modules/agreements/routes.ts'
import { routes as cadences } from '#modules/cadences/routes.ts'
import { routes as competencies } from '#modules/competencies/routes.ts'
import { routes as conversations } from '#modules/conversations/routes.ts'
import { routes as feedback } from '#modules/feedback/routes.ts'
import { routes as development } from '#modules/development/routes.ts'
import { routes as goals } from '#modules/goals/routes.ts'
import { routes as handovers } from '#modules/handovers/routes.ts'
import { routes as home } from '#modules/home/routes.ts'
import { routes as imports } from '#modules/imports/routes.ts'
import { routes as insight } from '#modules/insight/routes.ts'
import { routes as logbook } from '#modules/logbook/routes.ts'
import { routes as notifications } from '#modules/notifications/routes.ts'
import { routes as organisations } from '#modules/organisations/routes.ts'
import { routes as people } from '#modules/people/routes.ts'
import { routes as privacy } from '#modules/privacy/routes.ts'
import { routes as recognition } from '#modules/recognition/routes.ts'
import { routes as reports } from '#modules/reports/routes.ts'
import { routes as rounds } from '#modules/rounds/routes.ts'
import { routes as templates } from '#modules/templates/routes.ts'

/** The product's table of contents, in order of dependency: a module calls those above it, and is told of those below. */
export const modules = {
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

export const routes = Object.values(modules).flat()

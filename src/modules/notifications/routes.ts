import { receive, serve } from '#platform/http/serve.ts'
import * as calendar from './calendar.ts'
import * as contract from './contract.ts'
import { findMail, listMails, showMail, tryAgain } from './mails.ts'
import * as preferences from './preferences.ts'
import * as wordings from './wordings.ts'

export const routes = [
  serve(contract.listMails, listMails, async (found, { mail }) => ({ ...found, leaves: mail.leaves })),
  serve(contract.readMail, findMail, showMail),
  serve(contract.tryMailAgain, findMail, tryAgain),
  serve(contract.readPreferences, preferences.readPreferences),
  serve(contract.choosePreferences, preferences.choosePreferences),
  serve(contract.readRequired, preferences.readRequired),
  serve(contract.changeRequired, preferences.changeRequired),
  serve(contract.listMailTexts, wordings.listMailTexts),
  serve(contract.readMailText, wordings.readMailText, wordings.showMailText),
  serve(contract.saveMailText, wordings.saveMailText),
  serve(contract.resetMailText, wordings.resetMailText),
  serve(contract.previewMailText, wordings.sayForWhom, wordings.previewMailText),
  serve(contract.tryMailText, wordings.sayForWhom, wordings.tryMailText),
  serve(contract.readCalendarFeed, calendar.readCalendarFeed),
  serve(contract.makeCalendarFeed, calendar.makeCalendarFeed, calendar.addressOf),
  serve(contract.endCalendarFeed, calendar.endCalendarFeed),
  receive(contract.readCalendar, calendar.readCalendar),
]

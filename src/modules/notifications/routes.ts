import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { findMail, listMails, showMail } from './mails.ts'

export const routes = [
  serve(contract.listMails, listMails, async (found, { mail }) => ({ ...found, leaves: mail.leaves })),
  serve(contract.readMail, findMail, showMail),
]

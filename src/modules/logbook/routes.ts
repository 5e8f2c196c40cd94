import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { listLog, saveEntry, throwEntryAway } from './entries.ts'

export const routes = [
  serve(contract.listLog, listLog),
  serve(contract.saveEntry, saveEntry),
  serve(contract.throwEntryAway, throwEntryAway),
]

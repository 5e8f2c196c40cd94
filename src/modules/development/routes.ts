import { serve } from '#platform/http/serve.ts'
import { endActivity, listMentored, noteActivity, setActivity, wordActivity } from './activities.ts'
import * as contract from './contract.ts'
import { closeNeed, readPlan, setNeed, wordNeed } from './needs.ts'

export const routes = [
  serve(contract.readPlan, readPlan),
  serve(contract.listMentored, listMentored),
  serve(contract.setNeed, setNeed),
  serve(contract.wordNeed, wordNeed),
  serve(contract.closeNeed, closeNeed),
  serve(contract.setActivity, setActivity),
  serve(contract.wordActivity, wordActivity),
  serve(contract.noteActivity, noteActivity),
  serve(contract.endActivity, endActivity),
]

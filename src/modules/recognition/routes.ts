import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { giveRecognition, listRecognitions, readTeamOf } from './recognitions.ts'

export const routes = [
  serve(contract.listRecognitions, listRecognitions),
  serve(contract.readTeamOf, readTeamOf),
  serve(contract.giveRecognition, giveRecognition),
]

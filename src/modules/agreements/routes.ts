import { serve } from '#platform/http/serve.ts'
import { checkInOnAgreement, listAgreements, rewordAgreement } from './agreements.ts'
import * as contract from './contract.ts'

export const routes = [
  serve(contract.listAgreements, listAgreements),
  serve(contract.rewordAgreement, rewordAgreement),
  serve(contract.checkInOnAgreement, checkInOnAgreement),
]

import { serve } from '#platform/http/serve.ts'
import { checkInOnAgreement, listAgreements, readAgreementReaders, rewordAgreement } from './agreements.ts'
import { answerDropOfAgreement, askToDropAgreement, moveAgreement, withdrawDropOfAgreement } from './changes.ts'
import * as contract from './contract.ts'

export const routes = [
  serve(contract.listAgreements, listAgreements),
  serve(contract.readAgreementReaders, readAgreementReaders),
  serve(contract.rewordAgreement, rewordAgreement),
  serve(contract.checkInOnAgreement, checkInOnAgreement),
  serve(contract.moveAgreement, moveAgreement),
  serve(contract.askToDropAgreement, askToDropAgreement),
  serve(contract.withdrawDropOfAgreement, withdrawDropOfAgreement),
  serve(contract.answerDropOfAgreement, answerDropOfAgreement),
]

import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { handOver, listHandovers } from './handovers.ts'

export const routes = [
  serve(contract.listHandovers, (work) => listHandovers(work, 'person')),
  serve(contract.handOver, (work, input) => handOver(work, 'person', input)),
  serve(contract.listHandoversAsHr, (work) => listHandovers(work, 'hr')),
  serve(contract.handOverAsHr, (work, input) => handOver(work, 'hr', input)),
]

import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { endDelegation, listDelegations, nameDelegate, takeOverAsDelegate } from './delegations.ts'
import { listFormer, readFormer } from './former.ts'
import { handOver, listHandovers } from './handovers.ts'

export const routes = [
  serve(contract.listHandovers, async (work) => {
    const [list, former, delegations] = await Promise.all([
      listHandovers(work, 'person'),
      listFormer(work),
      listDelegations(work),
    ])
    return { ...list, former, ...delegations }
  }),
  serve(contract.readFormer, readFormer),
  serve(contract.nameDelegate, nameDelegate),
  serve(contract.endDelegation, endDelegation),
  serve(contract.takeOverAsDelegate, takeOverAsDelegate),
  serve(contract.handOver, (work, input) => handOver(work, 'person', input)),
  serve(contract.listHandoversAsHr, (work) => listHandovers(work, 'hr')),
  serve(contract.handOverAsHr, (work, input) => handOver(work, 'hr', input)),
]

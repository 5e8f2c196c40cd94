import { serve } from '#platform/http/serve.ts'
import { readAccessLog } from './access-log.ts'
import * as contract from './contract.ts'

export const routes = [serve(contract.readAccessLog, readAccessLog)]

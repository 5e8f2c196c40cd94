import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { readHome, readPersonFile, readProgress } from './home.ts'

export const routes = [
  serve(contract.readHome, readHome),
  serve(contract.readProgress, readProgress),
  serve(contract.readPersonFile, readPersonFile),
]

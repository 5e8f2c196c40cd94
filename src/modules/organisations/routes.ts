import { receive, serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { foundOrganisation } from './founding.ts'
import { changeSettings, readSettings } from './settings.ts'

export const routes = [
  receive(contract.foundOrganisation, foundOrganisation),
  serve(contract.readSettings, readSettings),
  serve(contract.changeSettings, changeSettings),
]

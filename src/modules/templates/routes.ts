import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { listTemplates, readTemplate } from './templates.ts'

export const routes = [serve(contract.listTemplates, listTemplates), serve(contract.readTemplate, readTemplate)]

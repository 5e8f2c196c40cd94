import { serve } from '#platform/http/serve.ts'
import { listLibrary, listQuestions, readLibraryTemplate, takeTemplate } from './bank.ts'
import * as contract from './contract.ts'
import { listTemplates, readTemplate } from './templates.ts'

export const routes = [
  serve(contract.listTemplates, listTemplates),
  serve(contract.readTemplate, readTemplate),
  serve(contract.listLibrary, listLibrary),
  serve(contract.readLibraryTemplate, readLibraryTemplate),
  serve(contract.listQuestions, listQuestions),
  serve(contract.takeTemplate, takeTemplate),
]

import { receive, serve } from '#platform/http/serve.ts'
import { listLibrary, listQuestions, readLibraryTemplate, takeTemplate } from './bank.ts'
import * as contract from './contract.ts'
import { asForm, downloadReadyForm, listForms, takeVersion } from './forms.ts'
import { listTemplates, readTemplate } from './templates.ts'

export const routes = [
  serve(contract.listTemplates, listTemplates),
  serve(contract.readTemplate, readTemplate),
  serve(contract.downloadForm, takeVersion, asForm),
  receive(contract.listForms, listForms),
  receive(contract.downloadReadyForm, downloadReadyForm),
  serve(contract.listLibrary, listLibrary),
  serve(contract.readLibraryTemplate, readLibraryTemplate),
  serve(contract.listQuestions, listQuestions),
  serve(contract.takeTemplate, takeTemplate),
]

import { receive, serve } from '#platform/http/serve.ts'
import { listLibrary, listQuestions, listScales, readLibraryTemplate, takeTemplate } from './bank.ts'
import * as contract from './contract.ts'
import {
  archiveTemplate,
  bringBackTemplate,
  previewDraft,
  publishTemplate,
  readDraft,
  readPartVersions,
  saveDraft,
  startTemplate,
} from './drafts.ts'
import { asForm, downloadReadyForm, listForms, takeVersion } from './forms.ts'
import { compareVersions, listKeptTemplates } from './keeping.ts'
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
  serve(contract.listScales, listScales),
  serve(contract.takeTemplate, takeTemplate),
  serve(contract.listKeptTemplates, listKeptTemplates),
  serve(contract.startTemplate, startTemplate),
  serve(contract.readDraft, readDraft),
  serve(contract.saveDraft, saveDraft),
  serve(contract.readPartVersions, readPartVersions),
  serve(contract.previewDraft, previewDraft),
  serve(contract.compareVersions, compareVersions),
  serve(contract.publishTemplate, publishTemplate),
  serve(contract.archiveTemplate, archiveTemplate),
  serve(contract.bringBackTemplate, bringBackTemplate),
]

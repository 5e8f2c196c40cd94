import { serve } from '#platform/http/serve.ts'
import { listChanges, listMistakes } from './changes.ts'
import * as contract from './contract.ts'
import { readEverybody, writeEverybody } from './exporting.ts'
import { carryOut, chooseHow, readImport, sayColumns, startImport, withdrawImport } from './imports.ts'

export const routes = [
  serve(contract.readImport, readImport),
  serve(contract.startImport, startImport),
  serve(contract.sayColumns, sayColumns),
  serve(contract.chooseHow, chooseHow),
  serve(contract.listChanges, listChanges),
  serve(contract.listMistakes, listMistakes),
  serve(contract.carryOut, carryOut),
  serve(contract.withdrawImport, withdrawImport),
  serve(contract.exportPeople, readEverybody, writeEverybody),
]

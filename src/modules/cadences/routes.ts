import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { listNext } from './next.ts'
import { changeMoment, endAbsence, readPersonCadence, restoreMoment, setAbsence } from './persons.ts'
import {
  changeCadence,
  draftCadence,
  endCadence,
  listCadences,
  readCadence,
  resumeCadence,
  startCadence,
} from './rules.ts'
import { tryCadence } from './trial.ts'

export const routes = [
  serve(contract.listCadences, listCadences),
  serve(contract.draftCadence, draftCadence),
  serve(contract.readCadence, readCadence),
  serve(contract.changeCadence, changeCadence),
  serve(contract.startCadence, startCadence),
  serve(contract.endCadence, endCadence),
  serve(contract.resumeCadence, resumeCadence),
  serve(contract.tryCadence, tryCadence),
  serve(contract.readPersonCadence, readPersonCadence),
  serve(contract.changeMoment, changeMoment),
  serve(contract.restoreMoment, restoreMoment),
  serve(contract.setAbsence, setAbsence),
  serve(contract.endAbsence, endAbsence),
  serve(contract.listNext, listNext),
]

import { serve } from '#platform/http/serve.ts'
import { appoint, endAppointment } from './appointments.ts'
import * as contract from './contract.ts'
import { addDepartment, changeDepartment, removeDepartment } from './departments.ts'
import { findPeople } from './directory.ts'
import { readDraftKey, readMe } from './me.ts'
import { listMoves, movePeople, tryMove, undoMoves } from './moves.ts'
import {
  addPerson,
  changePerson,
  invitePerson,
  letPersonLeave,
  listPeople,
  placePerson,
  readKeptPerson,
} from './persons.ts'

export const routes = [
  serve(contract.readMe, readMe),
  serve(contract.readDraftKey, readDraftKey),
  serve(contract.findPeople, findPeople),
  serve(contract.listPeople, listPeople),
  serve(contract.readKeptPerson, readKeptPerson),
  serve(contract.addPerson, addPerson),
  serve(contract.changePerson, changePerson),
  serve(contract.placePerson, placePerson),
  serve(contract.tryMove, tryMove),
  serve(contract.movePeople, movePeople),
  serve(contract.listMoves, listMoves),
  serve(contract.undoMoves, undoMoves),
  serve(contract.letPersonLeave, letPersonLeave),
  serve(contract.invitePerson, invitePerson),
  serve(contract.appoint, appoint),
  serve(contract.endAppointment, endAppointment),
  serve(contract.addDepartment, addDepartment),
  serve(contract.changeDepartment, changeDepartment),
  serve(contract.removeDepartment, removeDepartment),
]

import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import {
  draftRound,
  dropRound,
  exceptPerson,
  followRule,
  launchRound,
  readChoices,
  readRound,
  saveRound,
  takeUpRound,
} from './drafts.ts'
import { takeOverRound } from './leading.ts'
import { listRounds, readRoundProgress, remindLate } from './progress.ts'
import {
  changeTemplate,
  closeRound,
  extendPerson,
  extendRound,
  pausePerson,
  reopenRound,
  resumePerson,
  skipPerson,
  unskipPerson,
} from './running.ts'
import { listTeamRounds, readTeamRound, remindTeam } from './team.ts'
import { tryRound } from './trial.ts'

export const routes = [
  serve(contract.listRounds, listRounds),
  serve(contract.draftRound, draftRound),
  serve(contract.readChoices, readChoices),
  serve(contract.readRound, readRound),
  serve(contract.saveRound, saveRound),
  serve(contract.exceptPerson, exceptPerson),
  serve(contract.followRule, followRule),
  serve(contract.dropRound, dropRound),
  serve(contract.takeUpRound, takeUpRound),
  serve(contract.tryRound, tryRound),
  serve(contract.launchRound, launchRound),
  serve(contract.extendRound, extendRound),
  serve(contract.extendPerson, extendPerson),
  serve(contract.skipPerson, skipPerson),
  serve(contract.unskipPerson, unskipPerson),
  serve(contract.pausePerson, pausePerson),
  serve(contract.resumePerson, resumePerson),
  serve(contract.changeTemplate, changeTemplate),
  serve(contract.closeRound, closeRound),
  serve(contract.reopenRound, reopenRound),
  serve(contract.takeOverRound, takeOverRound),
  serve(contract.readRoundProgress, readRoundProgress),
  serve(contract.remindLate, remindLate),
  serve(contract.listTeamRounds, listTeamRounds),
  serve(contract.readTeamRound, readTeamRound),
  serve(contract.remindTeam, remindTeam),
]

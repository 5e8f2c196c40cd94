import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { carryGoalOver, readGoal } from './history.ts'
import { checkInOnGoal, closeGoal, listGoals, readGoalReaders, setGoal, wordGoal } from './goals.ts'
import { readReadersOfGoal, shareGoal } from './sharing.ts'
import { findBranches, listBranches, listHelped } from './tree.ts'

export const routes = [
  serve(contract.listGoals, listGoals),
  serve(contract.readGoal, readGoal),
  serve(contract.readGoalReaders, readGoalReaders),
  serve(contract.setGoal, setGoal),
  serve(contract.wordGoal, wordGoal),
  serve(contract.checkInOnGoal, checkInOnGoal),
  serve(contract.readReadersOfGoal, readReadersOfGoal),
  serve(contract.shareGoal, shareGoal),
  serve(contract.listBranches, listBranches),
  serve(contract.findBranches, findBranches),
  serve(contract.listHelped, listHelped),
  serve(contract.closeGoal, closeGoal),
  serve(contract.carryGoalOver, carryGoalOver),
]

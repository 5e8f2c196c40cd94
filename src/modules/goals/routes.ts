import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { checkInOnGoal, closeGoal, listGoals, readGoalReaders, setGoal, wordGoal } from './goals.ts'

export const routes = [
  serve(contract.listGoals, listGoals),
  serve(contract.readGoalReaders, readGoalReaders),
  serve(contract.setGoal, setGoal),
  serve(contract.wordGoal, wordGoal),
  serve(contract.checkInOnGoal, checkInOnGoal),
  serve(contract.closeGoal, closeGoal),
]

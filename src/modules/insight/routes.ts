import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { readDevelopment, readDevelopmentAsHr } from './development.ts'
import { readDistribution } from './distribution.ts'
import { asFile, takePicture, takeTeamPicture } from './file.ts'
import { readPicture, readTeamPicture } from './overview.ts'
import { setSignalRules } from './rules.ts'

export const routes = [
  serve(contract.readTeamPicture, readTeamPicture),
  serve(contract.readPicture, readPicture),
  serve(contract.downloadTeamPicture, takeTeamPicture, asFile),
  serve(contract.downloadPicture, takePicture, asFile),
  serve(contract.readDevelopment, readDevelopment),
  serve(contract.readDevelopmentAsHr, readDevelopmentAsHr),
  serve(contract.readDistribution, readDistribution),
  serve(contract.readDistributionAsHr, readDistribution),
  serve(contract.setSignalRules, setSignalRules),
]

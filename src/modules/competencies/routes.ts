import { serve } from '#platform/http/serve.ts'
import { readCareer } from './career.ts'
import * as contract from './contract.ts'
import { giveJob, takeJob } from './holders.ts'
import {
  addCompetency,
  archiveCompetency,
  bringBackCompetency,
  changeCompetency,
  listCompetencies,
  listKeptCompetencies,
  readKeptCompetency,
  takeCompetencies,
} from './keeping.ts'
import { handInMatch, readMatch, saveLevel, startMatch, stopMatch } from './matches.ts'
import {
  addProfile,
  archiveProfile,
  bringBackProfile,
  changeProfile,
  listKeptProfiles,
  readKeptProfile,
} from './profiles.ts'

export const routes = [
  serve(contract.listCompetencies, listCompetencies),
  serve(contract.readCareer, readCareer),
  serve(contract.startMatch, startMatch),
  serve(contract.readMatch, readMatch),
  serve(contract.saveLevel, saveLevel),
  serve(contract.handInMatch, handInMatch),
  serve(contract.stopMatch, stopMatch),
  serve(contract.listKeptCompetencies, listKeptCompetencies),
  serve(contract.takeCompetencies, takeCompetencies),
  serve(contract.addCompetency, addCompetency),
  serve(contract.readKeptCompetency, readKeptCompetency),
  serve(contract.changeCompetency, changeCompetency),
  serve(contract.archiveCompetency, archiveCompetency),
  serve(contract.bringBackCompetency, bringBackCompetency),
  serve(contract.listKeptProfiles, listKeptProfiles),
  serve(contract.addProfile, addProfile),
  serve(contract.readKeptProfile, readKeptProfile),
  serve(contract.changeProfile, changeProfile),
  serve(contract.archiveProfile, archiveProfile),
  serve(contract.bringBackProfile, bringBackProfile),
  serve(contract.giveJob, giveJob),
  serve(contract.takeJob, takeJob),
]

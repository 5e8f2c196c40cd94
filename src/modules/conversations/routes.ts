import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { inviteGuest, letGuestGo } from './guests.ts'
import { addDocument, openDocument, removeDocument } from './documents.ts'
import { agreeOnGoal } from './look-backs.ts'
import { readNotes, writeNotes } from './notes.ts'
import {
  cancelConversation,
  moveConversation,
  pauseConversation,
  planAsHr,
  planConversation,
  readPlanning,
  resumeConversation,
} from './planning.ts'
import { readVersions, saveAnswer, saveRating, sharePreparation, withdrawPreparation } from './preparations.ts'
import { listConversations, readConversation, readPreparation } from './reading.ts'
import { agree, beginTalk, concludeTalk, readTalk } from './talk.ts'

export const routes = [
  serve(contract.readPlanning, readPlanning),
  serve(contract.planConversation, planConversation),
  serve(contract.planAsHr, planAsHr),
  serve(contract.moveConversation, moveConversation),
  serve(contract.moveAsHr, moveConversation),
  serve(contract.cancelConversation, cancelConversation),
  serve(contract.cancelAsHr, cancelConversation),
  serve(contract.pauseConversation, pauseConversation),
  serve(contract.resumeConversation, resumeConversation),
  serve(contract.inviteGuest, inviteGuest),
  serve(contract.letGuestGo, letGuestGo),
  serve(contract.readConversation, readConversation),
  serve(contract.listConversations, listConversations),
  serve(contract.readPreparation, readPreparation),
  serve(contract.saveAnswer, saveAnswer),
  serve(contract.saveRating, saveRating),
  serve(contract.readVersions, readVersions),
  serve(contract.sharePreparation, sharePreparation),
  serve(contract.withdrawPreparation, withdrawPreparation),
  serve(contract.addDocument, addDocument),
  serve(contract.removeDocument, removeDocument),
  serve(contract.openDocument, openDocument),
  serve(contract.beginTalk, beginTalk),
  serve(contract.readTalk, readTalk),
  serve(contract.readNotes, readNotes),
  serve(contract.writeNotes, writeNotes),
  serve(contract.agree, agree),
  serve(contract.agreeOnGoal, agreeOnGoal),
  serve(contract.concludeTalk, concludeTalk),
]

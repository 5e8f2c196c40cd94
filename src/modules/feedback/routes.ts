import { serve } from '#platform/http/serve.ts'
import * as contract from './contract.ts'
import { beginFeedback, dropFeedbackDraft, readFeedbackDraft, saveFeedbackWords, sendFeedback } from './drafts.ts'
import { addToFeedback, openFeedback, thankForFeedback, withdrawFeedback } from './pieces.ts'
import { listFeedback, readFeedback, readFeedbackAbout, readPiece } from './reading.ts'
import { askForFeedback, beginAnswer, declineRequest, listRequests } from './requests.ts'

export const routes = [
  serve(contract.readFeedback, readFeedback),
  serve(contract.listFeedback, listFeedback),
  serve(contract.readFeedbackAbout, readFeedbackAbout),
  serve(contract.beginFeedback, beginFeedback),
  serve(contract.readFeedbackDraft, readFeedbackDraft),
  serve(contract.saveFeedbackWords, saveFeedbackWords),
  serve(contract.dropFeedbackDraft, dropFeedbackDraft),
  serve(contract.sendFeedback, sendFeedback),
  serve(contract.readPiece, readPiece),
  serve(contract.openFeedback, openFeedback),
  serve(contract.withdrawFeedback, withdrawFeedback),
  serve(contract.addToFeedback, addToFeedback),
  serve(contract.thankForFeedback, thankForFeedback),
  serve(contract.listRequests, listRequests),
  serve(contract.askForFeedback, askForFeedback),
  serve(contract.beginAnswer, beginAnswer),
  serve(contract.declineRequest, declineRequest),
]

import { feedbackOfSophie } from '#test/denial/stages.ts'
import { askTheTables } from '#test/visibility/ask.ts'

askTheTables('feedback', feedbackOfSophie)

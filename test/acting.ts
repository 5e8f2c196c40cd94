import type { ConversationId } from '#kernel/schemas.ts'
import * as conversations from '#modules/conversations/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import { idOf, type World } from './world.ts'

/** What people do in a conversation, in few words, for stories that are about what comes of it. */
export function acting({ as, clock }: World) {
  const edit = () => clock.newId()
  const acts = {
    /** A conversation in three weeks; `by` plans it. */
    plan: async (by: string, employee: string, date = '2026-12-15', time = '10:00', followsId: string | null = null) =>
      (
        await as(by)(conversations.planConversation, {
          employeeId: idOf(employee),
          followsId,
          date,
          time,
          minutes: 60,
          place: 'Kantoor',
          link: '',
        })
      ).id,
    write: (who: string, conversationId: ConversationId, field: string, text: string, base = 0) =>
      as(who)(conversations.saveAnswer, { conversationId, field, base, edit: edit(), value: { text } }),
    rate: (who: string, conversationId: ConversationId, field: string, level: number, base = 0) =>
      as(who)(conversations.saveRating, { conversationId, field, base, edit: edit(), value: { level } }),
    share: (who: string, conversationId: ConversationId) => as(who)(conversations.sharePreparation, { conversationId }),
    agree: async (who: string, conversationId: ConversationId, what: string, owner: string, dueOn: string | null) =>
      (
        await as(who)(conversations.agree, {
          conversationId,
          edit: edit(),
          wording: { what, ownerId: idOf(owner), dueOn },
        })
      ).id,
    report: (who: string, conversationId: ConversationId, field: string, text: string, base = 0) =>
      as(who)(reports.saveReportText, { conversationId, field, base, edit: edit(), value: { text } }),
    score: (who: string, conversationId: ConversationId, field: string, level: number, reason: string, base = 0) =>
      as(who)(reports.saveReportRating, { conversationId, field, base, edit: edit(), value: { level, reason } }),
    offer: async (who: string, conversationId: ConversationId, withoutAgreements = true) =>
      (await as(who)(reports.offerReport, { conversationId, withoutAgreements })).id,
    sign: (
      who: string,
      conversationId: ConversationId,
      reportId: string,
      outcome: reports.Outcome = 'agreed',
      reaction = '',
    ) => as(who)(reports.signReport, { conversationId, reportId, outcome, reaction }),
    /** From a plan to a talk that is over: both prepared and shared, the report is the manager's to write. */
    hold: async (employee: string, manager: string, time = '10:00') => {
      const id = await acts.plan(manager, employee, '2026-12-15', time)
      for (const who of [employee, manager]) {
        await acts.write(who, id, 'need', `Wat ${who} nodig heeft.`)
        await acts.share(who, id)
      }
      await as(manager)(conversations.concludeTalk, { conversationId: id })
      return id
    },
  }
  return acts
}

import { sql } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { ConversationId, Instant, PersonId, TemplateId } from '#kernel/schemas.ts'
import { documentsOf } from '#modules/conversations/documents.ts'
import { myAnswers } from '#modules/conversations/reading.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import { questionsFor, templateOf } from '#modules/templates/templates.ts'
import type { Work } from '#platform/work.ts'

type Row = {
  conversationId: ConversationId
  templateId: TemplateId
  templateVersion: number
  name: Bilingual
  employeeId: PersonId
  employeeName: string
  givenName: string
  toId: PersonId | null
  toName: string | null
  handedOverAt: Instant
  isOpen: boolean
  scoresAway: boolean
}

/** What I prepared and then handed over, the last first. */
export async function listFormer(work: Work) {
  return (await formerOf(work)).map(shown)
}

/** In the words and the order of the questions as I was asked them. Errors: not-found, when I handed over no such conversation. */
export async function readFormer(work: Work, { conversationId }: { conversationId: ConversationId }) {
  const row = (await formerOf(work)).find((one) => one.conversationId === conversationId)
  if (!row) throw notFound()
  const [template, { answers, ratings }, documents, readers] = await Promise.all([
    templateOf(work, { templateId: row.templateId, version: row.templateVersion }),
    myAnswers(work.db, work.me, conversationId),
    documentsOf(work.db, work.me, conversationId),
    namesOfReaders(work, readersOf(work.me, row)),
  ])
  const textOf = (field: string) => answers.find((one) => one.field === field)?.value
  const themes = questionsFor(template, 'manager', row.givenName).map(({ name, questions }) => ({
    name,
    answers: questions.flatMap(({ key, type, ask, options }) =>
      [...new Set([...answers, ...ratings].map(({ field }) => field))]
        .filter((field) => field === key || field.startsWith(`${key}/`))
        .map((field) => {
          const value = textOf(field)
          const level = ratings.find((one) => one.field === field)?.value.level ?? null
          const chosen = value && 'choice' in value ? value.choice : []
          return {
            field,
            ask,
            about: type === 'goals' || type === 'agreements' ? type : null,
            text: value?.text ?? '',
            level: template.scale.find((one) => one.level === level)?.label ?? null,
            chosen: options.flatMap((option) => (chosen.includes(option.key) ? [option.label] : [])),
            standing: value && 'standing' in value ? value.standing : null,
          }
        })
        .filter((one) => one.text.trim() || one.level || one.chosen.length > 0 || one.standing),
    ),
  }))
  return {
    ...shown(row),
    points: textOf('points')?.text ?? '',
    themes: themes.filter((theme) => theme.answers.length > 0),
    documents,
    scoresAway: row.scoresAway,
    readers: readers.now,
  }
}

/** I do; and the employee to whom it opened, before somebody else came. */
const readersOf = (me: PersonId, { employeeId, isOpen }: Row) => sql`
  ${me}::uuid union select id from voortgang.persons where ${isOpen} and id = ${employeeId} and (left_on is null or left_on > app.today())`

async function formerOf({ db, me }: Work): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select talks.conversation_id, talks.template_id, talks.template_version, template_versions.content -> 'name' as name,
           employee.id as employee_id, employee.name as employee_name, employee.given_name,
           comes.id as to_id, comes.name as to_name, talks.handed_over_at, talks.is_open,
           employee.id = any (array(select app.people_i_judge_afresh())) as scores_away
    from app.talks_i_handed_over() talks
    join voortgang.persons employee on employee.id = talks.employee_id
    join voortgang.template_versions on template_versions.template_id = talks.template_id and template_versions.version = talks.template_version
    left join lateral (
      select to_id from voortgang.handovers
      where handovers.conversation_id = talks.conversation_id and from_id = ${me} and choice = 'takes-over'
      order by decided_at desc limit 1
    ) decided on true
    left join voortgang.persons comes on comes.id = decided.to_id
    order by talks.handed_over_at desc, talks.conversation_id limit 200`.execute(db)
  return rows
}

const shown = ({ conversationId, name, employeeId, employeeName, toId, toName, handedOverAt }: Row) => ({
  conversationId,
  name,
  employee: { id: employeeId, name: employeeName },
  to: toId && toName !== null ? { id: toId, name: toName } : null,
  handedOverAt,
})

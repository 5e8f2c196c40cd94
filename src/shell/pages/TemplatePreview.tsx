import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'wouter'
import type { AgreementId, GoalId, Instant, PersonId, TemplateId } from '#kernel/schemas.ts'
import type { Agreement } from '#modules/agreements/contract.ts'
import type { Goal } from '#modules/goals/contract.ts'
import type { AnswerValue, RatingValue } from '#modules/conversations/contract.ts'
import { Guidance } from '#modules/conversations/screens/Guidance.tsx'
import type { Answering } from '#modules/conversations/screens/Question.tsx'
import { Theme } from '#modules/conversations/screens/Theme.tsx'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import type { Party } from '#modules/templates/content.ts'
import { previewDraft } from '#modules/templates/contract.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { useRead } from '#platform/ui/api.ts'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import style from '#modules/templates/screens/Template.module.css'

const parties = ['employee', 'manager'] as const

/** A template as one of the two will meet it, on the very screens on which one answers. Nothing typed here is kept. */
export function TemplatePreview() {
  const { templateId } = useParams<{ templateId: TemplateId }>()
  const text = useText()
  const say = useSay()
  const [at] = useSearchParams()
  const party = parties.find((one) => one === at.get('as')) ?? 'employee'
  const of = useRead(previewDraft, { templateId, party })
  return (
    <AdminPage
      title={text('templates.preview.title', { name: say.in(of.name) || text('templates.editor.unnamed') })}
      lead={text('templates.preview.lead', { minutes: of.minutes })}
      back={{ to: `/admin/templates/${templateId}/edit`, label: text('templates.compare.back') }}
    >
      <nav className={style.choice} aria-label={text('templates.preview.as')}>
        <ul>
          {parties.map((one) => (
            <li key={one}>
              <Link
                href={`/admin/templates/${templateId}/preview?as=${one}`}
                replace
                aria-current={one === party ? 'page' : undefined}
              >
                {text(`templates.preview.as-${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={style.column}>
        <Notice icon="eye">{text('templates.preview.not-kept')}</Notice>
        <p className="letter">{say.in(of.purpose)}</p>
        <Guidance of={of.guidance} moments={['preparing']} />
        <Questions key={party} of={of} party={party} />
      </div>
    </AdminPage>
  )
}

function Questions({ of: { themes, scale }, party }: { of: Returned<typeof previewDraft>; party: Party }) {
  const text = useText()
  const other = text(`templates.preview.other.${party}`)
  const [drafts] = useState(() => ({
    answers: nowhere<AnswerValue>({ text: '' }),
    ratings: nowhere<RatingValue>({ level: null }),
  }))
  const answering: Answering = {
    ...drafts,
    readers: {
      now: [{ name: '', me: true }],
      later: {
        when: 'opened',
        people: [
          { name: '', me: true },
          { name: other, me: false },
        ],
      },
    },
    readOnly: false,
    scale,
    goals: [exampleGoal(text('templates.preview.goal'))],
    agreements: [exampleAgreement(text('templates.preview.agreement'), text('templates.preview.sam'))],
    history: async () => [],
  }
  return (
    <>
      {themes.length === 0 && <p className="soft">{text('templates.preview.nothing')}</p>}
      {themes.map((theme) => (
        <Theme key={theme.key} of={theme} answered={[]} answering={answering} />
      ))}
    </>
  )
}

const somebody = { id: 'example' as PersonId, name: '' }

const exampleGoal = (title: string): Goal => ({
  id: 'example' as GoalId,
  owner: somebody,
  kind: 'learning',
  conversationId: null,
  createdAt: '' as Instant,
  version: 1,
  wording: {
    title,
    specific: '',
    measurable: '',
    achievable: '',
    relevant: '',
    startsOn: null,
    dueOn: null,
    measure: null,
    milestones: [],
  },
  checkIns: [],
  closedAt: null,
  closedAs: null,
  audience: 'manager',
  may: { change: { allowed: true }, checkIn: { allowed: true }, share: { allowed: true } },
})

const exampleAgreement = (what: string, name: string): Agreement => ({
  id: 'example' as AgreementId,
  about: somebody,
  owner: { ...somebody, name },
  what,
  dueOn: null,
  version: 1,
  conversationId: null,
  createdAt: '' as Instant,
  doneAt: null,
  droppedAt: null,
  dropAskedBy: null,
  overdue: false,
  checkIns: [],
  may: {
    reword: { allowed: true },
    checkIn: { allowed: true },
    move: { allowed: true },
    askDrop: { allowed: true },
    withdrawDrop: { allowed: false, because: 'agreement.no-drop-asked' },
    answerDrop: { allowed: false, because: 'agreement.no-drop-asked' },
  },
})

/** Fields that take what one types and send it nowhere: not to the server, and not to the journal of this device. */
const nowhere = <Value,>(empty: Value) =>
  new Drafts<Value>('nowhere/', empty, async () => ({ version: 1, savedAt: '' }))

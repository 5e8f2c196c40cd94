import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Empty, Page, Sheet } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { planAsHr, planConversation, readPlanning } from '../contract.ts'
import { MeetingForm, type Meeting } from './MeetingForm.tsx'

/** Planning: with one's manager, with somebody of one's team, or (from the progress page) for somebody in HR's scope. */
export function PlanConversation() {
  const text = useText()
  const say = useSay()
  const me = useMe()
  const [, go] = useLocation()
  const [asked] = useSearchParams()
  const forOther = asked.get('hr') === 'yes' ? asked.get('employee') : null
  const { myManager, team, templates } = useRead(readPlanning, {})
  const [templateId, chooseTemplate] = useState<string | null>(templates[0]?.id ?? null)
  const template = templates.find(({ id }) => id === templateId)
  const then = ({ id }: { id: string }) => go(`/conversations/${id}`)
  const plan = useAction(planConversation, { then })
  const planForOther = useAction(planAsHr, { then: () => go('/hr') })
  const people = [
    ...(myManager
      ? [{ value: me.person.id, label: myManager.name, explain: text('conversations.plan.my-manager') }]
      : []),
    ...team.map(({ id, name, jobTitle }) => ({ value: id as string, label: name, explain: jobTitle })),
  ]
  const wanted = asked.get('employee') ?? (people.length === 1 ? people[0]!.value : null)
  const [employeeId, choose] = useState(people.some(({ value }) => value === wanted) ? wanted : null)

  function submit(meeting: Meeting) {
    const action = forOther ? planForOther : plan
    action.run({
      ...meeting,
      employeeId: forOther ?? employeeId ?? '',
      followsId: forOther ? null : asked.get('follows'),
      templateId,
    })
  }
  const { busy, trouble } = forOther ? planForOther : plan
  const title = asked.get('follows') ? text('conversations.plan.follow-up') : text('conversations.plan.title')
  return (
    <Page
      title={title}
      lead={template && text('conversations.plan.lead', { minutes: template.minutes })}
      back={{
        to: forOther ? '/hr' : '/conversations',
        label: forOther ? text('ui.nav.progress') : text('ui.nav.conversations'),
      }}
    >
      {people.length === 0 && !forOther ? (
        <Empty>{text('conversations.plan.nobody')}</Empty>
      ) : (
        <Sheet>
          <MeetingForm
            first={{ date: '', time: '10:00', minutes: 60, place: '', link: '' }}
            submit={text('conversations.plan.submit')}
            busy={busy}
            trouble={trouble}
            onSubmit={submit}
          >
            {forOther ? (
              <p className="soft">
                {text('conversations.plan.for-whom')} <b>{asked.get('name')}</b>.{' '}
                {text('conversations.plan.for-explain')}
              </p>
            ) : (
              <RadioChoice
                legend={text('conversations.plan.with-whom')}
                options={people}
                value={employeeId}
                onChoose={choose}
                error={trouble?.at('/employeeId')}
              />
            )}
            {templates.length > 1 && (
              <SelectField
                label={text('conversations.plan.template')}
                hint={template && say.in(template.purpose)}
                value={templateId ?? ''}
                onChoose={chooseTemplate}
                options={templates.map(({ id, kind, name }) => ({
                  value: id,
                  label: say.in(name),
                  group: text(`templates.kind.${kind}`),
                }))}
                error={trouble?.at('/templateId')}
              />
            )}
          </MeetingForm>
        </Sheet>
      )}
    </Page>
  )
}

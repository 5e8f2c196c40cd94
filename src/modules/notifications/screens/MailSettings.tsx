import { useState, type FormEvent } from 'react'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { CheckChoice } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { changeRequired, readRequired } from '../contract.ts'
import { topics } from './topics.ts'

/** What an administrator decides about mail for everybody. */
export function MailSettings() {
  const text = useText()
  return (
    <AdminPage title={text('notifications.for-everybody.title')} lead={text('notifications.for-everybody.lead')}>
      <Required />
    </AdminPage>
  )
}

function Required() {
  const text = useText()
  const kept = useRead(readRequired, {})
  const [required, set] = useState(kept.topics)
  const [saved, setSaved] = useState(false)
  const save = useAction(changeRequired, { then: () => setSaved(true) })

  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    if (!save.busy) save.run({ topics: required })
  }
  return (
    <Part title={text('notifications.required.title')} explain={text('notifications.required.explain')}>
      <form onSubmit={submit} noValidate>
        <CheckChoice
          legend={text('notifications.required.topics')}
          options={topics.map((value) => ({
            value,
            label: text(`notifications.topic.${value}`),
            explain: text(`notifications.topic.${value}-explain`),
          }))}
          values={required}
          onChoose={(chosen) => {
            set(chosen)
            setSaved(false)
          }}
        />
        <TroubleNotice of={save.trouble} />
        <Button type="submit" kind="primary" busy={save.busy}>
          {text('notifications.required.save')}
        </Button>
        <Done>{saved && text('notifications.required.saved')}</Done>
      </form>
    </Part>
  )
}

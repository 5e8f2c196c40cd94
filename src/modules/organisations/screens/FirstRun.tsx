import { useState, type FormEvent } from 'react'
import { foundOrganisation } from '../contract.ts'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { CheckField, Pair, RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useLanguage, useText } from '#platform/ui/text.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** Founding the organisation, with the code that only the operator of the server has seen. */
export function FirstRun({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  const { language } = useLanguage()
  const found = useAction(foundOrganisation, { then: onEnter })
  const [form, set] = useState({
    code: '',
    organisation: '',
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Amsterdam',
    givenName: '',
    familyPrefix: '',
    familyName: '',
    jobTitle: '',
    email: '',
    password: '',
    alsoHr: true,
  })
  const field = (name: Exclude<keyof typeof form, 'alsoHr'>) => ({
    value: form[name],
    onType: (value: string) => set({ ...form, [name]: value }),
    error: found.trouble?.at(`/${name}`),
  })
  const say = (
    key: 'code' | 'organisation' | 'given-name' | 'family-prefix' | 'family-name' | 'job-title' | 'email' | 'password',
  ) => text(`organisations.founding.${key}`)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!found.busy) found.run(form)
  }
  return (
    <form onSubmit={submit} noValidate>
      <TroubleNotice of={found.trouble} />
      <TextField
        label={say('code')}
        hint={text('organisations.founding.code-hint')}
        autoComplete="one-time-code"
        {...field('code')}
      />
      <TextField label={say('organisation')} autoComplete="organization" {...field('organisation')} />
      <RadioChoice
        legend={text('organisations.founding.language')}
        hint={text('organisations.founding.language-hint')}
        options={[
          { value: 'nl', label: text('ui.language.nl') },
          { value: 'en', label: text('ui.language.en') },
        ]}
        value={form.language}
        onChoose={(chosen) => set({ ...form, language: chosen })}
      />
      <SelectField
        label={text('organisations.founding.time-zone')}
        options={[...new Set([form.timeZone, ...zones])].map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
        value={form.timeZone}
        onChoose={(timeZone) => set({ ...form, timeZone })}
        error={found.trouble?.at('/timeZone')}
      />
      <h2>{text('organisations.founding.you')}</h2>
      <Pair>
        <TextField label={say('given-name')} autoComplete="given-name" {...field('givenName')} />
        <TextField label={say('family-prefix')} {...field('familyPrefix')} />
      </Pair>
      <TextField label={say('family-name')} autoComplete="family-name" {...field('familyName')} />
      <TextField label={say('job-title')} autoComplete="organization-title" {...field('jobTitle')} />
      <TextField label={say('email')} type="email" autoComplete="username" {...field('email')} />
      <TextField
        label={say('password')}
        hint={text('organisations.founding.password-hint')}
        type="password"
        autoComplete="new-password"
        {...field('password')}
      />
      <CheckField
        label={text('organisations.founding.also-hr')}
        explain={text('organisations.founding.also-hr-explain')}
        checked={form.alsoHr}
        onToggle={(alsoHr) => set({ ...form, alsoHr })}
      />
      <Button type="submit" kind="primary" large busy={found.busy}>
        {text('organisations.founding.submit')}
      </Button>
    </form>
  )
}

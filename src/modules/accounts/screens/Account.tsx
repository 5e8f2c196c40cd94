import { useState, type FormEvent, type ReactNode } from 'react'
import { queries, useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Page, Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useLanguage, useText } from '#platform/ui/text.ts'
import { chooseLanguage, chooseOrganisation, choosePassword, readAccount, type Account as Mine } from '../contract.ts'
import { Sessions } from './Sessions.tsx'

/** What one signs in with, in which language, where, and in which organisation; and what other nouns let one choose. */
export function Account({ children }: { children: ReactNode }) {
  const text = useText()
  const account = useRead(readAccount, {})
  return (
    <Page title={text('accounts.account.title')}>
      <Section title={text('accounts.account.email')} explain={text('accounts.account.email-explain')}>
        <p>{account.email}</p>
      </Section>
      {account.organisations.length > 1 && <Organisations organisations={account.organisations} />}
      <InLanguage />
      {children}
      <Password hasPassword={account.hasPassword} />
      <Sessions sessions={account.sessions} />
    </Page>
  )
}

function Organisations({ organisations }: { organisations: Mine['organisations'] }) {
  const text = useText()
  const { organisation: here } = useMe()
  const choose = useAction(chooseOrganisation, {
    then: (_, { organisationId }) => {
      sessionStorage.setItem('organisation', organisationId)
      queries.clear()
      location.assign('/')
    },
  })
  return (
    <Section title={text('accounts.account.organisations')} explain={text('accounts.account.organisations-explain')}>
      <List>
        {organisations.map(({ id, name }) => (
          <Item
            key={id}
            side={
              id === here.id ? (
                <Tag tone="accent">{text('accounts.account.organisation-here')}</Tag>
              ) : (
                <Button busy={choose.busy} onClick={() => choose.run({ organisationId: id })}>
                  {text('accounts.account.to-organisation', { organisation: name })}
                </Button>
              )
            }
          >
            {name}
          </Item>
        ))}
      </List>
      <TroubleNotice of={choose.trouble} />
    </Section>
  )
}

function InLanguage() {
  const text = useText()
  const { language, choose } = useLanguage()
  const [chosen, setChosen] = useState(language)
  const change = useAction(chooseLanguage, { then: (_, input) => choose(input.language) })
  return (
    <Section title={text('accounts.account.language')} explain={text('accounts.account.language-explain')}>
      <RadioChoice
        legend={text('accounts.account.language')}
        unseenLegend
        options={[
          { value: 'nl', label: text('ui.language.nl') },
          { value: 'en', label: text('ui.language.en') },
        ]}
        value={change.trouble ? language : chosen}
        onChoose={(wanted) => {
          setChosen(wanted)
          change.run({ language: wanted })
        }}
      />
      <TroubleNotice of={change.trouble} />
    </Section>
  )
}

const nothing = { current: '', password: '' }

function Password({ hasPassword }: { hasPassword: boolean }) {
  const text = useText()
  const [form, set] = useState(nothing)
  const [saved, setSaved] = useState(false)
  const save = useAction(choosePassword, {
    then: () => {
      set(nothing)
      setSaved(true)
    },
  })
  const field = (name: keyof typeof form) => ({
    type: 'password',
    value: form[name],
    onType: (typed: string) => {
      set({ ...form, [name]: typed })
      setSaved(false)
    },
    error: save.trouble?.at(`/${name}`),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!save.busy) save.run({ password: form.password, ...(hasPassword ? { current: form.current } : {}) })
  }
  return (
    <Section
      title={text('accounts.account.password')}
      explain={text(hasPassword ? 'accounts.account.password-explain' : 'accounts.account.no-password-explain')}
    >
      <form onSubmit={submit} noValidate>
        {hasPassword && (
          <TextField
            label={text('accounts.account.current-password')}
            autoComplete="current-password"
            {...field('current')}
          />
        )}
        <TextField
          label={text('accounts.account.new-password')}
          hint={text('accounts.account.new-password-hint')}
          autoComplete="new-password"
          {...field('password')}
        />
        <TroubleNotice of={save.trouble} />
        <Button type="submit" busy={save.busy}>
          {text('accounts.account.save-password')}
        </Button>
        <Done>{saved && text('accounts.account.password-saved')}</Done>
      </form>
    </Section>
  )
}

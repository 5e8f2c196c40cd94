import { Suspense, useEffect, useRef, useState, type FormEvent } from 'react'
import { useParams } from 'wouter'
import type { Language } from '#kernel/schemas.ts'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { readAgain, useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { AreaField, RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useLanguage, useText } from '#platform/ui/text.ts'
import { readMailText, resetMailText, saveMailText, tryMailText, type Which, type Wording } from '../contract.ts'
import { capital } from './capital.ts'
import { EarlierTexts } from './EarlierTexts.tsx'
import { MailPreview, usePreview } from './MailPreview.tsx'
import style from './MailText.module.css'

/** What was typed and not saved yet, and the version it was typed on. */
type Draft = Wording & { version: number }

/** One kind of mail, in the words of the organisation, beside what it looks like. */
export function MailText() {
  const text = useText()
  const { kind } = useParams<{ kind: Which['kind'] }>()
  const mine = useLanguage().language
  const [language, choose] = useState<Language>(mine)
  const [drafts, keep] = useState<Partial<Record<Language, Draft | undefined>>>({})
  // A kind that does not exist is not there, before anything is said of it.
  useRead(readMailText, { kind, language: mine })
  return (
    <AdminPage
      back={{ to: '/admin/mail-texts', label: text('notifications.wording.back') }}
      title={capital(text(`notifications.kind.${kind}`))}
      lead={text(`notifications.moment.${kind}`)}
    >
      <RadioChoice
        compact
        legend={text('notifications.wording.language')}
        hint={text('notifications.wording.language-hint')}
        options={[
          { value: 'nl', label: text('ui.language.nl') },
          { value: 'en', label: text('ui.language.en') },
        ]}
        value={language}
        onChoose={choose}
      />
      <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
        <Editor
          key={language}
          which={{ kind, language }}
          draft={drafts[language]}
          onDraft={(draft) => keep((before) => ({ ...before, [language]: draft }))}
        />
      </Suspense>
    </AdminPage>
  )
}

type EditorProps = { which: Which; draft: Draft | undefined; onDraft: (draft: Draft | undefined) => void }

function Editor({ which, draft, onDraft }: EditorProps) {
  const text = useText()
  const kept = useRead(readMailText, which)
  const form: Draft = draft ?? { ...kept.wording, version: kept.version }
  const [done, say] = useState('')
  const fields = useRef<HTMLFormElement>(null)
  const typing = useRef<'subject' | 'body'>('body')
  const preview = usePreview(which, form)
  const save = useAction(saveMailText, {
    then: ({ version }, { subject, body }) => {
      onDraft({ subject, body, version })
      say(text('notifications.wording.saved'))
    },
  })
  const reset = useAction(resetMailText, {
    then: () => {
      onDraft(undefined)
      say(text('notifications.wording.reset-done'))
    },
  })
  const attempt = useAction(tryMailText, { then: ({ email }) => say(text('notifications.wording.tried', { email })) })
  const isTyped = form.subject !== kept.wording.subject || form.body !== kept.wording.body
  const trouble = save.trouble ?? reset.trouble ?? attempt.trouble
  // Somebody was first: what they wrote comes among the earlier texts, and the next save goes on from there.
  const wasSecond = save.trouble?.code === 'changed-meanwhile'
  useEffect(() => {
    if (wasSecond) void readAgain(readMailText)
  }, [wasSecond])
  useEffect(() => {
    if (!isTyped) return undefined
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isTyped])

  function change(changed: Partial<Wording>) {
    say('')
    onDraft({ ...form, ...changed })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (save.busy) return
    say('')
    const version = wasSecond ? kept.version : form.version
    save.run({ ...which, subject: form.subject.trim(), body: form.body.trim(), version })
  }
  /** Puts a placeholder where one was typing; the link always in the body, on a line of its own. */
  function insert(word: string) {
    const name = word === kept.link ? 'body' : typing.current
    const field = fields.current!.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement
    const { selectionStart: from, selectionEnd: until } = field
    field.setRangeText(word === kept.link ? `\n\n{${word}}\n\n` : `{${word}}`, from ?? 0, until ?? 0, 'end')
    change({ [name]: field.value })
    field.focus()
  }
  function goBack() {
    say('')
    save.forget()
    reset.run(which)
  }
  const errorAt = (pointer: string) => save.trouble?.at(pointer) ?? preview.trouble?.at(pointer)
  return (
    <div className={style.beside}>
      <form ref={fields} onSubmit={submit} noValidate>
        <TextField
          label={text('notifications.wording.subject')}
          name="subject"
          lang={which.language}
          autoComplete="off"
          maxLength={150}
          value={form.subject}
          onType={(subject) => change({ subject })}
          onFocus={() => (typing.current = 'subject')}
          error={errorAt('/subject')}
        />
        <AreaField
          label={text('notifications.wording.body')}
          hint={text('notifications.wording.body-hint', { placeholder: `{${kept.link}}` })}
          name="body"
          lang={which.language}
          maxLength={4000}
          value={form.body}
          onType={(body) => change({ body })}
          onFocus={() => (typing.current = 'body')}
          error={errorAt('/body')}
        />
        <fieldset className={style.fill}>
          <legend>{text('notifications.wording.fill')}</legend>
          <p className="small soft">{text('notifications.wording.fill-hint')}</p>
          <ul>
            {kept.placeholders.map((word) => (
              <li key={word}>
                <Button
                  onClick={() => insert(word)}
                  aria-label={text('notifications.wording.insert', { placeholder: `{${word}}` })}
                >
                  {`{${word}}`}
                </Button>
              </li>
            ))}
          </ul>
        </fieldset>
        <TroubleNotice of={trouble} />
        <ButtonRow>
          <Button type="submit" kind="primary" busy={save.busy}>
            {text('notifications.wording.save')}
          </Button>
          <Button
            busy={attempt.busy}
            onClick={() => {
              say('')
              attempt.run({ ...which, subject: form.subject, body: form.body })
            }}
          >
            {text('notifications.wording.try')}
          </Button>
          {!kept.isOurs && (
            <Button busy={reset.busy} onClick={goBack}>
              {text('notifications.wording.reset')}
            </Button>
          )}
        </ButtonRow>
        {isTyped && !done && <p className="small soft">{text('notifications.wording.unsaved')}</p>}
        <Done>{done}</Done>
        <EarlierTexts
          of={kept.history}
          onBring={(wording) => {
            change(wording)
            say(text('notifications.wording.brought-back'))
          }}
        />
      </form>
      <MailPreview of={preview} language={which.language} />
    </div>
  )
}

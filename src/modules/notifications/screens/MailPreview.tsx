import { useEffect, useRef, useState } from 'react'
import type { Language } from '#kernel/schemas.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { Trouble, call } from '#platform/ui/api.ts'
import { RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Facts } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { previewMailText, type Which, type Wording } from '../contract.ts'
import style from './MailText.module.css'

type Preview = { letter?: Returned<typeof previewMailText>; trouble?: Trouble }

/** The mail that these words make, some moments after the last key; the last one that was right stays meanwhile. */
export function usePreview({ kind, language }: Which, { subject, body }: Wording): Preview {
  const [preview, set] = useState<Preview>({})
  useEffect(() => {
    let isLast = true
    const waiting = setTimeout(async () => {
      try {
        const letter = await call(previewMailText, { kind, language, subject, body })
        if (isLast) set({ letter })
      } catch (error) {
        if (isLast) set(({ letter }) => ({ ...(letter ? { letter } : {}), trouble: error as Trouble }))
      }
    }, 300)
    return () => {
      isLast = false
      clearTimeout(waiting)
    }
  }, [kind, language, subject, body])
  return preview
}

/** What arrives, as HTML and as plain text: the very mail, but for its people. */
export function MailPreview({ of: { letter, trouble }, language }: { of: Preview; language: Language }) {
  const text = useText()
  const [form, choose] = useState<'html' | 'text'>('html')
  return (
    <section className={style.preview} aria-labelledby="mail-preview">
      <h2 id="mail-preview">{text('notifications.wording.preview')}</h2>
      <p className="small soft">
        {text(trouble ? 'notifications.wording.waiting' : 'notifications.wording.preview-hint')}
      </p>
      {trouble && trouble.fields.length === 0 && <TroubleNotice of={trouble} />}
      <RadioChoice
        compact
        unseenLegend
        legend={text('notifications.wording.form')}
        options={[
          { value: 'html', label: text('notifications.wording.html') },
          { value: 'text', label: text('notifications.wording.text') },
        ]}
        value={form}
        onChoose={choose}
      />
      {letter && (
        <>
          <Facts of={[{ label: text('notifications.wording.preview-subject'), value: letter.subject }]} />
          <div className={style.mail} lang={language}>
            {form === 'html' ? <Html of={letter.html} /> : <p className={style.words}>{letter.text}</p>}
          </div>
        </>
      )}
    </section>
  )
}

/**
 * The HTML of a mail, in a tree of its own so that neither has the styles of the other. The policy of this page lets no
 * style in that stands in HTML, so they are taken out before it is read, and set by script. Its links lead nowhere here.
 */
function Html({ of: html }: { of: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    // In a word of a mail a quote or an angle bracket is written as an entity, so these are attributes and the one element.
    const [, rules = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
    const bare = html.replace(/<style>[^]*?<\/style>/, '').replaceAll(' style="', ' data-style="')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    root.adoptedStyleSheets = [sheet]
    const body = copied(new DOMParser().parseFromString(bare, 'text/html').body, 'div')
    root.replaceChildren(body)
    const stay = (event: Event) => event.preventDefault()
    root.addEventListener('click', stay)
    return () => root.removeEventListener('click', stay)
  }, [html])
  return <div ref={host} />
}

/** A copy of what is in a mail: its elements and words with their styles, and nothing that loads or runs. */
function copied(from: Element, name = from.localName): HTMLElement {
  const to = document.createElement(name)
  for (const attribute of from.attributes)
    if (taken.has(attribute.name)) to.setAttribute(attribute.name, attribute.value)
  to.style.cssText = from.getAttribute('data-style') ?? ''
  for (const child of from.childNodes) to.append(child instanceof Element ? copied(child) : (child.textContent ?? ''))
  return to
}
const taken = new Set(['class', 'href', 'role', 'width', 'cellpadding', 'cellspacing'])

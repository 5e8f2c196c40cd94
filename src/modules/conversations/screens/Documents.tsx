import { useId, useRef } from 'react'
import type { ConversationId } from '#kernel/schemas.ts'
import { addressOf, useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { addDocument, openDocument, removeDocument, type DocumentCard } from '../contract.ts'
import style from './Preparing.module.css'

/** Files laid beside a preparation: to open, and while one prepares to add and to take back. */
export function Documents({
  of,
  conversationId,
  writable,
}: {
  of: DocumentCard[]
  conversationId: ConversationId
  writable: boolean
}) {
  const text = useText()
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = useAction(addDocument)
  const remove = useAction(removeDocument)

  async function choose(file: File | undefined) {
    if (file) add.run({ conversationId, name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <ul>
        {of.map((one) => (
          <li key={one.id} className={style.file}>
            <a href={addressOf(openDocument, { documentId: one.id })} download>
              <Icon of="paper" />
              {one.name}
            </a>
            <span className="small soft">
              {one.author} · {say.number(Math.max(1, Math.round(one.size / 1024)))} kB
            </span>
            {writable && one.mine && (
              <Button
                kind="quiet"
                busy={remove.busy}
                onClick={() => remove.run({ documentId: one.id })}
                aria-label={text('conversations.preparation.take-back-of', { name: one.name })}
              >
                {text('conversations.preparation.take-back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TroubleNotice of={add.trouble ?? remove.trouble} />
      {writable && (
        <div className={style.picker}>
          <label htmlFor={id} className="unseen">
            {text('conversations.preparation.add-document')}
          </label>
          <input
            ref={input}
            id={id}
            type="file"
            className="unseen"
            tabIndex={-1}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
          <Button busy={add.busy} onClick={() => input.current?.click()}>
            <Icon of="plus" />
            {text('conversations.preparation.add-document')}
          </Button>
        </div>
      )}
    </>
  )
}

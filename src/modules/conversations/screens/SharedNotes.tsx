import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { StarterKit } from '@tiptap/starter-kit'
import { use, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ConversationId } from '#kernel/schemas.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { JournalContext } from '#platform/ui/drafts/use-drafts.ts'
import { useNews } from '#platform/ui/live.ts'
import { useText } from '#platform/ui/text.ts'
import { Notes } from './notes.ts'
import style from './SharedNotes.module.css'

/** The page both write on while they talk. */
export function SharedNotes({ conversationId, writable }: { conversationId: ConversationId; writable: boolean }) {
  const text = useText()
  const { journal } = use(JournalContext)
  const [notes] = useState(() => new Notes(conversationId))
  const standing = useSyncExternalStore(notes.subscribe, () => notes.standing)

  useEffect(() => void notes.fetch(), [notes])
  useEffect(() => {
    if (journal) void notes.recoverFrom(journal)
  }, [notes, journal])
  useEffect(() => {
    const leave = () => void notes.flush({ keepalive: true })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [notes])
  useNews(
    conversationId,
    useCallback((part: string) => void ((part === 'notes' || part === 'again') && notes.fetch()), [notes]),
  )
  const state =
    standing === 'closed' || standing === 'loading'
      ? null
      : standing === 'saved'
        ? text('ui.saves-itself')
        : text(`ui.standing.${standing}`)
  return (
    <div className={style.notes}>
      <Paper notes={notes} writable={writable} label={text('conversations.talk.notes-label')} />
      <p
        role="status"
        className={standing === 'saved' || standing === 'saving' ? style.state : `${style.state} ${style.mind}`}
      >
        {writable ? state : null}
      </p>
    </div>
  )
}

function Paper({ notes, writable, label }: { notes: Notes; writable: boolean; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    const made = new Editor({
      element: place.current!,
      injectCSS: false,
      editable: writable,
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
      extensions: [
        StarterKit.configure({
          undoRedo: false,
          heading: { levels: [3] },
          blockquote: false,
          code: false,
          codeBlock: false,
          horizontalRule: false,
          link: false,
          strike: false,
          underline: false,
          trailingNode: false,
        }),
        Collaboration.configure({ document: notes.doc, field: 'default' }),
      ],
    })
    setEditor(made)
    return () => made.destroy()
  }, [notes, writable, label])
  return (
    <>
      {writable && editor && <Tools editor={editor} />}
      <div ref={place} className={style.paper} />
    </>
  )
}

function Tools({ editor }: { editor: Editor }) {
  const text = useText()
  const [, look] = useState(0)
  useEffect(() => {
    const seen = () => look((times) => times + 1)
    editor.on('transaction', seen)
    return () => void editor.off('transaction', seen)
  }, [editor])
  const tools = [
    {
      name: text('conversations.talk.heading'),
      on: editor.isActive('heading'),
      press: () => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    {
      name: text('conversations.talk.bold'),
      on: editor.isActive('bold'),
      press: () => editor.chain().focus().toggleBold().run(),
    },
    {
      name: text('conversations.talk.bullets'),
      on: editor.isActive('bulletList'),
      press: () => editor.chain().focus().toggleBulletList().run(),
    },
  ]
  return (
    <div className={style.tools} role="toolbar" aria-label={text('conversations.talk.notes')}>
      {tools.map(({ name, on, press }) => (
        <Button key={name} kind="quiet" aria-pressed={on} onClick={press}>
          {name}
        </Button>
      ))}
    </div>
  )
}

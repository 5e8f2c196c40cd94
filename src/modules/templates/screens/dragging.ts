import { useRef, useState, type DragEvent } from 'react'

export type Dragged = { kind: 'theme' | 'question'; key: string }

/**
 * Dragging rows with a mouse; the keyboard and a finger have buttons. In: what to do when something is let go on a row.
 * `after`: below the middle of it. Out: what a handle and a row need, and which row is under the pointer.
 */
export function useDragging(drop: (dragged: Dragged, on: Dragged, after: boolean) => void) {
  const dragged = useRef<Dragged | null>(null)
  const [over, hover] = useState<{ name: string; after: boolean } | null>(null)
  const nameOf = ({ kind, key }: Dragged) => `${kind} ${key}`
  const stop = () => {
    dragged.current = null
    hover(null)
  }
  const isAfter = ({ clientY, currentTarget }: DragEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect()
    return clientY > top + height / 2
  }
  return {
    over: (row: Dragged) => (over?.name === nameOf(row) ? (over.after ? 'after' : 'before') : undefined),
    handle: (row: Dragged) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        dragged.current = row
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.key)
        const whole = event.currentTarget.closest('li')
        if (whole) event.dataTransfer.setDragImage(whole, 12, 12)
      },
      onDragEnd: stop,
    }),
    row: (row: Dragged) => ({
      onDragOver: (event: DragEvent) => {
        // A theme is let go on a theme; a question on a question, or on the name of a theme.
        if (!dragged.current || (dragged.current.kind === 'theme' && row.kind === 'question')) return
        event.preventDefault()
        event.stopPropagation()
        const after = isAfter(event)
        if (over?.name !== nameOf(row) || over.after !== after) hover({ name: nameOf(row), after })
      },
      onDrop: (event: DragEvent) => {
        if (!dragged.current || (dragged.current.kind === 'theme' && row.kind === 'question')) return
        event.preventDefault()
        event.stopPropagation()
        if (nameOf(dragged.current) !== nameOf(row)) drop(dragged.current, row, isAfter(event))
        stop()
      },
    }),
  }
}

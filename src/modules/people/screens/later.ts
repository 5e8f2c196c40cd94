import { useRef } from 'react'

/** Does something when typing has paused; of what was asked meanwhile only the last is done. */
export function useLater(milliseconds = 200) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return (act: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, milliseconds)
  }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SessionKeeper } from './session-keeper.ts'

interface CloseGuard {
  /** The window was to be closed while words could not be saved: whether to lose them is the user's to say. */
  readonly asks: boolean
  readonly stay: () => void
  readonly close: () => void
}

/** Saves before the window goes, and keeps it open where that is known to fail. */
export function useCloseGuard(keeper: SessionKeeper): CloseGuard {
  const [asks, setAsks] = useState(false)
  const mayLose = useRef(false)
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      keeper.flush()
      const { kind } = keeper.inHand().save
      if (mayLose.current || kind === 'saved' || kind === 'unsaved') return
      event.preventDefault()
      setAsks(true)
    }
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [keeper])
  const close = useCallback(() => {
    mayLose.current = true
    window.close()
  }, [])
  return { asks, stay: useCallback(() => setAsks(false), []), close }
}

import { useEffect, useRef, useState } from 'react'

const TICK_MS = 1_000
/** What a crash may take of the time; words are kept sooner. */
const KEEP_EVERY_MS = 15_000

interface Options {
  /** What had run before. */
  readonly elapsedMs: number
  readonly startsRunning: boolean
  /** Keeps how long the clock has run. */
  readonly onKeep: (elapsedMs: number) => void
}

interface MeetingClock {
  readonly elapsedMs: number
  readonly isRunning: boolean
  readonly toggle: () => void
}

/** The clock of a meeting: goes on from where it stood, and is kept every few seconds and when it is left. */
export function useMeetingClock({ elapsedMs, startsRunning, onKeep }: Options): MeetingClock {
  const [shownMs, setShownMs] = useState(elapsedMs)
  const [isRunning, setRunning] = useState(startsRunning)
  const ranMs = useRef(elapsedMs)
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  useEffect(() => {
    if (!isRunning) return
    let beforeMs = performance.now()
    let keptMs = ranMs.current
    const count = (): void => {
      const nowMs = performance.now()
      ranMs.current += nowMs - beforeMs
      beforeMs = nowMs
    }
    const keepNow = (): void => {
      count()
      if (ranMs.current === keptMs) return
      keptMs = ranMs.current
      keep.current(keptMs)
    }
    const timer = setInterval(() => {
      count()
      setShownMs(ranMs.current)
      if (ranMs.current - keptMs >= KEEP_EVERY_MS) keepNow()
    }, TICK_MS)
    window.addEventListener('pagehide', keepNow)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [isRunning])
  return { elapsedMs: shownMs, isRunning, toggle: () => setRunning((is) => !is) }
}

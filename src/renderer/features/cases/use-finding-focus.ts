import { type RefObject, useEffect, useRef } from 'react'
import type { CurrentFinding } from './use-transcript.ts'

/** Moves the focus to the words of the current finding, once, as soon as they are in the document. */
export function useFindingFocus(root: RefObject<HTMLElement | null>, current: CurrentFinding | null): void {
  const reached = useRef<CurrentFinding | null>(null)
  // Without dependencies: in a long talk the words come into the document some renders later.
  useEffect(() => {
    if (current === null || reached.current === current) return
    const words = root.current?.querySelector<HTMLElement>(`[data-findings~="${current.number}"]`)
    if (words === null || words === undefined) return
    reached.current = current
    // Whoever clicked the words sees them where they are.
    if (document.activeElement === words) return
    words.focus({ preventScroll: true })
    words.scrollIntoView({ block: 'center' })
  })
}

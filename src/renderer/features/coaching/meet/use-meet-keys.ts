import { useEffect } from 'react'
import { type MeetStep, stepOfKey } from './meet-steps.ts'

interface Keys {
  readonly step: MeetStep
  readonly onStep: (step: MeetStep) => void
  readonly onLeave: () => void
}

/**
 * Keys of a meeting: 1 to 6, Page Up and Page Down go to a step while nobody writes; Escape leaves the field first, then
 * the meeting. What is open on top of the page has its own Escape.
 */
export function useMeetKeys({ step, onStep, onLeave }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isSomethingOpen()) return
      const field = writtenField()
      if (event.key === 'Escape') {
        if (field === null) onLeave()
        else field.blur()
        return
      }
      const next = field === null ? stepOfKey(event.key, step) : null
      if (next === null) return
      event.preventDefault()
      onStep(next)
    }
    // Before anything that the key closes is gone.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [step, onStep, onLeave])
}

function isSomethingOpen(): boolean {
  return document.querySelector('[role="dialog"], [aria-expanded="true"][aria-haspopup="dialog"]') !== null
}

function writtenField(): HTMLElement | null {
  const { activeElement } = document
  const isField =
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLTextAreaElement ||
    activeElement instanceof HTMLSelectElement
  return isField ? activeElement : null
}

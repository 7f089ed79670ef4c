import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import { type CaseFinding, findingAfter, shownFindings } from './transcript-spans.ts'

/** Which finding the reader has stepped to; a new object with each step, so that a second step to it counts too. */
export interface CurrentFinding {
  readonly number: number
  readonly finding: CaseFinding
}

/** The techniques chosen, the findings that remain, and the steps from one to the next by button or by n and p. */
export function useTranscript(detail: CaseDetail, section: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<ReadonlySet<TechniqueId>>(new Set())
  const [position, setPosition] = useState<{ readonly number: number } | null>(null)
  const shown = useMemo(() => shownFindings(detail.findings, chosen), [detail.findings, chosen])
  const current = useMemo((): CurrentFinding | null => {
    const finding = position === null ? undefined : shown[position.number]
    return position === null || finding === undefined ? null : { number: position.number, finding }
  }, [position, shown])

  const step = (by: 1 | -1): void => {
    setPosition((before) => {
      const next = findingAfter(before?.number ?? null, by, shown.length)
      return next === null ? null : { number: next }
    })
  }
  const choose = (techniques: ReadonlySet<TechniqueId>): void => {
    setChosen(techniques)
    setPosition(null)
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = STEPS[event.key]
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (!isForTranscript(section.current)) return
      event.preventDefault()
      step(by)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })

  return { chosen, choose, shown, current, step, goTo: (number: number) => setPosition({ number }) }
}

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 }

/** Single keys must not be taken from other controls: the focus is inside the section, or on no control at all. */
function isForTranscript(section: HTMLElement | null): boolean {
  const { activeElement } = document
  if (activeElement === null || section === null) return false
  if (activeElement.closest('input, textarea, select, [role=dialog]') !== null) return false
  if (section.contains(activeElement)) return true
  return activeElement.contains(section)
}

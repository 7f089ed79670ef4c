import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Fit {
  readonly sheet: RefObject<HTMLElement | null>
  /** Which of the steps holds now. */
  readonly step: number
  /** The content fits, or this is the last step. */
  readonly isSettled: boolean
  /** Nothing runs over the page's end. */
  readonly fits: boolean
}

/** Takes the first of `steps` ways to set a page at which its content does not run over; `content` starts anew. */
export function useFit(steps: number, content: unknown): Fit {
  const sheet = useRef<HTMLElement>(null)
  const [state, setState] = useState({ content, step: 0, isSettled: false, fits: false })
  const current = state.content === content ? state : { content, step: 0, isSettled: false, fits: false }

  useLayoutEffect(() => {
    const element = sheet.current
    if (element === null || current.isSettled) return
    // A pixel over is rounding, not text.
    const runsOver = element.scrollHeight > element.clientHeight + 1
    if (runsOver && current.step + 1 < steps) {
      setState({ content, step: current.step + 1, isSettled: false, fits: false })
    } else setState({ content, step: current.step, isSettled: true, fits: !runsOver })
  }, [content, current.isSettled, current.step, steps])

  return { sheet, step: current.step, isSettled: current.isSettled, fits: current.fits }
}

import { type KeyboardEvent, useState } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * One tab stop for a row of links or marks: arrow keys, Home and End move between the elements that carry
 * `data-roving`, in the order of the document.
 */
export function useRovingFocus() {
  const [active, setActive] = useState(0)

  function onKeyDown(event: KeyboardEvent) {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-roving]')]
    const current = items.findIndex((item) => item === document.activeElement)
    const step = STEPS[event.key]
    let target = current
    if (step !== undefined) target = current + step
    else if (event.key === 'Home') target = 0
    else if (event.key === 'End') target = items.length - 1
    else return
    const next = items[target]
    if (next === undefined) return
    event.preventDefault()
    setActive(target)
    next.focus()
  }

  return {
    onKeyDown,
    active,
    /** Props of the element at `index`, counted as the elements stand in the document; `count` is their number. */
    itemProps: (index: number, count: number) => ({
      'data-roving': true,
      tabIndex: index === Math.min(active, count - 1) ? 0 : -1,
      onFocus: () => setActive(index),
    }),
  }
}

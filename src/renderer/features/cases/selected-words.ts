import { wholeCharacters } from './highlight.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The part of the page's selection that lies in an element's text, in UTF-16 units; nothing selected is 0 to 0. */
export function selectedWithin(element: HTMLElement | null): Stretch {
  const selection = document.getSelection()
  if (element === null || selection === null || selection.rangeCount === 0) return { start: 0, end: 0 }
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) {
    return { start: 0, end: 0 }
  }
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

/** A text field shows every line end as one character: the place in the text itself. */
export function placeInText(text: string, inField: number): number {
  let place = 0
  for (let shown = 0; shown < inField && place < text.length; shown += 1) {
    place += text.startsWith('\r\n', place) ? 2 : 1
  }
  return place
}

/** The other way round. */
export function placeInField(text: string, place: number): number {
  return text.slice(0, place).replaceAll('\r\n', '\n').length
}

/** Without blanks at the ends, and with whole characters only. */
export function trimmedStretch(text: string, stretch: Stretch): Stretch {
  const { start, end } = wholeCharacters(text, stretch)
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

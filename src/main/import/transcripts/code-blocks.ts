import { htmlToText } from './html-to-text.ts'

const OPENING = '[code]'
const CLOSING = '[/code]'

/** ServiceNow writes HTML in journal texts between `[code]` and `[/code]`; the rest stays as it is. */
export function codeBlocksToText(text: string): string {
  let result = ''
  let from = 0
  for (let open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, from)) {
    const close = text.indexOf(CLOSING, open)
    if (close < 0) break
    result += text.slice(from, open) + htmlToText(text.slice(open + OPENING.length, close))
    from = close + CLOSING.length
  }
  return result + text.slice(from)
}

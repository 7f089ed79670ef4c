/** Most messages are plain words; this spares them the closer look. */
const MAY_HOLD_MARKUP = /[<&@]|:\/\/|www\./i
/** Elements whose content nobody wrote for the reader, or wrote in an earlier message. */
const UNWRITTEN_ELEMENTS: ReadonlySet<string> = new Set(['style', 'script', 'blockquote'])
const BREAKING_ELEMENTS: ReadonlySet<string> = new Set(
  'p div br li ul ol tr td table h1 h2 h3 h4 hr blockquote'.split(' '),
)
const TAG_NAME = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i
const LONGEST_TAG = 2000
const ENTITY = /&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/gi
const LONGEST_ADDRESS_PART = 64
const ADDRESS_PART = /[\w.+%-]/
const LINK = /(?:https?:\/\/|www\.)\S+/gi
/** Read as nothing, so that a word around it stays one word. */
const INVISIBLE = '\u200b'
const NAMED: Readonly<Record<string, string>> = {
  apos: "'",
  rsquo: '’',
  lsquo: '’',
  oacute: 'ó',
  Oacute: 'Ó',
}

interface Span {
  readonly start: number
  readonly end: number
  /** The character that stands there instead, as often as the span is long. */
  readonly fill: string
}

/**
 * The text without HTML, links and e-mail addresses, **of the same length**, so that offsets stay those of the
 * original. Breaking elements become line ends. In linear time.
 */
export function writtenWords(text: string): string {
  if (!MAY_HOLD_MARKUP.test(text)) return text
  return blankAddresses(blankEntities(blankElements(text).replace(LINK, (link) => ' '.repeat(link.length))))
}

function blankElements(text: string): string {
  let open = text.indexOf('<')
  if (open < 0) return text
  const spans: Span[] = []
  /** Ends of elements are looked for once: where one is missing, it is missing for all later beginnings too. */
  const unclosed = new Set<string>()
  let close = text.indexOf('>')
  while (open >= 0 && close >= 0) {
    if (close < open) {
      close = text.indexOf('>', open)
      continue
    }
    const name = TAG_NAME.exec(text.slice(open, open + 20))?.[1]?.toLowerCase()
    if (name === undefined || close > open + LONGEST_TAG) {
      open = text.indexOf('<', open + 1)
      continue
    }
    let end = close + 1
    if (UNWRITTEN_ELEMENTS.has(name) && text.charAt(open + 1) !== '/' && !unclosed.has(name)) {
      const ending = indexOfIgnoringCase(text, `</${name}`, end)
      if (ending < 0) unclosed.add(name)
      else end = text.indexOf('>', ending) + 1 || text.length
    }
    spans.push({ start: open, end, fill: BREAKING_ELEMENTS.has(name) ? '\n' : ' ' })
    open = text.indexOf('<', end)
  }
  return replaceSpans(text, spans)
}

function indexOfIgnoringCase(text: string, part: string, from: number): number {
  const pattern = new RegExp(part, 'gi')
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

function blankEntities(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const name = entity.slice(1, -1)
    if (name === 'gt') return entity
    const character = name.startsWith('#') ? numbered(name) : NAMED[name]
    return character === undefined ? ' '.repeat(entity.length) : character.padEnd(entity.length, INVISIBLE)
  })
}

function numbered(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCharCode(code)
    : undefined
}

function blankAddresses(text: string): string {
  const spans: Span[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    let end = at + 1
    const previousEnd = spans.at(-1)?.end ?? 0
    while (start > previousEnd && at - start < LONGEST_ADDRESS_PART && isAddressPart(text, start - 1)) start--
    while (end - at < LONGEST_ADDRESS_PART && isAddressPart(text, end)) end++
    if (end > at + 1) spans.push({ start, end, fill: ' ' })
  }
  return replaceSpans(text, spans)
}

function isAddressPart(text: string, index: number): boolean {
  return ADDRESS_PART.test(text.charAt(index))
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end, fill } of spans) {
    if (start < from) continue
    parts.push(text.slice(from, start), fill.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

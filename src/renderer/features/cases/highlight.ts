interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Piece<S> {
  readonly text: string
  /** What covers this piece; usually nothing or one. */
  readonly spans: readonly S[]
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** In texts of these alone every unit is a character of its own. */
const PLAIN = /^[\n\u0020-\u024f]*$/

/**
 * Cuts a text (UTF-16 offsets) where a span starts or ends. The pieces put together are the text; spans may overlap, and
 * offsets outside of the text are clipped. No character is cut in half, however many units it has: a span that begins or
 * ends within one takes all of it.
 */
export function cutAtSpans<S extends Stretch>(text: string, spans: readonly S[]): readonly Piece<S>[] {
  const inside = spans.filter(({ start, end }) => start < end && start < text.length && end > 0)
  const whole = inside.map((span) => ({ span, ...wholeCharacters(text, span) }))
  const edges = [0, text.length, ...whole.flatMap(({ start, end }) => [start, end])].toSorted((a, b) => a - b)
  return edges.slice(1).flatMap((edge, index) => {
    const from = edges[index] ?? 0
    if (from === edge) return []
    const covering = whole.filter(({ start, end }) => start <= from && end >= edge)
    return [{ text: text.slice(from, edge), spans: covering.map(({ span }) => span) }]
  })
}

/** The stretch within the text, made longer where it begins or ends within a character. */
export function wholeCharacters(text: string, { start, end }: Stretch): Stretch {
  const [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  if (PLAIN.test(text)) return { start: from, end: to }
  const characters = GRAPHEMES.segment(text)
  const first = characters.containing(from)
  const last = characters.containing(to - 1)
  return { start: first?.index ?? from, end: last === undefined ? to : last.index + last.segment.length }
}

import type { Sign } from './message-reading.ts'
import { overlapsOne, type Span } from './spans.ts'
import type { TechniqueRule } from './technique-rule.ts'
import type { Turn } from './turn.ts'

/** A place in a talk; `start` in UTF-16 units. */
export interface Place {
  readonly message: number
  readonly start: number
}

/** A sign in an agent's words. */
export interface Spoken extends Place {
  readonly end: number
  readonly sign: Sign
  /** Its index among the turns. */
  readonly turn: number
}

/** What agents show in these turns, in order. */
export function spokenIn(said: readonly Turn[]): Spoken[] {
  return said.flatMap(({ message, speaker, reading }, turn) =>
    speaker === 'agent'
      ? reading.signs.map((sign): Spoken => ({ message, start: sign.start, end: sign.end, sign, turn }))
      : [],
  )
}

export function isOf({ rule }: Sign, finds: TechniqueRule['finds']): boolean {
  return rule.finds === finds
}

export function isBefore(place: Place | undefined, other: Place | undefined): boolean {
  if (place === undefined || other === undefined) return false
  return place.message < other.message || (place.message === other.message && place.start < other.start)
}

/** Tells whether a stretch of a message overlaps one of these, which are in order. */
export function spansByMessage(
  spans: readonly (Place & { readonly end: number })[],
): (message: number, stretch: Span) => boolean {
  const byMessage = new Map<number, { start: number; end: number }[]>()
  for (const { message, start, end } of spans) {
    const known = byMessage.get(message) ?? []
    const last = known.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else known.push({ start, end })
    byMessage.set(message, known)
  }
  return (message, stretch) => overlapsOne(byMessage.get(message) ?? [], stretch)
}

/** Tells whether one of these stands in the sentence of a sign. */
export function bySentence(spoken: readonly Spoken[]): (place: Spoken) => boolean {
  const sentences = new Set(spoken.map(({ message, sign }) => `${message} ${sign.sentence}`))
  return ({ message, sign }) => sentences.has(`${message} ${sign.sentence}`)
}

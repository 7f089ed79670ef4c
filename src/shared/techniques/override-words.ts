import type { Message, Role } from '../case/model.ts'
import type { FindingOverride } from './finding-overrides.ts'
import type { Finding } from './types.ts'

type Place = Pick<Finding, 'message' | 'start' | 'end'>
type Spoken = Pick<Message, 'role' | 'text'>

/** A place in a talk by its very words, which stays true when messages are added around them. */
export interface PlacedWords {
  readonly role: Role
  readonly words: string
  /** Which of the places it is where these words stand in messages of this role, from 0. */
  readonly occurrence: number
}

/** A supervisor's word on a finding, as it is kept with a case. */
export interface CaseOverride extends PlacedWords, Pick<FindingOverride, 'action' | 'technique'> {}

/** The words at a place; null where it lies outside of the talk or holds none. */
export function wordsAt(messages: readonly Spoken[], { message, start, end }: Place): PlacedWords | null {
  const spoken = messages[message]
  const words = spoken?.text.slice(start, end) ?? ''
  if (spoken === undefined || start < 0 || end > spoken.text.length || words.trim() === '') return null
  let occurrence = 0
  for (const found of placesOf(messages, spoken.role, words)) {
    if (found.message === message && found.start === start) return { role: spoken.role, words, occurrence }
    occurrence += 1
  }
  return null
}

/** Where such words stand; null where they don't any more. */
export function placeOfWords(
  messages: readonly Spoken[],
  { role, words, occurrence }: PlacedWords,
): Place | null {
  let left = occurrence
  for (const place of placesOf(messages, role, words)) {
    if (left === 0) return place
    left -= 1
  }
  return null
}

/** Those overrides whose words still stand in the talk, where they stand. */
export function placeOverrides(
  messages: readonly Spoken[],
  overrides: readonly CaseOverride[],
): FindingOverride[] {
  return overrides.flatMap((override) => {
    const place = placeOfWords(messages, override)
    const { action, technique } = override
    return place === null ? [] : [{ action, technique, ...place }]
  })
}

/** Every place where the words stand, overlapping ones too, in order. */
function* placesOf(messages: readonly Spoken[], role: Role, words: string): Generator<Place> {
  for (const [message, spoken] of messages.entries()) {
    if (spoken.role !== role) continue
    for (let start = spoken.text.indexOf(words); start >= 0; start = spoken.text.indexOf(words, start + 1)) {
      yield { message, start, end: start + words.length }
    }
  }
}

import type { TechniqueId } from './technique-ids.ts'

/** The very words that were found: `text.slice(start, end)` of that message (UTF-16 units). */
export interface Finding {
  readonly technique: TechniqueId
  /** Index into the messages as given (in their order of time). */
  readonly message: number
  readonly start: number
  readonly end: number
  /** Id of the lexicon rule, unique across languages, such as `en.anything-else`. */
  readonly rule: string
  /** Where no single rule found it: the words that speak for it most. */
  readonly because?: readonly string[]
}

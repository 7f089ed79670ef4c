import { EN_DEFAULT_RULES } from './lexicons/en-closure-default.ts'
import { PL_CLOSURE_DEFAULT } from './lexicons/pl-closure-default.ts'

const IDS: ReadonlySet<string> = new Set([...EN_DEFAULT_RULES, ...PL_CLOSURE_DEFAULT].map(({ id }) => id))

/**
 * Does this rule find whatever its words do not exclude? What it finds is likely, and no evidence by itself: in ordinary talk
 * much is asked that nobody thought of excluding.
 */
export function isDefaultRule(id: string): boolean {
  return IDS.has(id)
}

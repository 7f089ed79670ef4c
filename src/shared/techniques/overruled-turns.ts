import { ADDED_RULE, type FindingOverride, strikes } from './finding-overrides.ts'
import type { Sign } from './message-reading.ts'
import { techniqueOf } from './talk-order.ts'
import type { TechniqueId } from './technique-ids.ts'
import type { TechniqueRule, WordTechnique } from './technique-rule.ts'
import type { Turn } from './turn.ts'

/** Other techniques follow from these. Promises are left out, as only rules read their times. */
const GROUNDS: ReadonlySet<TechniqueId> = new Set<WordTechnique & TechniqueId>([
  'ask',
  'paraphrase',
  'acknowledge',
  'apologise',
  'own',
  'canDo',
  'agree',
  'facts',
])

/**
 * Turns with what a supervisor has said of their findings: what is struck out shows nothing in what follows from it
 * either (order, promises, offers), and what is added does.
 */
export function overruledTurns(
  turns: readonly Turn[],
  overrides: readonly FindingOverride[],
): readonly Turn[] {
  if (overrides.length === 0) return turns
  const isStruck = strikes(overrides)
  const added = overrides.filter(({ action, technique }) => action === 'add' && GROUNDS.has(technique))
  return turns.map((turn) => {
    const { language, words, asks, canned } = turn.reading
    const standing = turn.reading.signs.filter((sign) => {
      const technique = techniqueOf(sign)
      return technique === null || !isStruck({ ...sign, technique, message: turn.message })
    })
    const own = turn.speaker === 'agent' ? added.filter(({ message }) => message === turn.message) : []
    const signs = [...standing, ...own.map(signOf)].sort((a, b) => a.start - b.start)
    return { ...turn, reading: { signs, language, words, asks, canned } }
  })
}

function signOf({ technique, start, end }: FindingOverride): Sign {
  const rule = {
    id: ADDED_RULE,
    finds: technique as WordTechnique,
    patterns: [],
    matches: [],
    rejects: [],
  } satisfies TechniqueRule
  return { rule, start, end, sentence: -1, hasTime: false }
}

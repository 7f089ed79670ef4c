import type { PhraseTechnique } from '#shared/techniques/phrase-techniques.ts'

/** The techniques as they are chosen from. */
export const TECHNIQUE_GROUPS = [
  { group: 'hear', techniques: ['ask', 'paraphrase', 'acknowledge', 'apologise'] },
  { group: 'solve', techniques: ['own', 'canDo', 'explain', 'agree', 'facts', 'inform', 'followUp'] },
  { group: 'close', techniques: ['closure.solved', 'closure.unresolved'] },
  { group: 'avoid', techniques: ['own.not', 'canDo.not', 'defend.not', 'inform.vague'] },
  { group: 'customer', techniques: ['advocate'] },
] as const satisfies readonly { group: string; techniques: readonly PhraseTechnique[] }[]

const QUESTIONS: ReadonlySet<PhraseTechnique> = new Set([
  'ask',
  'agree',
  'closure.solved',
  'closure.unresolved',
])

/** Whether the technique is a question, so that the same words in a statement are mostly something else. */
export function asksByNature(technique: PhraseTechnique): boolean {
  return QUESTIONS.has(technique)
}

import { CLOSURE_TECHNIQUES, type ClosureTechnique, type TalkLanguage } from './technique-ids.ts'
import type { WordTechnique } from './technique-rule.ts'

/** What a team can add phrases for: all that words alone can show. */
export const PHRASE_TECHNIQUES = [
  'ask',
  'paraphrase',
  'acknowledge',
  'apologise',
  'own',
  'own.not',
  'canDo',
  'canDo.not',
  'explain',
  'defend.not',
  'agree',
  'facts',
  'inform',
  'inform.vague',
  'followUp',
  'advocate',
  ...CLOSURE_TECHNIQUES,
] as const satisfies readonly (WordTechnique | ClosureTechnique)[]
export type PhraseTechnique = (typeof PHRASE_TECHNIQUES)[number]

/** `question`: counts only in a sentence that ends in a question mark, or in a message without any marks. */
export const PHRASE_FORMS = ['any', 'question'] as const
export type PhraseForm = (typeof PHRASE_FORMS)[number]

export const MAX_PHRASE_LENGTH = 300

/** A team's own wording of a technique. */
export interface TeamPhrase {
  readonly language: TalkLanguage
  readonly technique: PhraseTechnique
  readonly pattern: string
  readonly form: PhraseForm
}

/** The id of the rule that a phrase becomes, as findings name it. */
export function phraseRule({ language, technique, pattern }: TeamPhrase): string {
  return `${language}.team.${technique}: ${pattern}`
}

export function isPhraseRule(rule: string): boolean {
  return /^[a-z]+\.team\./.test(rule)
}

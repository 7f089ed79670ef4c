import type { Role } from '#shared/case/model.ts'
import type { AnswerSense, ScoredTechnique, ShownTechnique } from '#shared/techniques/technique-ids.ts'

/** A made-up talk with what a careful reader finds in it (`labelling.md`), whatever the rules say. */
export interface LabelledDialogue {
  readonly id: string
  readonly messages: readonly (readonly [role: Role, text: string])[]
  readonly closure: {
    readonly solved: boolean
    readonly unresolved: boolean
    /** Null where nothing was asked or the talk ends on the question. */
    readonly waited: boolean | null
    readonly answer: AnswerSense | null
  }
  /** Everything found at least once. */
  readonly techniques: readonly (ScoredTechnique | ShownTechnique)[]
  /** The customer's words show heat. */
  readonly heated?: boolean
}

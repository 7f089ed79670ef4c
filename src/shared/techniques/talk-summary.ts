import { TALK_LEXICONS } from './lexicons/index.ts'
import type { TalkReading } from './read-talk.ts'
import type { TalkSummary } from './talk-bits.ts'
import {
  type PromiseOutcome,
  SCORED_TECHNIQUES,
  type ScoredTechnique,
  SHOWN_TECHNIQUES,
  type ShownTechnique,
} from './technique-ids.ts'

const SUMMARISED: ReadonlyMap<string, ScoredTechnique | ShownTechnique> = new Map(
  [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES].map((id) => [id, id]),
)
const CATCH_ALL: ReadonlySet<string> = new Set(
  TALK_LEXICONS.flatMap(({ catchAllCategories }) => catchAllCategories),
)

/** What the figures need of a talk; `category` is the case's own. */
export function summarise(talk: TalkReading, category: string | null): TalkSummary {
  const techniques = new Set(talk.findings.flatMap(({ technique }) => SUMMARISED.get(technique) ?? []))
  if (isTriaged(category)) techniques.add('triage')
  return {
    techniques,
    isHeated: talk.isHeated,
    answer: talk.closure.answer,
    offersAfterAnswer: talk.offersAfterAnswer,
    promises: new Set(
      talk.promises.flatMap(({ outcome }): PromiseOutcome[] => (outcome === null ? [] : [outcome])),
    ),
    language: talk.language,
  }
}

/** Is a category recorded that tells one fault from another? */
function isTriaged(category: string | null): boolean {
  const name = (category ?? '').trim().toLowerCase()
  return name !== '' && !CATCH_ALL.has(name)
}

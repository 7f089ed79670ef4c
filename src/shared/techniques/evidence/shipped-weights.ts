import type { TalkLanguage } from '../technique-ids.ts'
import { EN_WEIGHTS } from './en-weights.ts'
import { PL_WEIGHTS } from './pl-weights.ts'
import { Scorer } from './scorer.ts'
import { EvidenceTable } from './weights.ts'
import { readWeights } from './weights-text.ts'

const SHIPPED: Readonly<Record<TalkLanguage, string>> = { en: EN_WEIGHTS, pl: PL_WEIGHTS }
/** What a language is weighed with. The scorer reads one stretch at a time, so one serves all. */
export interface Evidence {
  readonly table: EvidenceTable
  readonly scorer: Scorer
}

const known = new Map<TalkLanguage, Evidence>()

/** The weights that ship, made ready at the first use. */
export function evidenceOf(language: TalkLanguage): Evidence {
  const ready = known.get(language)
  if (ready !== undefined) return ready
  const table = new EvidenceTable(readWeights(SHIPPED[language]))
  const evidence = { table, scorer: new Scorer(table) }
  known.set(language, evidence)
  return evidence
}

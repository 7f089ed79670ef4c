import { compileFrom } from '../compiled-lexicons.ts'
import { Scorer } from '../evidence/scorer.ts'
import type { Evidence } from '../evidence/shipped-weights.ts'
import {
  type Column,
  COLUMNS,
  EvidenceTable,
  type EvidenceWeights,
  type TechniqueWeights,
} from '../evidence/weights.ts'
import { ruleFindings } from '../read-talk.ts'
import type { TechniqueRule, WordRule } from '../technique-rule.ts'

const rule = (finds: WordRule['finds'], pattern: string): TechniqueRule => ({
  id: `en.${finds}`,
  finds,
  patterns: [pattern],
  matches: [],
  rejects: [],
})

/** A language of few words, whose rules see nothing but these. */
export const FEW_WORDS = compileFrom(
  [
    {
      language: 'en',
      contractions: { "don't": 'do not' },
      phrases: {},
      cues: { statementLead: [], collecting: [], smallTalk: [], action: [], settled: [], callToAction: [] },
      rules: [
        {
          id: 'en.closure.solved',
          technique: 'closure.solved',
          form: 'order',
          needs: 'nothing',
          patterns: ['solved'],
          matches: [],
          rejects: [],
        },
        {
          id: 'en.closure.unresolved',
          technique: 'closure.unresolved',
          form: 'order',
          needs: 'nothing',
          patterns: ['more'],
          matches: [],
          rejects: [],
        },
      ],
    },
  ],
  [
    {
      language: 'en',
      contractions: {},
      phrases: {},
      functionWords: ['the'],
      numbers: {},
      months: {},
      catchAllCategories: [],
      rules: [
        rule('own', 'mine'),
        rule('inform', 'call'),
        rule('canned', 'robot'),
        rule('question.stillWrong', 'solved again'),
        rule('question.allDone', 'no more'),
        rule('answer.allSet', 'fine'),
        rule('answer.unresolved', 'worse'),
        { ...rule('own', 'tomorrow'), id: 'en.time', finds: 'time', time: { kind: 'day', offset: 1 } },
      ],
    },
  ],
)

/** `c: words` is the customer's message, `a: words` an agent's. */
export type MadeTalk = readonly `${'a' | 'c'}: ${string}`[]

/** A talk read by those rules. */
export function madeTalk(...lines: MadeTalk): ReturnType<typeof ruleFindings> {
  const messages = lines.map((line) => ({
    role: line.startsWith('a') ? ('agent' as const) : ('customer' as const),
    text: line.slice(3),
  }))
  return ruleFindings(messages, { lexicons: FEW_WORDS, language: 'en' })
}

/** The weights that are given, by cue; all others are 0. */
export function madeWeights(
  cues: Readonly<Record<string, Partial<Record<Column, number>>>>,
  techniques: Partial<Record<Column, Partial<TechniqueWeights>>> = {},
): EvidenceWeights {
  const all = COLUMNS.map((column) => [column, { base: 0, rule: 0, unsure: [], ...techniques[column] }])
  return {
    techniques: Object.fromEntries(all) as EvidenceWeights['techniques'],
    cues: new Map(Object.entries(cues)),
  }
}

export function madeEvidence(...weights: Parameters<typeof madeWeights>): Evidence {
  const table = new EvidenceTable(madeWeights(...weights))
  return { table, scorer: new Scorer(table) }
}

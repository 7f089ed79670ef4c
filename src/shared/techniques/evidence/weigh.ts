import { techniqueOf } from '../talk-order.ts'
import { isPhraseRule } from '../phrase-techniques.ts'
import { isClosureTechnique, type TalkLanguage, type TechniqueId } from '../technique-ids.ts'
import type { Sign } from '../message-reading.ts'
import type { TechniqueRule, WordTechnique } from '../technique-rule.ts'
import type { Turn } from '../turn.ts'
import type { Finding } from '../types.ts'
import { Overlaps } from '../spans.ts'
import { tellingCues, tellingWords } from './telling-words.ts'
import { type Added, richestApart } from './richest-apart.ts'
import { type WeighedStretch, weighTalk } from './talk-evidence.ts'
import { type Evidence, evidenceOf } from './shipped-weights.ts'
import { type EvidenceTable, WEIGHED, type Weighed } from './weights.ts'

/** Without a time they are none, whatever the words. */
const NEED_A_TIME: ReadonlySet<Weighed> = new Set(['facts', 'inform'])

/** What the evidence says of what rules found: some of it does not stand, and some was missed. */
export interface Verdict {
  readonly stands: (finding: Finding) => boolean
  readonly missed: readonly Missed[]
}

/** What no rule found. */
export interface Missed extends Finding {
  /** The index of its sentence in the message. */
  readonly sentence: number
  readonly because: readonly string[]
}

/**
 * Weighs what rules found in a talk and what else may be in it. What a team's own rules find always stands; what does not
 * count is no evidence either.
 */
export function weigh(
  turns: readonly Turn[],
  findings: readonly Finding[],
  languageOf: (turn: Turn) => TalkLanguage | null,
): Verdict {
  const evidenceFor = (turn: Turn): Evidence | null => {
    const language = languageOf(turn)
    return language === null ? null : evidenceOf(language)
  }
  const byMessage = groupByMessage(findings)
  const judged: Judged = { all: new Set(), standing: new Set() }
  const missed: Missed[] = []
  const said = turns.filter(({ counts }) => counts)
  for (const [index, stretches] of weighTalk(said, evidenceFor).entries()) {
    const turn = said[index]
    const evidence = turn === undefined ? null : evidenceFor(turn)
    if (turn === undefined || evidence === null || stretches.length === 0) continue
    const { table } = evidence
    for (const [technique, added] of judgeTurn(
      turn,
      stretches,
      byMessage.get(turn.message) ?? [],
      table,
      judged,
    )) {
      for (const { weighed } of richestApart(added)) {
        missed.push({
          technique,
          message: turn.message,
          ...tellingWords(turn.words, weighed, table, technique),
          rule: `${languageOf(turn)}.evidence.${technique}`,
          because: tellingCues(turn.text, turn.words, weighed, table, technique),
          sentence: weighed.stretch.order,
        })
      }
    }
  }
  return {
    stands: (finding) => {
      const key = keyOf(finding)
      return !judged.all.has(key) || judged.standing.has(key) || isPhraseRule(finding.rule)
    },
    missed,
  }
}

/** What rules found, by `keyOf`, as far as it was weighed. */
interface Judged {
  readonly all: Set<string>
  readonly standing: Set<string>
}

/** Judges what rules found in a turn, and gives the stretches in which they missed a technique. */
function judgeTurn(
  turn: Turn,
  stretches: readonly WeighedStretch[],
  findings: readonly Finding[],
  table: EvidenceTable,
  judged: Judged,
): ReadonlyMap<Weighed, readonly Added[]> {
  const found = new Overlaps(findings)
  // Words that rules know as a closure question which is none where it stands, as while facts are still gathered.
  const known = new Overlaps(turn.closure.candidates)
  const times = new Overlaps(turn.reading.signs.filter(({ rule }) => rule.finds === 'time'))
  const missed = new Map<Weighed, Added[]>()
  for (const weighed of stretches) {
    const here = found.with(weighed.stretch)
    if (here.length === 0 && !weighed.isFound) continue
    const rejected = known.with(weighed.stretch)
    for (const [at, technique] of WEIGHED.entries()) {
      if ((technique === 'advocate') !== (turn.speaker === 'customer')) continue
      const own = here.filter((finding) => finding.technique === technique)
      const ofRules = own.map(({ rule }) => table.pointsOfRule(technique, rule))
      const points = (weighed.points[at] ?? 0) + Math.max(0, ...ofRules)
      for (const finding of own) {
        judged.all.add(keyOf(finding))
        if (points > 0) judged.standing.add(keyOf(finding))
      }
      if (points <= 0 || own.length > 0) continue
      if (NEED_A_TIME.has(technique) && times.with(weighed.stretch).length === 0) continue
      if (!rejected.some((candidate) => candidate.technique === technique)) {
        const added = missed.get(technique) ?? []
        missed.set(technique, added)
        added.push({ weighed, points })
      }
    }
  }
  return missed
}

/** The same for the same words, whenever they are found. */
function keyOf({ technique, message, start }: Finding): string {
  return `${technique} ${message} ${start}`
}

/** Turns whose signs are those that stand, with those that rules missed; what follows from their order follows anew. */
export function weighedTurns(turns: readonly Turn[], findings: readonly Finding[], verdict: Verdict): Turn[] {
  const struckBy = groupByMessage(findings.filter((finding) => !verdict.stands(finding)))
  const missedBy = groupByMessage(verdict.missed.filter(({ technique }) => !isClosureTechnique(technique)))
  return turns.map((turn) => {
    const missed = missedBy.get(turn.message) ?? []
    const gone = struckBy.get(turn.message) ?? []
    if (missed.length === 0 && gone.length === 0) return turn
    const struck = new Overlaps(gone)
    const { language, words, asks, canned, signs } = turn.reading
    const standing = signs.filter((sign) => {
      if (isPhraseRule(sign.rule.id)) return true
      const technique = techniqueOf(sign)
      return !struck.with(sign).some((each) => each.technique === technique)
    })
    const all = [...standing, ...missed.map(signOf)].sort((a, b) => a.start - b.start)
    return { ...turn, reading: { signs: all, language, words, asks, canned } }
  })
}

function signOf({ technique, start, end, rule: id, sentence, because }: Missed): Sign {
  const finds = finderOf(technique)
  const rule = { id, finds, patterns: [], matches: [], rejects: [] } satisfies TechniqueRule
  return { rule, start, end, sentence, hasTime: technique !== 'inform.vague', because }
}

function finderOf(technique: TechniqueId): WordTechnique {
  return (technique === 'inform.vague' ? 'inform' : technique) as WordTechnique
}

function groupByMessage<T extends { readonly message: number }>(all: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const each of all) {
    const known = groups.get(each.message)
    if (known === undefined) groups.set(each.message, [each])
    else known.push(each)
  }
  return groups
}

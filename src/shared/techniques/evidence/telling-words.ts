import type { Span } from '../spans.ts'
import type { MessageWords } from './stretches.ts'
import type { WeighedStretch } from './talk-evidence.ts'
import type { EvidenceTable, Weighed } from './weights.ts'

/** Shorter stretches are shown whole. */
const MOST_WORDS = 14
const FEWEST_WORDS = 3
/** So many cues tell enough. */
const MOST_CUES = 3
/** These are of a word and the one before it. */
const PAIRS = /^(?:pair|openingPair):(?!.* \$$)/

/** The words of a stretch that speak for a technique: all of a short one, else the run of words with most points. */
export function tellingWords(
  { start, end }: MessageWords,
  { stretch, rows, words }: WeighedStretch,
  table: EvidenceTable,
  technique: Weighed,
): Span {
  const { firstWord, endWord } = stretch
  if (endWord - firstWord <= MOST_WORDS) return { start: stretch.start, end: stretch.end }
  const points = new Float64Array(endWord - firstWord)
  for (const [index, row] of rows.entries()) {
    const at = (words[index] ?? -1) - firstWord
    if (at >= 0) points[at] = (points[at] ?? 0) + table.pointsOf(row, technique)
  }
  const [from, to] = richestRun(points)
  return { start: start[firstWord + from] ?? stretch.start, end: end[firstWord + to] ?? stretch.end }
}

/** The cues in the words of a stretch that speak most for a technique, as they are written there, the strongest first. */
export function tellingCues(
  text: string,
  { start, end }: MessageWords,
  { rows, words }: WeighedStretch,
  table: EvidenceTable,
  technique: Weighed,
): string[] {
  const found = rows.flatMap((row, index) => {
    const word = words[index] ?? -1
    const points = table.pointsOf(row, technique)
    if (word < 0 || points <= 0) return []
    const first = PAIRS.test(table.names[row] ?? '') ? Math.max(0, word - 1) : word
    return [{ cue: text.slice(start[first], end[word]), points }]
  })
  return [...new Set(found.toSorted((a, b) => b.points - a.points).map(({ cue }) => cue))].slice(0, MOST_CUES)
}

/** The run with the highest sum (J. Kadane's algorithm), of some words at least; both ends are included. */
function richestRun(points: Float64Array): [from: number, to: number] {
  let [from, to] = [0, points.length - 1]
  let best = -Infinity
  let sum = 0
  let begin = 0
  for (const [at, own] of points.entries()) {
    if (sum <= 0) [sum, begin] = [0, at]
    sum += own
    if (sum > best) [best, from, to] = [sum, begin, at]
  }
  const missing = Math.max(0, FEWEST_WORDS - (to - from + 1))
  const first = Math.max(0, from - missing)
  return [first, Math.max(to, Math.min(points.length, first + FEWEST_WORDS) - 1)]
}

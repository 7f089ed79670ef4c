import type { FoundWords, RuleMatch } from './compiled-rules.ts'
import { signsApart } from './signs-apart.ts'
import type { Span } from './spans.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { TechniqueRule } from './technique-rule.ts'
import { EDGE, type Tokens } from './tokens.ts'

/** Words of a message together with the rule that they fit. */
export interface Sign {
  readonly rule: TechniqueRule
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** A time stands in its sentence, or in a short one after it. */
  readonly hasTime: boolean
  /** Where no single rule found it: the words that speak for it most. */
  readonly because?: readonly string[]
}

interface Candidate {
  readonly rule: TechniqueRule
  readonly first: number
  readonly last: number
}

const END_MARKS = /[.!?…]/
const MARKS_BEHIND = /[.!?…:)\]”»"']*/y
const NONE: readonly Span[] = []
/** So many words may stand in the sentence that adds the time ("By Friday at the latest."). */
const MOST_WORDS_OF_AN_ADDITION = 6

/** What the words of one message show, by themselves; it holds on after the next message is read. */
export class MessageReading {
  /** In order of their place; of overlapping signs of one kind only one (`signsApart`). */
  readonly signs: readonly Sign[]
  /** Null where the words don't tell. */
  readonly language: TalkLanguage | null
  /** Number of own words. */
  readonly words: number
  /** Some sentence of it ends in a question mark. */
  readonly asks: boolean
  /** Its automatic sentences, which show nothing else; in order and apart, with the marks that end them. */
  readonly canned: readonly Span[]

  /** `isOwn` tells which words, by their offset, are the author's own. */
  constructor(
    text: string,
    tokens: Tokens,
    { techniques, language }: FoundWords,
    isOwn: (offset: number) => boolean,
  ) {
    this.language = language
    this.words = countOwn(tokens, isOwn)
    this.asks = tokens.asks.includes(true)
    const standing = techniques.length === 0 ? [] : standingOf(text, tokens, techniques, isOwn)
    const canned = cannedSentences(standing, tokens)
    this.canned = canned.size === 0 ? NONE : stretchesOf(canned, text, tokens)
    const own = standing.filter(
      ({ rule, first }) => rule.finds === 'canned' || !canned.has(tokens.sentence[first] ?? 0),
    )
    this.signs = own.length === 0 ? [] : signsApart(withTimes(own, tokens), kindOf, ruleOf)
  }
}

function countOwn(tokens: Tokens, isOwn: (offset: number) => boolean): number {
  let own = 0
  for (let word = 0; word < tokens.count; word++) if (isOwn(tokens.start[word] ?? 0)) own++
  return own
}

/** What fits a rule in its form, in own words, and is not undone by what stands around it. */
function standingOf(
  text: string,
  tokens: Tokens,
  matches: readonly RuleMatch[],
  isOwn: (offset: number) => boolean,
): readonly Candidate[] {
  const isMarked = END_MARKS.test(text)
  const candidates: Candidate[] = []
  const undoneWords = new Map<TechniqueRule, Set<number>>()
  const undoneSentences = new Map<TechniqueRule, Set<number>>()
  for (const { part, first, last } of matches) {
    const { rule } = part
    const sentence = tokens.sentence[first] ?? 0
    switch (part.part) {
      case 'match':
        if (!isOwn(tokens.start[first] ?? 0)) break
        if (!hasForm(rule, tokens.asks[sentence] === true, isMarked)) break
        candidates.push({ rule, first, last })
        break
      case 'unless':
        for (let word = first; word <= last; word++) setOf(undoneWords, rule).add(word)
        break
      case 'unlessSentence':
        setOf(undoneSentences, rule).add(sentence)
    }
  }
  return candidates.filter(({ rule, first, last }) => {
    if (undoneSentences.get(rule)?.has(tokens.sentence[first] ?? 0) === true) return false
    const undone = undoneWords.get(rule)
    if (undone !== undefined) for (let word = first; word <= last; word++) if (undone.has(word)) return false
    return true
  })
}

function cannedSentences(candidates: readonly Candidate[], tokens: Tokens): ReadonlySet<number> {
  const canned = new Set<number>()
  for (const { rule, first } of candidates) {
    if (rule.finds === 'canned') canned.add(tokens.sentence[first] ?? 0)
  }
  return canned
}

function stretchesOf(sentences: ReadonlySet<number>, text: string, tokens: Tokens): readonly Span[] {
  const spans: Span[] = []
  let start: number | null = null
  for (let word = 0; word < tokens.count; word++) {
    if (!sentences.has(tokens.sentence[word] ?? 0)) continue
    start ??= tokens.start[word] ?? 0
    if (((tokens.edge[word] ?? 0) & EDGE.sentenceEnd) === 0) continue
    MARKS_BEHIND.lastIndex = tokens.end[word] ?? 0
    MARKS_BEHIND.exec(text)
    spans.push({ start, end: MARKS_BEHIND.lastIndex })
    start = null
  }
  return spans
}

function hasForm({ form }: TechniqueRule, asks: boolean, isMarked: boolean): boolean {
  switch (form) {
    case 'question':
      return asks || !isMarked
    case 'statement':
      return !asks
    default:
      return true
  }
}

function withTimes(candidates: readonly Candidate[], tokens: Tokens): Sign[] {
  const timed = new Set<number>()
  for (const { rule, first } of candidates) {
    if (rule.finds === 'time') timed.add(tokens.sentence[first] ?? 0)
  }
  const short = timed.size === 0 ? timed : shortSentences(tokens)
  const signs: Sign[] = []
  for (const { rule, first, last } of candidates) {
    const sentence = tokens.sentence[first] ?? 0
    const hasTime = timed.has(sentence) || (timed.has(sentence + 1) && short.has(sentence + 1))
    if (rule.needs?.includes('time') === true && !hasTime) continue
    if (rule.needs?.includes('noTime') === true && hasTime) continue
    const start = tokens.start[first] ?? 0
    signs.push({ rule, start, end: tokens.end[last] ?? start, sentence, hasTime })
  }
  return signs
}

const kindOf = ({ rule }: Sign): string => rule.finds
const ruleOf = ({ rule }: Sign): string => rule.id

function shortSentences(tokens: Tokens): Set<number> {
  const short = new Set<number>()
  let words = 0
  for (let word = 0; word < tokens.count; word++) {
    words++
    if (((tokens.edge[word] ?? 0) & EDGE.sentenceEnd) === 0) continue
    if (words <= MOST_WORDS_OF_AN_ADDITION) short.add(tokens.sentence[word] ?? 0)
    words = 0
  }
  return short
}

function setOf<K>(sets: Map<K, Set<number>>, key: K): Set<number> {
  const known = sets.get(key) ?? new Set<number>()
  sets.set(key, known)
  return known
}

import { isWord } from './fold.ts'

/**
 * The pattern language of the lexicons, over words (case, diacritics and apostrophes never matter):
 *
 *     is there anything else      these words in a row
 *     resolv*                     any word that begins so
 *     #                           any word that begins with a digit
 *     (can|could) i               one of several
 *     [please] help               optional
 *     ..3                         up to three words of any kind
 *     ^   $   $$                  here a clause begins; a clause ends; a sentence ends
 *     <thing>                     the lexicon's phrase of that name
 */
export type Pattern =
  | { readonly kind: 'word'; readonly term: string }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'edge'; readonly edge: 'clauseStart' | 'clauseEnd' | 'sentenceEnd' }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }

/** Named parts that patterns may use as `<name>`; they may use each other, never in a circle. */
export type Phrases = Readonly<Record<string, string>>

const LEXEME = /\s+|\.\.\d+|\$\$|[$^()[\]|]|<[\w-]+>|[^\s()[\]|<>$^.]+/y
/** All digits fold to one. */
const ANY_NUMBER = '0*'
const MAX_GAP = 12
const MAX_NESTING = 12
const EMPTY: Pattern = { kind: 'sequence', items: [] }

export type PatternProblem = 'unclosed' | 'unopened' | 'notAWord' | 'gapSize' | 'unknownPhrase' | 'circle'

/** A malformed pattern, with the place of what is wrong in it (UTF-16 offsets). */
export class PatternError extends Error {
  readonly problem: PatternProblem
  readonly start: number
  readonly end: number

  constructor(problem: PatternProblem, source: string, { start, text }: Lexeme) {
    super(`${problem} at ${start} "${text}" in: ${source}`)
    this.problem = problem
    this.start = start
    this.end = start + text.length
  }
}

/** A word or sign of a pattern, and where it stands. */
export interface Lexeme {
  readonly text: string
  readonly start: number
}

/** Reads a pattern; throws `PatternError` when it is malformed. */
export function parsePattern(source: string, phrases: Phrases = {}, depth = 0): Pattern {
  if (depth > MAX_NESTING) throw new PatternError('circle', source, { text: source, start: 0 })
  const lexemes = lexemesOf(source)
  let at = 0

  const parseChoice = (opening: Lexeme | null, closing: string | null): Pattern => {
    const options: Pattern[] = []
    for (;;) {
      options.push(parseSequence())
      const lexeme = lexemes[at++]
      if (lexeme?.text === '|') continue
      if (opening !== null && lexeme?.text !== closing) throw new PatternError('unclosed', source, opening)
      if (opening === null && lexeme !== undefined) throw new PatternError('unopened', source, lexeme)
      const [only] = options
      return options.length === 1 && only !== undefined ? only : { kind: 'choice', options }
    }
  }
  const parseSequence = (): Pattern => {
    const items: Pattern[] = []
    for (
      let lexeme = lexemes[at];
      lexeme !== undefined && !/^[|)\]]$/.test(lexeme.text);
      lexeme = lexemes[at]
    ) {
      at++
      items.push(parseItem(lexeme))
    }
    const [only] = items
    return items.length === 1 && only !== undefined ? only : { kind: 'sequence', items }
  }
  const parseItem = (lexeme: Lexeme): Pattern => {
    const { text } = lexeme
    if (text === '(') return parseChoice(lexeme, ')')
    if (text === '[') return { kind: 'choice', options: [parseChoice(lexeme, ']'), EMPTY] }
    if (text === '^') return { kind: 'edge', edge: 'clauseStart' }
    if (text === '$') return { kind: 'edge', edge: 'clauseEnd' }
    if (text === '$$') return { kind: 'edge', edge: 'sentenceEnd' }
    if (text.startsWith('..')) return parseGap(lexeme, source)
    if (text === '#') return { kind: 'word', term: ANY_NUMBER }
    if (!text.startsWith('<')) return parseWord(lexeme, source)
    const phrase = phrases[text.slice(1, -1)]
    if (phrase === undefined) throw new PatternError('unknownPhrase', source, lexeme)
    return parsePhrase(phrase, phrases, depth + 1)
  }
  return parseChoice(null, null)
}

/** Patterns name the same phrases again and again; each is parsed once. */
const parsedPhrases = new WeakMap<Phrases, Map<string, Pattern>>()

function parsePhrase(source: string, phrases: Phrases, depth: number): Pattern {
  const known = parsedPhrases.get(phrases) ?? new Map<string, Pattern>()
  parsedPhrases.set(phrases, known)
  const pattern = known.get(source) ?? parsePattern(source, phrases, depth)
  known.set(source, pattern)
  return pattern
}

function parseWord(lexeme: Lexeme, source: string): Pattern {
  const { text } = lexeme
  if (!isWord(text.endsWith('*') ? text.slice(0, -1) : text)) {
    throw new PatternError('notAWord', source, lexeme)
  }
  return { kind: 'word', term: text }
}

/** Takes a pattern apart; a character that no pattern has becomes a lexeme of its own. */
export function lexemesOf(source: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  LEXEME.lastIndex = 0
  while (LEXEME.lastIndex < source.length) {
    const start = LEXEME.lastIndex
    const text = LEXEME.exec(source)?.[0] ?? source.charAt(start)
    LEXEME.lastIndex = start + text.length
    if (text.trim() !== '') lexemes.push({ text, start })
  }
  return lexemes
}

function parseGap(lexeme: Lexeme, source: string): Pattern {
  const upTo = Number(lexeme.text.slice(2))
  if (upTo < 1 || upTo > MAX_GAP) throw new PatternError('gapSize', source, lexeme)
  return { kind: 'gap', upTo }
}

/** Counts how often the pattern names each word and beginning (`resolv*`), on top of what is counted. */
export function countTerms(pattern: Pattern, counts: Map<string, number>): void {
  switch (pattern.kind) {
    case 'word':
      counts.set(pattern.term, (counts.get(pattern.term) ?? 0) + 1)
      break
    case 'sequence':
      for (const item of pattern.items) countTerms(item, counts)
      break
    case 'choice':
      for (const option of pattern.options) countTerms(option, counts)
      break
    case 'gap':
    case 'edge':
  }
}

/** The words among the options of a choice, which all stand at the same place, and the others. */
export function termsOf(options: readonly Pattern[]): {
  readonly terms: readonly string[]
  readonly others: readonly Pattern[]
} {
  return {
    terms: options.flatMap((option) => (option.kind === 'word' ? [option.term] : [])),
    others: options.filter(({ kind }) => kind !== 'word'),
  }
}

/** The ways in which a pattern can match, one of which every match is. */
export function alternativesOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === 'choice' ? pattern.options : [pattern]
}

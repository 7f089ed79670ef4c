/**
 * The pattern language of the lexicons, over words (case, diacritics and apostrophes never matter):
 *
 *     is there anything else      these words in a row
 *     resolv*                     any word that begins so
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
const MAX_GAP = 12
const MAX_NESTING = 12
const EMPTY: Pattern = { kind: 'sequence', items: [] }

/** Reads a pattern; throws an Error that names the pattern and the place when it is malformed. */
export function parsePattern(source: string, phrases: Phrases = {}, depth = 0): Pattern {
  if (depth > MAX_NESTING) throw new Error(`Phrases refer to each other in a circle: ${source}`)
  const lexemes = split(source)
  let at = 0

  const parseChoice = (closing: string | null): Pattern => {
    const options: Pattern[] = []
    for (;;) {
      options.push(parseSequence())
      const lexeme = lexemes[at++]
      if (lexeme === '|') continue
      if ((lexeme ?? null) !== closing) throw new Error(`Expected ${closing ?? 'the end'} in: ${source}`)
      const [only] = options
      return options.length === 1 && only !== undefined ? only : { kind: 'choice', options }
    }
  }
  const parseSequence = (): Pattern => {
    const items: Pattern[] = []
    for (let lexeme = lexemes[at]; lexeme !== undefined && !/^[|)\]]$/.test(lexeme); lexeme = lexemes[at]) {
      at++
      items.push(parseItem(lexeme))
    }
    return { kind: 'sequence', items }
  }
  const parseItem = (lexeme: string): Pattern => {
    if (lexeme === '(') return parseChoice(')')
    if (lexeme === '[') return { kind: 'choice', options: [parseChoice(']'), EMPTY] }
    if (lexeme === '^') return { kind: 'edge', edge: 'clauseStart' }
    if (lexeme === '$') return { kind: 'edge', edge: 'clauseEnd' }
    if (lexeme === '$$') return { kind: 'edge', edge: 'sentenceEnd' }
    if (lexeme.startsWith('..')) return parseGap(lexeme, source)
    if (!lexeme.startsWith('<')) return { kind: 'word', term: lexeme }
    const phrase = phrases[lexeme.slice(1, -1)]
    if (phrase === undefined) throw new Error(`No phrase ${lexeme} for: ${source}`)
    return parsePattern(phrase, phrases, depth + 1)
  }
  return parseChoice(null)
}

function split(source: string): string[] {
  const lexemes: string[] = []
  LEXEME.lastIndex = 0
  while (LEXEME.lastIndex < source.length) {
    const from = LEXEME.lastIndex
    const lexeme = LEXEME.exec(source)?.[0]
    if (lexeme === undefined) throw new Error(`Unreadable from "${source.slice(from)}" in: ${source}`)
    if (lexeme.trim() !== '') lexemes.push(lexeme)
  }
  return lexemes
}

function parseGap(lexeme: string, source: string): Pattern {
  const upTo = Number(lexeme.slice(2))
  if (upTo < 1 || upTo > MAX_GAP) throw new Error(`A gap is 1 to ${MAX_GAP} words, in: ${source}`)
  return { kind: 'gap', upTo }
}

/** Every word and beginning (`resolv*`) that the pattern names. */
export function termsOf(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'word':
      return [pattern.term]
    case 'sequence':
      return pattern.items.flatMap(termsOf)
    case 'choice':
      return pattern.options.flatMap(termsOf)
    case 'gap':
    case 'edge':
      return []
  }
}

/**
 * A pattern without gaps and edges of which every match of the given one holds a match: its most telling stretch
 * between gaps. It makes a small automaton for a quick test.
 */
export function keyOf(pattern: Pattern): Pattern {
  if (pattern.kind === 'choice') return { kind: 'choice', options: pattern.options.map(keyOf) }
  const stretches: Pattern[][] = [[]]
  for (const item of flatten(pattern)) {
    if (item.kind === 'gap') stretches.push([])
    else if (item.kind !== 'edge') stretches.at(-1)?.push(item)
  }
  const keys = stretches.map(upToGap)
  return keys.reduce((best, key) => (weightOf(key) > weightOf(best) ? key : best))
}

/** The items of a sequence, those of the sequences in it included. */
function flatten(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === 'sequence' ? pattern.items.flatMap(flatten) : [pattern]
}

/** The items as far as they hold no gap: a choice with gaps inside is the last, its options cut at them. */
function upToGap(items: readonly Pattern[]): Pattern {
  const end = items.findIndex(hasGap)
  const cut = items[end]
  if (cut?.kind !== 'choice') return { kind: 'sequence', items }
  const options = cut.options.map((option) => {
    const parts = flatten(option).filter((part) => part.kind !== 'edge')
    const gap = parts.findIndex((part) => part.kind === 'gap')
    return upToGap(gap < 0 ? parts : parts.slice(0, gap))
  })
  return { kind: 'sequence', items: [...items.slice(0, end), { kind: 'choice', options }] }
}

function hasGap(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'gap':
      return true
    case 'sequence':
      return pattern.items.some(hasGap)
    case 'choice':
      return pattern.options.some(hasGap)
    case 'word':
    case 'edge':
      return false
  }
}

/** How rare a match is, roughly: longer words are rarer, and short ones tell next to nothing. */
function weightOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'word':
      return Math.min(Math.max(pattern.term.length - 3, 0.2), 5)
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + weightOf(item), 0)
    case 'choice':
      return Math.min(...pattern.options.map(weightOf))
    case 'gap':
    case 'edge':
      return 0
  }
}

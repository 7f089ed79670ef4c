import {
  type Lexeme,
  lexemesOf,
  type Pattern,
  parsePattern,
  PatternError,
  type PatternProblem,
} from './pattern.ts'
import { MAX_PHRASE_LENGTH } from './phrase-techniques.ts'

export type PhraseProblem =
  PatternProblem | 'noWord' | 'gapFirst' | 'startInside' | 'endInside' | 'namedPhrase' | 'tooLong'

/** What is wrong with a pattern, and where: UTF-16 offsets. */
export interface LocatedProblem {
  readonly problem: PhraseProblem
  readonly start: number
  readonly end: number
}

/** The first thing that is wrong with a team's pattern; null where it can be used. */
export function problemOf(source: string): LocatedProblem | null {
  const whole = { start: 0, end: source.length }
  if (source.length > MAX_PHRASE_LENGTH) return { problem: 'tooLong', ...whole }
  const lexemes = lexemesOf(source)
  const misplaced = misplacedSign(lexemes)
  if (misplaced !== null) return misplaced
  try {
    const parsed = parsePattern(source)
    if (fewestWords(parsed) === 0) return { problem: 'noWord', ...whole }
    const gap = lexemes.find(({ text }) => text.startsWith('..'))
    if (gap !== undefined && mayBeginWithGap(parsed)) return { problem: 'gapFirst', ...placeOf(gap) }
    return null
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return { problem: error.problem, start: error.start, end: error.end }
  }
}

function misplacedSign(lexemes: readonly Lexeme[]): LocatedProblem | null {
  for (const [at, lexeme] of lexemes.entries()) {
    const { text } = lexeme
    if (text.startsWith('<')) return { problem: 'namedPhrase', ...placeOf(lexeme) }
    if (text === '^' && at > 0) return { problem: 'startInside', ...placeOf(lexeme) }
    if (text.startsWith('$') && at < lexemes.length - 1) return { problem: 'endInside', ...placeOf(lexeme) }
  }
  return null
}

function placeOf({ start, text }: Lexeme): Pick<LocatedProblem, 'start' | 'end'> {
  return { start, end: start + text.length }
}

/** How many words a match has at least. */
function fewestWords(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'word':
      return 1
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + fewestWords(item), 0)
    case 'choice':
      return Math.min(...pattern.options.map(fewestWords))
    case 'gap':
    case 'edge':
      return 0
  }
}

function mayBeginWithGap(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'gap':
      return true
    case 'choice':
      return pattern.options.some(mayBeginWithGap)
    case 'sequence': {
      const required = pattern.items.findIndex((item) => fewestWords(item) > 0)
      const first = required < 0 ? pattern.items : pattern.items.slice(0, required + 1)
      return first.some(mayBeginWithGap)
    }
    case 'word':
    case 'edge':
      return false
  }
}

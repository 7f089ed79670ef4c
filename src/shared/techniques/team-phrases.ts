import { buildWordBase } from './word-base.ts'
import { type CompiledLexicons, compileLexicons, shippedLexicons } from './compiled-lexicons.ts'
import { LEXICONS } from './lexicons/index.ts'
import { Matcher } from './matcher.ts'
import { lexemesOf, parsePattern } from './pattern.ts'
import { phraseRule, type PhraseTechnique, type TeamPhrase } from './phrase-techniques.ts'
import { CLOSURE_TECHNIQUES, type ClosureTechnique } from './technique-ids.ts'
import { Tokeniser } from './tokens.ts'
import { writtenWords } from './written-words.ts'

/** The lexicons that ship together with a team's phrases. Throws `PatternError`. */
export function compileTeamLexicons(phrases: readonly TeamPhrase[]): CompiledLexicons {
  if (phrases.length === 0) return shippedLexicons(null)
  return compileLexicons(null, {
    rules: phrases.flatMap((phrase) => {
      const { technique, form } = phrase
      return isClosurePhrase(technique)
        ? []
        : [{ ...ruleOf(phrase), finds: technique, form, ...NEEDS[technique] }]
    }),
    closure: phrases.flatMap((phrase) => {
      const { technique } = phrase
      if (!isClosurePhrase(technique)) return []
      const form = phrase.form === 'question' ? 'mark' : 'order'
      return [{ ...ruleOf(phrase), technique, form, needs: 'answer' }]
    }),
  })
}

/**
 * A quick test whether a text may hold the words of one of these phrases; where it says no, reading with or without them
 * makes no difference. Throws `PatternError`.
 */
export function phraseScan(phrases: readonly TeamPhrase[]): (text: string) => boolean {
  const patterns = phrases.map(({ pattern }) => parsePattern(withoutContractions(pattern)))
  const contractions = LEXICONS.flatMap((lexicon) => Object.entries(lexicon.contractions))
  const base = buildWordBase([{ patterns, contractions, commonWords: [] }])
  const tokeniser = new Tokeniser(base.vocabulary, base.contractions)
  const matcher = new Matcher(patterns, base)
  return (text) => matcher.run(tokeniser.read(writtenWords(text))).length > 0
}

/** A next step names its time (see docs/techniques.md); everything else is up to the words. */
const NEEDS: Partial<Record<PhraseTechnique, { readonly needs: readonly ['time'] }>> = {
  facts: { needs: ['time'] },
}

function isClosurePhrase(technique: PhraseTechnique): technique is ClosureTechnique {
  return CLOSURE_TECHNIQUES.some((closure) => closure === technique)
}

function ruleOf(phrase: TeamPhrase) {
  return { id: phraseRule(phrase), patterns: [withoutContractions(phrase.pattern)], matches: [], rejects: [] }
}

/** Texts are read with their contractions taken apart, so patterns have to be. */
function withoutContractions(source: string): string {
  let written = ''
  let from = 0
  for (const { text, start } of lexemesOf(source)) {
    const words = CONTRACTIONS.get(plain(text))
    if (words === undefined) continue
    written += `${source.slice(from, start)}(${words})`
    from = start + text.length
  }
  return written + source.slice(from)
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/['’]/g, '')
}

const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  LEXICONS.flatMap(({ contractions }) =>
    Object.entries(contractions).map(([short, words]) => [plain(short), words]),
  ),
)

import { CompiledRules, parseLexicons } from './compiled-rules.ts'
import type { ClosureRule, Lexicon } from './lexicon.ts'
import { LEXICONS, TALK_LEXICONS } from './lexicons/index.ts'
import { MessageSenses } from './message-senses.ts'
import type { TalkLexicon } from './talk-lexicon.ts'
import type { TalkLanguage } from './technique-ids.ts'
import type { TechniqueRule } from './technique-rule.ts'
import { Tokeniser } from './tokens.ts'
import { buildWordBase } from './word-base.ts'

/** Everything that reads a message. Keeps buffers, so one object reads one message at a time. */
export interface CompiledLexicons {
  readonly senses: MessageSenses
}

/** Rules that a team adds to those that ship. */
export interface ExtraRules {
  readonly rules: readonly TechniqueRule[]
  readonly closure: readonly ClosureRule[]
}

const NOTHING_EXTRA: ExtraRules = { rules: [], closure: [] }

/** Throws when a pattern is malformed. */
export function compileFrom(
  closureLexicons: readonly Lexicon[],
  talkLexicons: readonly TalkLexicon[],
): CompiledLexicons {
  const parsed = parseLexicons(closureLexicons, talkLexicons)
  const base = buildWordBase([parsed])
  const tokeniser = new Tokeniser(base.vocabulary, base.contractions)
  return { senses: new MessageSenses(tokeniser, new CompiledRules(parsed, base)) }
}

/**
 * The lexicons that ship, of one language or (null) of all, with a team's own rules. A rule belongs to the language that
 * its id begins with (`en.`) and can use that lexicon's phrases. Throws when a pattern is malformed.
 */
export function compileLexicons(
  language: TalkLanguage | null,
  extra: ExtraRules = NOTHING_EXTRA,
): CompiledLexicons {
  const withExtra = <
    R extends { readonly id: string },
    L extends { readonly language: TalkLanguage; readonly rules: readonly R[] },
  >(
    lexicons: readonly L[],
    rules: readonly R[],
  ): L[] =>
    lexicons
      .filter((lexicon) => language === null || lexicon.language === language)
      .map((lexicon) => ({
        ...lexicon,
        rules: [...lexicon.rules, ...rules.filter(({ id }) => id.startsWith(`${lexicon.language}.`))],
      }))
  return compileFrom(withExtra(LEXICONS, extra.closure), withExtra(TALK_LEXICONS, extra.rules))
}

const shipped = new Map<TalkLanguage | null, CompiledLexicons>()

/** The lexicons that ship, of one language or (null) of all; compiled at the first use, as that takes some time. */
export function shippedLexicons(language: TalkLanguage | null): CompiledLexicons {
  const known = shipped.get(language)
  if (known !== undefined) return known
  const compiled = compileLexicons(language)
  shipped.set(language, compiled)
  return compiled
}

/** The number words and month names of the language that a rule belongs to. */
export function numeralsOf(rule: string): Pick<TalkLexicon, 'numbers' | 'months'> {
  return TALK_LEXICONS.find(({ language }) => rule.startsWith(`${language}.`)) ?? { numbers: {}, months: {} }
}

import type { Lexicon } from '../lexicon.ts'
import type { TalkLexicon } from '../talk-lexicon.ts'
import {
  EN_CATCH_ALL_CATEGORIES,
  EN_FUNCTION_WORDS,
  EN_MONTHS,
  EN_NUMBERS,
  EN_TALK_PHRASES,
  EN_TECHNIQUES,
} from './en-techniques.ts'
import { EN_UNCLEAR } from './en-unclear.ts'
import { EN } from './en.ts'
import {
  PL_CATCH_ALL_CATEGORIES,
  PL_FUNCTION_WORDS,
  PL_MONTHS,
  PL_NUMBERS,
  PL_TALK_PHRASES,
  PL_TECHNIQUES,
} from './pl-techniques.ts'
import { PL_UNCLEAR } from './pl-unclear.ts'
import { PL } from './pl.ts'

/** How closure is asked for, in the languages that ship. */
export const LEXICONS: readonly Lexicon[] = [EN, PL]

/** How all other techniques show, in the languages that ship. */
export const TALK_LEXICONS: readonly TalkLexicon[] = [
  {
    language: 'en',
    contractions: EN.contractions,
    phrases: { ...EN.phrases, ...EN_TALK_PHRASES },
    functionWords: EN_FUNCTION_WORDS,
    numbers: EN_NUMBERS,
    months: EN_MONTHS,
    catchAllCategories: EN_CATCH_ALL_CATEGORIES,
    rules: [...EN_TECHNIQUES, ...EN_UNCLEAR],
  },
  {
    language: 'pl',
    contractions: PL.contractions,
    phrases: { ...PL.phrases, ...PL_TALK_PHRASES },
    functionWords: PL_FUNCTION_WORDS,
    numbers: PL_NUMBERS,
    months: PL_MONTHS,
    catchAllCategories: PL_CATCH_ALL_CATEGORIES,
    rules: [...PL_TECHNIQUES, ...PL_UNCLEAR],
  },
]

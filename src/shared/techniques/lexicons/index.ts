import type { Lexicon } from '../lexicon.ts'
import { EN } from './en.ts'
import { PL } from './pl.ts'

/** The languages that ship. A text is read with all of them, as exports don't say a case's language. */
export const LEXICONS: readonly Lexicon[] = [EN, PL]

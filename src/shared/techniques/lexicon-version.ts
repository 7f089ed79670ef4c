/** Raised with every change of a rule, a cue or a phrase: findings are kept with the version that made them. */
export const LEXICON_VERSION = 1

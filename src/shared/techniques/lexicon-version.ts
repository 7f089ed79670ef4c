/** Raised with every change of a rule, a cue or a phrase: findings are kept with the version that made them. */
export const LEXICON_VERSION = 7

/** More changes than a team will ever make. */
const REVISIONS = 1_000_000

/**
 * The version of the shipped lexicons as one integer together with the revision of what else a workspace is read with: its
 * team's own phrases and its time zone.
 */
export function combinedVersion(revision: number): number {
  return LEXICON_VERSION * REVISIONS + revision
}

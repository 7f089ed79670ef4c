/** Raised with every change of a rule, a cue or a phrase: findings are kept with the version that made them. */
export const LEXICON_VERSION = 3

/** More changes than a team will ever make to its phrases. */
const REVISIONS = 1_000_000

/** The version of the shipped lexicons together with the revision of a team's own phrases, as one integer. */
export function combinedVersion(teamRevision: number): number {
  return LEXICON_VERSION * REVISIONS + teamRevision
}

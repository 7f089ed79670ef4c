import type { ReadingOptions } from '#shared/case/transcript.ts'
import type { CompiledLexicons } from '#shared/techniques/compiled-lexicons.ts'
import { combinedVersion } from '#shared/techniques/lexicon-version.ts'
import type { TeamPhrase } from '#shared/techniques/phrase-techniques.ts'
import { compileTeamLexicons } from '#shared/techniques/team-phrases.ts'
import type { CaseIdentity } from './case-reader.ts'
import type { Reader, Writer } from './connection.ts'
import { allOverrides } from './finding-overrides.ts'
import { storedTimeZone } from './settings-store.ts'
import { zoneChanges } from './settings-versions.ts'
import { phraseRevision, teamPhrases } from './team-phrases.ts'

type Handle = Pick<Reader, 'sqlite'> | Pick<Writer, 'sqlite'>

/** How the words of a workspace's cases are read: whatever is found in them is found this way. */
export interface CaseReading {
  /** Kept with what was found, to tell cases that were read otherwise. */
  readonly version: number
  readonly optionsOf: (identity: CaseIdentity) => ReadingOptions
}

/** As it is now; ask again after a change of phrases, of the time zone, or of what was overruled. */
export function caseReading(handle: Handle): CaseReading {
  const phrases = teamPhrases(handle)
  // Those that ship are compiled at the first words that are read: many workspaces have none.
  const own = phrases.length === 0 ? {} : { lexicons: lexiconsWith(phrases) }
  const timeZone = storedTimeZone(handle) ?? 'UTC'
  const overridesOf = allOverrides(handle)
  return {
    version: readingVersion(handle),
    optionsOf: (identity) => ({ ...own, timeZone, overrides: overridesOf(identity) }),
  }
}

/** The version of `caseReading` alone. Either count only grows, so that their sum never comes again. */
export function readingVersion(handle: Handle): number {
  return combinedVersion(phraseRevision(handle) + zoneChanges(handle))
}

/** The newest last; phrases seldom change, and what was tried is often what is kept next. */
const compiled = new Map<string, CompiledLexicons>()
const MOST_COMPILED = 2

/** The lexicons with these phrases. Compiling takes a moment, so the last ones asked for are kept. */
export function lexiconsWith(phrases: readonly TeamPhrase[]): CompiledLexicons {
  const key = phrases
    .map(({ language, technique, pattern, form }) => JSON.stringify([language, technique, pattern, form]))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join()
  const lexicons = compiled.get(key) ?? compileTeamLexicons(phrases)
  compiled.delete(key)
  compiled.set(key, lexicons)
  for (const [oldest] of compiled) {
    if (compiled.size <= MOST_COMPILED) break
    compiled.delete(oldest)
  }
  return lexicons
}

import { z } from 'zod'
import { MAX_PHRASE_LENGTH, PHRASE_FORMS, PHRASE_TECHNIQUES } from '../techniques/phrase-techniques.ts'
import { TALK_LANGUAGES, TECHNIQUE_IDS } from '../techniques/technique-ids.ts'
import { ERROR_CODES } from './result.ts'
import { rowId } from './scope-schemas.ts'

/** A team's own wordings of the techniques, and what they would change. */

const nothing = z.object({})

const phraseSchema = z.object({
  language: z.enum(TALK_LANGUAGES),
  technique: z.enum(PHRASE_TECHNIQUES),
  /** In the pattern language of the lexicons. */
  pattern: z.string().trim().min(1).max(MAX_PHRASE_LENGTH),
  form: z.enum(PHRASE_FORMS),
})

/** What figures that come from words rest on. */
export const lexiconStateSchema = z.object({
  /** Of the lexicons that ship. */
  version: z.number(),
  /** How often the team's own phrases have changed. */
  teamRevision: z.number(),
  /** How many cases were last read with another version or other phrases. */
  unread: z.number(),
})
export type LexiconState = z.infer<typeof lexiconStateSchema>

const phrasesSchema = z.object({
  phrases: z.array(phraseSchema.extend({ id: rowId, savedAtMs: z.number() })).readonly(),
  lexicon: lexiconStateSchema,
  cases: z.number(),
  /** Why reading anew has stopped; null while it runs, and once it is done. */
  stoppedBy: z
    .object({
      code: z.enum(ERROR_CODES),
      message: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
})
export type Phrases = z.infer<typeof phrasesSchema>

const triedWords = z.object({
  technique: z.enum(TECHNIQUE_IDS),
  /** `newly`: the case did not show the technique; `lost`: it would no longer; `also`: it does either way. */
  change: z.enum(['newly', 'also', 'lost']),
  /** The very words, and what stands right before and after them. */
  text: z.string(),
  before: z.string(),
  after: z.string(),
})
export type TriedWords = z.infer<typeof triedWords>

export const phraseTrialSchema = z.object({
  /** How many of the cases with conversations were read, the newest first. */
  read: z.number(),
  total: z.number(),
  /** Cases in which the phrase itself is found. */
  matched: z.number(),
  /** Cases that would newly show a technique, or no longer. */
  changes: z.array(z.object({ technique: z.enum(TECHNIQUE_IDS), found: z.number(), lost: z.number() })),
  /** How many cases that are. The newest of them come first in `rows`, some that show the technique either way follow. */
  affected: z.number(),
  rows: z.array(
    z.object({
      id: rowId,
      caseId: z.string(),
      subject: z.string().nullable(),
      openedAtMs: z.number(),
      words: z.array(triedWords),
    }),
  ),
})
export type PhraseTrial = z.infer<typeof phraseTrialSchema>

export const phraseChannels = {
  'phrases.list': { input: nothing, output: phrasesSchema },
  /** Adds a phrase, or puts it in place of `id`; stored cases are then read anew. */
  'phrases.save': { input: z.object({ id: rowId.nullable(), phrase: phraseSchema }), output: phrasesSchema },
  'phrases.remove': { input: z.object({ id: rowId }), output: phrasesSchema },
  /**
   * What would be found otherwise in the stored cases if `phrase` were added, put in place of `id`, or (null) `id` removed;
   * ends early, with what it knows, when it is cancelled.
   */
  'phrases.try': {
    input: z.object({ id: rowId.nullable(), phrase: phraseSchema.nullable() }),
    output: phraseTrialSchema,
  },
  'phrases.cancelTry': { input: nothing, output: nothing },
} as const

export const phraseEvents = {
  /** What a trial that still runs has found so far. */
  'phrases.tried': phraseTrialSchema,
  /** Stored cases are being read anew: so many are left. */
  'lexicon.progress': z.object({ unread: z.number() }),
} as const

import type { Kind, Status } from '#shared/case/model.ts'
import {
  BLANK_WORDS,
  CHANNEL_WORDS,
  FALSE_WORDS,
  KIND_WORDS,
  STATUS_WORDS,
  TRUE_WORDS,
  type Channel,
} from './common-words-vocabulary.ts'

export { CHANNELS, type Channel } from './common-words-vocabulary.ts'

/** Longer texts are sentences, whatever words they begin with. */
const LONGEST_WORD = 80

/** Letters that Unicode does not take apart into a letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
}

/**
 * A word as words are compared: lower case, without diacritics (exports lose them), spaces, underscores, hyphens and
 * slashes as one space, without a number in front (`3 - In Progress`) or a full stop behind.
 */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[łßøæœđı]/gu, (letter) => UNDIVIDED[letter] ?? letter)
    .replaceAll(/[’`´]/gu, "'")
    .replaceAll(/[\s_\-‐‑–—/]+/gu, ' ')
    .replace(/^\s*\d+\s*[.:)]?\s+(?=\p{L})/u, '')
    .replace(/[\s.!…]+$/u, '')
    .trim()
}

/** Folded word -> meaning. */
function index<Meaning extends string>(
  vocabulary: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(vocabulary) as [Meaning, readonly string[]][]
  return new Map(entries.flatMap(([meaning, words]) => words.map((word) => [fold(word), meaning] as const)))
}

const STATUSES = index<Status>(STATUS_WORDS)
const KINDS = index<Exclude<Kind, 'unknown'>>(KIND_WORDS)
const CHANNEL_NAMES = index<Channel>(CHANNEL_WORDS)
const BLANKS: ReadonlySet<string> = new Set(BLANK_WORDS)
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...TRUE_WORDS.map((word) => [word, true] as const),
  ...FALSE_WORDS.map((word) => [word, false] as const),
])

/** Waiting for one's own side is work in progress. */
const WAITS_FOR_US =
  /^(?:waiting|awaiting|pending|oczekuje|czeka)(?: (?:on|for|na))?(?: an?| the)? (?:us|agent|agents|support|support team|staff|internal|agenta|konsultanta|obsluge|wsparcie)\b/u

/** Words that open a longer status; the blank behind keeps them from being part of a word. */
const WAITS =
  /^(?:waiting|awaiting|pending|on hold|oczekuje|oczekiwanie|oczekujace|czeka|wstrzymane|warten auf|wartet auf|wartend|en attente|dans l'attente|a la espera|en espera|esperando|pendiente|em espera|a espera|aguardando|pendente|in attesa|wacht op|wachten op|in afwachting) /u
const NOT_DONE = /^(?:not|nie|nicht|non|no|nao|niet|never|partially|partly|almost|to be) /u
const WORKS = /^(?:open|opened|reopened|re opened|in progress|work in progress|active) /u
const SOLVES =
  /^(?:resolved|solved|rozwiazane|rozwiazany|rozwiazana|gelost|resolu|resuelto|resolvido|risolto|opgelost) /u
const CLOSES =
  /^(?:closed|autoclosed|auto closed|zamkniete|zamkniety|zamknieta|geschlossen|ferme|cloture|cerrado|fechado|encerrado|chiuso|gesloten) /u

/** A case that is no case: merged into another, a copy, cancelled; alone or as the reason behind a closing word. */
const DROPPED_INTO = /^(?:merged|duplicate|duplicated|scalone|polaczone|duplikat) (?:into|with|to|of|z|do) /u
const REASON =
  /^(?:closed|resolved|solved|marked|flagged|zamkniete|geschlossen)[ ,:;(|]+(?:as |because |due to |jako |als )?([^()]+?)\)?$/u

/**
 * The status that a word has in any helpdesk, in eight languages, in any letter case and without diacritics, too. Null
 * for numbers, sentences and words that mean different things in different systems.
 */
export function commonStatus(word: string): Status | null {
  const folded = foldedWord(word)
  if (folded === null) return null
  return STATUSES.get(folded) ?? statusByPattern(folded)
}

function statusByPattern(folded: string): Status | null {
  const reason = REASON.exec(folded)?.[1]
  if (reason !== undefined && STATUSES.get(reason.trim()) === 'excluded') return 'excluded'
  if (DROPPED_INTO.test(folded)) return 'excluded'
  if (NOT_DONE.test(folded)) return null
  const opening = folded.replace(/^(\p{L}+(?: \p{L}+)?)[,:;(|]+\s*/u, '$1 ')
  if (WAITS_FOR_US.test(opening)) return 'open'
  if (WAITS.test(opening)) return 'pending'
  if (WORKS.test(opening)) return 'open'
  if (SOLVES.test(opening)) return 'resolved'
  return CLOSES.test(opening) ? 'closed' : null
}

const COMPLAINS =
  /(?:^| )complaints?$|^complaint(?: |:)|^(?:reklamacja|skarga|beschwerde|reclamation|plainte|queja|reclamacion|reclamacao|klacht) /u
const ASKS =
  / (?:question|inquiry|enquiry|query)$|^(?:question|pytanie|zapytanie|frage|pregunta|consulta|duvida|domanda|vraag)(?: |:)/u
const REQUESTS = / request$/u

/** The kind that a word says by itself, in eight languages; null where it does not (incident, problem, billing). */
export function commonKind(word: string): Exclude<Kind, 'unknown'> | null {
  const folded = foldedWord(word)
  if (folded === null) return null
  const known = KINDS.get(folded)
  if (known !== undefined || NOT_DONE.test(folded)) return known ?? null
  if (COMPLAINS.test(folded)) return 'complaint'
  if (ASKS.test(folded)) return 'question'
  return REQUESTS.test(folded) ? 'request' : null
}

/** The channel that a word names, in eight languages; null where it is no such word. */
export function commonChannel(word: string): Channel | null {
  const folded = foldedWord(word)
  return folded === null ? null : (CHANNEL_NAMES.get(folded) ?? null)
}

function foldedWord(word: string): string | null {
  if (word.length > LONGEST_WORD) return null
  const folded = fold(word)
  return /\p{L}/u.test(folded) ? folded : null
}

const LONGEST_BLANK = 24
const DASHES = /^[\s\-‐‑–—_\u200B]*$/u
const BLANK_STARTS = firstCodes([...BLANK_WORDS, ...Array.from('-‐‑–—_\u200B')])
/** The one spelling of pandas' missing time; Nat is a first name. */
const NOT_A_TIME = 'NaT'

/**
 * Whether a text stands for nothing, such as an empty one, `-`, `N/A`, `null`, `(blank)` or `brak`. It is asked for
 * every short cell of a file.
 */
export function isCommonBlank(text: string): boolean {
  if (text.length > LONGEST_BLANK) return false
  const trimmed = text.trim()
  if (trimmed === '') return true
  // Most short cells are numbers, dates and names, and need no closer look.
  if (!BLANK_STARTS.has(trimmed.charCodeAt(0))) return false
  return BLANKS.has(trimmed.toLowerCase()) || trimmed === NOT_A_TIME || DASHES.test(trimmed)
}

/** The codes of the characters that begin the words, in either case. */
export function firstCodes(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]))
}

/** The truth of `yes`, `TRUE`, `1`, `tak`, `nein` and the like in eight languages; null where the text is none of them. */
export function booleanOf(text: string): boolean | null {
  return text.length > LONGEST_BLANK ? null : (BOOLEANS.get(text.trim().toLowerCase()) ?? null)
}

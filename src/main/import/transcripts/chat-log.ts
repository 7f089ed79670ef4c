import type { Role } from '#shared/case/model.ts'
import { type ChatHeader, readLabel, timedLine, untimedLine } from './chat-line.ts'
import { joinLines, splitLines, tidyLines } from './lines.ts'

/** One message of a pasted chat. */
export interface ChatLine {
  readonly author: string | null
  /** What the name says of the role: null for plain names. */
  readonly roleHint: Role | null
  /** Date and time as written; null without. */
  readonly atText: string | null
  readonly text: string
}

/** Lines such as "Chat started: ..." that may come before the first message. */
const MOST_LINES_BEFORE = 4
const FEWEST_MESSAGES = 2
const MOST_SPEAKERS = 8
/** A text with more lines than these to one message is a text that has colons in it. */
const MOST_LINES_A_MESSAGE = 8
const MOST_LINES_A_NAMED_MESSAGE = 2

/** A message under way. */
interface Draft {
  readonly header: ChatHeader
  readonly lines: string[]
}

/** The lines of a text by messages. */
interface Log {
  readonly drafts: readonly Draft[]
  /** Lines above the first message that are not blank. */
  readonly before: readonly string[]
  readonly linesAMessage: number
}

/**
 * Reads a chat log that was pasted into one text: `[10:32] Anna: text`, `Anna (10:32 AM): text`, `AGENT: text` and the
 * like, messages of several lines included. Null where it has fewer than two messages, or where the pattern does not
 * hold for the text as a whole. Time is linear.
 */
export function parseChatLog(text: string): ChatLine[] | null {
  const lines = tidyLines(splitLines(text))
  return parseTimed(lines) ?? parseUntimed(lines)
}

function parseTimed(lines: readonly string[]): ChatLine[] | null {
  const opening = lines.filter((line) => line !== '').slice(0, MOST_LINES_BEFORE + 1)
  if (!opening.some((line) => timedLine(line) !== null)) return null
  const { drafts, before, linesAMessage } = readLog(lines, lines.map(timedLine))
  const spoken = drafts.filter(({ header }) => header.label !== null).length
  if (spoken < FEWEST_MESSAGES || spoken * 2 < drafts.length) return null
  if (linesAMessage > MOST_LINES_A_MESSAGE) return null
  const messages = toChatLines(drafts)
  if (before.length === 0) return messages
  return [{ author: null, roleHint: 'system', atText: null, text: joinLines(before) }, ...messages]
}

function parseUntimed(lines: readonly string[]): ChatLine[] | null {
  if (untimedLine(lines[0] ?? '') === null) return null
  const headers = lines.map(untimedLine)
  const { speakers, hasRoles, others } = findSpeakers(headers.flatMap((header) => header?.label ?? []))
  const spoken = headers.map((header) => (header !== null && speakers.has(header.label) ? header : null))
  const { drafts, before, linesAMessage } = readLog(lines, spoken)
  if (before.length > 0 || speakers.size > MOST_SPEAKERS || others > drafts.length) return null
  if (hasRoles) {
    if (drafts.length < FEWEST_MESSAGES || linesAMessage > MOST_LINES_A_MESSAGE) return null
  } else {
    const isTalk = speakers.size > 1 && drafts.length > speakers.size && drafts.some(isSentence)
    if (!isTalk || linesAMessage > MOST_LINES_A_NAMED_MESSAGE) return null
  }
  return toChatLines(drafts)
}

/**
 * Which labels are people: role words, and names that come back. Where the role words leave a side open, or where there
 * are none, the other side may have written once.
 */
function findSpeakers(labels: readonly string[]): {
  readonly speakers: ReadonlySet<string>
  readonly hasRoles: boolean
  /** The number of labels that are none. */
  readonly others: number
} {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const all = [...counts.keys()]
  const roles = new Map(all.map((label) => [label, readLabel(label).role]))
  const hasRoles = all.some((label) => roles.get(label) !== null)
  const knowsBothSides = (['customer', 'agent'] as const).every((side) => [...roles.values()].includes(side))
  const comesBack = (label: string): boolean => (counts.get(label) ?? 0) > 1
  const areAll = !knowsBothSides && all.some(comesBack)
  const speakers = new Set(all.filter((label) => areAll || comesBack(label) || roles.get(label) !== null))
  return { speakers, hasRoles, others: all.length - speakers.size }
}

/** A form's values seldom are. */
function isSentence({ header }: Draft): boolean {
  return /[.?!\u2026]$/u.test(header.text)
}

/** `headers` has for each line what it begins, if anything. */
function readLog(lines: readonly string[], headers: readonly (ChatHeader | null)[]): Log {
  const drafts: Draft[] = []
  const before: string[] = []
  let filled = 0
  for (const [index, line] of lines.entries()) {
    if (line !== '') filled++
    const header = headers[index] ?? null
    if (header !== null) drafts.push({ header, lines: [header.text] })
    else if (drafts.length > 0) drafts.at(-1)?.lines.push(line)
    else if (line !== '') before.push(line)
  }
  return { drafts, before, linesAMessage: filled / drafts.length }
}

function toChatLines(drafts: readonly Draft[]): ChatLine[] {
  return drafts.map(toChatLine).filter(({ text }) => text !== '')
}

function toChatLine({ header: { atText, label }, lines }: Draft): ChatLine {
  const { role, author } = label === null ? ({ role: 'system', author: null } as const) : readLabel(label)
  return { author, roleHint: role, atText, text: joinLines(lines).trim() }
}

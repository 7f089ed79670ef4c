import type { Role } from '#shared/case/model.ts'
import { roleOfWord } from './role-words.ts'

/** The line of a chat log that begins a message. */
export interface ChatHeader {
  /** Date and time as written; null without. */
  readonly atText: string | null
  /** Who writes, as written; null on a line of the chat program's own. */
  readonly label: string | null
  readonly text: string
}

interface LabelledHeader extends ChatHeader {
  readonly label: string
}

const LONGEST_HEAD = 200
const LONGEST_LABEL = 60
const MOST_WORDS_OF_LABEL = 6
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:[ \u202f]?[ap]\.?m\.?)?`
const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,12}\.?)[-/. ](?:\d{4}|\d{2})|\p{L}{3,12}\.? \d{1,2},? \d{4})`
const TIME = String.raw`(?:${DATE}(?:T|,? (?:at |o |um )?| - )?)?${CLOCK}(?:Z|[+-]\d{2}:?\d{2}| (?:UTC|GMT|CET|CEST))?`
const BRACKETED = new RegExp(String.raw`^\s{0,8}(?:\[(${TIME})\]|\((${TIME})\))[ \t]{0,4}(?:[-–|] ?)?`, 'iu')
const PLAIN = new RegExp(String.raw`^\s{0,8}(${TIME})[ \t]{0,4}[-–|]?[ \t]{1,4}`, 'iu')
const LABEL_WITH_TIME = new RegExp(
  String.raw`^\s{0,8}([^:()[\]]{1,60}?)[ \t]{0,4}[([](${TIME})[)\]] ?:?(?:[ \t]+|$)`,
  'iu',
)
const LABEL =
  /^\s{0,8}(?:\*{1,2}|<)?([\p{L}\p{N}@][^:\n[\]<>{}|?!;]{0,59}?)>?\*{0,2}\s?:(?:\*{1,2})?(?:\s|$)/u
/** Labels of forms, mails and remarks, whatever stands behind them. */
const NO_SPEAKER =
  /^(?:from|to|cc|bcc|subject|sent|date|time|re|fwd?|ps|p\.s|nb|note|notes|warning|important|update|edit|name|e-?mail|phone|order|address|url|link|tel|od|do|temat|data|uwaga|wysłano|von|an|betreff|datum|hinweis|de|para|asunto|assunto|fecha|objet|https?|mailto)$/iu

/** A line with a time at its beginning or behind the name; null where it has none. */
export function timedLine(line: string): ChatHeader | null {
  const head = line.slice(0, LONGEST_HEAD)
  if (!/\d:\d\d/u.test(head)) return null
  const time = BRACKETED.exec(head) ?? PLAIN.exec(head)
  if (time !== null) {
    const atText = time[1] ?? time[2] ?? null
    const rest = line.slice(time[0].length)
    const labelled = untimedLine(rest)
    return labelled === null ? { atText, label: null, text: rest.trim() } : { ...labelled, atText }
  }
  const named = LABEL_WITH_TIME.exec(head)
  if (named === null || !isLabel(named[1] ?? '')) return null
  return { atText: named[2] ?? null, label: named[1]?.trim() ?? '', text: line.slice(named[0].length).trim() }
}

/** `Name: text`; null where it is no such line. */
export function untimedLine(line: string): LabelledHeader | null {
  const match = LABEL.exec(line.slice(0, LONGEST_HEAD))
  const label = match?.[1]?.trim() ?? ''
  if (match === null || !isLabel(label)) return null
  return { atText: null, label, text: line.slice(match[0].length).trim() }
}

/** What a label says of its role, and the name that is left: `Agent Anna`, `Anna (Support)`, `Visitor 12`, `BOT`. */
export function readLabel(label: string): { readonly role: Role | null; readonly author: string | null } {
  const whole = roleOfWord(label)
  if (whole !== null) return { role: whole, author: /\d/u.test(label) ? label : null }
  const bracketed = /^(.{1,50}?)\s?[([](.{1,30})[)\]]$/u.exec(label)
  const role = roleOfWord(bracketed?.[2] ?? '')
  if (bracketed !== null && role !== null) return { role, author: bracketed[1] ?? label }
  const [first = '', ...others] = label.split(/[\s:–-]+/u)
  const leading = others.length === 0 ? null : roleOfWord(first)
  return leading === null ? { role: null, author: label } : { role: leading, author: others.join(' ') }
}

function isLabel(label: string): boolean {
  if (label === '' || label.length > LONGEST_LABEL || NO_SPEAKER.test(label)) return false
  return label.split(/\s+/u).length <= MOST_WORDS_OF_LABEL && /\p{L}/u.test(label)
}

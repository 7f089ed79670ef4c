import { foldText } from './fold-text.ts'
import { type MailAuthor, parseMailAuthor } from './mail-author.ts'

/** Something that announces an older mail: it takes the lines up to `end`. */
export interface MailMark extends MailAuthor {
  readonly end: number
  /** When that mail was sent, as written. */
  readonly atText: string | null
}

type HeaderKind = 'from' | 'sent' | 'to' | 'cc' | 'subject'

const HEADER_WORDS: Readonly<Record<HeaderKind, string>> = {
  from: 'from, von, od, nadawca, de, expediteur, remitente',
  sent: 'sent, date, gesendet, datum, wyslano, data, data wyslania, wyslane, enviado, enviado el, enviado em, enviada em, enviada, fecha, envoye, envoye le',
  to: 'to, an, do, adresat, para, a, destinataire',
  cc: 'cc, bcc, kopie, dw, udw, do wiadomosci, copia, importance, priority, waznosc, wichtigkeit, attachments, zalaczniki, reply to',
  subject: 'subject, betreff, temat, asunto, assunto, objet, sujet',
}
const HEADER_KIND: ReadonlyMap<string, HeaderKind> = new Map(
  (['from', 'sent', 'to', 'cc', 'subject'] as const).flatMap((kind) =>
    HEADER_WORDS[kind].split(', ').map((word): [string, HeaderKind] => [word, kind]),
  ),
)
const LONGEST_LABEL = 24
const MOST_HEADER_LINES = 10

const ORIGINAL_MESSAGE = new Set(
  (
    'original message, original appointment, forwarded message, begin forwarded message, oryginalna wiadomosc, ' +
    'wiadomosc oryginalna, wiadomosc przekazana, przekazana wiadomosc, wiadomosc napisana, ursprungliche nachricht, ' +
    'originalnachricht, weitergeleitete nachricht, anfang der weitergeleiteten nachricht, mensaje original, ' +
    'mensaje reenviado, mensagem original, mensagem encaminhada, mensagem reencaminhada, message d origine, ' +
    'message original, message transfere, debut du message transfere, message transmis'
  ).split(', '),
)
const FRAME = /^[\s>*_=-]{0,100}|[\s*_=:-]{0,100}$/gu
const LONGEST_MARK = 200

const ATTRIBUTION_VERB =
  /(?:wrote|writes|napisal|napisala|napisal\(a\)|napisali|pisze|schrieb|a ecrit|ecrit|escribio|escreveu) ?:$/u
const GERMAN_ATTRIBUTION = /^am .{1,80} schrieb .{1,160}:$/u
const ATTRIBUTION_OPENING = /^(?:on|w dniu|dnia|am|le|el|em|no dia|uzytkownik) /u
/** It tells of the reader's words, and is a sentence of the author's own. */
const SECOND_PERSON =
  /(?:you|pan|pani|panstwo|sie|vous|tu|usted|ustedes|voce) (?:wrote|pisze|napisal|napisala|napisali|schrieb|a ecrit|escribio|escreveu) ?:$/u
const WHEN = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b/u
const LONGEST_ATTRIBUTION = 300
const MOST_ATTRIBUTION_LINES = 3

/** A line without the marks of quoting before it, and their number. */
export function unquoteLine(line: string): { readonly depth: number; readonly text: string } {
  let depth = 0
  let at = 0
  for (;;) {
    while (line.charAt(at) === ' ' || line.charAt(at) === '\t' || line.charAt(at) === '\u00a0') at++
    if (line.startsWith('&gt;', at)) at += 4
    else if (line.charAt(at) === '>') at++
    else break
    depth++
  }
  return { depth, text: depth === 0 ? line : line.slice(at) }
}

/** "-----Original Message-----" and its kin, in any of the languages. */
export function isOriginalMessageLine(line: string): boolean {
  if (line.length > LONGEST_MARK) return false
  const words = line.replaceAll(FRAME, '')
  if (words.length < 8 || (words.length === line.trim().length && !line.trimEnd().endsWith(':'))) return false
  return ORIGINAL_MESSAGE.has(foldText(words.replaceAll(/['’]/gu, ' ')))
}

/** "##- Please type your reply above this line -##", in any language. */
export function isReplyAboveLine(line: string): boolean {
  return line.length <= LONGEST_MARK && /^[\s>]{0,20}#{1,5}-.+-#{1,5}\s*$/u.test(line)
}

/** The header of a mail that begins on this line: From, and two of Sent, To and Subject below it; else null. */
export function headerBlockAt(lines: readonly string[], index: number): MailMark | null {
  const first = headerLine(lines[index] ?? '')
  if (first?.kind !== 'from' || first.value === '') return null
  const kinds = new Set<HeaderKind>()
  let end = index + 1
  let atText: string | null = null
  let hasAddress = first.value.includes('@')
  for (let i = index + 1; i < lines.length && i < index + MOST_HEADER_LINES; i++) {
    const header = headerLine(lines[i] ?? '')
    if (header === null) continue
    if (header.kind === 'from' || kinds.has(header.kind)) break
    kinds.add(header.kind)
    hasAddress ||= header.value.includes('@')
    if (header.kind === 'sent') atText = header.value
    end = i + 1
  }
  kinds.delete('cc')
  if (kinds.size < 2 || !(kinds.has('subject') || hasAddress)) return null
  return { ...parseMailAuthor(first.value), atText: atText === '' ? null : atText, end }
}

/** "On 3 May 2024 at 10:32, Anna Nowak <anna@example.com> wrote:", over three lines at most; else null. */
export function attributionAt(lines: readonly string[], index: number): MailMark | null {
  if (!/[\d@]/u.test((lines[index] ?? '').slice(0, LONGEST_ATTRIBUTION))) return null
  let joined = ''
  for (let i = index; i < lines.length && i < index + MOST_ATTRIBUTION_LINES; i++) {
    const { text } = unquoteLine(lines[i] ?? '')
    if (joined.length + text.length > LONGEST_ATTRIBUTION || text.trim() === '') return null
    joined = `${joined} ${text.trim()}`.trim()
    if (!joined.endsWith(':')) continue
    return isAttribution(joined) ? { ...readAttribution(joined), end: i + 1 } : null
  }
  return null
}

function isAttribution(line: string): boolean {
  const folded = foldText(line)
  const hasVerb = ATTRIBUTION_VERB.test(folded) || GERMAN_ATTRIBUTION.test(folded)
  if (!hasVerb || SECOND_PERSON.test(folded)) return false
  return folded.includes('@') || (ATTRIBUTION_OPENING.test(folded) && WHEN.test(folded))
}

const CLOCK =
  /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[\s\u202f?]?[ap]\.?m\.?)?(?:[\s\u202f]?(?:uhr|h)\b)?(?:\s?(?:utc|gmt)?[+-]\d{2}:?\d{2})?/giu
const YEAR = /\b(?:19|20)\d{2}\b/gu
const OPENING_WORDS = /^(?:on|w dniu|dnia|am|le|el|em|no dia|użytkownik|uzytkownik)\s/iu
const CLOSING_VERB =
  /\s(?:wrote|writes|napisał|napisała|napisal|napisala|napisał\(a\)|napisal\(a\)|napisali|pisze|a écrit|a ecrit|écrit|escribió|escribio|escreveu)\s?:$/iu

/** The time goes on to its last clock (or year, without one); the author follows. */
function readAttribution(line: string): Omit<MailMark, 'end'> {
  const words = line.replace(CLOSING_VERB, '').replace(/:$/u, '').replace(OPENING_WORDS, '')
  const when = [...words.matchAll(CLOCK)].at(-1) ?? [...words.matchAll(YEAR)].at(-1)
  const timeEnd = when === undefined ? 0 : when.index + when[0].length
  const atText = words.slice(0, timeEnd).trim()
  const rest = words
    .slice(timeEnd)
    .replace(/^[\s,]*(?:schrieb|użytkownik|uzytkownik|uhr schrieb)?[\s,]*/iu, '')
  return { ...parseMailAuthor(rest), atText: atText === '' ? null : atText }
}

/** `Subject: text`, perhaps bold or quoted, in any of the languages. */
function headerLine(line: string): { readonly kind: HeaderKind; readonly value: string } | null {
  const { text } = unquoteLine(line)
  const colon = text.slice(0, LONGEST_LABEL * 2).indexOf(':')
  if (colon < 0) return null
  const label = text.slice(0, colon).replaceAll('*', '').trim()
  if (label.length === 0 || label.length > LONGEST_LABEL) return null
  const kind = HEADER_KIND.get(foldText(label))
  if (kind === undefined) return null
  return {
    kind,
    value: text
      .slice(colon + 1, colon + 1001)
      .replace(/^\*{1,2}/u, '')
      .trim(),
  }
}

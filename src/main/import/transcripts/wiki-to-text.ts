import { codeBlocksToText } from './code-blocks.ts'
import { joinLines, splitLines } from './lines.ts'

/** The macros that may stand around text; images, code and quotes among them. */
const MACRO = /(\{(?:code|noformat|quote|color|panel|adf)(?::[^{}\n]{0,300})?\})/giu
const LITERAL: ReadonlySet<string> = new Set(['code', 'noformat'])
const MAY_BE_MARKED = /[[\\{*_!+|#-]|bq\.|h[1-6]\./iu
const HEADING = /^\s{0,20}h[1-6]\.\s+/iu
const QUOTED_LINE = /^\s{0,20}bq\.\s+/iu
const LIST_ITEM = /^\s{0,20}[*#-]{1,10}\s+/u
const RULE = /^\s{0,20}-{4,10}\s*$/u
const TABLE_ROW = /^\s{0,20}\|.*\|\s{0,20}$/u
const MENTION = /\[~(?:accountid:)?([^[\]|\n]{1,200})\]/giu
const LINK = /\[([^[\]|\n]{1,1000})\|([^[\]|\n]{1,2000})(?:\|[^[\]|\n]{0,200})?\]/gu
const BARE_LINK = /\[((?:https?|mailto):[^[\]|\s]{1,2000})\]/giu
const IMAGE = /!([^\s!|][^!|\n]{0,250}\.[a-z0-9]{2,5})(?:\|[^!\n]{0,500})?!/giu
const MONOSPACED = /\{\{([^{}\n]{1,500})\}\}/gu
const STRONG = /(?<![\p{L}\p{N}*\\])\*(?! )([^*\n]{1,1000})(?<![ \\])\*(?![\p{L}\p{N}*])/gu
const EMPHASIS = /(?<![\p{L}\p{N}_\\])_(?! )([^_\n]{1,1000})(?<![ \\])_(?![\p{L}\p{N}_])/gu
const INSERTED = /(?<![\p{L}\p{N}+\\])\+(?! )([^+\n]{1,1000})(?<![ \\])\+(?![\p{L}\p{N}+])/gu
const ESCAPED = /\\([{}[\]*_!|#~^+-])/gu

/**
 * The text of Jira's wiki markup: marks are gone, list items begin with "- ", quoted lines with "> ", links and mentions
 * are spelt out. `nameOf` gives the name of the account that a mention names. HTML in ServiceNow's `[code]` blocks is
 * read too. Time is linear.
 */
export function wikiToText(text: string, nameOf: (accountId: string) => string | null = () => null): string {
  const pieces = codeBlocksToText(text).split(MACRO)
  const lastLiteral = lastMacros(pieces)
  let result = ''
  let literal: string | null = null
  let isQuoted = false
  for (const [index, piece] of pieces.entries()) {
    const macro = index % 2 === 1 ? macroName(piece) : null
    if (piece === '') continue
    if (macro === null) {
      const plain = literal === null ? inlineToText(piece, nameOf) : piece
      result += isQuoted ? quote(plain) : plain
    } else if (literal !== null) {
      if (macro === literal) literal = null
      else result += piece
    } else if (LITERAL.has(macro) && (lastLiteral.get(macro) ?? -1) > index) {
      literal = macro
    } else if (macro === 'quote') {
      isQuoted = !isQuoted
      result += '\n'
    } else if (macro === 'panel') {
      result += '\n'
    }
  }
  return joinLines(splitLines(result))
}

/** By name: where in the pieces the macro stands last. One that is never closed is no macro. */
function lastMacros(pieces: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (let i = 1; i < pieces.length; i += 2) last.set(macroName(pieces[i] ?? ''), i)
  return last
}

function macroName(macro: string): string {
  return (/[a-z]+/iu.exec(macro)?.[0] ?? '').toLowerCase()
}

function inlineToText(text: string, nameOf: (accountId: string) => string | null): string {
  if (!MAY_BE_MARKED.test(text)) return text
  return splitLines(text)
    .map((line) => lineToText(line))
    .join('\n')
    .replaceAll(MENTION, (_, id: string) => `@${nameOf(id) ?? id}`)
    .replaceAll(LINK, (_, label: string, address: string) =>
      /^(?:https?|mailto):/iu.test(address) && address !== label ? `${label} (${address})` : label,
    )
    .replaceAll(BARE_LINK, '$1')
    .replaceAll(IMAGE, '[$1]')
    .replaceAll(MONOSPACED, '$1')
    .replaceAll(STRONG, '$1')
    .replaceAll(EMPHASIS, '$1')
    .replaceAll(INSERTED, '$1')
    .replaceAll(/(?<!\\)\\\\(?:\s|$)/gu, '\n')
    .replaceAll(ESCAPED, '$1')
}

function lineToText(line: string): string {
  if (RULE.test(line)) return ''
  if (TABLE_ROW.test(line)) return tableRowToText(line)
  return line.replace(HEADING, '').replace(QUOTED_LINE, '> ').replace(LIST_ITEM, '- ')
}

/** A cell's own bars, those of links, stay: a row is taken apart only where none has any. */
function tableRowToText(line: string): string {
  if (line.includes('[')) return line.trim()
  return line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ')
}

function quote(text: string): string {
  return splitLines(text)
    .map((line) => (line.trim() === '' ? line : `> ${line}`))
    .join('\n')
}

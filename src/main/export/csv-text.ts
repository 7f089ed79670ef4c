import { stringify } from 'csv-stringify/sync'

export interface CsvDialect {
  /** A decimal comma goes with the semicolon. */
  readonly delimiter: ',' | ';'
}

export type Cell = string | number | null

/**
 * RFC 4180 text with CRLF and a byte order mark. Numbers are numbers in plain notation; text that a spreadsheet could take
 * for a formula gets an apostrophe.
 */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { delimiter }: CsvDialect,
): string {
  const decimal = delimiter === ';' ? ',' : '.'
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter,
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
    cast: { number: (value) => plainNumber(value, decimal), string: plainText },
  })
}

/** The shortest text that is read as the very number, without an exponent, which a spreadsheet could take for text. */
function plainNumber(value: number, decimal: string): string {
  const shortest = String(value)
  const digits = shortest.includes('e') ? value.toFixed(20).replace(/0+$/u, '') : shortest
  return digits.replace('.', decimal)
}

/**
 * What begins a formula where a spreadsheet splits the text at another delimiter than ours, in quotes or not. A space is
 * such a delimiter too, but the sign of `Tier 1 - North` would stand alone then.
 */
const FORMULA_INSIDE =
  /([,;|][\s"\p{Cf}\p{DI}]*)([=+\-@＝＋－＠])|(\s["\p{Cf}\p{DI}]*)([=+\-@＝＋－＠])(?!\s|$)/gu
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Could hide a formula from the escaping. */
const LEADING = /^[\s\p{Cf}\p{DI}]+/u

/** A text as it is written: one line, in which no formula is left that a spreadsheet could come upon. */
export function plainText(text: string): string {
  return text.replaceAll(BREAKS, ' ').replace(LEADING, '').trimEnd().replaceAll(FORMULA_INSIDE, "$1$3'$2$4")
}

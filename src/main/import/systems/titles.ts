/** A trailing unit, zone or object name in parentheses: `(in hrs)`, `(America/New_York)`, `(Ticket)`. */
const UNIT =
  /\s*\((?:in )?(?:hrs?|hours|h|minutes|mins?|seconds|secs?|s|ms|milliseconds|days|utc|gmt|ticket|[a-z]+(?:\/[a-z0-9_+-]+)+)\)$/u

/** A byte order mark, also one that was read as Windows-1252. */
const MARK = /^(?:\uFEFF|ï»¿)+/u

/** The arrow of a report's column that is sorted. */
const SORTED = /\s*[↑↓]\s*$/u

/**
 * A column's title as titles are compared: without byte order mark, in lower case, spaces, underscores and hyphens as
 * one space, without a trailing arrow, unit or zone in parentheses. Dots stay: they are paths into JSON records.
 */
export function normaliseTitle(title: string): string {
  return title
    .replace(MARK, '')
    .replace(SORTED, '')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s*\(([^()]*)\)$/u, (whole) => (UNIT.test(whole) ? '' : whole))
    .replaceAll(/[\s_\u00A0-]+/gu, ' ')
    .trim()
}

/** The zone that a title names in parentheses, `Created at (Europe/Warsaw)`; null where it names none. */
export function zoneInTitle(title: string): string | null {
  return /\(((?:[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+)|UTC|GMT)\)\s*$/u.exec(title)?.[1] ?? null
}

/** Titles or words that stand in lines, separated by commas: long lists are readable by language, or by what belongs together. */
export function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(/,\s*/))
}

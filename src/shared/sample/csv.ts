const NEEDS_QUOTES = /[",\r\n]/

/** One row after RFC 4180: comma, CRLF, quotes only where a cell needs them. */
export function csvRow(cells: readonly string[]): string {
  const quoted = cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
  return `${quoted.join(',')}\r\n`
}

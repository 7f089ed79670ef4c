/** Where a command writes: stdout carries the one result, stderr everything else. */
export interface Output {
  readonly json: boolean
  /** Prints the result: as one JSON document with --json, else as the text. */
  readonly result: (value: unknown, text: () => string) => void
  /** Prints text on stdout as it stands, for results that come one after another. */
  readonly write: (text: string) => void
  readonly message: (text: string) => void
}

export function createOutput(
  json: boolean,
  stdout: (text: string) => void,
  stderr: (text: string) => void,
): Output {
  return {
    json,
    result: (value, text) => stdout(`${json ? JSON.stringify(value, null, 2) : text()}\n`),
    write: (text) => stdout(text),
    message: (text) => stderr(`${text}\n`),
  }
}

/** Columns of text, each as wide as its widest cell; numbers (as text) to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const isNumeric = header.map((_, column) => rows.every((row) => /^[\d\s.,%-]*$/.test(row[column] ?? '')))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return all.map(line).join('\n')
}

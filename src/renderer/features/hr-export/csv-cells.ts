/** The cells of well-formed CSV text (RFC 4180) without its byte order mark, row by row; for showing only. */
export function csvCells(csv: string, delimiter: ',' | ';'): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const text = csv.replace(/^\uFEFF/u, '')
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (text.charAt(index + 1) === '"') cell += text.charAt(index++)
      else isQuoted = false
    } else if (character === '"') {
      isQuoted = true
    } else if (character === delimiter || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else if (character !== '\r') {
      cell += character
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

const A = 0x41
const ZERO = 0x30

/** The column (from 0) that a reference such as `AB12` names; null where it is none, or one of another row. */
export function cellColumn(reference: string, row: number): number | null {
  let at = 0
  let column = 0
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - A
    if (letter < 0 || letter > 25) break
    column = column * 26 + letter + 1
  }
  let digits = 0
  for (let index = at; index < reference.length; index += 1) {
    const digit = reference.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return null
    digits = digits * 10 + digit
  }
  return at === 0 || at > 3 || digits !== row ? null : column - 1
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(A + (column % 26))
}

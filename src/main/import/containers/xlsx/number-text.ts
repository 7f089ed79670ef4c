/**
 * The number of a workbook's cell as a person would have typed it: no exponent, no digits that only come from binary
 * fractions. Whole numbers keep every digit of the file, however long. Text that is no number comes back as it is.
 */
export function numberText(value: string): string {
  if (/^-?\d+$/u.test(value)) return value
  const parsed = Number(value)
  if (value.trim() === '' || !Number.isFinite(parsed)) return value
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^\s*([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*$/iu.exec(value) ?? []
  const power = Number(exponent)
  const isWhole = fraction.replace(/0+$/u, '').length <= power && power < 400
  if (isWhole) return withoutSignOfZero(sign, shifted(whole, fraction, power))
  return withoutExponent(String(parsed))
}

/** The digits of `whole.fraction` times ten to the power, which leaves no fraction. */
function shifted(whole: string, fraction: string, power: number): string {
  return (whole + fraction.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/u, '')
}

function withoutSignOfZero(sign: string, digits: string): string {
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

/** JavaScript writes very small and very large numbers with an exponent. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text) ?? []
  if (exponent === undefined) return text
  const power = Number(exponent)
  if (power > 0) return sign + shifted(whole, fraction, power)
  return `${sign}0.${'0'.repeat(-power - 1)}${whole}${fraction}`
}

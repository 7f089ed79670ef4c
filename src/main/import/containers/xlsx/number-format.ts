/** What the number format of a cell makes of its number; null: a number. */
export type Clock = 'date' | 'dateTime' | 'time' | 'elapsed' | null

/** Formats that a workbook does not spell out, by their id (ECMA-376 part 1, 18.8.30, with those of East Asia). */
export function builtInClock(id: number): Clock {
  if (id === 22) return 'dateTime'
  if (id === 46) return 'elapsed'
  if (id >= 18 && id <= 21) return 'time'
  if (id === 45 || id === 47 || (id >= 32 && id <= 35)) return 'time'
  if (id >= 14 && id <= 17) return 'date'
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date'
  return null
}

/** What a format code such as `dd/mm/yyyy hh:mm` makes of a number. Texts in quotes, colours and locales say nothing. */
export function clockOf(code: string): Clock {
  const [positive = ''] = code
    .replaceAll(/"[^"]*"?|\\.|_.|\*./gsu, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/giu, '')
    .toLowerCase()
    .split(';')
  if (/^\s*(?:general|standard)\s*$/u.test(positive)) return null
  const plain = positive.replaceAll(/am\/pm|a\/p/gu, 'h').replaceAll(/(s+\]?)[.,]0+/gu, '$1')
  if (/[0#?@]/u.test(plain)) return null
  if (/\[[hms]/u.test(plain)) return 'elapsed'
  const hasTime = /[hs]/u.test(plain)
  const hasDate = /[yd]/u.test(plain) || (/m/u.test(plain) && !hasTime) || /m{3}/u.test(plain)
  if (hasDate) return hasTime ? 'dateTime' : 'date'
  return hasTime ? 'time' : null
}

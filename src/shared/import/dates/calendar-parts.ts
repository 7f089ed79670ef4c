/** Years before this are typing errors or placeholders, never the time of a case. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 9999

/** Days of a month, 1 to 12, of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether a date of the years 1900 to 9999 exists; the parts are whole numbers. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= daysInMonth(year, month)
}

/** The year meant by two digits: 69 to 99 are of the 1900s, 00 to 68 of the 2000s, as POSIX `strptime` has it. */
export function yearOfTwoDigits(twoDigits: number): number {
  return twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits
}

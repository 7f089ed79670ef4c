/** What databases write where they have no date. */
const NULL_DATES: ReadonlySet<string> = new Set([
  '0',
  '0000-00-00',
  '0000-00-00 00:00',
  '0000-00-00 00:00:00',
  '0001-01-01',
  '0001-01-01 00:00:00',
  '0001-01-01T00:00:00',
  '0001-01-01T00:00:00Z',
])

export function isNullDate(text: string): boolean {
  return text.charCodeAt(0) === 0x30 && NULL_DATES.has(text)
}

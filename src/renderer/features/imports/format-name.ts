/** What people call a format whose id is no name of its own. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['xlsx', 'Excel (XLSX)'],
  ['xls', 'Excel (XLS)'],
  ['spreadsheetml', 'Excel 2003 (XML)'],
])

/** The format of a file or sheet as it is shown. */
export function formatName(format: string): string {
  return NAMES.get(format) ?? format.toUpperCase()
}

import { CsvReader } from './csv-reader.ts'
import { missingColumns } from './row-mapper.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter under which the header has the most of the required columns; a comma where none stands out. */
export function detectDelimiter(head: string): string {
  const bytes = Buffer.from(head)
  const missing = (delimiter: string): number => {
    const reader = new CsvReader(delimiter)
    const [header] = [...reader.read(bytes), ...reader.end()]
    return missingColumns(header?.fields ?? []).length
  }
  return DELIMITERS.reduce((best: string, each) => (missing(each) < missing(best) ? each : best), ',')
}

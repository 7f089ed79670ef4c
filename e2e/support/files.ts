import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Three good rows and two bad ones (rows 3 and 5 as a spreadsheet counts). */
export const MIXED_ROWS = [
  'case_id,status,opened_at,resolved_at,agent,customer_email,messages',
  'a,resolved,2026-03-02T09:00:00Z,2026-03-03T09:00:00Z,Ola Nowak,kim@example.com,"[{""role"":""agent"",""author"":""Ola Nowak"",""at"":""2026-03-03T08:00:00Z"",""text"":""Done. Is there anything else I can help you with?""},{""role"":""customer"",""at"":""2026-03-03T08:05:00Z"",""text"":""No, thanks""}]"',
  'b,solved,2026-03-02T09:00:00Z,,Ola Nowak,,',
  'c,open,2026-03-04T09:00:00+01:00,,Ben Okafor,,',
  'd,open,04.03.2026,,Ben Okafor,,',
  'e,closed,2026-03-05T09:00:00Z,2026-03-06T09:00:00Z,Ben Okafor,lee@example.com,',
].join('\n')

export async function writeMixedFile(folder: string): Promise<string> {
  const path = join(folder, 'march.csv')
  await writeFile(path, `${MIXED_ROWS}\n`)
  return path
}

/** A file that takes long enough to be stopped in the middle. */
export async function writeLargeFile(folder: string, cases: number): Promise<string> {
  const path = join(folder, 'large.csv')
  const text = 'We looked into it and will write again. '.repeat(20)
  const rows = Array.from({ length: cases }, (_, index) => `n${index},open,2026-03-02T09:00:00Z,"${text}"`)
  await writeFile(path, `case_id,status,opened_at,description\n${rows.join('\n')}\n`)
  return path
}

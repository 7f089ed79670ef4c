import { randomUUID } from 'node:crypto'
import { readSettings, writeSettings } from '../../store/settings-store.ts'
import type { WritableWorkspace } from '../workspace.ts'

const KEY = 'calendarId'

/**
 * What tells this workspace's entries in other calendars from those of another workspace: made at first use, the same
 * from then on. Throws `ClosewellError` `busy` where it must be made while an import runs.
 */
export async function calendarId(workspace: WritableWorkspace): Promise<string> {
  const known = readSettings(workspace.reader)[KEY]
  if (typeof known === 'string') return known
  const made = randomUUID()
  await workspace.write((writer) => writeSettings(writer, { [KEY]: made }))
  return made
}

import type { Output } from '#shared/ipc/contract.ts'
import { type LogEntry, logEntrySchema } from '#shared/ipc/hr-schemas.ts'
import { exportLogEntries, firstBrokenEntry } from '../store/export-log.ts'
import type { Workspace } from './workspace.ts'

/** Everything that was exported, the newest first, and whether anybody has meddled with that list. */
export function exportLog({ reader }: Workspace): Output<'hr.log'> {
  const entries = exportLogEntries(reader).map(({ number, hash, entry }) => ({
    number,
    hash,
    content: contentOf(entry),
  }))
  return { firstBroken: firstBrokenEntry(reader), entries: entries.toReversed() }
}

function contentOf(json: string): LogEntry | null {
  try {
    return logEntrySchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

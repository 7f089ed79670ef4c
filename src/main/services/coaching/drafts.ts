import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type CoachingSession, sessionSchema } from '#shared/coaching/session.ts'

/**
 * Sessions that were saved while an import held the database: each a file beside it, until the database takes it. What
 * was typed is on the disk either way when a save returns.
 */

const DRAFTS = 'drafts'
const NAME = /^session-(\d+)\.json$/u

/** Writes a draft so that a crash leaves either the one before or this one, never a part. */
export function writeDraft(folder: string, session: CoachingSession): void {
  const drafts = join(folder, DRAFTS)
  mkdirSync(drafts, { recursive: true, mode: 0o700 })
  const unfinished = join(drafts, `session-${session.id}.new`)
  const file = openSync(unfinished, 'w', 0o600)
  try {
    writeSync(file, JSON.stringify(session))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, join(drafts, `session-${session.id}.json`))
}

/** Null where there is none that can be read. */
export function readDraft(folder: string, id: number): CoachingSession | null {
  try {
    const text = readFileSync(join(folder, DRAFTS, `session-${id}.json`), 'utf8')
    return sessionSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** All drafts, by the id of their sessions. */
export function listDrafts(folder: string): ReadonlyMap<number, CoachingSession> {
  const names = draftNames(folder)
  const found = names.flatMap((name) => {
    const draft = readDraft(folder, Number(NAME.exec(name)?.[1]))
    return draft === null ? [] : [[draft.id, draft] as const]
  })
  return new Map(found)
}

export function deleteDraft(folder: string, id: number): void {
  rmSync(join(folder, DRAFTS, `session-${id}.json`), { force: true })
}

/** Deletes all of them, and whatever a crash left beside them. */
export function deleteDrafts(folder: string): void {
  rmSync(join(folder, DRAFTS), { recursive: true, force: true })
}

function draftNames(folder: string): string[] {
  try {
    return readdirSync(join(folder, DRAFTS)).filter((name) => NAME.test(name))
  } catch {
    return []
  }
}

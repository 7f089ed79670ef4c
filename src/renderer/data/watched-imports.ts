import { useSyncExternalStore } from 'react'
import type { WatchedImport } from '#shared/ipc/contract.ts'

/** A file of the watched folder that was dealt with since the window was opened. */
export interface WatchedFile {
  /** Counts up from 1. */
  readonly number: number
  readonly atMs: number
  readonly imported: WatchedImport
}

const KEPT = 20

/** The newest first. */
let files: readonly WatchedFile[] = []
let lastNumber = 0
const listeners = new Set<() => void>()

/** Keeps what became of a file; of all but the newest 20 the history of imports tells. */
export function rememberWatched(imported: WatchedImport, atMs: number): void {
  lastNumber += 1
  files = [{ number: lastNumber, atMs, imported }, ...files].slice(0, KEPT)
  for (const listener of listeners) listener()
}

export function watchedFiles(): readonly WatchedFile[] {
  return files
}

export function useWatchedFiles(): readonly WatchedFile[] {
  return useSyncExternalStore(subscribe, watchedFiles)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

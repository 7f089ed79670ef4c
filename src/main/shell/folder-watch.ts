import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ErrorCode, FilesReport, Result, WatchState, WatchedImport } from '#shared/ipc/contract.ts'
import type { WatchStore } from './watch-store.ts'

/** The folder whose new files are imported by themselves. */
export interface FolderWatch {
  readonly state: () => WatchState
  /** Asks for a folder and watches it; null when the user closed the dialog. */
  readonly choose: () => Promise<WatchState | null>
  readonly set: (change: { readonly isOn: boolean; readonly profileId: number | null }) => Promise<WatchState>
  /** Looks once at what is in the folder. */
  readonly look: () => Promise<void>
}

export interface FolderWatchOptions {
  readonly store: WatchStore
  readonly chooseFolder: () => Promise<string | null>
  readonly importFile: (path: string, profileId: number | null) => Promise<Result<FilesReport>>
  readonly onImported: (imported: WatchedImport) => void
}

/** What says nothing of the file: it waits for the next look. */
const WAITS: readonly ErrorCode[] = ['busy', 'cancelled', 'workspaceHeld']

/**
 * Watches one folder by looking at it again and again, which also works where the system tells of no changes, as on
 * network drives. A file is imported once it has stood still from one look to the next; those that were there when
 * watching began are not.
 */
export function folderWatch({
  store,
  chooseFolder,
  importFile,
  onImported,
}: FolderWatchOptions): FolderWatch {
  /** File name -> version at the last look. */
  let lastSeen: ReadonlyMap<string, string> = new Map()
  let isLooking = false
  let isReachable = true

  const state = (): WatchState => {
    const { folder, profileId } = store.read()
    return { folder: folder === null ? null : basename(folder), isReachable, profileId }
  }
  const see = async (folder: string): Promise<ReadonlyMap<string, string>> => {
    const versions = await versionsIn(folder)
    isReachable = versions !== null
    return versions ?? new Map<string, string>()
  }
  const take = async (folder: string, name: string, version: string): Promise<void> => {
    const { profileId } = store.read()
    const result = await importFile(join(folder, name), profileId)
    if (!result.ok && WAITS.includes(result.error.code)) return
    const now = store.read()
    if (now.folder === folder) store.write({ ...now, known: { ...now.known, [name]: version } })
    onImported({
      file: name,
      report: result.ok ? result.value : null,
      failure: result.ok ? null : result.error,
    })
  }
  const look = async (): Promise<void> => {
    const { folder } = store.read()
    if (folder === null || isLooking) return
    isLooking = true
    try {
      const before = lastSeen
      lastSeen = await see(folder)
      for (const [name, version] of lastSeen) {
        const { known } = store.read()
        if (known[name] !== version && before.get(name) === version) await take(folder, name, version)
      }
    } finally {
      isLooking = false
    }
  }

  return {
    state,
    look,
    choose: async () => {
      const folder = await chooseFolder()
      if (folder === null) return null
      lastSeen = await see(folder)
      store.write({ folder, profileId: store.read().profileId, known: Object.fromEntries(lastSeen) })
      return state()
    },
    set: ({ isOn, profileId }) => {
      const { folder, known } = store.read()
      store.write({ folder: isOn ? folder : null, profileId, known: isOn ? known : {} })
      return Promise.resolve(state())
    },
  }
}

/** Plain files of a folder with what tells one version from another; null where the folder cannot be read. */
async function versionsIn(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  const versions = new Map<string, string>()
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
    const found = await stat(join(folder, entry.name)).catch(() => null)
    if (found !== null && found.size > 0)
      versions.set(entry.name, `${found.size}:${Math.trunc(found.mtimeMs)}`)
  }
  return versions
}

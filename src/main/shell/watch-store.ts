import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The watched folder as it is remembered on this computer; a path means nothing on another. */
const watchSchema = z.object({
  folder: z.string().nullable(),
  profileId: z.number().nullable(),
  /** File name -> size and time of the version that was dealt with. */
  known: z.record(z.string(), z.string()),
})
export type RememberedWatch = z.infer<typeof watchSchema>

export interface WatchStore {
  readonly read: () => RememberedWatch
  readonly write: (watch: RememberedWatch) => void
}

const OFF: RememberedWatch = { folder: null, profileId: null, known: {} }

export function watchStore(profileFolder: string): WatchStore {
  const file = join(profileFolder, 'watched-folder.json')
  return {
    read: () => {
      try {
        return watchSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return OFF
      }
    },
    write: (watch) => {
      writeFileSync(`${file}.part`, JSON.stringify(watch))
      renameSync(`${file}.part`, file)
    },
  }
}

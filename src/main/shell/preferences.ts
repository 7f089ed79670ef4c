import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { settingsSchema } from '#shared/ipc/contract.ts'

/** What belongs to this computer, not to a workspace: it must be known when no workspace can be opened. */
const preferencesSchema = settingsSchema.pick({ language: true, theme: true })
export type Preferences = z.infer<typeof preferencesSchema>

const DEFAULTS: Preferences = { language: 'system', theme: 'system' }

export interface PreferenceStore {
  readonly read: () => Preferences
  readonly change: (change: Partial<Preferences>) => Preferences
}

export function preferenceStore(folder: string): PreferenceStore {
  const file = join(folder, 'preferences.json')
  const read = (): Preferences => {
    try {
      return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return DEFAULTS
    }
  }
  return {
    read,
    change: (change) => {
      const preferences = { ...read(), ...change }
      writeFileSync(`${file}.part`, JSON.stringify(preferences))
      renameSync(`${file}.part`, file)
      return preferences
    },
  }
}

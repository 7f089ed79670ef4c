import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface AppArguments {
  /** Folder of the workspace. */
  readonly workspace: string
}

/**
 * What the app was started with: `--workspace DIR`, else a folder of its own in the user's data. Switches of Chromium
 * stand among the arguments and are passed over.
 */
export function appArguments(argv: readonly string[], userDataFolder: string): AppArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { workspace: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const { workspace } = values
  return { workspace: typeof workspace === 'string' ? resolve(workspace) : join(userDataFolder, 'workspace') }
}

import { listBackups, removeBackups } from '../services/erasure/backups.ts'
import { eraseAgent, eraseCustomer, listErasures, previewErasure } from '../services/erasure/erase.ts'
import { ownFile, writeOwnFile } from '../services/own-file.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import type { UseCases } from './use-cases.ts'

type PeopleCall = Extract<keyof UseCases, `people.${string}`>

interface Surroundings {
  readonly workspace: () => WritableWorkspace
  /** Tells the window that what it has read may be out of date; gives the value on. */
  readonly changed: <T>(value: T) => T
}

/** The use cases of data about people. */
export function peopleUseCases({ workspace, changed }: Surroundings): Pick<UseCases, PeopleCall> {
  return {
    'people.erasePreview': (input) => previewErasure(workspace(), input),
    'people.eraseCustomer': async (input) => changed(await eraseCustomer(workspace(), input, Date.now())),
    'people.eraseAgent': async (input) => changed(await eraseAgent(workspace(), input, Date.now())),
    'people.erasures': () => listErasures(workspace()),
    'people.backups': () => listBackups(workspace()),
    'people.removeBackups': (input) => removeBackups(workspace(), input),
    'people.ownFile': (input) => ownFile(workspace(), input, Date.now()),
    'people.writeOwnFile': async ({ path, ...input }) => {
      await writeOwnFile(workspace(), input, path, Date.now())
      return {}
    },
  }
}

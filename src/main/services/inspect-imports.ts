import type { Inspection } from '#shared/import/inspection.ts'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import { inspectSet } from '../import/set/inspect.ts'
import { prepareSets } from '../import/set/prepare.ts'
import { listProfiles } from '../store/profile-store.ts'
import { fittingProfiles } from './profiles.ts'
import { withOpened, type FilesRequest } from './imports.ts'
import type { Workspace } from './workspace.ts'

export type InspectRequest = Pick<
  FilesRequest,
  'paths' | 'timeZone' | 'mapping' | 'system' | 'dateOrder' | 'signal' | 'onProgress'
>

/** Looks at files as an import of them would, and stores nothing. Throws `ClosewellError` where one cannot be read. */
export function inspectFiles(workspace: Workspace, request: InspectRequest): Promise<Inspection> {
  const { mapping = EMPTY_MAPPING, signal = new AbortController().signal } = request
  const timeZone = request.timeZone ?? mapping.timeZone ?? null
  return withOpened(workspace, request, async ({ tables, leftOut: skipped, failure }) => {
    if (failure !== null) throw failure
    const { sets, leftOut } = await prepareSets(tables, {
      system: request.system ?? null,
      mapping,
      dateOrder: request.dateOrder ?? null,
      isLook: true,
      onProgress: request.onProgress ?? (() => undefined),
      signal,
    })
    const inspected: Inspection['sets'] = []
    for (const set of sets) inspected.push(await inspectSet(set, { timeZone, people: mapping.people ?? {} }))
    return {
      sets: inspected,
      leftOut: [...skipped, ...leftOut],
      mapping,
      fittingProfiles: isEmpty(mapping) ? fittingProfiles(inspected, listProfiles(workspace.reader)) : [],
    }
  })
}

function isEmpty({ tables, people = {} }: ImportMapping): boolean {
  return tables.length === 0 && Object.keys(people).length === 0
}

import { ClosewellError } from '#shared/failure.ts'
import { prepareHrExport, type PreparedExport, previewOf } from '../services/hr-export.ts'
import { exportLog } from '../services/hr-export-log.ts'
import { agentReferences, writeReferences } from '../services/hr-export-references.ts'
import { writeHrExport } from '../services/hr-export-save.ts'
import type { WritableWorkspace } from '../services/workspace.ts'
import type { UseCases } from './use-cases.ts'

interface HrUseCases {
  readonly calls: Pick<UseCases, Extract<keyof UseCases, `hr.${string}`>>
  /** What was shown rests on cases, or on one-on-ones, that are not so any more. */
  readonly forget: () => void
}

/** Somebody who tries settings comes back to one of the last few. */
const KEPT_EXPORTS = 8

/** The use cases of the export for HR: what was shown is kept, to be written as it is. */
export function hrUseCases(workspace: () => WritableWorkspace, appVersion: string): HrUseCases {
  let shown = new Map<string, PreparedExport>()
  return {
    calls: {
      'hr.preview': async (options) => {
        // Forgotten with the others, should the cases change in the meantime.
        const kept = shown
        const prepared = await prepareHrExport(workspace(), options, appVersion)
        kept.set(prepared.header.exportId, prepared)
        for (const id of [...kept.keys()].slice(0, -KEPT_EXPORTS)) kept.delete(id)
        return previewOf(prepared)
      },
      'hr.write': async ({ exportId, path }) => {
        const prepared = shown.get(exportId)
        if (prepared === undefined) {
          throw new ClosewellError(
            'notFound',
            'Cases or one-on-ones have changed since the export was shown. Look at it again.',
          )
        }
        return { files: await writeHrExport(workspace(), prepared, { figures: path }) }
      },
      'hr.log': () => exportLog(workspace()),
      'hr.references': () => ({ rows: agentReferences(workspace()) }),
      'hr.writeReferences': ({ path, delimiter }) => writeReferences(workspace(), path, { delimiter }),
    },
    forget: () => {
      shown = new Map()
    },
  }
}

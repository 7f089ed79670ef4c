import type { Failure, FilesReport, WatchedImport } from '#shared/ipc/contract.ts'
import type { Translate } from '../../i18n/use-t.ts'
import { describeFailure } from '../../ui/failure-alert.tsx'

export interface WatchedText {
  readonly title: string
  readonly text: string
  /** Whether something of the file is not in. */
  readonly isTrouble: boolean
}

/** What became of a file of the watched folder, in the user's language. */
export function describeWatched({ file, report, failure }: WatchedImport, t: Translate): WatchedText {
  if (report === null || report.imports.length === 0) {
    const reason = failure ?? report?.failure ?? null
    const text = reason === null ? t('watch.result.noCases') : reasonOf(reason, t)
    return { title: t('watch.result.failed', { file }), text, isTrouble: true }
  }
  const counts = countsOf(report)
  const taken = counts.inserted + counts.updated + counts.unchanged
  const parts = [
    t('watch.result.counts', counts),
    ...(report.failure === null ? [] : [t('watch.result.partly', { reason: reasonOf(report.failure, t) })]),
  ]
  return {
    title: t(taken === 0 && counts.rejected > 0 ? 'imports.result.rejectedAll' : 'imports.result.title', {
      file,
    }),
    text: parts.join('. '),
    isTrouble: counts.rejected > 0 || report.failure !== null,
  }
}

function countsOf({ imports }: FilesReport) {
  const sum = (count: 'inserted' | 'updated' | 'unchanged' | 'rejected'): number =>
    imports.reduce((total, each) => total + each[count], 0)
  return {
    inserted: sum('inserted'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
  }
}

/** Why, with the row and column of the cause; the file has been named already. */
function reasonOf({ code, message, details: { file: _named, ...details } }: Failure, t: Translate): string {
  // Of what an import asks for by its id, only the saved mapping can be gone.
  if (code === 'notFound') return t('watch.profile.gone')
  const { text, where } = describeFailure({ code, message, details }, t)
  return where === '' ? text : `${text} (${where})`
}

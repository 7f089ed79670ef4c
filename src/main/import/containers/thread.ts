import { parentPort, workerData } from 'node:worker_threads'
import { ClosewellError, toFailure } from '#shared/failure.ts'
import { convert } from './convert.ts'
import type { ReadMessage, ReadRequest } from './protocol.ts'

/** Entry of the thread that reads containers; it is started by `readInThread` with a `ReadRequest`. */

/** More often would only cost time; much less often would look like a hang. */
const REPORT_EVERY_MS = 100

const send = (message: ReadMessage): void => parentPort?.postMessage(message)

let reportedMs = 0
function report(bytes: number): void {
  const nowMs = performance.now()
  if (nowMs - reportedMs < REPORT_EVERY_MS) return
  reportedMs = nowMs
  send({ kind: 'progress', bytes })
}

const { source, format, folder } = workerData as ReadRequest
try {
  const { tables, texts, skipped } = await convert(source, format, folder, report)
  send({ kind: 'done', tables, texts, skipped })
} catch (error) {
  const known = asDiskError(error, source.file)
  const isDefect = !(known instanceof ClosewellError)
  const defect = isDefect && error instanceof Error ? (error.stack ?? null) : null
  send({ kind: 'failed', failure: toFailure(known), defect })
}

/** Errors of the operating system, as the user can act on them. */
function asDiskError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ClosewellError(
      'diskFull',
      'The disk is full. Make room and import again. Nothing was changed.',
      { file },
    )
  }
  if (/^E[A-Z]+$/u.test(code)) {
    return new ClosewellError(
      'fileUnreadable',
      `${file} cannot be read (${code}). Check that it is there and that you may open it. Nothing was changed.`,
      { file, reason: code },
    )
  }
  return error
}

import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { ClosewellError, toFailure } from '#shared/failure.ts'
import type { Failure } from '#shared/ipc/result.ts'
import { asStoreError } from '../store/connection.ts'
import { countUnread, rereadSome } from '../store/reread.ts'
import type { WritableWorkspace } from './workspace.ts'

/** So long a transaction lasts, and a question of the window waits at most. */
const SLICE_MS = 40
/** While an import writes it is looked this often whether it is done. */
const LOOK_AGAIN_MS = 250
const TELL_EVERY_MS = 250

export interface RereadListeners {
  /** How many cases are left. */
  readonly onProgress: (unread: number) => void
  /** All are read as they are read now. */
  readonly onDone: () => void
}

/**
 * Reads cases anew that were read with other phrases, in another time zone or with an older lexicon, a slice at a time,
 * until none is left. What is done stays done: it goes on where it stopped, and a change meanwhile only adds to what is left.
 */
export class Rereader {
  /** Why it has stopped before all was read. */
  failure: Failure | null = null
  readonly #workspace: WritableWorkspace
  readonly #listeners: RereadListeners
  #isRunning = false
  #isStopped = false

  constructor(workspace: WritableWorkspace, listeners: RereadListeners) {
    this.#workspace = workspace
    this.#listeners = listeners
  }

  /** Goes on until all is read or it is stopped; at once where it is running already. */
  async run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    this.failure = null
    try {
      await this.#readAll()
    } catch (error) {
      this.failure = toFailure(asStoreError(error))
    } finally {
      this.#isRunning = false
    }
  }

  stop(): void {
    this.#isStopped = true
  }

  async #readAll(): Promise<void> {
    let unread = countUnread(this.#workspace.reader)
    if (unread === 0) return
    let version: number | null = null
    let toldAtMs = -Infinity
    for (;;) {
      if (performance.now() - toldAtMs > TELL_EVERY_MS) {
        this.#listeners.onProgress(unread)
        toldAtMs = performance.now()
      }
      await nextTurn()
      if (this.#isStopped) return
      const slice = await this.#slice()
      if (slice === null) {
        await wait(LOOK_AGAIN_MS, undefined, { ref: false })
        continue
      }
      // Phrases or the zone have changed meanwhile, or an import has brought cases.
      const goesOn = version === slice.version && !slice.isLast
      unread = goesOn ? Math.max(0, unread - slice.read) : countUnread(this.#workspace.reader)
      version = slice.version
      if (slice.isLast && unread === 0) break
    }
    this.#listeners.onProgress(0)
    this.#listeners.onDone()
  }

  /** Null while an import is being written. */
  async #slice() {
    const endMs = performance.now() + SLICE_MS
    try {
      return await this.#workspace.write((writer) => rereadSome(writer, () => performance.now() < endMs))
    } catch (error) {
      if (error instanceof ClosewellError && error.code === 'busy') return null
      throw error
    }
  }
}

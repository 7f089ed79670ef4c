import type { Failure } from '#shared/ipc/contract.ts'

/** Saves so long after the last change, */
export const QUIET_MS = 300
/** and at the latest so long after the first one that is not saved, however fast changes follow each other. */
export const LONGEST_WAIT_MS = 600
/** Between tries after a failure; the last holds from then on. */
export const RETRY_MS = [1_000, 2_000, 5_000, 10_000] as const

export type SaveState =
  | { readonly kind: 'saved'; readonly atMs: number }
  | { readonly kind: 'unsaved'; readonly sinceMs: number }
  /** Tried and failed; will be tried again. */
  | { readonly kind: 'failed'; readonly sinceMs: number; readonly failure: Failure }
  /** What is stored is newer than what was changed: nothing is saved until one of them is given up. */
  | { readonly kind: 'conflict'; readonly sinceMs: number }

export interface Saved {
  readonly revision: number
  readonly changedAtMs: number
}

export interface SaveQueueParts<Value> {
  /** Keeps a whole value that rests on a revision. */
  readonly save: (value: Value, revision: number) => Promise<Saved>
  readonly failureOf: (error: unknown) => Failure
  readonly nowMs: () => number
  /** Acts once after a delay, unless the function given back is called before. */
  readonly after: (delayMs: number, act: () => void) => () => void
  readonly onChange: (state: SaveState) => void
}

interface Pending<Value> {
  readonly value: Value
  readonly sinceMs: number
}

/**
 * Brings values to where they are kept: the latest only, one save at a time, each resting on the revision that the one
 * before was given.
 */
export class SaveQueue<Value> {
  readonly #parts: SaveQueueParts<Value>
  #state: SaveState
  #revision: number
  #pending: Pending<Value> | null = null
  #isSaving = false
  #isHurried = false
  #failures = 0
  #stopTimer = () => {}

  constructor(parts: SaveQueueParts<Value>, { revision, changedAtMs }: Saved) {
    this.#parts = parts
    this.#revision = revision
    this.#state = { kind: 'saved', atMs: changedAtMs }
  }

  get state(): SaveState {
    return this.#state
  }

  get revision(): number {
    return this.#revision
  }

  put(value: Value): void {
    const nowMs = this.#parts.nowMs()
    this.#pending = { value, sinceMs: this.#pending?.sinceMs ?? nowMs }
    switch (this.#state.kind) {
      case 'conflict':
        return
      case 'failed':
        // Its next try takes the newest value along.
        return
      case 'saved':
        this.#set({ kind: 'unsaved', sinceMs: nowMs })
        return this.#plan()
      case 'unsaved':
        return this.#plan()
    }
  }

  /** Saves now what is not saved; after the save under way where there is one. */
  flush(): void {
    if (this.#pending === null || this.#state.kind === 'conflict') return
    if (this.#isSaving) this.#isHurried = true
    else void this.#save()
  }

  /** Begins anew from what is stored; what was not saved is dropped. */
  restart({ revision, changedAtMs }: Saved): void {
    this.#stopTimer()
    this.#pending = null
    this.#failures = 0
    this.#revision = revision
    this.#set({ kind: 'saved', atMs: changedAtMs })
  }

  #plan(): void {
    if (this.#isSaving || this.#pending === null) return
    const nowMs = this.#parts.nowMs()
    this.#in(Math.max(0, Math.min(QUIET_MS, this.#pending.sinceMs + LONGEST_WAIT_MS - nowMs)))
  }

  #in(delayMs: number): void {
    this.#stopTimer()
    this.#stopTimer = this.#parts.after(delayMs, () => void this.#save())
  }

  async #save(): Promise<void> {
    this.#stopTimer()
    const taken = this.#pending
    if (taken === null) return
    this.#pending = null
    this.#isSaving = true
    this.#isHurried = false
    try {
      const saved = await this.#parts.save(taken.value, this.#revision)
      this.#isSaving = false
      this.#succeeded(saved)
    } catch (error) {
      this.#isSaving = false
      this.#failed(taken, this.#parts.failureOf(error))
    }
  }

  #succeeded({ revision, changedAtMs }: Saved): void {
    this.#revision = revision
    this.#failures = 0
    if (this.#pending === null) return this.#set({ kind: 'saved', atMs: changedAtMs })
    this.#set({ kind: 'unsaved', sinceMs: this.#pending.sinceMs })
    if (this.#isHurried) void this.#save()
    else this.#plan()
  }

  #failed(taken: Pending<Value>, failure: Failure): void {
    this.#pending = { value: this.#pending?.value ?? taken.value, sinceMs: taken.sinceMs }
    const { sinceMs } = this.#pending
    if (failure.code === 'conflict') return this.#set({ kind: 'conflict', sinceMs })
    this.#set({ kind: 'failed', sinceMs, failure })
    this.#in(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 0)
    this.#failures += 1
  }

  #set(state: SaveState): void {
    this.#state = state
    this.#parts.onChange(state)
  }
}

import type { ImportProgress } from '#shared/ipc/contract.ts'

const REPORT_EVERY_MS = 120

/** Tells how far an import is, not more often than an eye can follow. */
export class ProgressMeter {
  readonly #bytesTotal: number
  readonly #report: (progress: ImportProgress) => void
  readonly #startedMs = performance.now()
  #reportedMs = 0
  #bytesRead = 0
  #rows = 0

  constructor(bytesTotal: number, report: (progress: ImportProgress) => void) {
    this.#bytesTotal = bytesTotal
    this.#report = report
  }

  /** The files are looked through, before anything of them is stored. */
  inspect(bytes: number, rows: number): void {
    this.#bytesRead += bytes
    this.#rows += rows
    this.#tell('inspecting', false)
  }

  read(bytes: number, rowsSoFar: number): void {
    this.#bytesRead += bytes
    this.#rows = rowsSoFar
    this.#tell('reading', false)
  }

  /** Cases that were there before are now brought up to date. */
  update(): void {
    this.#tell('updating', false)
  }

  saving(): void {
    this.#tell('saving', true)
  }

  #tell(phase: ImportProgress['phase'], always: boolean): void {
    const nowMs = performance.now()
    if (!always && nowMs - this.#reportedMs < REPORT_EVERY_MS) return
    this.#reportedMs = nowMs
    const seconds = (nowMs - this.#startedMs) / 1000
    const bytesPerSecond = this.#bytesRead / seconds
    const left =
      (phase === 'reading' || phase === 'inspecting') && seconds > 0.5
        ? (this.#bytesTotal - this.#bytesRead) / bytesPerSecond
        : null
    this.#report({
      phase,
      rows: this.#rows,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
      rowsPerSecond: seconds > 0 ? this.#rows / seconds : 0,
      secondsLeft: left === null ? null : Math.max(0, left),
    })
  }
}

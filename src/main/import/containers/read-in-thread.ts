import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ClosewellError } from '#shared/failure.ts'
import type { Converted } from './conversion.ts'
import { cancelled } from './fault.ts'
import { BIFF_HEAP_MIB, HEAP_MIB, MAX_SILENCE_MS } from './limits.ts'
import type { ReadMessage, ReadRequest } from './protocol.ts'

interface ThreadOptions {
  readonly signal: AbortSignal
  readonly onProgress: (bytes: number) => void
  /** How long it may be silent before it is ended. */
  readonly maxSilenceMs?: number
  readonly heapMib?: number
  /** The thread's code. */
  readonly entry?: URL
}

/**
 * Converts a file in a thread of its own, which is ended when the signal says so, when it is silent for too long, and
 * when it needs more memory than it may have. Throws `ClosewellError`; an `Error` is a defect.
 */
export async function readInThread(request: ReadRequest, options: ThreadOptions): Promise<Converted> {
  const { file } = request.source
  const heapMib = options.heapMib ?? (request.format === 'ole' ? BIFF_HEAP_MIB : HEAP_MIB)
  const thread = new Worker(options.entry ?? threadEntry(import.meta.url), {
    workerData: request,
    // Nothing of how this process was started is for the thread.
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: 32 },
  })
  try {
    return await outcome(thread, file, options)
  } finally {
    await thread.terminate()
  }
}

function outcome(thread: Worker, file: string, options: ThreadOptions): Promise<Converted> {
  const { signal, onProgress, maxSilenceMs = MAX_SILENCE_MS } = options
  return new Promise((resolve, reject) => {
    let isSettled = false
    const silence = setTimeout(() => reject(tookTooLong(file)), maxSilenceMs)
    const abort = (): void => settle(() => reject(cancelled()))
    const settle = (act: () => void): void => {
      isSettled = true
      clearTimeout(silence)
      signal.removeEventListener('abort', abort)
      act()
    }
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    thread.on('message', (message: ReadMessage) => {
      // A timer that was cleared would start again.
      if (isSettled) return
      silence.refresh()
      switch (message.kind) {
        case 'progress':
          onProgress(message.bytes)
          break
        case 'done':
          settle(() => resolve(message))
          break
        case 'failed':
          settle(() => reject(asError(message)))
          break
      }
    })
    thread.on('error', (error) => settle(() => reject(asMemoryError(error, file))))
    thread.on('exit', (code) => settle(() => reject(new Error(`the reading thread ended with code ${code}`))))
  })
}

function asError({ failure, defect }: Extract<ReadMessage, { kind: 'failed' }>): Error {
  if (failure.code !== 'internal') return new ClosewellError(failure.code, failure.message, failure.details)
  const error = new Error('the reading thread failed')
  if (defect !== null) error.stack = defect
  return error
}

function asMemoryError(error: unknown, file: string): unknown {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (!isMemory) return error
  return new ClosewellError(
    'tooLarge',
    `${file} needs more memory to be read than it may have. Export a shorter period, or as CSV. Nothing was changed.`,
    { file },
  )
}

function tookTooLong(file: string): ClosewellError {
  return new ClosewellError(
    'malformedFile',
    `${file} takes too long to read; it may be damaged. Export it again, or as CSV. Nothing was changed.`,
    { file },
  )
}

/**
 * The thread's code, seen from this module: its source while that is run as it is, else the built file, which lies in
 * the folder of the program's entries; modules that several entries share lie in a folder below.
 */
export function threadEntry(moduleUrl: string): URL {
  if (fileURLToPath(moduleUrl).endsWith('.ts')) return new URL('./thread.ts', moduleUrl)
  const isShared = new URL('.', moduleUrl).pathname.endsWith('/chunks/')
  return new URL(isShared ? '../import-reader.js' : './import-reader.js', moduleUrl)
}

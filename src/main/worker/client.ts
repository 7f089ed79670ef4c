import type { EventPayload, Result } from '#shared/ipc/contract.ts'
import type { WorkerCall, WorkerCalls, WorkerEvent, WorkerMessage } from './protocol.ts'

/** The end of a worker process that main talks to. */
export interface WorkerPort {
  readonly postMessage: (message: unknown) => void
  readonly onMessage: (listener: (message: WorkerMessage) => void) => void
  readonly onExit: (listener: (code: number) => void) => void
}

export interface WorkerClient {
  readonly call: <C extends WorkerCall>(
    call: C,
    input: WorkerCalls[C]['input'],
  ) => Promise<Result<WorkerCalls[C]['output']>>
}

interface Listeners {
  readonly onEvent: <E extends WorkerEvent>(event: E, payload: EventPayload<E>) => void
  /** A stack for the log; it goes nowhere else. */
  readonly onDefect: (call: WorkerCall, stack: string) => void
}

/** Sends calls to the worker and matches its answers. Calls that are open when it dies fail as `internal`. */
export function workerClient(port: WorkerPort, listeners: Listeners): WorkerClient {
  let lastId = 0
  let hasExited = false
  const open = new Map<number, { call: WorkerCall; resolve: (result: Result<never>) => void }>()

  port.onMessage((message) => {
    if ('event' in message) {
      listeners.onEvent(message.event, message.payload)
      return
    }
    const waiting = open.get(message.id)
    open.delete(message.id)
    if (waiting !== undefined && message.defect !== null) listeners.onDefect(waiting.call, message.defect)
    waiting?.resolve(message.result as Result<never>)
  })
  port.onExit((code) => {
    hasExited = true
    for (const { call, resolve } of open.values()) {
      listeners.onDefect(call, `the worker ended with code ${code}`)
      resolve(ENDED)
    }
    open.clear()
  })

  return {
    call: (call, input) => {
      if (hasExited) return Promise.resolve(ENDED)
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        open.set(id, { call, resolve })
        port.postMessage({ id, call, input })
      })
    },
  }
}

const ENDED: Result<never> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'The part of Closewell that keeps the cases has stopped. Restart Closewell; nothing half-done was kept.',
    details: {},
  },
}

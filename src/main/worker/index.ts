import { toFailure } from '#shared/failure.ts'
import { APP_VERSION } from '../version.ts'
import type { CallMessage, WorkerCall, WorkerMessage } from './protocol.ts'
import { createUseCases, type UseCases } from './use-cases.ts'

/** Entry of the utility process: its one argument is the workspace's folder. */

const port = process.parentPort
const send = (message: WorkerMessage): void => port.postMessage(message)

const folder = process.argv[2]
if (folder === undefined) throw new Error('the worker needs the folder of the workspace')

const useCases = createUseCases(folder, APP_VERSION, (event, payload) => {
  send({ event, payload } as WorkerMessage)
})

port.on('message', ({ data }: { data: CallMessage }) => {
  void answer(data)
})

async function answer({ id, call, input }: CallMessage): Promise<void> {
  try {
    const value = await run(useCases, call, input)
    send({ id, result: { ok: true, value }, defect: null })
  } catch (error) {
    const failure = toFailure(error)
    const defect = failure.code === 'internal' && error instanceof Error ? (error.stack ?? null) : null
    send({ id, result: { ok: false, error: failure }, defect })
  }
}

/** Main parsed the input against the contract before it was sent. */
function run(cases: UseCases, call: WorkerCall, input: unknown): unknown {
  const useCase = cases[call] as (input: unknown) => unknown
  return useCase(input)
}

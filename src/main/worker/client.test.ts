import { expect, it, vi } from 'vitest'
import { workerClient, type WorkerPort } from './client.ts'
import type { CallMessage, WorkerMessage } from './protocol.ts'

function setUp() {
  const sent: CallMessage[] = []
  let deliver: (message: WorkerMessage) => void = () => undefined
  let exit: (code: number) => void = () => undefined
  const port: WorkerPort = {
    postMessage: (message) => sent.push(message as CallMessage),
    onMessage: (listener) => (deliver = listener),
    onExit: (listener) => (exit = listener),
  }
  const onEvent = vi.fn()
  const onDefect = vi.fn()
  const client = workerClient(port, { onEvent, onDefect })
  return {
    client,
    sent,
    deliver: (message: WorkerMessage) => deliver(message),
    exit: () => exit(9),
    onEvent,
    onDefect,
  }
}

const failure = { ok: false, error: { code: 'internal', message: '', details: {} } } as const

it('matches answers to calls in whatever order they come', async () => {
  const { client, sent, deliver } = setUp()
  const first = client.call('imports.list', {})
  const second = client.call('imports.cancel', {})
  expect(sent.map(({ call }) => call)).toEqual(['imports.list', 'imports.cancel'])
  deliver({ id: sent[1]?.id ?? 0, result: { ok: true, value: 'second' }, defect: null })
  deliver({ id: sent[0]?.id ?? 0, result: { ok: true, value: 'first' }, defect: null })
  expect(await first).toEqual({ ok: true, value: 'first' })
  expect(await second).toEqual({ ok: true, value: 'second' })
})

it('passes events on, and stacks to the log alone', async () => {
  const { client, deliver, sent, onEvent, onDefect } = setUp()
  deliver({ event: 'workspace.changed', payload: {} })
  expect(onEvent).toHaveBeenCalledWith('workspace.changed', {})
  const answer = client.call('imports.list', {})
  deliver({ id: sent[0]?.id ?? 0, result: failure, defect: 'Error: at place' })
  expect(onDefect).toHaveBeenCalledWith('imports.list', 'Error: at place')
  expect(await answer).toEqual(failure)
})

it('fails open and later calls when the worker has died', async () => {
  const { client, exit } = setUp()
  const open = client.call('imports.list', {})
  exit()
  expect(await open).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(await client.call('imports.list', {})).toMatchObject({ ok: false })
})

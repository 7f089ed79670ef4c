import { utilityProcess } from 'electron'
import type { WorkerPort } from '../worker/client.ts'

/** Starts the process that holds the workspace, so that no import or query can freeze the window. */
export function startWorker(entry: string, workspace: string): WorkerPort {
  const child = utilityProcess.fork(entry, [workspace], { serviceName: 'Closewell workspace' })
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
  }
}

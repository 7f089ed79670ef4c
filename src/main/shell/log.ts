import { join } from 'node:path'
import log from 'electron-log/node.js'

const MAX_BYTES = 2 * 1024 * 1024

/** The app's log: what it did and what failed, never what is in a case. */
export interface Log {
  readonly info: (text: string) => void
  readonly error: (text: string) => void
}

export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'closewell.log')
  log.transports.file.maxSize = MAX_BYTES
  log.transports.console.level = false
  return {
    info: (text) => log.info(redact(text)),
    error: (text) => log.error(redact(text)),
  }
}

/** Stacks and messages may quote values: addresses, numbers and the user's own folder do not belong in a log. */
export function redact(text: string): string {
  return text
    .replaceAll(/[^\s"'<>@]+@[^\s"'<>@]+\.[a-z]{2,}/giu, '[e-mail]')
    .replaceAll(/\+?\d(?:[\s().-]?\d){8,}/gu, '[number]')
    .replaceAll(/(\/(?:home|Users)\/|\\Users\\)[^/\\\s]+/gu, '$1[user]')
}

import { readFileSync } from 'node:fs'

/**
 * The most memory that a running process has held, in bytes; null where the system does not tell. Unlike the figure of
 * `process.resourceUsage()` it does not begin with what the process held that started it.
 */
export function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
    return kibibytes === undefined ? null : Number(kibibytes) * 1024
  } catch {
    return null
  }
}

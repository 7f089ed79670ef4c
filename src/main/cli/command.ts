import type { Output } from './output.ts'

/** One command: takes its arguments, prints its result, and answers with the exit code. */
export type Command = (
  args: readonly string[],
  output: Output,
  signal: AbortSignal,
) => Promise<number> | number

export const EXIT = { done: 0, failed: 1, usage: 2, rejectedRows: 3 } as const

/** How the command line names itself to others who want the same workspace. */
export const PROGRAM = 'closewell command line'

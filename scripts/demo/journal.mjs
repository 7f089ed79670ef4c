import { appendFileSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { say } from '../lib/run.mjs'

/**
 * Notes what a step did and saw; the notes make up the step's line in the log.
 * @typedef {(text: string) => void} Note
 *
 * Runs one step and writes its line, also when it fails.
 * @typedef {<T>(name: string, work: (note: Note) => Promise<T>) => Promise<T>} Step
 *
 * @typedef {{ step: Step, line: (text: string) => void }} Journal
 */

/** Playwright's messages are coloured. @param {unknown} text */
const plain = (text) => stripVTControlCharacters(String(text))

/** A step that failed; the message says which one. */
export class StepError extends Error {
  /** @param {string} step @param {unknown} cause */
  constructor(step, cause) {
    // Playwright's messages go on with a log of many lines.
    const [reason] = plain(cause instanceof Error ? cause.message : cause).split('\n')
    super(`the demo failed at the step “${step}”: ${reason}`, { cause })
  }
}

/**
 * Starts the log of a run: a line a step, each with the seconds since the start.
 * @param {string} file is written anew
 * @returns {Journal}
 */
export function openJournal(file) {
  const startedAtMs = performance.now()
  writeFileSync(file, `Closewell's demo, started ${new Date().toISOString()}\n`)
  const line = (/** @type {string} */ text) => {
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(2)
    appendFileSync(file, `${seconds.padStart(6)} s  ${text}\n`)
  }
  return {
    line,
    step: async (name, work) => {
      say(`demo: ${name}`)
      /** @type {string[]} */
      const notes = []
      try {
        const answer = await work((text) => void notes.push(text))
        line(`${name}: ${notes.join('; ')}`)
        return answer
      } catch (error) {
        line(`${name}: ${[...notes, 'FAILED'].join('; ')}`)
        appendFileSync(file, `${plain(error instanceof Error ? error.stack : error)}\n`)
        throw error instanceof StepError ? error : new StepError(name, error)
      }
    },
  }
}

import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** One line for the person at the terminal; stdout stays free for results. @param {string} line */
export const say = (line) => void process.stderr.write(`closewell: ${line}\n`)

/** A failure with a message that is meant to be read; shown without a stack. */
export class PrepareError extends Error {}

/**
 * Runs a command to its end and gives its exit code (128 + n when signal n ended it).
 * Both Ctrl-C and a polite kill reach the child, so that it can close its windows and files itself.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    const wait = () => undefined
    process.on('SIGTERM', pass).on('SIGINT', wait)
    const done = () => process.off('SIGTERM', pass).off('SIGINT', wait)
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/**
 * Runs a step of the preparation; its output is shown on stderr, only when it fails unless `loud`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, loud?: boolean, what: string }} options
 * @returns {Promise<string>} its stdout
 * @throws {PrepareError} when it can't be started or ends with another code than 0
 */
export function step(command, args, { what, loud = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    let all = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
      all += text
      if (loud) process.stderr.write(text)
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      all += text
      if (loud) process.stderr.write(text)
    })
    child.once('error', (error) =>
      reject(new PrepareError(`${what}: ${command} can't be run (${error.message})`)),
    )
    child.once('close', (code) => {
      if (code === 0) return resolve(output)
      if (!loud) process.stderr.write(lastLines(all, 40))
      reject(new PrepareError(`${what} failed (exit code ${code})`))
    })
  })
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n') + '\n'
}

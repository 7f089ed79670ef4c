import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import type { RowWarning } from '../table.ts'
import type { JsonTraits } from './json-span.ts'

/** A record as cells of text with their names, or why it is none. */
export type JsonCells =
  | {
      readonly names: readonly string[]
      readonly cells: readonly string[]
      readonly warning: RowWarning | null
    }
  | { readonly problem: RejectProblem }

/** Deeper than any export of a helpdesk, and far from what the stack holds. */
export const MAX_DEPTH = 64

/** Lists of names kept so that rows can share them. */
const KEPT_NAMES = 1000
const KEPT_PATHS = 100 * KEPT_NAMES

interface PathNode {
  readonly path: string
  readonly children: Map<string, PathNode>
}

type JsonObject = Readonly<Record<string, unknown>>

/**
 * Turns records of JSON into cells: nested objects become paths such as `requester.email`, lists and empty objects stay
 * JSON in one cell. Numbers keep the digits of the file where a double would not, so that a long case id stays exact; one
 * whose exponent is beyond a double (`1e400`) has no digits to keep, and is a problem of its record.
 * Lone surrogates and NUL characters become U+FFFD.
 */
export class JsonRecords {
  #root: PathNode = { path: '', children: new Map() }
  #paths = 0
  #lastNames: readonly string[] = []
  readonly #names = new Map<string, readonly string[]>()

  /** The record in `text`, of which `traits` was told before; null where it is no JSON at all. */
  cells(text: string, traits: JsonTraits): JsonCells | null {
    if (traits.maxDepth > MAX_DEPTH) return { problem: problem('tooDeep') }
    const numbers = traits.hasLongNumbers ? new LongNumbers() : null
    const parsed = parseJson(traits.hasEscapes ? withoutLoneSurrogates(text) : text, numbers)
    if (parsed === undefined) return null
    if (!isObject(parsed)) return { problem: problem('notAnObject') }
    const beyond = numbers?.beyond ?? null
    if (beyond !== null) return { problem: problem('numberOutOfRange', { number: beyond }) }
    const names: string[] = []
    const cells: string[] = []
    const keys = this.#flatten(parsed, this.#root, names, cells)
    if (this.#paths > KEPT_PATHS) this.#forget()
    return { names: this.#shared(names), cells, warning: keys === traits.keys ? null : 'duplicateKeys' }
  }

  /** Gives the number of keys. */
  #flatten(object: JsonObject, parent: PathNode, names: string[], cells: string[]): number {
    let keys = 0
    for (const key in object) {
      if (!Object.hasOwn(object, key)) continue
      const value = object[key]
      const node = parent.children.get(key) ?? this.#child(parent, key)
      keys += 1
      if (isObject(value) && hasKeys(value)) {
        keys += this.#flatten(value, node, names, cells)
        continue
      }
      names.push(node.path)
      cells.push(cellText(value))
      if (Array.isArray(value)) keys += keysIn(value)
    }
    return keys
  }

  #child(parent: PathNode, key: string): PathNode {
    const path = parent === this.#root ? key : `${parent.path}.${key}`
    const node: PathNode = { path, children: new Map() }
    parent.children.set(key, node)
    this.#paths += 1
    return node
  }

  /** Records of one kind nearly always have equal names one after the other. */
  #shared(names: readonly string[]): readonly string[] {
    if (isSame(names, this.#lastNames)) return this.#lastNames
    const key = JSON.stringify(names)
    const shared = this.#names.get(key) ?? names
    if (this.#names.size >= KEPT_NAMES) this.#names.clear()
    this.#names.set(key, shared)
    this.#lastNames = shared
    return shared
  }

  /** Where every record has keys of its own, those of the past are of no use. */
  #forget(): void {
    this.#root = { path: '', children: new Map() }
    this.#paths = 0
    this.#names.clear()
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasKeys(object: JsonObject): boolean {
  for (const key in object) if (Object.hasOwn(object, key)) return true
  return false
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

/** How many keys the objects in a value have together. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce<number>((sum, each) => sum + keysIn(each), Array.isArray(value) ? 0 : inner.length)
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value)
}

/** Undefined where the text is no JSON. */
function parseJson(text: string, numbers: LongNumbers | null): unknown {
  try {
    return numbers === null ? JSON.parse(text) : JSON.parse(text, numbers.revive)
  } catch {
    return undefined
  }
}

const SHOWN_DIGITS = 40

/** Keeps the digits of numbers that a double does not hold. */
class LongNumbers {
  /** The first number that is too large or too small for a double though it has few digits. */
  beyond: string | null = null

  /** `context.source` is the number as it stands in the text. */
  readonly revive = (_key: string, value: unknown, context?: { readonly source?: string }): unknown => {
    const source = context?.source
    if (typeof value !== 'number' || source === undefined) return value
    if (isBeyond(value, source)) this.beyond ??= source.slice(0, SHOWN_DIGITS)
    return Number.isSafeInteger(value) ? value : source
  }
}

/** Whether nothing is left of a number with an exponent. */
function isBeyond(value: number, source: string): boolean {
  const [digits = '', exponent] = source.split(/e/iu)
  if (exponent === undefined) return false
  return !Number.isFinite(value) || (value === 0 && /[1-9]/u.test(digits))
}

const SUSPECT = /\\u(?:[dD][89a-fA-F]|0000)/u
const ESCAPES =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}|\\u0000|\\[^]/gu
const LONE_ESCAPE_LENGTH = String.raw`\ud800`.length

/** Escapes of half a character, and of NUL, as escapes of U+FFFD. */
function withoutLoneSurrogates(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(ESCAPES, (escape) => (escape.length === LONE_ESCAPE_LENGTH ? '\\ufffd' : escape))
}

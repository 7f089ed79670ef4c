import type { Utf8Piece } from './utf8-stream.ts'
import { JsonWalker, type JsonKind, type JsonVisitor } from './json-walker.ts'

/** A list of records in a JSON document, or a record by itself. */
export interface JsonTarget {
  readonly path: readonly string[]
  readonly isList: boolean
}

/** Lists are looked for in the document itself and inside of so many objects (`{"data":{"issues":{"nodes":[...]}}}`). */
const MAX_PATH = 3

/** Keys by which a record says which one it is, without case, `_`, `-` and blanks. */
const ID_KEY =
  /^(?:id|uuid|guid|key|number|tid|sysid|(?:ticket|conversation|case|issue|incident|request|complaint)(?:id|no|number|key))$/u
/** What helpdesks name lists of cases, and one case. */
const CASES_KEY =
  /^(?:tickets|conversations|cases|issues|incidents|requests|complaints|records|results?|data|rows|items)$/u
const CASE_KEY = /^(?:ticket|conversation|case|issue|incident|request|complaint)$/u

interface FoundList {
  readonly path: readonly string[]
  objects: number
}

/** Collects, while a document is walked through, where its lists are and which objects have an id of their own. */
class Shape implements JsonVisitor {
  isRootList = false
  readonly lists = new Map<string, FoundList>()
  readonly #identified = new Set<string>()

  enters = (path: readonly string[], kind: 'object' | 'array', isElement: boolean): boolean => {
    if (isElement || path.length > MAX_PATH || (kind === 'object' && path.length === MAX_PATH)) return false
    if (path.length === 0) this.isRootList = kind === 'array'
    const key = JSON.stringify(path)
    if (kind === 'array' && !this.lists.has(key)) this.lists.set(key, { path, objects: 0 })
    return true
  }

  keeps = (): boolean => false

  value = (path: readonly string[], key: string | null, { kind }: { readonly kind: JsonKind }): void => {
    if (key === null) this.#element(path, kind)
    else if ((kind === 'string' || kind === 'number') && ID_KEY.test(normalised(key))) {
      this.#identified.add(JSON.stringify(path))
    }
  }

  hasId(path: readonly string[]): boolean {
    return this.#identified.has(JSON.stringify(path))
  }

  records(): JsonTarget[] {
    const keys = [...this.#identified].map((key) => pathOf(key)).filter((path) => path.length === 1)
    return keys.map((path) => ({ path, isList: false }))
  }

  #element(path: readonly string[], kind: JsonKind): void {
    const list = this.lists.get(JSON.stringify(path))
    if (list !== undefined && kind === 'object') list.objects += 1
  }
}

/**
 * Where the records of a JSON document are: the document itself when it is a list, the lists of objects in it, or the
 * one record that it is. Empty where there is no record in its lists. Throws `BrokenJson`.
 */
export async function jsonTargets(pieces: AsyncIterable<Utf8Piece>): Promise<readonly JsonTarget[]> {
  const shape = new Shape()
  const walker = new JsonWalker(shape, 0)
  for await (const { text } of pieces) walker.feed(text)
  walker.end()
  const lists = [...shape.lists.values()]
  const ofObjects = lists.filter(({ objects }) => objects > 0)
  if (shape.isRootList) return ofObjects.map(asTarget)
  const namesCases = ofObjects.some(
    ({ path }) => path.length === 1 && CASES_KEY.test(normalised(path[0] ?? '')),
  )
  if (shape.hasId([]) && !namesCases) return [{ path: [], isList: false }]
  const records = shape.records()
  const ownLists = ofObjects.filter(({ path }) => !records.some((record) => record.path[0] === path[0]))
  const cases = records.filter(({ path }) => CASE_KEY.test(normalised(path[0] ?? '')))
  if (ownLists.length > 0) return [...cases, ...ownLists.map(asTarget)]
  if (records.length > 0) return records
  return lists.length > 0 ? [] : [{ path: [], isList: false }]
}

function asTarget({ path }: FoundList): JsonTarget {
  return { path, isList: true }
}

function normalised(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]/gu, '')
}

function pathOf(key: string): readonly string[] {
  const path: unknown = JSON.parse(key)
  return Array.isArray(path) ? path.map(String) : []
}

import type { XmlAttributes, XmlHandler } from './xml-tokens.ts'

/** How deep records are looked for. */
const MAX_DEPTH = 5
const MAX_PATHS = 5000

interface Found {
  readonly depth: number
  /** Whether elements of this path are items of a list. */
  isItem: boolean
  hasChildren: boolean
}

interface Level {
  readonly path: string
  readonly name: string
  readonly isArray: boolean
  readonly childNames: Set<string>
}

/** Learns which elements of a document repeat. */
export class XmlSurvey implements XmlHandler {
  readonly found = new Map<string, Found>()
  readonly #levels: Level[] = []
  #depth = 0

  open(name: string, attributes: XmlAttributes): void {
    this.#depth += 1
    const parent = this.#levels.at(-1)
    const parentFound = parent === undefined ? undefined : this.found.get(parent.path)
    if (parentFound !== undefined && this.#depth === this.#levels.length + 1) parentFound.hasChildren = true
    if (this.#depth > MAX_DEPTH) return
    const path = `${parent?.path ?? ''}/${name}`
    const known = this.found.get(path)
    const entry = known ?? { depth: this.#depth, isItem: false, hasChildren: attributes.get('id') !== null }
    if (known === undefined && this.found.size < MAX_PATHS) this.found.set(path, entry)
    if (parent !== undefined) {
      entry.isItem ||= parent.isArray || parent.childNames.has(name) || isPluralOf(parent.name, name)
      if (parent.childNames.size < MAX_PATHS) parent.childNames.add(name)
    }
    const isArray = attributes.get('type') === 'array'
    this.#levels.push({ path, name, isArray, childNames: new Set() })
  }

  close(): void {
    if (this.#depth === this.#levels.length) this.#levels.pop()
    this.#depth -= 1
  }

  text(): void {
    // Only the elements count.
  }
}

/** `tickets` of `ticket`, `entries` of `entry`. */
function isPluralOf(list: string, item: string): boolean {
  return list === `${item}s` || list === `${item}es` || list === `${item.slice(0, -1)}ies`
}

/** The paths of the elements that are records: the outermost that repeat, or else what the document holds at all. */
export function recordPaths({ found }: XmlSurvey): string[] {
  const paths = [...found].filter(([, { hasChildren }]) => hasChildren)
  const items = paths.filter(([, { isItem }]) => isItem)
  const depth = Math.min(...items.map(([, each]) => each.depth))
  const outermost = items.filter(([, each]) => each.depth === depth)
  const chosen = outermost.length > 0 ? outermost : paths.filter(([, each]) => each.depth === 2)
  return (chosen.length > 0 ? chosen : paths.slice(0, 1)).map(([path]) => path)
}

import type { Dimension, Group } from '../definition.ts'
import { type Block, extendKeys, readValues, setKeys } from './block.ts'
import { type CodeTable, type LabelledCodes, tableOf } from './codes.ts'

/** Up to this many counts every combination of labels has its own, whether or not a case is in it: 2 MB. */
const MAX_COUNTS = 2 ** 19

/** Up to this many combinations an array tells the numbers of those that cases have: 16 MB, touched only where used. */
const MAX_COMBINATIONS = 2 ** 22

interface Axis {
  readonly dimension: Dimension
  readonly labels: readonly string[]
  readonly codes: LabelledCodes<string>['codes']
  /** Place of each code in the labels, after which "none named" has a place of its own. */
  readonly places: CodeTable
}

/**
 * The combinations of labels on some axes. While they are few, their number is their place in the order of labels (by
 * code unit on each axis in turn, "none named" last); else they are numbered as cases have them.
 */
export class Groups {
  readonly #axes: readonly Axis[]
  /** How many of the axes are put together by arithmetic, and how many combinations that makes. */
  readonly #plain: number
  readonly #combinations: number
  /** Number + 1 of each combination that some case has, and the combination of each number; null where all are numbered. */
  readonly #numbered: { readonly numbers: Int32Array; readonly combinations: number[] } | null
  /** For each further axis the number of the combination so far, by that of the one before and the axis' place. */
  readonly #numbers: readonly Map<number, number>[]
  /** For each further axis, by the number of the combination so far, that of the one before and the axis' place. */
  readonly #parts: readonly (readonly [before: number, place: number])[][]

  /** `width` is how many counts are kept of a group. */
  constructor(axes: readonly (readonly [Dimension, LabelledCodes<string>])[], width: number) {
    this.#axes = axes.map(([dimension, { codes, labels, placeOf }]) => ({
      dimension,
      labels,
      codes,
      places: tableOf(codes.mask, (code) => {
        const place = placeOf(code)
        return place < 0 ? labels.length : place
      }),
    }))
    let combinations = 1
    let plain = 0
    for (const { labels } of this.#axes) {
      if (combinations * (labels.length + 1) > MAX_COMBINATIONS) break
      combinations *= labels.length + 1
      plain += 1
    }
    this.#plain = plain
    this.#combinations = combinations
    const further = this.#axes.slice(plain)
    const areAllNumbered = further.length > 0 || combinations * width <= MAX_COUNTS
    this.#numbered = areAllNumbered ? null : { numbers: new Int32Array(combinations), combinations: [] }
    this.#numbers = further.map(() => new Map<number, number>())
    this.#parts = further.map(() => [])
  }

  /** The axis, where it is the only one, and the group of each of its codes; else null. */
  onlyAxis(): Pick<Axis, 'codes' | 'places'> | null {
    const [axis] = this.#axes
    return axis === undefined || this.#axes.length > 1 || this.#numbered !== null ? null : axis
  }

  /** Upper bound of the groups' numbers so far. */
  get size(): number {
    return this.#parts.at(-1)?.length ?? this.#numbered?.combinations.length ?? this.#combinations
  }

  /** Gives each case of the block the number of its group as its key. */
  assign(block: Block): void {
    for (let at = 0; at < this.#plain; at++) {
      const axis = this.#axes[at]
      if (axis === undefined) break
      if (at === 0) setKeys(block, axis.codes, axis.places)
      else extendKeys(block, axis.codes, axis.places, axis.labels.length + 1)
    }
    if (this.#plain === 0) block.keys.fill(0, 0, block.count)
    if (this.#numbered !== null) renumber(block, this.#numbered.numbers, this.#numbered.combinations)
    for (const [at, axis] of this.#axes.slice(this.#plain).entries()) this.#number(block, axis, at)
  }

  labelsOf(group: number): Group {
    if (this.#parts.length > 0) {
      const places = this.#placesOf(group)
      return Object.fromEntries(
        this.#axes.map(({ dimension, labels }, at) => [dimension, labels[places[at] ?? -1] ?? null]),
      )
    }
    const labels: Partial<Record<Dimension, string | null>> = {}
    let rest = this.#numbered?.combinations[group] ?? group
    let combinations = this.#combinations
    for (const axis of this.#axes) {
      combinations /= axis.labels.length + 1
      labels[axis.dimension] = axis.labels[Math.floor(rest / combinations)] ?? null
      rest %= combinations
    }
    return labels
  }

  /** Some groups, given in the order of their numbers, in the order of their labels. */
  sorted(groups: readonly number[]): readonly number[] {
    if (this.#parts.length === 0) {
      const combinations = this.#numbered?.combinations
      if (combinations === undefined) return groups
      return groups.toSorted((left, right) => (combinations[left] ?? 0) - (combinations[right] ?? 0))
    }
    const placesOf = new Map(groups.map((group) => [group, this.#placesOf(group)]))
    return groups.toSorted((left, right) => {
      const others = placesOf.get(right) ?? []
      for (const [at, place] of (placesOf.get(left) ?? []).entries()) {
        if (place !== others[at]) return place - (others[at] ?? 0)
      }
      return 0
    })
  }

  #number(block: Block, { codes, places, labels }: Axis, at: number): void {
    const numbers = this.#numbers[at]
    const parts = this.#parts[at]
    if (numbers === undefined || parts === undefined) return
    const { keys, values, offsets } = block
    readValues(block, codes)
    for (let position = 0; position < block.count; position++) {
      const offset = block.isWhole ? position : (offsets[position] ?? 0)
      const code = ((values[offset] ?? 0) >> codes.right) & codes.mask
      const before = keys[position] ?? 0
      const place = places[code] ?? 0
      const pair = before * (labels.length + 1) + place
      let number = numbers.get(pair)
      if (number === undefined) {
        numbers.set(pair, (number = parts.length))
        parts.push([before, place])
      }
      keys[position] = number
    }
  }

  #placesOf(group: number): readonly number[] {
    const places: number[] = []
    let rest = this.#numbered?.combinations[group] ?? group
    for (const parts of this.#parts.toReversed()) {
      const [before, place] = parts[rest] ?? [0, 0]
      places.push(place)
      rest = before
    }
    for (const { labels } of this.#axes.slice(0, this.#plain).reverse()) {
      places.push(rest % (labels.length + 1))
      rest = Math.floor(rest / (labels.length + 1))
    }
    return places.reverse()
  }
}

/** Puts the number of a combination in its place; those that are met first get the next ones. */
function renumber({ keys, count }: Block, numbers: Int32Array, combinations: number[]): void {
  for (let position = 0; position < count; position++) {
    const combination = keys[position] ?? 0
    let numberPlusOne = numbers[combination] ?? 0
    if (numberPlusOne === 0) {
      combinations.push(combination)
      numbers[combination] = numberPlusOne = combinations.length
    }
    keys[position] = numberPlusOne - 1
  }
}

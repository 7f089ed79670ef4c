import type { Group } from '../definition.ts'
import type { Axis, LabelReader } from './axes.ts'
import type { Cohort } from './cohort.ts'

/** Up to this many combinations of labels a plain array finds the group: 16 MB, touched only where used. */
const DENSE_LIMIT = 2 ** 22

/** The groups of a cohort: the combinations of labels that its cases have, numbered as they first appear. */
export class Groups {
  readonly #axes: readonly Axis[]
  readonly #readers: readonly LabelReader[]
  /** For each axis the number of its labels and "none named". */
  readonly #sizes: readonly number[]
  /** Group + 1 by combined key; null where there are too many combinations. */
  readonly #dense: Int32Array | null
  /** For each axis the number of the combination so far, by that of the one before and the axis' label. */
  readonly #sparse: readonly Map<number, number>[]
  readonly #labelsOfGroups: number[] = []
  #count = 0

  constructor(cohort: Cohort, axes: readonly Axis[]) {
    this.#axes = axes
    this.#readers = axes.map((axis) => axis.readerFor(cohort))
    this.#sizes = axes.map((axis) => axis.labels.length + 1)
    const combinations = this.#sizes.reduce((product, size) => product * size, 1)
    this.#dense = combinations <= DENSE_LIMIT ? new Int32Array(combinations) : null
    this.#sparse = axes.map(() => new Map())
  }

  /** Number of the group of a case, by the case's index in the columns. */
  groupOf(index: number): number {
    const dense = this.#dense
    return dense === null ? this.#sparseGroupOf(index) : this.#denseGroupOf(index, dense)
  }

  labelsOf(group: number): Group {
    return Object.fromEntries(
      this.#axes.map(({ dimension, labels }, axisIndex) => {
        const label = this.#labelOf(group, axisIndex)
        return [dimension, label < 0 ? null : (labels[label] ?? null)]
      }),
    )
  }

  /** The groups in the order of their labels on each axis in turn, by code unit, "none named" last. */
  sorted(): readonly number[] {
    const placesOnAxes = this.#axes.map(({ labels }) => placesOf(labels))
    const groups = Array.from({ length: this.#count }, (_, group) => group)
    return groups.sort((left, right) => {
      for (const [axisIndex, places] of placesOnAxes.entries()) {
        const leftPlace = places[this.#labelOf(left, axisIndex) + 1] ?? 0
        const difference = leftPlace - (places[this.#labelOf(right, axisIndex) + 1] ?? 0)
        if (difference !== 0) return difference
      }
      return 0
    })
  }

  #denseGroupOf(index: number, dense: Int32Array): number {
    let key = 0
    for (let axisIndex = 0; axisIndex < this.#sizes.length; axisIndex++) {
      key = this.#keyAfter(key, axisIndex, index)
    }
    const groupPlusOne = dense[key] ?? 0
    if (groupPlusOne > 0) return groupPlusOne - 1
    dense[key] = this.#count + 1
    return this.#open(index)
  }

  #sparseGroupOf(index: number): number {
    let combination = 0
    for (const [axisIndex, numbers] of this.#sparse.entries()) {
      const key = this.#keyAfter(combination, axisIndex, index)
      const known = numbers.get(key)
      combination = known ?? numbers.size
      if (known === undefined) numbers.set(key, combination)
    }
    return combination < this.#count ? combination : this.#open(index)
  }

  #keyAfter(combination: number, axisIndex: number, index: number): number {
    const label = this.#readers[axisIndex]?.(index) ?? -1
    return combination * (this.#sizes[axisIndex] ?? 1) + label + 1
  }

  #open(index: number): number {
    for (const readLabel of this.#readers) this.#labelsOfGroups.push(readLabel(index))
    this.#count += 1
    return this.#count - 1
  }

  #labelOf(group: number, axisIndex: number): number {
    return this.#labelsOfGroups[group * this.#axes.length + axisIndex] ?? -1
  }
}

/** Place of each label in their order, by its index + 1; 0 stands for "none named", which comes last. */
function placesOf(labels: readonly string[]): Int32Array {
  const places = new Int32Array(labels.length + 1).fill(labels.length, 0, 1)
  const indexes = new Map(labels.map((label, index) => [label, index]))
  // The default order is by code unit: the same on every computer.
  labels.toSorted().forEach((label, place) => {
    places[(indexes.get(label) ?? 0) + 1] = place
  })
  return places
}

import type { Dimension, Group, WeekStart } from '../definition.ts'
import { axisOf } from './axes.ts'
import { type Block, countBytes, countCells, countPairs } from './block.ts'
import type { Codes, CodeTable } from './codes.ts'
import { scan, type Scope } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { Groups } from './groups.ts'
import type { Cohorts, Judged } from './judgements.ts'
import { OUTSIDE, type ProfilePack } from './profile-pack.ts'

export interface GroupQuery extends Scope {
  readonly by: readonly Dimension[]
  readonly weekStart: WeekStart
}

/** Up to this many counts the codes of an axis are counted as they stand, and put into groups afterwards: 256 KB. */
const MAX_PAIRS = 2 ** 16

/** How many cases of each group are in each cell of a pack, which is what it says in all codings asked for together. */
interface PackCounts {
  readonly pack: ProfilePack
  readonly places: readonly number[]
  readonly table: CodeTable
  readonly cells: readonly (readonly number[])[]
  counts: Uint32Array<ArrayBuffer>
}

/** Counts, in one pass over the cases, what several codings say of them that place and charge them alike. */
export class GroupCounts {
  readonly #groups: Groups
  readonly #hasAxes: boolean
  readonly #packs: readonly PackCounts[]
  readonly #labels: (Group | undefined)[] = []
  readonly #ordered: readonly number[]

  constructor(columns: CaseColumns, cohorts: Cohorts, codings: readonly Judged[], query: GroupQuery) {
    const axes = [...new Set(query.by)].map(
      (dimension) => [dimension, axisOf(dimension, columns, cohorts, query)] as const,
    )
    this.#hasAxes = axes.length > 0
    this.#packs = [...new Set(codings.map(({ pack }) => pack))].map((pack) => {
      const places = codings.filter((coding) => coding.pack === pack).map(({ place }) => place)
      return { pack, places, ...pack.cellsOf(places), counts: new Uint32Array(0) }
    })
    this.#groups = new Groups(axes, Math.max(...this.#packs.map(({ cells }) => cells.length)))
    const blocks = scan(columns, cohorts, query, [])
    const only = this.#groups.onlyAxis()
    if (!this.#hasAxes) countProfiles(blocks, this.#packs)
    else if (only !== null && this.#packs.every(({ pack }) => only.places.length * pack.room <= MAX_PAIRS)) {
      countByCode(blocks, this.#packs, only, this.#groups.size)
    } else countByGroup(blocks, this.#packs, this.#groups)
    this.#ordered = this.#hasAxes ? this.#groups.sorted(this.#used()) : [0]
  }

  /**
   * Shows how many cases of each group have each code of a coding that was counted, in the order of labels; without axes
   * there is just one group. The counts are valid until `visit` returns.
   */
  forEach({ pack, place }: Judged, visit: (group: Group, byCode: Uint32Array) => void): void {
    const counted = this.#packs.find((one) => one.pack === pack)
    if (counted === undefined) throw new Error('A coding was asked for that was not counted')
    const { counts, cells, places } = counted
    const at = places.indexOf(place)
    const codes = Uint8Array.from(cells, (cell) => cell[at] ?? OUTSIDE)
    const used = [...new Set(codes)]
    const byCode = new Uint32Array(OUTSIDE + 1)
    for (const group of this.#ordered) {
      for (const code of used) byCode[code] = 0
      const cases = addCodes(counts, group * codes.length, codes, byCode)
      if (cases > (byCode[OUTSIDE] ?? 0) || !this.#hasAxes) visit(this.#labelsOf(group), byCode)
    }
  }

  /** Groups that any case is in. */
  #used(): readonly number[] {
    const [first] = this.#packs
    if (first === undefined) return []
    const { counts, cells } = first
    const used: number[] = []
    for (let group = 0; group < counts.length / cells.length; group++) {
      for (let cell = 0; cell < cells.length; cell++) {
        if ((counts[group * cells.length + cell] ?? 0) === 0) continue
        used.push(group)
        break
      }
    }
    return used
  }

  #labelsOf(group: number): Group {
    return (this.#labels[group] ??= this.#groups.labelsOf(group))
  }
}

/** Adds the counts of a group's cells, from `from` on, to those of the cells' codes; returns the sum. */
function addCodes(counts: Uint32Array, from: number, codes: Uint8Array, byCode: Uint32Array): number {
  let sum = 0
  for (let cell = 0; cell < codes.length; cell++) {
    const count = counts[from + cell] ?? 0
    const code = codes[cell] ?? OUTSIDE
    byCode[code] = (byCode[code] ?? 0) + count
    sum += count
  }
  return sum
}

function grown(counts: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(length, counts.length * 2))
  larger.set(counts)
  return larger
}

/** Without axes a case's profile is all there is to count. */
function countProfiles(blocks: Iterable<Block>, packs: readonly PackCounts[]): void {
  const byProfile = packs.map(({ pack }) => ({ bytes: pack.profiles, counts: new Uint32Array(256) }))
  for (const block of blocks) {
    for (const { bytes, counts } of byProfile) countBytes(block, bytes, counts)
  }
  for (const [at, counted] of packs.entries()) {
    counted.counts = new Uint32Array(counted.cells.length)
    addPairs(counted, byProfile[at]?.counts, ONE_GROUP)
  }
}

const ONE_GROUP = new Int32Array(1)

/** Counts by the codes of the only axis, and puts these into groups afterwards. */
function countByCode(
  blocks: Iterable<Block>,
  packs: readonly PackCounts[],
  { codes, places }: { readonly codes: Codes; readonly places: CodeTable },
  groups: number,
): void {
  const pairs = packs.map(({ pack }) => ({
    bytes: pack.profiles,
    bits: pack.bits,
    counts: new Uint32Array(places.length * pack.room),
  }))
  for (const block of blocks) {
    for (const { bytes, bits, counts } of pairs) countPairs(block, codes, bytes, bits, counts)
  }
  for (const [at, counted] of packs.entries()) {
    counted.counts = new Uint32Array(groups * counted.cells.length)
    addPairs(counted, pairs[at]?.counts, places)
  }
}

/** Adds what was counted by code and profile to the cells of the codes' groups. */
function addPairs(
  { pack: { bits, room }, table, cells, counts }: PackCounts,
  pairs: Uint32Array = new Uint32Array(0),
  places: CodeTable,
): void {
  for (let pair = 0; pair < pairs.length; pair++) {
    const count = pairs[pair] ?? 0
    if (count === 0) continue
    const cell = (places[pair >> bits] ?? 0) * cells.length + (table[pair & (room - 1)] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + count
  }
}

function countByGroup(blocks: Iterable<Block>, packs: readonly PackCounts[], groups: Groups): void {
  for (const block of blocks) {
    groups.assign(block)
    for (const counted of packs) {
      const width = counted.cells.length
      const needed = groups.size * width
      if (counted.counts.length < needed) counted.counts = grown(counted.counts, needed)
      countCells(block, counted.pack.profiles, counted.table, width, counted.counts)
    }
  }
}

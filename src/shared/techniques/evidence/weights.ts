import { isDefaultRule } from '../default-rules.ts'
import { PHRASE_TECHNIQUES } from '../phrase-techniques.ts'
import { spellingOf } from '../spelling.ts'
import { codeOfKind, type CueKind, cueOf, kindOfCode, OPERANDS, ruleNumber } from './cue.ts'
import { CUSTOMER_CUES } from '../technique-rule.ts'
import { SIGNS } from './talk-cues.ts'

/** Techniques that are weighed: `advocate` in customers' words, the rest in agents'. The others follow from their order. */
export const WEIGHED = PHRASE_TECHNIQUES
export type Weighed = (typeof WEIGHED)[number]

/** The senses of a customer's answer, of which the one with most points holds. */
export const ANSWERS = ['answer.allSet', 'answer.stillUnresolved', 'answer.unclear'] as const

/** All that cues have points for. */
export const COLUMNS = [...WEIGHED, ...ANSWERS] as const
export type Column = (typeof COLUMNS)[number]
const COLUMN_NUMBER: ReadonlyMap<string, number> = new Map(COLUMNS.map((column, index) => [column, index]))

/** The share of a rule's points that the finding of an unsure one adds. */
export const UNSURE = 0.3

export interface TechniqueWeights {
  /** The points with which a stretch (or an answer) begins. */
  readonly base: number
  /** Those that a rule's finding adds. */
  readonly rule: number
  /** Rules that were wrong too often: what they find is a cue, and adds but a share (`UNSURE`) of those points. */
  readonly unsure: readonly string[]
}

/** What speaks for and against each technique in one language, learnt from labelled dialogues. */
export interface EvidenceWeights {
  readonly techniques: Readonly<Record<Column, TechniqueWeights>>
  /** By cue, such as `pair:would that`: points by technique. */
  readonly cues: ReadonlyMap<string, Readonly<Partial<Record<Column, number>>>>
}

const NO_ROW = -1
/** The table has at least so many places for each cue. */
const ROOM = 2
/** Of a place in the table: the cue (0 is none), its row, where its points are, and the stretch it was last added in. */
const PLACE_BITS = 2
const ROW = 1
const POINTS = 2
const ADDED_IN = 3
/** The points of a cue are told by where they begin and, in so many bits, how many there are. */
const LENGTH_BITS = 5
const LENGTH_MASK = (1 << LENGTH_BITS) - 1
/** Bits of the filter, as a power of two: some for each cue. */
const FILTER_BITS = 18
const FILTER_SHIFT = 32 - FILTER_BITS

/**
 * The weights of a language ready to add up. Words are many and cues far apart in memory, so all that one look-up needs
 * stands side by side.
 */
export class EvidenceTable {
  readonly techniques: EvidenceWeights['techniques']
  /** By row: the cue as it is written. */
  readonly names: readonly string[]
  /** Places by hash of the cue, the next one where it is taken. */
  readonly #places: Int32Array
  readonly #mask: number
  /** A bit for each cue, by its hash: most of what is said is none, and this fits into the fastest memory. */
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** Pairs of column and points. */
  readonly #points: Float32Array
  readonly #cues: EvidenceWeights['cues']
  readonly #unsure: ReadonlyMap<Column, ReadonlySet<string>>
  #stretch = 0

  /** Throws for a cue that is malformed. */
  constructor({ techniques, cues }: EvidenceWeights) {
    this.techniques = techniques
    this.names = [...cues.keys()]
    this.#cues = cues
    this.#unsure = new Map(COLUMNS.map((column) => [column, new Set(techniques[column].unsure)]))
    const count = 2 ** Math.ceil(Math.log2(Math.max(2, cues.size * ROOM)))
    this.#mask = count - 1
    this.#places = new Int32Array(count << PLACE_BITS)
    const points: number[] = []
    for (const [row, [name, own]] of [...cues].entries()) {
      const columns = Object.entries(own)
      this.#put(readCue(name), row, (points.length << LENGTH_BITS) | columns.length)
      for (const [column, value] of columns) points.push(COLUMN_NUMBER.get(column) ?? 0, value)
    }
    this.#points = Float32Array.from(points)
  }

  /** The row of a cue, or -1. */
  rowOf(cue: number): number {
    const at = this.#find(cue)
    return at < 0 ? NO_ROW : (this.#places[at + ROW] ?? NO_ROW)
  }

  /** What the finding of this rule adds; that of a default adds nothing. */
  pointsOfRule(technique: Weighed, id: string): number {
    if (isDefaultRule(id)) return 0
    const { rule } = this.techniques[technique]
    return this.#unsure.get(technique)?.has(id) === true ? UNSURE * rule : rule
  }

  pointsOf(row: number, column: Column): number {
    return this.#cues.get(this.names[row] ?? '')?.[column] ?? 0
  }

  /** From here on cues are those of another stretch. */
  begin(): void {
    this.#stretch++
  }

  /**
   * Adds the points of a cue to those of each column, once in a stretch. Gives its row, or -1 where it is no cue or was
   * added before.
   */
  add(cue: number, sums: Float64Array): number {
    const at = this.#find(cue)
    const places = this.#places
    if (at < 0 || places[at + ADDED_IN] === this.#stretch) return NO_ROW
    places[at + ADDED_IN] = this.#stretch
    const where = places[at + POINTS] ?? 0
    const begin = where >> LENGTH_BITS
    const end = begin + 2 * (where & LENGTH_MASK)
    for (let each = begin; each < end; each += 2) {
      const column = this.#points[each] ?? 0
      sums[column] = (sums[column] ?? 0) + (this.#points[each + 1] ?? 0)
    }
    return places[at + ROW] ?? NO_ROW
  }

  #find(cue: number): number {
    const bit = cue >>> FILTER_SHIFT
    if (((this.#filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1
    for (let place = cue & this.#mask; ; place = (place + 1) & this.#mask) {
      const known = this.#places[place << PLACE_BITS]
      if (known === cue) return place << PLACE_BITS
      if (known === 0) return -1
    }
  }

  #put(cue: number, row: number, points: number): void {
    const bit = cue >>> FILTER_SHIFT
    this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31))
    let place = cue & this.#mask
    while (this.#places[place << PLACE_BITS] !== 0) place = (place + 1) & this.#mask
    this.#places.set([cue, row, points], place << PLACE_BITS)
  }
}

export function columnNumber(column: Column): number {
  return COLUMN_NUMBER.get(column) ?? 0
}

/** A cue as it is written in the data: `kind:operand operand`. */
export function writeCue(kind: CueKind, one: string, other: string): string {
  return OPERANDS[kind].length === 1 ? `${kind}:${one}` : `${kind}:${one} ${other}`
}

function readCue(written: string): number {
  const [kind, operands] = written.split(':')
  const code = codeOfKind(kind)
  const known = code === null ? null : kindOfCode(code)
  const parts = operands?.split(' ') ?? []
  if (code === null || known === null || parts.length !== OPERANDS[known].length) {
    throw new Error(`Not a cue: ${written}`)
  }
  const [one = 0, other = 0] = parts.map((operand, index) => {
    switch (OPERANDS[known][index]) {
      case 'word':
        return operand === END ? 0 : spellingOf(operand).whole
      case 'stem':
        return operand === END ? 0 : spellingOf(operand).stem
      case 'rule':
        return ruleNumber(operand)
      case 'number':
        return numberOf(known, operand)
      default:
        throw new Error(`Not a cue: ${written}`)
    }
  })
  return cueOf(code, one, other)
}

/** Signs are written by name. */
function numberOf(kind: CueKind, operand: string): number {
  const names = signNames(kind)
  const number = /^\d+$/.test(operand) ? Number(operand) : (names?.indexOf(operand) ?? -1)
  if (number < 0) throw new Error(`Not what a cue of ${kind} tells: ${operand}`)
  return number
}

/** The names of what the last operand of a kind tells; null where it is a mere number. */
export function signNames(kind: CueKind): readonly string[] | null {
  switch (kind) {
    case 'sign':
    case 'signBefore':
      return SIGNS
    case 'answerSign':
      return CUSTOMER_CUES
    default:
      return null
  }
}

/** Stands for the end of a stretch in a pair. */
export const END = '$'

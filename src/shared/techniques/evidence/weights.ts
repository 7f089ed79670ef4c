import { spellingOf } from '../spelling.ts'
import type { TechniqueId } from '../technique-ids.ts'
import { codeOfKind, type CueKind, cueOf, kindOfCode, OPERANDS } from './cue.ts'
import { CUSTOMER_CUES } from '../technique-rule.ts'
import { SIGNS } from './talk-cues.ts'

/** Techniques that are weighed in agents' words, and one in customers'. The others follow from their order. */
export const WEIGHED = [
  'closure.solved',
  'closure.unresolved',
  'ask',
  'paraphrase',
  'acknowledge',
  'apologise',
  'own',
  'own.not',
  'canDo',
  'canDo.not',
  'explain',
  'defend.not',
  'agree',
  'facts',
  'inform',
  'inform.vague',
  'followUp',
  'advocate',
] as const satisfies readonly TechniqueId[]
export type Weighed = (typeof WEIGHED)[number]

/** The senses of a customer's answer, of which the one with most points holds. */
export const ANSWERS = ['answer.allSet', 'answer.stillUnresolved', 'answer.unclear'] as const

/** All that cues have points for. */
export const COLUMNS = [...WEIGHED, ...ANSWERS] as const
export type Column = (typeof COLUMNS)[number]
const COLUMN_NUMBER: ReadonlyMap<string, number> = new Map(COLUMNS.map((column, index) => [column, index]))

/** What speaks for and against each technique in one language, learnt from labelled dialogues. */
export interface EvidenceWeights {
  /** The points with which a stretch (or an answer) begins, and those that a rule's finding adds. */
  readonly techniques: Readonly<Record<Column, { readonly base: number; readonly rule: number }>>
  /** By cue, such as `pair:would that`: points by technique. */
  readonly cues: ReadonlyMap<string, Readonly<Partial<Record<Column, number>>>>
}

const NO_ROW = -1
/** The table has at least so many places for each cue. */
const ROOM = 2
/** Bits of the filter, as a power of two: some for each cue. */
const FILTER_BITS = 18
const FILTER_SHIFT = 32 - FILTER_BITS

/** The weights of a language ready to add up. */
export class EvidenceTable {
  readonly techniques: EvidenceWeights['techniques']
  /** Pairs of cue and row, by hash of the cue; 0 is no cue. */
  readonly #slots: Int32Array
  /** By row: the cue as it is written. */
  readonly names: readonly string[]
  readonly #mask: number
  /** A bit for each cue, by its hash: most of what is said is none, and this fits into the fastest memory. */
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5))
  /** By row: where its entries begin in the next two. */
  readonly #begin: Int32Array
  readonly #columns: Uint8Array
  readonly #points: Float32Array

  /** Throws for a cue that is malformed. */
  constructor({ techniques, cues }: EvidenceWeights) {
    this.techniques = techniques
    const places = 2 ** Math.ceil(Math.log2(Math.max(2, cues.size * ROOM)))
    this.#mask = places - 1
    this.#slots = new Int32Array(places * 2)
    const rows = [...cues].map(([name, points]) => ({ cue: readCue(name), points: Object.entries(points) }))
    this.names = [...cues.keys()]
    const entries = rows.reduce((sum, { points }) => sum + points.length, 0)
    this.#begin = new Int32Array(rows.length + 1)
    this.#columns = new Uint8Array(entries)
    this.#points = new Float32Array(entries)
    let at = 0
    for (const [row, { cue, points }] of rows.entries()) {
      this.#put(cue, row)
      for (const [column, value] of points) {
        this.#columns[at] = COLUMN_NUMBER.get(column) ?? 0
        this.#points[at++] = value
      }
      this.#begin[row + 1] = at
    }
  }

  /** The row of a cue, or -1. */
  rowOf(cue: number): number {
    const bit = cue >>> FILTER_SHIFT
    if (((this.#filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return NO_ROW
    const slots = this.#slots
    for (let at = cue & this.#mask; ; at = (at + 1) & this.#mask) {
      const known = slots[at * 2]
      if (known === cue) return slots[at * 2 + 1] ?? NO_ROW
      if (known === 0) return NO_ROW
    }
  }

  /** Adds the points of a row to those of each column. */
  addTo(sums: Float64Array, row: number): void {
    const end = this.#begin[row + 1] ?? 0
    for (let at = this.#begin[row] ?? 0; at < end; at++) {
      const column = this.#columns[at] ?? 0
      sums[column] = (sums[column] ?? 0) + (this.#points[at] ?? 0)
    }
  }

  pointsOf(row: number, column: Column): number {
    const wanted = COLUMN_NUMBER.get(column)
    const end = this.#begin[row + 1] ?? 0
    for (let at = this.#begin[row] ?? 0; at < end; at++) {
      if (this.#columns[at] === wanted) return this.#points[at] ?? 0
    }
    return 0
  }

  #put(cue: number, row: number): void {
    const bit = cue >>> FILTER_SHIFT
    this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31))
    let at = cue & this.#mask
    while (this.#slots[at * 2] !== 0) at = (at + 1) & this.#mask
    this.#slots[at * 2] = cue
    this.#slots[at * 2 + 1] = row
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWord } from '../fold.ts'
import { spellingOf } from '../spelling.ts'
import { isClosureTechnique, TALK_LANGUAGES } from '../technique-ids.ts'
import { CUSTOMER_CUES } from '../technique-rule.ts'
import { madeWeights } from '../testing/made-talk.ts'
import { CUE, codeOfKind, type CueKind, cueOf, kindOfCode, OPERANDS, ruleNumber } from './cue.ts'
import { EN_WEIGHTS } from './en-weights.ts'
import { PL_WEIGHTS } from './pl-weights.ts'
import { SIGNS } from './talk-cues.ts'
import {
  type Column,
  columnNumber,
  COLUMNS,
  END,
  EvidenceTable,
  signNames,
  UNSURE,
  WEIGHED,
  writeCue,
} from './weights.ts'
import { readWeights } from './weights-text.ts'

const SHIPPED = { en: EN_WEIGHTS, pl: PL_WEIGHTS } as const
const whole = (word: string): number => spellingOf(word).whole
const stem = (word: string): number => spellingOf(word).stem

function tableOf(cues: Readonly<Record<string, Partial<Record<Column, number>>>>): EvidenceTable {
  return new EvidenceTable(madeWeights(cues))
}

/** The points of a cue by column, as the table adds them; null where it has none. */
function pointsIn(table: EvidenceTable, cue: number): Partial<Record<Column, number>> | null {
  const sums = new Float64Array(COLUMNS.length)
  table.begin()
  if (table.add(cue, sums) < 0) return null
  return Object.fromEntries(
    COLUMNS.flatMap((column, at) => (sums[at] === 0 ? [] : [[column, Number(sums[at]?.toFixed(4))]])),
  )
}

describe('what a rule adds', () => {
  const table = new EvidenceTable(
    madeWeights({}, { ask: { rule: 2, unsure: ['en.doubtful'] }, 'closure.solved': { rule: 2 } }),
  )

  it('is all its points where it is sure, a share of them where it is not', () => {
    expect(table.pointsOfRule('ask', 'en.certain')).toBe(2)
    expect(table.pointsOfRule('ask', 'en.doubtful')).toBe(2 * UNSURE)
    expect(table.pointsOfRule('closure.solved', 'en.doubtful')).toBe(2)
  })

  it('is nothing where it is a default', () => {
    expect(table.pointsOfRule('closure.solved', 'en.asked-after-telling')).toBe(0)
  })
})

describe('a table', () => {
  it.each<readonly [written: string, cue: number]>([
    ['word:Załatwione', cueOf(CUE.word, whole('zalatwione'), 0)],
    ['stem:arrived', cueOf(CUE.stem, stem('arriving'), 0)],
    ['pair:would that', cueOf(CUE.pair, stem('would'), stem('that'))],
    ['pair:that $', cueOf(CUE.pair, stem('that'), 0)],
    ['openingPair:can i', cueOf(CUE.openingPair, stem('can'), stem('i'))],
    ['reply:2 thanks', cueOf(CUE.reply, 2, stem('thanks'))],
    ['replyOpening:$ $', cueOf(CUE.replyOpening, 0, 0)],
    ['last:1 0', cueOf(CUE.last, 1, 0)],
    ['turn:3', cueOf(CUE.turn, 3, 0)],
    ['sign:own.not', cueOf(CUE.sign, SIGNS.indexOf('own.not'), 0)],
    ['answerSign:4 answer.yes', cueOf(CUE.answerSign, 4, CUSTOMER_CUES.indexOf('answer.yes'))],
    ['rule:en.you-can-now', cueOf(CUE.rule, ruleNumber('en.you-can-now'), 0)],
    ['answerTo:0 30', cueOf(CUE.answerTo, 0, stem('30'))],
    ['answerNext:$', cueOf(CUE.answerNext, 0, 0)],
  ])('knows %s by its number', (written, cue) => {
    const table = tableOf({ [written]: { own: 1.5, 'answer.unclear': -0.2 }, 'word:zzz': { own: 9 } })
    expect(pointsIn(table, cue)).toEqual({ own: 1.5, 'answer.unclear': -0.2 })
    expect(table.names).toEqual([written, 'word:zzz'])
  })

  it('adds to what is there, and tells the points of one technique', () => {
    const table = tableOf({ 'word:sorry': { apologise: 2.5, own: -1 }, 'form:0': { apologise: -0.5 } })
    const cues = [cueOf(CUE.word, whole('sorry'), 0), cueOf(CUE.form, 0, 0)]
    const sums = new Float64Array(COLUMNS.length).fill(1)
    table.begin()
    const rows = cues.map((cue) => table.add(cue, sums))
    expect(rows).toEqual([0, 1])
    expect(cues.map((cue) => table.add(cue, sums))).toEqual([-1, -1])
    expect(sums[columnNumber('apologise')]).toBe(3)
    expect(sums[columnNumber('own')]).toBe(0)
    expect(sums[columnNumber('agree')]).toBe(1)
    expect(rows.map((row) => table.pointsOf(row, 'apologise'))).toEqual([2.5, -0.5])
    expect(rows.map((row) => table.pointsOf(row, 'own'))).toEqual([-1, 0])
  })

  it('finds any number of cues, and none that it was not given', () => {
    const cues = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(30)), { selector: String, maxLength: 300 })
    fc.assert(
      fc.property(cues, cues, (given, asked) => {
        const table = tableOf(
          Object.fromEntries(given.map(([a, b], at) => [`last:${a} ${b}`, { ask: at + 1 }])),
        )
        const rows = new Map(given.map((operands, row) => [String(operands), row]))
        for (const operands of [...given, ...asked]) {
          expect(table.rowOf(cueOf(CUE.last, ...operands))).toBe(rows.get(String(operands)) ?? -1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    'sorry',
    'words:sorry',
    'word',
    'constructor:a',
    'word:',
    'word:two words',
    'form:1 2',
    'pair:a b c',
  ])('refuses the cue %j', (cue) => {
    expect(() => tableOf({ [cue]: { own: 1 } })).toThrow()
  })
})

it('writes cues with as many operands as their kind has', () => {
  expect(writeCue('pair', 'would', END)).toBe('pair:would $')
  expect(writeCue('sign', 'own.not', '')).toBe('sign:own.not')
})

it('names each kind of cue by its code', () => {
  for (const kind of Object.keys(OPERANDS) as CueKind[]) {
    expect(codeOfKind(kind)).toBe(CUE[kind])
    expect(kindOfCode(CUE[kind])).toBe(kind)
  }
  expect(codeOfKind('toString')).toBeNull()
})

describe.each(TALK_LANGUAGES)('the weights of %s that ship', (language) => {
  const weights = readWeights(SHIPPED[language])

  it('hold numbers alone, and a rule’s finding stands where nothing speaks against it', () => {
    for (const technique of WEIGHED) {
      const { base, rule } = weights.techniques[technique]
      // That rules see a closure question is a cue of its own, met wherever they find one.
      const sign = isClosureTechnique(technique)
        ? (weights.cues.get(`sign:${technique}`)?.[technique] ?? 0)
        : 0
      expect(base, technique).toBeLessThan(0)
      expect(base + rule + sign, technique).toBeGreaterThan(0)
    }
    for (const [cue, points] of weights.cues) {
      const values = Object.values(points)
      if (values.length === 0 || !values.every(Number.isFinite)) expect.fail(cue)
    }
  })

  it('are of well-formed cues, each found in the table by what it tells', () => {
    const table = new EvidenceTable(weights)
    const bad = [...weights.cues.keys()].filter((cue, row) => table.rowOf(numberOf(cue) ?? 0) !== row)
    expect(bad).toEqual([])
    expect(weights.cues.size).toBeGreaterThan(1000)
  })
})

/** The number of a written cue, read by the book; null where it is malformed. */
function numberOf(written: string): number | null {
  const [, kind, operands = ''] = /^([a-zA-Z]+):(\S+(?: \S+)?)$/.exec(written) ?? []
  const code = codeOfKind(kind)
  if (code === null) return null
  const known = kindOfCode(code)
  const kinds = OPERANDS[known]
  const names = signNames(known)
  const parts = operands.split(' ')
  if (parts.length !== kinds.length) return null
  const [one, other = 0] = parts.map((part, at): number => {
    if (kinds[at] === 'rule') return ruleNumber(part)
    if (kinds[at] !== 'number')
      return part === END ? 0 : isWord(part) ? spellingOf(part)[kinds[at] === 'word' ? 'whole' : 'stem'] : NaN
    if (names !== null && at === kinds.length - 1) return names.findIndex((name) => name === part)
    return /^\d+$/.test(part) ? Number(part) : NaN
  })
  if (one === undefined || one === -1 || other === -1 || Number.isNaN(one + other)) return null
  return cueOf(code, one, other)
}

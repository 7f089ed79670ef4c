import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FourfoldTable, mantelHaenszel } from './mantel-haenszel.ts'

const table = (a: number, b: number, c: number, d: number): FourfoldTable => ({
  exposedWith: a,
  exposedWithout: b,
  unexposedWith: c,
  unexposedWithout: d,
})
const anyTable = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 400 })))
const mirrored = ({ exposedWith, exposedWithout, unexposedWith, unexposedWithout }: FourfoldTable) =>
  table(unexposedWith, unexposedWithout, exposedWith, exposedWithout)

function ratioOf(tables: readonly FourfoldTable[]) {
  const ratio = mantelHaenszel(tables)
  if (ratio === null) throw new Error('no ratio')
  return ratio
}

describe('mantelHaenszel', () => {
  // N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research I (IARC 1980), section 4.4: oesophageal cancer and
  // alcohol in Ille-et-Vilaine by age. Their estimate is 5.16.
  it('agrees with the published odds ratio of Ille-et-Vilaine', () => {
    const ratio = ratioOf([
      table(1, 9, 0, 106),
      table(4, 26, 5, 164),
      table(25, 29, 21, 138),
      table(42, 27, 34, 139),
      table(19, 18, 36, 88),
      table(5, 0, 8, 31),
    ])
    expect(ratio.value.toFixed(2)).toBe('5.16')
    expect(ratio.value).toBeCloseTo(5.157623194071138, 9)
    expect(ratio.standardError).toBeCloseTo(0.18883868463989692, 9)
    expect(ratio.low).toBeCloseTo(3.562130536944377, 9)
    expect(ratio.high).toBeCloseTo(7.467743457498099, 9)
  })

  // What R prints for mantelhaen.test(UCBAdmissions), admissions to Berkeley by department.
  it('agrees with the ratio and interval that R prints', () => {
    const { value, low, high } = ratioOf([
      table(512, 89, 313, 19),
      table(353, 17, 207, 8),
      table(120, 202, 205, 391),
      table(138, 131, 279, 244),
      table(53, 94, 138, 299),
      table(22, 24, 351, 317),
    ])
    expect([value, low, high].map((each) => each.toFixed(7))).toEqual(['0.9046968', '0.7719074', '1.0603298'])
  })

  it('of one stratum is its odds ratio, with the error of its logarithm', () => {
    fc.assert(
      fc.property(anyTable, ([a = 0, b = 0, c = 0, d = 0]) => {
        const { value, standardError } = ratioOf([table(a, b, c, d)])
        expect(value / ((a * d) / (b * c))).toBeCloseTo(1, 12)
        expect(standardError).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 9)
      }),
    )
  })

  it('turns over with the groups, holds its value, and ignores strata without a comparison', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { minLength: 1, maxLength: 8 }), (cells) => {
        const tables = cells.map(([a = 0, b = 0, c = 0, d = 0]) => table(a, b, c, d))
        const ratio = ratioOf(tables)
        const back = ratioOf(tables.map(mirrored))
        expect(ratio.value * back.value).toBeCloseTo(1, 9)
        expect(ratio.low * back.high).toBeCloseTo(1, 9)
        expect(ratio.low).toBeLessThan(ratio.value)
        expect(ratio.high).toBeGreaterThan(ratio.value)
        expect(ratioOf([...tables, table(0, 0, 3, 9), table(4, 0, 2, 0), table(0, 0, 0, 0)])).toEqual(ratio)
      }),
    )
  })

  it('is not told where nothing can be compared', () => {
    expect(mantelHaenszel([])).toBeNull()
    expect(mantelHaenszel([table(3, 4, 0, 0), table(0, 0, 5, 6)])).toBeNull()
    expect(mantelHaenszel([table(3, 0, 0, 4)])).toBeNull()
  })
})

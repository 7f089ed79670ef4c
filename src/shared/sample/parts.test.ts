import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { PHRASES, SCENARIOS } from './content.ts'
import { csvRow } from './csv.ts'
import { PRODUCTS } from './products.ts'
import { createQuota } from './quota.ts'
import { createRandom } from './random.ts'
import { fill, type Slots } from './template.ts'
import { CATEGORIES } from './types.ts'

describe('createRandom', () => {
  it('gives one stream a seed', () => {
    const draw = (seed: number): readonly number[] => {
      const random = createRandom(seed)
      return Array.from({ length: 50 }, random.next)
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('spreads evenly over the unit interval', () => {
    const random = createRandom(1)
    const bins = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 20_000; i += 1) {
      const bin = Math.floor(random.next() * 10)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    for (const count of bins) expect(Math.abs(count - 2_000)).toBeLessThan(200)
  })

  it('keeps to its bounds and weights', () => {
    const random = createRandom(3)
    const drawn = Array.from({ length: 500 }, () => random.int(2, 4))
    expect(new Set(drawn)).toEqual(new Set([2, 3, 4]))
    const weighted = Array.from({ length: 500 }, () =>
      random.pickWeighted(['never', 'always'], (each) => (each === 'never' ? 0 : 1)),
    )
    expect(new Set(weighted)).toEqual(new Set(['always']))
    expect(() => random.pick([])).toThrow(RangeError)
  })
})

describe('csvRow', () => {
  it('survives a round trip through an RFC 4180 reader', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        expect(Papa.parse(csvRow(cells).slice(0, -2), { delimiter: ',' }).data).toEqual([cells])
      }),
    )
  })

  it('ends with CRLF and quotes only where it must', () => {
    expect(csvRow(['a', 'b c', '', 'x,y', 'say "hi"', 'two\nlines'])).toBe(
      'a,b c,,"x,y","say ""hi""","two\nlines"\r\n',
    )
  })
})

describe('createQuota', () => {
  it('is never off by one or more from the expected count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (shares, start) => {
          const happens = createQuota(() => start)
          const count = shares.filter((share) => happens('one', share)).length
          const expected = shares.reduce((sum, share) => sum + share, start)
          expect(Math.abs(count - Math.floor(expected))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('keeps groups apart', () => {
    const happens = createQuota(() => 0.5)
    expect([happens('a', 0.5), happens('b', 0.4), happens('b', 0.4), happens('a', 0.5)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('fill', () => {
  const slots: Slots = {
    customer: 'f',
    agent: 'm',
    valueOf: (name) => (name === 'product' ? 'parasol Solway' : undefined),
  }

  it('puts in values and gendered words', () => {
    expect(fill('{c:Pan|Pani}, {a:wysłałem|wysłałam} {product}, sam{a:|a}.', slots)).toBe(
      'Pani, wysłałem parasol Solway, sam.',
    )
  })

  it('begins with a capital', () => {
    expect(fill('{product}: usterka', slots)).toBe('Parasol Solway: usterka')
  })

  it('refuses a slot that nobody fills', () => {
    expect(() => fill('{prodcut}', slots)).toThrow('{prodcut}')
  })
})

describe('the phrase tables', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
  }
  const known = ['product', 'acc', 'gen', 'order', 'ordered', 'amount', 'by', 'before', 'first', 'agent']

  it.each(['en', 'pl'] as const)('have well-formed slots only (%s)', (language) => {
    for (const text of [...texts(PHRASES[language]), ...texts(SCENARIOS[language])]) {
      const rest = text
        .replaceAll(/\{[ca]:[^|{}]*\|[^|{}]*\}/g, '')
        .replaceAll(/\{(\w+)\}/g, (slot, name: string) => (known.includes(name) ? '' : slot))
      expect(rest, text).not.toMatch(/[{}|]/)
    }
  })

  it.each(['en', 'pl'] as const)(
    'tell of every category, about things that the shop sells (%s)',
    (language) => {
      expect(new Set(SCENARIOS[language].map(({ category }) => category))).toEqual(new Set(CATEGORIES))
      for (const { products } of SCENARIOS[language]) {
        expect(PRODUCTS[language].some(({ group }) => products.includes(group))).toBe(true)
      }
    },
  )

  it('keep closing statements apart from closure questions', () => {
    for (const book of [PHRASES.en, PHRASES.pl]) {
      expect(texts(book.closingStatement).filter((text) => text.includes('?'))).toEqual([])
      const questions = [book.closureSolved, book.closureUnresolved, book.closureBoth].flatMap(texts)
      expect(questions.filter((text) => !text.endsWith('?'))).toEqual([])
    }
  })
})

import fc from 'fast-check'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cellsOf, readText } from './testing/read-text.ts'

const HEADER = 'id,status,body'
const file = (body: string): string => `${HEADER}\n1,open,${body}\n2,open,plain\n`

async function reading(bytes: Uint8Array, chunk?: number) {
  const { table, rows } = await readText(bytes, chunk)
  const [, row] = rows
  return { encoding: table.encoding, body: row?.cells[2], problem: row?.problem?.code, warning: row?.warning }
}

const clean = { problem: undefined, warning: null }

describe('encodings', () => {
  it.each([
    ['windows-1252', 'Café à la crème – “déjà vu”'],
    ['windows-1252', 'Señor ¿dónde está?'],
    ['windows-1252', 'Müller: Grüße, für €5'.replace(',', ';')],
    ['windows-1252', 'it’s what I don’t need'],
    ['windows-1252', 'Smørrebrød på Åland'],
    ['windows-1252', 'Grüße; nº 5'],
    ['windows-1250', 'źle'],
    ['windows-1250', 'drukarka nie działa'],
    ['windows-1250', 'Zażółć gęślą jaźń. Święta w Łodzi'],
    ['windows-1250', 'Świątek; Łucja'],
    ['windows-1250', 'żółw'],
    ['windows-1250', 'Zażółć'],
    ['iso-8859-2', 'Zażółć gęślą jaźń. Święta w Łodzi'],
    ['windows-1250', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
    ['windows-1251', 'Не работает принтер; помогите пожалуйста'],
    ['koi8-r', 'Не работает принтер; помогите пожалуйста'],
    ['windows-1253', 'Δεν λειτουργεί ο εκτυπωτής'],
    ['shift_jis', '日本語'],
    ['shift_jis', 'プリンターが動きません。'],
    ['euc-jp', 'プリンターが動きません。'],
    ['gb18030', '打印机不工作，请帮忙。谢谢'],
    ['big5', '印表機無法運作，請幫忙。謝謝'],
    ['euc-kr', '프린터가 작동하지 않습니다. 도와주세요'],
    ['utf-16le', 'Żółw 👩‍🔧'],
    ['utf-16be', 'Żółw 👩‍🔧'],
  ])('reads %s: %s', async (encoding, body) => {
    const bytes = iconv.encode(file(body), encoding)
    for (const chunk of [3, 64, 10_000]) {
      expect(await reading(bytes, chunk)).toEqual({ encoding, body, ...clean })
    }
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'reads %s with a byte order mark',
    async (encoding) => {
      const bytes = iconv.encode(`\uFEFF${file('Żółw 👩‍🔧')}`, encoding)
      for (const chunk of [1, 5, 10_000]) {
        expect(await reading(bytes, chunk)).toEqual({ encoding, body: 'Żółw 👩‍🔧', ...clean })
      }
    },
  )

  it('decides by the whole file, not by its start', async () => {
    const plain = '9,open,plain\n'.repeat(20_000)
    const { table, rows } = await readText(iconv.encode(`${HEADER}\n${plain}1,open,działa\n`, 'windows-1250'))
    expect(table.encoding).toBe('windows-1250')
    expect(rows.at(-1)?.cells).toEqual(['1', 'open', 'działa'])
  })

  it('reads the few rows of another encoding as what they are, and says so', async () => {
    const bytes = Buffer.concat([
      Buffer.from(file('Łódź')),
      iconv.encode('3,open,café – “x”\n', 'windows-1252'),
    ])
    const { table, rows } = await readText(bytes)
    expect(table.encoding).toBe('utf-8')
    expect(rows.map(({ cells, warning }) => [cells[2], warning])).toEqual([
      ['body', null],
      ['Łódź', null],
      ['plain', null],
      ['café – “x”', 'otherEncoding'],
    ])
  })

  it('reads the few rows of UTF-8 in a file of another encoding', async () => {
    const bytes = Buffer.concat([
      iconv.encode(`${HEADER}\n1,open,café\n2,open,élève\n`, 'windows-1252'),
      Buffer.from('3,open,Łódź\n'),
    ])
    const { table, rows } = await readText(bytes)
    expect(table.encoding).toBe('windows-1252')
    expect(rows.map(({ cells, warning }) => [cells[2], warning])).toEqual([
      ['body', null],
      ['café', null],
      ['élève', null],
      ['Łódź', 'otherEncoding'],
    ])
  })

  it.each([
    ['overlong forms', [0xc0, 0xaf, 0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a form of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['a letter of another encoding beside one of UTF-8', [0xc3, 0xa9, 0x20, 0xe9]],
    ['a damaged byte among others of UTF-8', [0xc5, 0x82, 0xff, 0xff, 0xff]],
  ])('refuses a row with %s, and takes the others', async (_, damage) => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n1,open,`),
      Buffer.from(damage),
      Buffer.from('\n2,open,é\n'),
    ])
    const { table, rows } = await readText(bytes)
    expect(table.encoding).toBe('utf-8')
    expect(rows.map(({ problem }) => problem?.code)).toEqual([undefined, 'notUtf8', undefined])
  })

  it('refuses a row of UTF-16 with half a character, but not one with U+FFFD', async () => {
    const { rows } = await readText(Buffer.from(`\uFEFFa,b\n1,\uD800x\n2,\uFFFD\n3,👍\n`, 'utf16le'))
    expect(rows.map(({ problem }) => problem?.code)).toEqual([undefined, 'notUtf8', undefined, undefined])
    expect(rows[2]?.cells).toEqual(['2', '\uFFFD'])
  })
})

describe('round trips', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'aża', 'mów', '"', ',', ';', '\t', '|', '\n', '\r', ' ', '\\', '='),
  })
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
    )
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\r\n', '\n', '\r'),
    encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'windows-1250'),
    chunk: fc.integer({ min: 1, max: 64 }),
  })

  it('gives back any table, in any dialect and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, { delimiter, newline, encoding, chunk }) => {
        const header = rows[0]?.map((_, index) => `tytuł ${index}`) ?? []
        const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true })
        const mark = encoding === 'windows-1250' ? '' : '\uFEFF'
        expect(await cellsOf(iconv.encode(mark + text, encoding), chunk)).toEqual([header, ...rows])
      }),
      { numRuns: 150 },
    )
  })
})

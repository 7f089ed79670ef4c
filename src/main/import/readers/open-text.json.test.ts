import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ClosewellError } from '#shared/failure.ts'
import { readText, recordsOf, rowsOf, tablesOf } from './testing/read-text.ts'

const failure = (code: string, details: object = {}): unknown =>
  expect.objectContaining({ constructor: ClosewellError, code, details: expect.objectContaining(details) })

const problems = (rows: readonly { problem: { code: string } | null }[]) =>
  rows.map(({ problem }) => problem?.code ?? null)

async function records(content: string | Uint8Array, chunk?: number) {
  return recordsOf((await readText(content, chunk)).rows)
}

/** The sheets of a file with the ids in each. */
async function sheets(value: unknown): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of await tablesOf(JSON.stringify(value, null, 2))) {
    const rows = recordsOf(await rowsOf(table))
    found[table.sheet ?? ''] = rows.map((row) => row['id'] ?? '')
  }
  return found
}

describe('where the records are', () => {
  it.each([
    ['a list', [{ id: 1 }, { id: 2 }], { '': ['1', '2'] }],
    [
      'lists by name',
      { tickets: [{ id: 1 }], users: [{ id: 7 }], count: 1 },
      { tickets: ['1'], users: ['7'] },
    ],
    ['a list in an object', { result: { tickets: [{ id: 1 }] } }, { tickets: ['1'] }],
    [
      'a list under a name that says nothing',
      { conversations: { data: [{ id: 1 }] } },
      { conversations: ['1'] },
    ],
    ['a list in two objects', { data: { issues: { nodes: [{ id: 1 }] } } }, { issues: ['1'] }],
    ['a list beside pages', { type: 'list', pages: { page: 1 }, cases: [{ id: 1 }] }, { cases: ['1'] }],
    ['a list beside an id of the export', { id: 'x', tickets: [{ id: 1 }] }, { tickets: ['1'] }],
    ['one record with lists', { comments: [{ id: 8 }], id: 1 }, { '': ['1'] }],
    ['one record in an object', { ticket: { id: 1, comments: [{ id: 8 }] } }, { ticket: ['1'] }],
    [
      'one record beside what belongs to it',
      { ticket: { id: 1, comments: [{ id: 8 }] }, users: [{ id: 7 }] },
      { ticket: ['1'], users: ['7'] },
    ],
    ['one record without an id', { status: 'open' }, { '': [''] }],
    [
      'lists of one name',
      { a: { data: [{ id: 1 }], items: [{ id: 2 }] } },
      { 'a.data': ['1'], 'a.items': ['2'] },
    ],
    [
      'lists without objects among others',
      { tags: ['a'], none: [], tickets: [{ id: 1 }] },
      { tickets: ['1'] },
    ],
  ])('%s', async (_, value, expected) => {
    expect(await sheets(value)).toEqual(expected)
  })

  it.each(['[]', '{"tickets":[],"count":0}', '[1,2]', '["a"]', '[[1,2]]', '42', 'null', '-1.5e3'])(
    '%s holds none',
    async (text) => {
      await expect(tablesOf(text)).rejects.toEqual(failure('notRecognised'))
    },
  )
})

describe('records as cells', () => {
  it('flattens objects, keeps lists and empty objects as JSON, and leaves blanks blank', async () => {
    const { rows } = await readText(
      '[{"id":1,"by":{"name":"Ola","at":{"x":true}},"tags":["a",{"b":null}],"none":null,"no":{},"n":[],"f":1.5}]',
    )
    expect(recordsOf(rows)).toEqual([
      {
        id: '1',
        'by.name': 'Ola',
        'by.at.x': 'true',
        tags: '["a",{"b":null}]',
        none: '',
        no: '{}',
        n: '[]',
        f: '1.5',
      },
    ])
  })

  it('shares the names of equal rows', async () => {
    const { rows } = await readText('[{"a":1,"b":{"c":2}},{"z":1},{"a":3,"b":{"c":4}},{"a":5,"b":{"c":6}}]')
    expect(rows[2]?.names).toBe(rows[0]?.names)
    expect(rows[3]?.names).toBe(rows[0]?.names)
    expect(rows[1]?.names).toEqual(['z'])
  })

  it.each([
    '9007199254740993',
    '12345678901234567890',
    '9'.repeat(400),
    '1.5e300',
    '-0.10000000000000000001',
  ])('keeps the digits of %s, as a double would not', async (number) => {
    expect(await records(`[{"id":${number},"s":"x"},{"id":1}]`)).toEqual([
      { id: number, s: 'x' },
      { id: '1' },
    ])
  })

  it.each(['1e400', '-1E+309', '1e-400', '0.5e-9999'])(
    'refuses a record for %s, which no double holds',
    async (number) => {
      const { rows } = await readText(`[{"id":1,"n":[${number}]},{"id":2,"n":0e-999}]`)
      expect(rows.map(({ problem }) => problem)).toEqual([
        { code: 'numberOutOfRange', parts: { number } },
        null,
      ])
    },
  )

  it('takes names of the language for data', async () => {
    const text =
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x","id":1}]'
    const { rows } = await readText(text)
    expect(rows[0]?.names).toEqual(['__proto__.polluted', 'constructor.prototype.polluted', 'toString', 'id'])
    expect(rows[0]?.cells).toEqual(['1', '1', 'x', '1'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(await sheets({ ['__proto__x']: [{ id: 1 }] })).toEqual({ __proto__x: ['1'] })
    const [table] = await tablesOf('{"__proto__":[{"id":1}]}')
    expect(table?.sheet).toBe('__proto__')
  })

  it('says where a key is repeated, at any depth, and only there', async () => {
    const text =
      '[{"a":1,"a":1},{"a":{"b":1,"b":2}},{"a":[{"b":1,"b":2}]},{"a":[{"b":":"},{"b":2}],"c":{},"d:":{"a":1}}]'
    const { rows } = await readText(text)
    expect(rows.map(({ warning }) => warning)).toEqual([
      'duplicateKeys',
      'duplicateKeys',
      'duplicateKeys',
      null,
    ])
  })

  it('replaces half characters and NUL, and nothing else', async () => {
    const text = String.raw`[{"\ud800":"a\udfff\u0000b","ok":"\ud83d\ude00 \\ud800 \\\\u0000 é","list":["\uDBFF"]}]`
    expect(await records(text)).toEqual([
      { '\uFFFD': 'a\uFFFD\uFFFDb', ok: String.raw`😀 \ud800 \\u0000 é`, list: '["\uFFFD"]' },
    ])
  })
})

describe('rows that cannot be taken', () => {
  it('are those that are no objects', async () => {
    const { rows } = await readText('[null,1,"x",[],{},{"id":null}]')
    expect(problems(rows)).toEqual(['notAnObject', 'notAnObject', 'notAnObject', 'notAnObject', null, null])
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rows[2]?.cells).toEqual(['"x"'])
  })

  it('are those that nest too deeply', async () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    const { rows } = await readText(`[${nested(64)},${nested(65)},{"a":1}]`)
    expect(problems(rows)).toEqual([null, 'tooDeep', null])
    expect(problems((await readText(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)).rows)).toEqual([
      'tooDeep',
    ])
    await expect(tablesOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).rejects.toEqual(
      failure('notRecognised'),
    )
    await expect(tablesOf('['.repeat(100_000))).rejects.toEqual(failure('malformedFile'))
  })

  it('are those that are too long', async () => {
    const { rows } = await readText(`[{"id":1},{"x":"${'x'.repeat(34_000_000)}"},{"id":3}]`)
    expect(problems(rows)).toEqual([null, 'tooLong', null])
  })

  it('are those that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('[{"a":"'),
      Buffer.of(0xed, 0xa0, 0x80),
      Buffer.from('"},{"a":"é"}]'),
    ])
    expect(problems((await readText(bytes)).rows)).toEqual(['notUtf8', null])
  })
})

describe('broken documents', () => {
  it.each([
    ['[{"id":1},{"id":"cut', 1, 21],
    ['{"tickets":[{"id":1}]', 1, 22],
    ['// why\n[{"id":1}]', 1, 1],
    ['[{"id":1},\n  {"id":2},]', 2, 12],
    ['[{"id":1}\n{"id":2}]', 2, 1],
    ['{"a":[{"id":1}],}', 1, 17],
    ['{"a" [{"id":1}]}', 1, 6],
    ['{"a":[{"id":1}]}\n"more"', 2, 1],
    ["{'a':[{'id':1}]}", 1, 2],
    ['{"łódź":[{"id":1}] x', 1, 20],
    ['[{"id":1}}', 1, 10],
  ])('%j is refused as a whole, naming the place', async (text, line, character) => {
    for (const chunk of [1, 1000]) {
      await expect(tablesOf(text, chunk)).rejects.toEqual(failure('malformedFile', { line, character }))
    }
  })

  it('also where only a record is broken inside', async () => {
    const [table] = await tablesOf('[{"id":1},\n {"id":tru}]')
    await expect(rowsOf(table)).rejects.toEqual(failure('malformedFile', { line: 2 }))
  })
})

describe('records line by line', () => {
  it('are known by themselves', async () => {
    const { table, rows } = await readText('\uFEFF{"id":1}\r\n\n{"id":\n{"id":3}\n[]\n{"id":5}')
    expect(table.format).toBe('ndjson')
    expect(rows.map(({ row, problem }) => [row, problem?.code])).toEqual([
      [1, undefined],
      [3, 'notAnObject'],
      [4, undefined],
      [5, 'notAnObject'],
      [6, undefined],
    ])
  })

  it('are known also where there is but one, or a first of many MB', async () => {
    expect((await readText('{"case_id":"1","messages":[{"a":1}]}\n')).table.format).toBe('ndjson')
    const { table, rows } = await readText(`{"id":1,"x":"${'x'.repeat(3_000_000)}"}\n{"id":2}\n`)
    expect([table.format, rows.length]).toEqual(['ndjson', 2])
  })

  it('are refused one by one', async () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const long = `{"a":"${'x'.repeat(34_000_000)}"}`
    const { rows } = await readText(
      `{"id":1}\n{"id":2}\n{"id":3}\n{"id":4}\n${deep}\n${long}\n{"a\0":1}\n{"a":1,"a":2}`,
    )
    expect(problems(rows).slice(4)).toEqual(['tooDeep', 'tooLong', 'nulBytes', null])
    expect(rows.at(-1)?.warning).toBe('duplicateKeys')
  })

  it('are read in the encodings that tables are', async () => {
    const text = '{"id":1,"x":"nie działa"}\n{"id":2,"x":"źle"}\n'
    for (const encoding of ['windows-1250', 'utf-16le', 'utf-8']) {
      const { table, rows } = await readText(iconv.encode(text, encoding))
      expect([table.encoding, recordsOf(rows)[0]?.['x']]).toEqual([encoding, 'nie działa'])
    }
  })

  it('are not seen in a list whose records stand on lines of their own', async () => {
    const { table, rows } = await readText('[\n{"id":1},\n{"id":2}\n]\n')
    expect([table.format, rows.length]).toEqual(['json', 2])
  })
})

describe('any document', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const record = fc.dictionary(fc.string({ unit: 'grapheme' }), value, { maxKeys: 5 })

  it('gives each of its records, whatever the layout, the encoding and the cuts between chunks', async () => {
    const cases = fc.record({
      list: fc.array(record, { minLength: 2, maxLength: 6 }),
      indent: fc.constantFrom(0, 1, 4),
      isWrapped: fc.boolean(),
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
      chunk: fc.integer({ min: 1, max: 50 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ list, indent, isWrapped, encoding, chunk }) => {
        const text = JSON.stringify(isWrapped ? { cases: list } : list, null, indent)
        const { rows } = await readText(iconv.encode(`\uFEFF${text}`, encoding), chunk)
        expect(rows.map(({ problem, warning }) => problem ?? warning)).toEqual(list.map(() => null))
        expect(rows.map(({ names }) => names?.length)).toEqual(list.map((each) => leaves(each)))
        const lines = await readText(list.map((each) => `${JSON.stringify(each)}\n`).join(''), chunk)
        expect(lines.rows.map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells))
      }),
      { numRuns: 300 },
    )
  })
})

/** How many values of an object are no objects with keys. */
function leaves(object: object): number {
  return Object.values(object).reduce<number>((sum, each: unknown) => {
    const isObject =
      typeof each === 'object' && each !== null && !Array.isArray(each) && Object.keys(each).length > 0
    return sum + (isObject ? leaves(each) : 1)
  }, 0)
}

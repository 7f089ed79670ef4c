import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { ClosewellError } from '#shared/failure.ts'
import { sniffFormat } from './sniff-format.ts'
import { rowsOf, tablesOf } from './testing/read-text.ts'

const FILES = [
  'id,status,body\n1,open,"say ""hi"", you"\n2,closed,"two\nlines"\n3,open,zażółć\n',
  'id;status;body\r\n1;open;"a \\"b\\" c"\r\n2;closed; "x;y"\r\n',
  '{"tickets":[{"id":1,"by":{"name":"Łódź"},"tags":["a","\\u0142"]},{"id":2}],"users":[{"id":7}],"next":null}',
  '{"id":1,"tags":[1,2],"by":{"x":true}}\n{"id":2}\n{"id":3}\n',
]

/** What damage does: other bytes in place of some, bytes put in, a cut. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 })), { maxLength: 8 }),
  insertAt: fc.nat({ max: 200 }),
  inserted: fc.uint8Array({ maxLength: 8 }),
  cutAt: fc.nat({ max: 400 }),
})

it('never fails but as a file that cannot be read, whatever is done to its bytes', async () => {
  const file = fc.constantFrom(...FILES)
  const encoding = fc.constantFrom('utf-8', 'windows-1250', 'utf-16le')
  await fc.assert(
    fc.asyncProperty(
      file,
      encoding,
      damage,
      fc.constantFrom(1, 7, 10_000),
      async (text, form, done, chunk) => {
        const sound = iconv.encode(text, form)
        for (const [at, byte] of done.changes) if (at < sound.length) sound[at] = byte
        const bytes = Buffer.concat([
          sound.subarray(0, done.insertAt),
          done.inserted,
          sound.subarray(done.insertAt, done.cutAt),
        ])
        sniffFormat(bytes)
        try {
          for (const table of await tablesOf(bytes, chunk)) {
            const rows = await rowsOf(table)
            expect(
              rows.every(({ row, cells }) => row > 0 && cells.every((cell) => !/\p{Surrogate}/u.test(cell))),
            ).toBe(true)
            expect(await rowsOf(table)).toEqual(rows)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ClosewellError)
        }
      },
    ),
    { numRuns: 200 },
  )
})

import { expect, it } from 'vitest'
import { decode } from './decode.ts'
import { csvRecords, ndjsonRecords, type ReadRow, type RecordReader } from './records.ts'

/** Reads a file that comes in these chunks. */
async function read(reader: RecordReader, chunks: readonly Uint8Array[]): Promise<ReadRow[]> {
  async function* input() {
    yield* chunks
  }
  const rows: ReadRow[] = []
  for await (const chunk of decode(input(), 'utf-8')) rows.push(...reader.read(chunk))
  return [...rows, ...reader.end()]
}

const context = () => ({ timeZone: null, problem: null, ambiguousTimes: 0 })
const outcome = (rows: readonly ReadRow[]) =>
  rows.map((row) => ('record' in row ? row.record.caseId : `row ${row.reject.row} refused`))

const DAMAGED = Buffer.from([0xc5])

it('refuses damaged text in a last row without a line end', async () => {
  const bytes = Buffer.concat([
    Buffer.from(
      'case_id,status,opened_at,agent\na,open,2026-03-02T09:00:00Z,Ola\nb,open,2026-03-02T09:00:00Z,',
    ),
    DAMAGED,
  ])
  expect(outcome(await read(csvRecords('x.csv', ',', context()), [bytes]))).toEqual(['a', 'row 3 refused'])
})

it('refuses damaged text in a row that goes on in the next chunk', async () => {
  const begins = Buffer.concat([
    Buffer.from('case_id,status,opened_at,subject\na,open,2026-03-02T09:00:00Z,"'),
    DAMAGED,
    Buffer.from('\n'),
  ])
  const rows = await read(csvRecords('x.csv', ',', context()), [
    begins,
    Buffer.from('more"\nb,open,2026-03-02T09:00:00Z,fine\n'),
  ])
  expect(outcome(rows)).toEqual(['row 2 refused', 'b'])
})

it('refuses damaged text in NDJSON, wherever the chunks end', async () => {
  const line = (id: string, agent: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`{"case_id":"${id}","status":"open","opened_at":"2026-03-02T09:00:00Z","agent":"`),
      agent,
      Buffer.from('"}\n'),
    ])
  const bytes = Buffer.concat([line('a', Buffer.from('Żaneta')), line('b', DAMAGED)])
  for (const size of [1, 7, 100, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    )
    expect(outcome(await read(ndjsonRecords('x.ndjson', context()), chunks))).toEqual(['a', 'row 2 refused'])
  }
})

/** The sample data that ships with the app: eighteen months of an invented shop's customer service. */
import { createArrivals, DAYS } from './arrivals.ts'
import { toInstant } from './calendar.ts'
import { createCaseMaker } from './case.ts'
import { csvRow } from './csv.ts'
import { duplicateOf, junkMail } from './excluded.ts'
import { createRandom } from './random.ts'
import { SAMPLE_AS_OF_MS, SAMPLE_COLUMNS, type SampleRecord } from './record.ts'

export { SAMPLE_AS_OF_MS, SAMPLE_COLUMNS, SAMPLE_TIME_ZONE, type SampleRecord } from './record.ts'

const SEED = 20_260_631
const DUPLICATE_SHARE = 0.018
const JUNK_SHARE = 0.01

/** Every case of the sample, in order of opening; the same on every machine and at every call. */
export function* sampleRecords(): Generator<SampleRecord, void, undefined> {
  const random = createRandom(SEED)
  const arrivals = createArrivals(random)
  const cases = createCaseMaker(random)
  let lastId = 100_200
  const nextId = (): string => {
    lastId += 1
    return `C-${lastId}`
  }
  for (let day = 0; day < DAYS; day += 1) {
    for (const arrival of arrivals.onDay(day)) {
      if (toInstant(arrival.openedLocalMs, arrival.matter.language) > SAMPLE_AS_OF_MS) continue
      const { record, resolvedLocalMs, comesBack } = cases.finish(arrival, nextId())
      yield record
      if (record.customer_name !== '' && resolvedLocalMs !== null) {
        if (comesBack) arrivals.repeat(arrival, resolvedLocalMs)
        else if (random.chance(0.12)) arrivals.comeBack(arrival, resolvedLocalMs)
      }
      const extra = random.next()
      let excluded: SampleRecord | null = null
      if (extra < DUPLICATE_SHARE && record.channel === 'email')
        excluded = duplicateOf(random, arrival, record, nextId())
      else if (extra > 1 - JUNK_SHARE) excluded = junkMail(random, arrival, nextId(), lastId)
      if (excluded !== null) yield excluded
    }
  }
}

/** The sample as a CSV file in pieces, header first (RFC 4180, to be written as UTF-8). */
export function* sampleCsvChunks(): Generator<string, void, undefined> {
  yield csvRow(SAMPLE_COLUMNS)
  for (const record of sampleRecords()) yield csvRow(SAMPLE_COLUMNS.map((column) => record[column]))
}

/** The sample as one CSV text. */
export function sampleCsv(): string {
  return [...sampleCsvChunks()].join('')
}

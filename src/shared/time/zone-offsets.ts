import { tzOffset } from '@date-fns/tz'
import { DAY_MS } from '../case/model.ts'

/** A stretch of time `[fromMs, toMs)` in which a zone keeps one offset: local time = UTC + `offsetMs`. */
export interface OffsetSpan {
  readonly fromMs: number
  readonly toMs: number
  readonly offsetMs: number
}

const CHUNK_MS = 64 * DAY_MS
const chunksByZone = new Map<string, Map<number, readonly OffsetSpan[]>>()

/** Whether the name is a zone of the IANA database (`Europe/Warsaw`); a bare offset (`+02:00`) is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/iu.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * The spans of constant offset that touch `[fromMs, toMs]`, in order of time. They are cut at the edges of the cached
 * chunks, so neighbours may have the same offset.
 */
export function offsetSpans(timeZone: string, fromMs: number, toMs: number): readonly OffsetSpan[] {
  const first = Math.floor(fromMs / CHUNK_MS)
  const last = Math.floor(toMs / CHUNK_MS)
  const spans = [...chunkSpans(timeZone, first)]
  for (let chunk = first + 1; chunk <= last; chunk++) spans.push(...chunkSpans(timeZone, chunk))
  return spans.filter((span) => span.toMs > fromMs && span.fromMs <= toMs)
}

/** The span in which an instant lies. */
export function offsetSpanAt(timeZone: string, atMs: number): OffsetSpan {
  const span = chunkSpans(timeZone, Math.floor(atMs / CHUNK_MS)).find(({ toMs }) => atMs < toMs)
  if (span === undefined) throw new RangeError(`No instant: ${String(atMs)}`)
  return span
}

function chunkSpans(timeZone: string, chunk: number): readonly OffsetSpan[] {
  let chunks = chunksByZone.get(timeZone)
  if (chunks === undefined) chunksByZone.set(timeZone, (chunks = new Map<number, readonly OffsetSpan[]>()))
  let spans = chunks.get(chunk)
  if (spans === undefined) chunks.set(chunk, (spans = findSpans(timeZone, chunk * CHUNK_MS)))
  return spans
}

/** No zone changes its offset and back within a day, so one look a day finds every change. */
function findSpans(timeZone: string, chunkFromMs: number): readonly OffsetSpan[] {
  const chunkToMs = chunkFromMs + CHUNK_MS
  const spans: OffsetSpan[] = []
  let fromMs = chunkFromMs
  let offsetMs = offsetAtMs(timeZone, fromMs)
  for (let knownMs = chunkFromMs; knownMs < chunkToMs;) {
    const nextMs = Math.min(Math.floor(knownMs / DAY_MS) * DAY_MS + DAY_MS, chunkToMs)
    if (offsetAtMs(timeZone, nextMs) === offsetMs) {
      knownMs = nextMs
      continue
    }
    const changeMs = firstChangeMs(timeZone, knownMs, nextMs, offsetMs)
    if (changeMs > fromMs) spans.push({ fromMs, toMs: changeMs, offsetMs })
    fromMs = changeMs
    offsetMs = offsetAtMs(timeZone, changeMs)
    knownMs = changeMs
  }
  if (fromMs < chunkToMs) spans.push({ fromMs, toMs: chunkToMs, offsetMs })
  return spans
}

/** First instant in `(lowMs, highMs]` at which the zone no longer has the offset it has at `lowMs`. */
function firstChangeMs(timeZone: string, lowMs: number, highMs: number, offsetMs: number): number {
  let before = lowMs
  let after = highMs
  while (after - before > 1) {
    const middle = before + Math.floor((after - before) / 2)
    if (offsetAtMs(timeZone, middle) === offsetMs) before = middle
    else after = middle
  }
  return after
}

function offsetAtMs(timeZone: string, atMs: number): number {
  return Math.round(tzOffset(timeZone, new Date(atMs)) * 60_000)
}

import { numeralsOf } from './compiled-lexicons.ts'
import { dueMs } from './due-time.ts'
import type { MessageReading, Sign } from './message-reading.ts'
import { contactAfter, promiseOutcome, type TimedMessage } from './promises.ts'
import type { Span } from './spans.ts'
import type { PromiseOutcome } from './technique-ids.ts'
import type { TimeRule } from './technique-rule.ts'
import type { Turn } from './turn.ts'
import type { Finding } from './types.ts'

/** A promise with a time; `promiseState` tells what it has come to. */
export interface TalkPromise extends Finding {
  /** The last instant at which it is kept; null where the message has no time. */
  readonly dueMs: number | null
  /** The agent's message that is the contact promised, in time or later. */
  readonly contact: number | null
  /** Null where messages have no times. */
  readonly outcome: PromiseOutcome | null
}

/** So far behind its weekday a date may begin ("Monday the 16th"), in UTF-16 units. */
const FARTHEST_DATE = 6
/** So far from its day a clock time may stand ("Friday, at 5"). */
const FARTHEST_CLOCK = 4

interface TimeSign extends Pick<Sign, 'start' | 'end' | 'sentence'> {
  readonly rule: TimeRule
  /** The clock time beside a day. */
  readonly clock: Span | null
}

/** The promises in agents' words that count, in order; `messages` are all of the talk. */
export function promisesOf(
  turns: readonly Turn[],
  messages: readonly TimedMessage[],
  timeZone: string,
): TalkPromise[] {
  const promises: TalkPromise[] = []
  for (const { message, speaker, counts, reading, text } of turns) {
    if (speaker !== 'agent' || !counts || !reading.signs.some(isPromise)) continue
    const times = timesOf(reading)
    const atMs = messages[message]?.atMs ?? null
    for (const sign of reading.signs) {
      const { rule, start, end } = sign
      if (!isPromise(sign) || (rule.finds !== 'inform' && rule.finds !== 'followUp')) continue
      const time = timeOf(sign, times)
      const due = time === null || atMs === null ? null : dueOf(time, text, atMs, timeZone)
      const contact = due === null ? null : contactAfter(messages, message, due)
      const contactAtMs = contact === null ? null : (messages[contact]?.atMs ?? null)
      const outcome = due === null ? null : promiseOutcome(due, contactAtMs)
      promises.push({
        technique: rule.finds,
        message,
        start,
        end,
        rule: rule.id,
        dueMs: due,
        contact,
        outcome,
      })
    }
  }
  return promises
}

function isPromise({ rule, hasTime }: Sign): boolean {
  return hasTime && (rule.finds === 'inform' || rule.finds === 'followUp')
}

function dueOf(
  { rule, start, end, clock }: TimeSign,
  text: string,
  atMs: number,
  timeZone: string,
): number | null {
  const written = {
    meaning: rule.time,
    words: text.slice(start, end),
    clock: clock === null ? null : text.slice(clock.start, clock.end),
  }
  return dueMs(written, atMs, timeZone, numeralsOf(rule.id))
}

/** The time that a promise names: the nearest one before or after it, in its sentence or in the short one after it. */
function timeOf(promise: Sign, times: readonly TimeSign[]): TimeSign | null {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.start ?? 0) < promise.start) low = middle + 1
    else high = middle
  }
  const before = times[low - 1]
  const after = times[low]
  const follows = after !== undefined && after.sentence <= promise.sentence + 1
  const precedes = before?.sentence === promise.sentence
  if (follows && (!precedes || after.start - promise.end <= promise.start - before.end)) return after
  return precedes ? before : null
}

/**
 * In order; of a weekday with its date ("Monday, 16 March") only the date, which alone tells which week is meant. A clock time
 * beside a day ("tomorrow at five", "by 5 pm on Friday") is one time with it.
 */
function timesOf(reading: MessageReading): TimeSign[] {
  const times = reading.signs.flatMap(({ rule, start, end, sentence }) =>
    rule.finds === 'time' ? [{ rule, start, end, sentence, clock: null }] : [],
  )
  const dated = times.filter(({ rule, end }, index) => {
    const next = times[index + 1]
    const hasDate = next?.rule.time.kind === 'date' && next.start - end <= FARTHEST_DATE
    return rule.time.kind !== 'weekday' || !hasDate
  })
  const joined: TimeSign[] = []
  for (const time of dated) {
    const whole = together(joined.at(-1), time)
    if (whole === null) joined.push(time)
    else joined[joined.length - 1] = whole
  }
  return joined
}

/** A day and the clock time right before or behind it as one time; null where they are none. */
function together(first: TimeSign | undefined, second: TimeSign): TimeSign | null {
  if (first?.sentence !== second.sentence || second.start - first.end > FARTHEST_CLOCK) return null
  const [day, clock] = isDay(first) ? [first, second] : [second, first]
  if (!isDay(day) || clock.rule.time.kind !== 'clock' || day.clock !== null) return null
  return { ...day, clock }
}

function isDay({ rule: { time } }: TimeSign): boolean {
  return time.kind === 'day' || time.kind === 'weekday' || time.kind === 'date'
}

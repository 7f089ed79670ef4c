import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { describeProblem } from '#shared/import/reject-problems.ts'
import {
  DIMENSIONS,
  METRIC_IDS,
  WINDOW_DAYS,
  type Dimension,
  type MetricId,
  type WindowDays,
} from '#shared/metrics/definition.ts'
import { isMetricId } from '#shared/metrics/registry.ts'
import { parseDate } from '#shared/time/calendar-date.ts'
import { isTimeZone } from '#shared/time/zone-offsets.ts'
import { parseInstant } from '../import/instant.ts'

/** The command line was used wrongly: exit code 2. */
export class UsageError extends Error {}

const COMMON = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

/** Parses strictly: an unknown option, or one without its value, is a `UsageError`. */
export function parse<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`--${option} is missing`)
  return value
}

export function noMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals.join(' ')}`)
}

export function oneOf<T extends string>(value: string, choices: readonly T[], option: string): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`--${option} ${value}: use one of ${choices.join(', ')}`)
  return found
}

export function dateOption(value: string | undefined, option: string): string {
  const text = required(value, option)
  if (parseDate(text) === null) throw new UsageError(`--${option} ${text}: use a date such as 2026-06-01`)
  return text
}

export function periodOptions(
  from: string | undefined,
  to: string | undefined,
): { from: string; to: string } {
  const period = { from: dateOption(from, 'from'), to: dateOption(to, 'to') }
  if (period.from >= period.to) {
    throw new UsageError('--to must be after --from: it is the first day that no longer counts')
  }
  return period
}

export function timeZoneOption(value: string | undefined): string | null {
  if (value === undefined) return null
  if (!isTimeZone(value)) throw new UsageError(`--time-zone ${value}: use a name such as Europe/Warsaw`)
  return value
}

export function instantOption(value: string | undefined, option: string): number | null {
  if (value === undefined) return null
  const parsed = parseInstant(value, null)
  if ('problem' in parsed) throw new UsageError(`--${option} ${value}: ${describeProblem(parsed.problem)}`)
  return parsed.atMs
}

export function windowOption(value: string | undefined): WindowDays | null {
  if (value === undefined) return null
  const found = WINDOW_DAYS.find((days) => String(days) === value)
  if (found === undefined) throw new UsageError(`--window ${value}: use one of ${WINDOW_DAYS.join(', ')}`)
  return found
}

/** Dimensions separated by commas. */
export function byOption(value: string | undefined): Dimension[] {
  if (value === undefined) return []
  return value.split(',').map((each) => oneOf(each.trim(), DIMENSIONS, 'by'))
}

/** Metrics, each given by an option of its own or several in one, separated by commas; none means all. */
export function metricOption(values: readonly string[] | undefined): readonly MetricId[] {
  if (values === undefined) return METRIC_IDS
  return values
    .flatMap((each) => each.split(','))
    .map((each) => {
      const id = each.trim()
      if (!isMetricId(id)) throw new UsageError(`--metric ${id}: there is no such metric`)
      return id
    })
}

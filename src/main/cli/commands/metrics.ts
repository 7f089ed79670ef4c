import { DEFINITION_VERSION, type FigureRow, type MetricId } from '#shared/metrics/definition.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { isoInstant } from '../../services/figures.ts'
import { lexiconState } from '../../services/lexicon-phrases.ts'
import { workspaceSettings, zoneOf } from '../../services/settings.ts'
import { openForReading } from '../../services/workspace.ts'
import {
  byOption,
  metricOption,
  noMore,
  oneOf,
  parse,
  periodOptions,
  required,
  timeZoneOption,
  windowOption,
} from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'
import { table } from '../output.ts'

export const metricsCommand: Command = (args, output) => {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    metric: { type: 'string', multiple: true },
    by: { type: 'string', multiple: true },
    window: { type: 'string' },
    category: { type: 'string' },
    'follow-up-policy': { type: 'string' },
    'week-start': { type: 'string' },
    'time-zone': { type: 'string' },
  })
  noMore(positionals)
  const folder = required(values.workspace, 'workspace')
  const { from, to } = periodOptions(values.from, values.to)
  const metrics = metricOption(values.metric)
  const by = (values.by ?? []).flatMap((each) => byOption(each))
  const windowDays = windowOption(values.window)
  const category = values.category === undefined ? null : oneOf(values.category, ['same', 'any'], 'category')
  const policy = values['follow-up-policy']
  const followUp = policy === undefined ? null : oneOf(policy, ['on', 'off'], 'follow-up-policy')
  const week = values['week-start']
  const weekStart = week === undefined ? null : oneOf(week, ['mon', 'sun', 'sat'], 'week-start')
  const zone = timeZoneOption(values['time-zone'])

  const workspace = openForReading(folder, PROGRAM)
  try {
    const stored = workspaceSettings(workspace.reader)
    const settings = {
      windowDays: windowDays ?? stored.windowDays,
      repeatCategory: category ?? stored.repeatCategory,
      followUpPolicy: followUp === null ? stored.followUpPolicy : followUp === 'on',
      followUpGraceDays: stored.followUpGraceDays,
    }
    const timeZone = zone ?? zoneOf(stored)
    const columns = workspace.columns()
    const rows = tally(columns, {
      metrics,
      by,
      period: { from, to, timeZone },
      filter: {},
      settings,
      weekStart: weekStart ?? stored.weekStart,
    })
    const answer = {
      asOf: isoInstant(asOfMs(columns)),
      timeZone,
      from,
      to,
      windowDays: settings.windowDays,
      definitionVersion: DEFINITION_VERSION,
      rows: rows.map((row) => ({
        metric: row.metric,
        group: row.group,
        numerator: row.numerator,
        denominator: row.denominator,
        value: row.value,
        low: row.low,
        high: row.high,
        excluded: row.excluded,
      })),
    }
    const { unread } = lexiconState(workspace)
    if (unread > 0 && rows.some(({ metric }) => restsOnWords(metric))) {
      output.message(
        `${unread === 1 ? 'One case was' : `${unread} cases were`} read by another version of the lexicons: figures of words are not true for them yet. Open the workspace in Closewell, which reads them anew.`,
      )
    }
    output.result(answer, () => figureTable(rows, by))
    return EXIT.done
  } finally {
    workspace.close()
  }
}

function restsOnWords(metric: MetricId): boolean {
  const { theme } = metricById(metric)
  return theme === 'closure' || theme === 'technique'
}

/** For people: under 5 cases no percentage, and what was left out beside every figure. */
export function figureTable(rows: readonly FigureRow[], by: readonly (keyof FigureRow['group'])[]): string {
  const header = ['metric', ...by, 'of', 'n', 'rate', '95 % interval', 'left out']
  return table(
    header,
    rows.map((row) => [
      row.metric,
      ...by.map((dimension) => row.group[dimension] ?? '(none)'),
      String(row.numerator),
      String(row.denominator),
      row.value === null || row.denominator < 5 ? '' : percent(row.value),
      row.low === null || row.high === null ? '' : `${percent(row.low)} - ${percent(row.high)}`,
      Object.entries(row.excluded)
        .map(([reason, count]) => `${reason} ${count}`)
        .join(', '),
    ]),
  )
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`
}

import { resolve } from 'node:path'
import type { HrOptions } from '#shared/ipc/hr-schemas.ts'
import { HR_CLOSURE_METRICS, HR_METRICS, type HrMetric } from '#shared/metrics/hr-metrics.ts'
import { prepareHrExport } from '../../services/hr-export.ts'
import { writeHrExport } from '../../services/hr-export-save.ts'
import { openForWriting } from '../../services/workspace.ts'
import { APP_VERSION } from '../../version.ts'
import { noMore, oneOf, parse, periodOptions, required, UsageError } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'

export const exportHrCommand: Command = async (args, output) => {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    agent: { type: 'string', multiple: true },
    metric: { type: 'string', multiple: true },
    delimiter: { type: 'string' },
    names: { type: 'boolean' },
    'without-teams': { type: 'boolean' },
    'include-closure': { type: 'boolean' },
    'coaching-log': { type: 'string' },
  })
  noMore(positionals)
  const folder = required(values.workspace, 'workspace')
  const figures = resolve(required(values.out, 'out'))
  const log = values['coaching-log']
  const coachingLog = log === undefined ? undefined : resolve(required(log, 'coaching-log'))
  const options: HrOptions = {
    ...periodOptions(values.from, values.to),
    agents: values.agent ?? null,
    metrics: hrMetricOption(values.metric),
    includeClosure: values['include-closure'] ?? false,
    delimiter: oneOf(values.delimiter ?? ',', [',', ';'] as const, 'delimiter'),
    names: values.names ?? false,
    teams: !(values['without-teams'] ?? false),
    coachingLog: coachingLog !== undefined,
  }
  const workspace = openForWriting(folder, PROGRAM)
  try {
    const prepared = await prepareHrExport(workspace, options, APP_VERSION)
    for (const { column, text } of prepared.scan.findings.filter(({ isBlocking }) => !isBlocking)) {
      output.message(`${column} "${text}" is the name of a customer too`)
    }
    const files = await writeHrExport(workspace, prepared, { figures, coachingLog })
    output.result({ files }, () => files.map(({ path, rows }) => `${path}: ${rows} rows`).join('\n'))
    return EXIT.done
  } finally {
    workspace.close()
  }
}

/** Those of the file, each by an option of its own or separated by commas; none means all that need no switch. */
function hrMetricOption(values: readonly string[] | undefined): HrMetric[] {
  if (values === undefined) return [...HR_METRICS]
  const wanted = values.flatMap((each) => each.split(',')).map((each) => each.trim())
  const switched = wanted.find((id) => HR_CLOSURE_METRICS.some((closure) => closure === id))
  if (switched !== undefined) throw new UsageError(`--metric ${switched}: use --include-closure`)
  return HR_METRICS.filter((id) => wanted.map((each) => oneOf(each, HR_METRICS, 'metric')).includes(id))
}

import { examine } from '../../services/doctor.ts'
import { openForReading } from '../../services/workspace.ts'
import { noMore, parse, required } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'
import { table } from '../output.ts'

export const doctorCommand: Command = (args, output) => {
  const { values, positionals } = parse(args, {})
  noMore(positionals)
  const workspace = openForReading(required(values.workspace, 'workspace'), PROGRAM)
  try {
    const report = examine(workspace)
    output.result(report, () =>
      table(
        ['check', 'ok', 'detail'],
        report.checks.map(({ id, ok, detail }) => [id, ok ? 'yes' : 'NO', detail]),
      ),
    )
    return report.ok ? EXIT.done : EXIT.failed
  } finally {
    workspace.close()
  }
}

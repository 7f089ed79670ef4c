import { resolve } from 'node:path'
import { prepareHrExport, writeHrExport } from '../../services/hr-export.ts'
import { openForWriting } from '../../services/workspace.ts'
import { APP_VERSION } from '../../version.ts'
import { noMore, oneOf, parse, periodOptions, required } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'

export const exportHrCommand: Command = async (args, output) => {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    delimiter: { type: 'string' },
    names: { type: 'boolean' },
    'include-closure': { type: 'boolean' },
  })
  noMore(positionals)
  const folder = required(values.workspace, 'workspace')
  const out = resolve(required(values.out, 'out'))
  const options = {
    ...periodOptions(values.from, values.to),
    delimiter: oneOf(values.delimiter ?? ',', [',', ';'] as const, 'delimiter'),
    names: values.names ?? false,
    includeClosure: values['include-closure'] ?? false,
  }
  const workspace = openForWriting(folder, PROGRAM)
  try {
    const files = await writeHrExport(workspace, await prepareHrExport(workspace, options, APP_VERSION), out)
    output.result({ files }, () => files.map(({ path, rows }) => `${path}: ${rows} rows`).join('\n'))
    return EXIT.done
  } finally {
    workspace.close()
  }
}

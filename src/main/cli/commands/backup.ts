import { backUp } from '../../services/backup.ts'
import { restoreBackup } from '../../services/restore.ts'
import { openForReading } from '../../services/workspace.ts'
import { noMore, parse, required, UsageError } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'

export const backupCommand: Command = async (args, output) => {
  const { values, positionals } = parse(args, { out: { type: 'string' } })
  noMore(positionals)
  const workspace = openForReading(required(values.workspace, 'workspace'), PROGRAM)
  try {
    const backup = await backUp(workspace, values.out ?? null)
    output.result(backup, () => `${backup.file}\nsha256 ${backup.sha256}`)
    return EXIT.done
  } finally {
    workspace.close()
  }
}

export const restoreCommand: Command = (args, output) => {
  const { values, positionals } = parse(args, {})
  const folder = required(values.workspace, 'workspace')
  const [file, ...rest] = positionals
  noMore(rest)
  if (file === undefined) throw new UsageError('name the backup to restore')
  const done = restoreBackup(folder, file, PROGRAM)
  output.message(
    'Whatever was erased after this backup was made is back: erase it again (see the page on data about people).',
  )
  output.result(done, () =>
    [
      `${done.restored} restored: ${done.cases} cases`,
      ...(done.kept === null ? [] : [`What was there before is kept as ${done.kept}`]),
    ].join('\n'),
  )
  return EXIT.done
}

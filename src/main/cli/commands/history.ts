import { importHistory, runUndo } from '../../services/imports.ts'
import { openForReading, openForWriting } from '../../services/workspace.ts'
import { UsageError, noMore, parse, required } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'
import { table } from '../output.ts'

export const importsCommand: Command = (args, output) => {
  const { values, positionals } = parse(args, {})
  noMore(positionals)
  const workspace = openForReading(required(values.workspace, 'workspace'), PROGRAM)
  try {
    const history = importHistory(workspace)
    output.result(history, () =>
      table(
        ['id', 'file', 'imported at', 'as of', 'inserted', 'updated', 'rejected', 'undone at'],
        history.imports.map((row) => [
          String(row.id),
          row.file,
          row.importedAt,
          row.asOf ?? '',
          String(row.inserted),
          String(row.updated),
          String(row.rejected),
          row.undoneAt ?? '',
        ]),
      ),
    )
    return EXIT.done
  } finally {
    workspace.close()
  }
}

export const undoCommand: Command = async (args, output) => {
  const { values, positionals } = parse(args, {})
  const folder = required(values.workspace, 'workspace')
  const [id, ...rest] = positionals
  noMore(rest)
  if (id === undefined || !/^[1-9]\d{0,14}$/.test(id)) {
    throw new UsageError('name the number of the import to undo; "imports" lists them')
  }
  const workspace = openForWriting(folder, PROGRAM)
  try {
    const done = await runUndo(workspace, Number(id))
    output.result(
      done,
      () => `import ${done.undone} undone: ${done.removed} cases removed, ${done.restored} restored`,
    )
    return EXIT.done
  } finally {
    workspace.close()
  }
}

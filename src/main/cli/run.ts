import { ClosewellError } from '#shared/failure.ts'
import { UsageError } from './arguments.ts'
import { EXIT, type Command } from './command.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { doctorCommand } from './commands/doctor.ts'
import { exportHrCommand } from './commands/export-hr.ts'
import { importsCommand, undoCommand } from './commands/history.ts'
import { demoCommand, importCommand } from './commands/import.ts'
import { metricsCommand } from './commands/metrics.ts'
import { techniquesCommand } from './commands/techniques.ts'
import { createOutput } from './output.ts'

export const COMMANDS = {
  import: importCommand,
  metrics: metricsCommand,
  techniques: techniquesCommand,
  'export-hr': exportHrCommand,
  imports: importsCommand,
  undo: undoCommand,
  demo: demoCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
} as const satisfies Record<string, Command>

export const USAGE = `closewell <command> --workspace DIR [--json]

  import FILE...   imports cases [--system ID] [--mapping FILE.json] [--time-zone IANA] [--date-order dmy|mdy|ymd]
                   [--as-of ISO] [--dry-run]
  metrics          prints figures --from DATE --to DATE [--metric ID]... [--by agent,team,month,week,day,
                   category,channel,kind,priority] [--window 7|14|30|60|90] [--category same|any]
                   [--follow-up-policy on|off] [--week-start mon|sun|sat] [--time-zone IANA]
  techniques       reads dialogues, one a line --in FILE.jsonl [--language en|pl|auto]; needs no workspace
  export-hr        writes the file for HR --from DATE --to DATE --out FILE.csv [--delimiter ,|;]
                   [--agent NAME]... [--metric ID]... [--names] [--without-teams] [--include-closure]
                   [--coaching-log FILE.csv]
  imports          lists the imports
  undo IMPORT_ID   takes an import back whole
  demo             loads the sample data
  backup           copies the database into a new file [--out FILE], by default into the workspace's backups
  restore FILE     puts a backup in the place of the workspace's database, which is kept among the backups
  doctor           examines the workspace

Dates: --from is the first day, --to the first day that no longer counts. Exit codes: 0 done, 1 failed,
2 wrong usage, 3 done with rejected rows.`

export interface Streams {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** Runs one command line and answers with its exit code; never throws. */
export async function runCommandLine(
  args: readonly string[],
  { stdout, stderr }: Streams,
  signal: AbortSignal,
): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') {
    stderr(`${USAGE}\n`)
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const output = createOutput(rest.includes('--json'), stdout, stderr)
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command ${name}`)
    const commands: Record<string, Command> = COMMANDS
    return (await commands[name]?.(rest, output, signal)) ?? EXIT.usage
  } catch (error) {
    if (error instanceof UsageError) {
      output.message(`closewell: ${error.message}\n\n${USAGE}`)
      return EXIT.usage
    }
    const message = error instanceof ClosewellError ? error.message : defect(error)
    output.message(`closewell: ${message}`)
    return EXIT.failed
  }
}

function defect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

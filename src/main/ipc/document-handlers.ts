import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output, Result } from '#shared/ipc/contract.ts'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { calendarFile } from '../export/calendar.ts'
import type { WorkerClient } from '../worker/client.ts'

/** What making documents needs of the shell. */
export interface DocumentContext {
  readonly worker: WorkerClient
  readonly chooseFileToSave: (suggested: string) => Promise<string | null>
  readonly savePdf: (request: PrintRequest, path: string) => Promise<void>
  /** Whether it was printed: false when the dialog was closed. */
  readonly printOnPaper: (request: PrintRequest) => Promise<boolean>
}

type DocumentChannel = 'print.save' | 'print.paper' | 'calendar.save'

/** How a title becomes the name of a file, and a chosen path one with an extension. */
interface Naming {
  readonly fileName: (title: string) => string
  readonly withExtension: (path: string, extension: string) => string
}

/** Answers the channels that make documents for others: on paper, as PDF, for a calendar. */
export function documentHandlers(
  { worker, chooseFileToSave, savePdf, printOnPaper }: DocumentContext,
  { fileName, withExtension }: Naming,
): { readonly [C in DocumentChannel]: (input: Input<C>) => Promise<Result<Output<C>>> } {
  /** Asks for a place, then writes there; null when the user closed the dialog. */
  const saving = async (
    title: string,
    extension: string,
    write: (path: string) => Promise<void>,
  ): Promise<Result<{ name: string } | null>> => {
    const path = await chooseFileToSave(`${fileName(title)}.${extension}`)
    if (path === null) return { ok: true, value: null }
    const target = withExtension(path, extension)
    await write(target)
    return { ok: true, value: { name: basename(target) } }
  }
  return {
    'print.save': ({ request, suggestedName }) =>
      saving(suggestedName, 'pdf', (path) => savePdf(request, path)),
    'print.paper': async (request) => ({ ok: true, value: { isPrinted: await printOnPaper(request) } }),
    'calendar.save': async ({ events, suggestedName }) => {
      const id = await worker.call('calendar.id', {})
      if (!id.ok) return id
      return saving(suggestedName, 'ics', (path) =>
        writeText(path, calendarFile(events, id.value, Date.now())),
      )
    },
  }
}

async function writeText(path: string, text: string): Promise<void> {
  const file = basename(path)
  await writeFile(path, text).catch(() => {
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  })
}

import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { BrowserWindow, type WebContents } from 'electron'
import { APP_URL } from './app-protocol.ts'

/** Long enough for the largest document on the slowest computer; nobody waits longer for a page. */
const READY_WITHIN_MS = 60_000
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

/** Saves a document as PDF. Throws `ClosewellError`: `writeFailed`, or `notFound` where it can't be made up. */
export async function savePdf(preload: string, request: PrintRequest, path: string): Promise<void> {
  const pdf = await withPage(preload, request, (contents) =>
    inTime(
      contents.printToPDF({
        pageSize: request.paper,
        margins: NO_MARGINS,
        printBackground: true,
        generateTaggedPDF: true,
      }),
    ),
  )
  const file = basename(path)
  try {
    await writeFile(path, pdf, { mode: 0o600 })
  } catch {
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  }
}

/**
 * Shows the system's print dialog for a document. Whether it was printed: false when the dialog was closed. Throws
 * `ClosewellError` `printFailed`, or `notFound` where the document can't be made up.
 */
export function printOnPaper(preload: string, request: PrintRequest): Promise<boolean> {
  return withPage(
    preload,
    request,
    (contents) =>
      new Promise((resolve, reject) => {
        const options = {
          pageSize: request.paper,
          margins: { marginType: 'none' },
          printBackground: true,
        } as const
        contents.print(options, (isPrinted, reason) => {
          if (isPrinted || /cancell?ed/iu.test(reason)) resolve(isPrinted)
          else reject(new ClosewellError('printFailed', 'It could not be printed. Is a printer set up?'))
        })
      }),
  )
}

/** Windows in which something is being printed; they go with the app's own. */
const printing = new Set<BrowserWindow>()

/** For when nobody is left who waits for what is printed. */
export function stopPrinting(): void {
  for (const window of printing) window.destroy()
}

/** Has the window's own code lay the document out in a window that nobody sees. */
async function withPage<T>(
  preload: string,
  request: PrintRequest,
  work: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  printing.add(window)
  const gone = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(notMadeUp())
    window.once('closed', fail)
    window.webContents.once('render-process-gone', fail)
  })
  try {
    const search = new URLSearchParams({ request: JSON.stringify(request) })
    const made = async (): Promise<T> => {
      await inTime(window.loadURL(`${APP_URL}#/print?${search.toString()}`))
      await inTime(laidOut(window.webContents))
      return work(window.webContents)
    }
    return await Promise.race([made(), gone])
  } finally {
    printing.delete(window)
    gone.catch(() => undefined)
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Waits until the page says that it stands; it says so, too, when it cannot be made. */
async function laidOut(contents: WebContents): Promise<void> {
  const state: unknown = await contents.executeJavaScript(`new Promise((resolve) => {
    const root = document.documentElement
    const look = () => {
      if (root.dataset.print !== undefined) resolve(root.dataset.print)
      else setTimeout(look, 20)
    }
    look()
  })`)
  if (state !== 'ready') throw notMadeUp()
}

/** Throws `ClosewellError` `notFound` when it takes longer than a document may. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(notMadeUp()), READY_WITHIN_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function notMadeUp(): ClosewellError {
  return new ClosewellError(
    'notFound',
    'The document could not be made up. Open what it is about, and try again.',
  )
}

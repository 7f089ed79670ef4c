import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { BrowserWindow, type WebContents } from 'electron'
import { APP_URL } from './app-protocol.ts'

/** Long enough for the largest document on the slowest computer; nobody waits longer for a page. */
const READY_WITHIN_MS = 60_000
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

/** Saves a document as PDF. Throws `ClosewellError` `writeFailed`. */
export async function savePdf(preload: string, request: PrintRequest, path: string): Promise<void> {
  const pdf = await withPage(preload, request, (contents) =>
    contents.printToPDF({
      pageSize: request.paper,
      margins: NO_MARGINS,
      printBackground: true,
      generateTaggedPDF: true,
    }),
  )
  const file = basename(path)
  await writeFile(path, pdf).catch(() => {
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  })
}

/** Shows the system's print dialog for a document. Whether it was printed: false when the dialog was closed. */
export function printOnPaper(preload: string, request: PrintRequest): Promise<boolean> {
  return withPage(
    preload,
    request,
    (contents) =>
      new Promise((resolve) => {
        const options = {
          pageSize: request.paper,
          margins: { marginType: 'none' },
          printBackground: true,
        } as const
        contents.print(options, (isPrinted) => resolve(isPrinted))
      }),
  )
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
  try {
    const search = new URLSearchParams({ request: JSON.stringify(request) })
    await window.loadURL(`${APP_URL}#/print?${search.toString()}`)
    await laidOut(window.webContents)
    return await work(window.webContents)
  } finally {
    window.destroy()
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
    setTimeout(() => resolve('late'), ${READY_WITHIN_MS})
    look()
  })`)
  if (state !== 'ready') {
    throw new ClosewellError(
      'notFound',
      'The document could not be made up. Open what it is about, and try again.',
    )
  }
}

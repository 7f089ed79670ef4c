import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { ChosenFile } from '#shared/ipc/contract.ts'
import { dialog, shell, type BrowserWindow } from 'electron'

/** Files the user has chosen: the window holds tokens, only main knows the paths. */
export class ChosenFiles {
  readonly #paths = new Map<string, string>()

  /** Null where it is no file: a folder, say. */
  async register(path: string): Promise<ChosenFile | null> {
    const found = await stat(path).catch(() => null)
    if (found === null || !found.isFile()) return null
    const token = randomUUID()
    this.#paths.set(token, path)
    return { token, name: basename(path), bytes: found.size }
  }

  /** Throws `ClosewellError` where the file that was chosen is not there any more. */
  async registerReadable(path: string): Promise<ChosenFile> {
    const file = basename(path)
    const registered = await this.register(path)
    if (registered !== null) return registered
    throw new ClosewellError('fileUnreadable', `${file} cannot be read. Check that it is there.`, { file })
  }

  pathOf(token: string): string | undefined {
    return this.#paths.get(token)
  }
}

const EXPORTS = [
  'csv',
  'tsv',
  'txt',
  'ndjson',
  'jsonl',
  'json',
  'xlsx',
  'xlsm',
  'xls',
  'xml',
  'html',
  'htm',
  'zip',
]

/** Empty when the user closed the dialog. */
export async function chooseFilesToImport(window: BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'CSV, Excel, JSON, XML, ZIP', extensions: EXPORTS },
      { name: '*', extensions: ['*'] },
    ],
  })
  return filePaths
}

export async function chooseMappingFile(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: 'JSON', extensions: ['json'] }],
  })
  return filePaths[0] ?? null
}

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] })
  return filePaths[0] ?? null
}

export async function chooseFileToSave(window: BrowserWindow, suggested: string): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: suggested,
    filters: [{ name: extname(suggested).slice(1).toUpperCase(), extensions: [extname(suggested).slice(1)] }],
  })
  return canceled || filePath === '' ? null : filePath
}

export function revealInFolder(path: string): void {
  shell.showItemInFolder(path)
}

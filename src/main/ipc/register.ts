import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { ChosenFile, Result } from '#shared/ipc/contract.ts'
import { isAppUrl } from '../shell/app-protocol.ts'

interface Listeners {
  readonly invoke: (channel: unknown, input: unknown) => Promise<Result<unknown>>
  readonly dropped: (path: string) => Promise<ChosenFile | null>
}

/** Connects the window's calls. Only the main frame of the app's own page is answered. */
export function registerIpc({ invoke, dropped }: Listeners): void {
  ipcMain.handle('closewell:invoke', (event, channel: unknown, input: unknown) => {
    refuseStrangers(event)
    return invoke(channel, input)
  })
  ipcMain.handle('closewell:dropped', (event, path: unknown) => {
    refuseStrangers(event)
    return typeof path === 'string' ? dropped(path) : null
  })
}

function refuseStrangers({ senderFrame }: IpcMainInvokeEvent): void {
  const isOurs = senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
  if (!isOurs) throw new Error('refused: not the app’s own page')
}

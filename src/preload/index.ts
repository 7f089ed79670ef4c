import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventPayload, WindowApi } from '#shared/ipc/contract.ts'

/**
 * The only bridge to the window. Names of channels and events are checked in main against the contract; nothing of
 * Electron itself is handed through.
 */
const api: WindowApi = {
  invoke: (channel, input) => ipcRenderer.invoke('closewell:invoke', channel, input),
  on: (event, listener) => {
    const forward = (_event: unknown, name: string, payload: EventPayload<typeof event>): void => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('closewell:event', forward)
    return () => {
      ipcRenderer.off('closewell:event', forward)
    }
  },
  registerDroppedFile: async (file) => {
    const path = webUtils.getPathForFile(file)
    if (path === '') return null
    const chosen: unknown = await ipcRenderer.invoke('closewell:dropped', path)
    return chosen as Awaited<ReturnType<WindowApi['registerDroppedFile']>>
  },
}

contextBridge.exposeInMainWorld('closewell', api)

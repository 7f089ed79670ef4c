import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import type { EventName, EventPayload } from '#shared/ipc/contract.ts'
import { createInvoke } from './ipc/handlers.ts'
import { registerIpc } from './ipc/register.ts'
import { registerAppScheme, serveApp } from './shell/app-protocol.ts'
import { appArguments } from './shell/command-line.ts'
import {
  ChosenFiles,
  chooseFileToSave,
  chooseFilesToImport,
  chooseFolder,
  chooseMappingFile,
  revealInFolder,
} from './shell/files.ts'
import { folderWatch } from './shell/folder-watch.ts'
import { denyNavigation, denyNetwork, denyPermissions } from './shell/guards.ts'
import { openLog } from './shell/log.ts'
import { setMenu } from './shell/menu.ts'
import { copyPicture, savePicture } from './shell/pictures.ts'
import { preferenceStore } from './shell/preferences.ts'
import { printOnPaper, savePdf, stopPrinting } from './shell/print-window.ts'
import { notifyOfDay, notifyOfImport } from './shell/notify.ts'
import { remind } from './shell/reminders.ts'
import { watchStore } from './shell/watch-store.ts'
import { openMainWindow } from './shell/window.ts'
import { startWorker } from './shell/worker-process.ts'
import { workerClient } from './worker/client.ts'
import { APP_VERSION } from './version.ts'

const LOOK_EVERY_MS = 5_000
const REMIND_EVERY_MS = 15 * 60_000

registerAppScheme()
// Root is refused a sandbox by Chromium, and starts with the switch that says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

// Read here, since a start from source sets the path anew after Electron has read the switch.
const userData = app.commandLine.getSwitchValue('user-data-dir') || app.getPath('userData')
const { workspace } = appArguments(process.argv.slice(1), userData)
// One profile a workspace, so that Electron's single-instance lock is held per workspace.
const profile = join(userData, createHash('sha256').update(workspace).digest('hex').slice(0, 16))
mkdirSync(profile, { recursive: true, mode: 0o700 })
app.setPath('userData', profile)

if (app.requestSingleInstanceLock()) {
  denyNavigation(app)
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  const log = openLog(profile)
  const preferences = preferenceStore(profile)
  const systemLanguage = app.getLocale().startsWith('pl') ? 'pl' : 'en'
  const files = new ChosenFiles()
  const preload = join(import.meta.dirname, '../preload/index.cjs')
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession)
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))

  const worker = workerClient(startWorker(join(import.meta.dirname, 'worker.js'), workspace), {
    onEvent: send,
    onDefect: (call, stack) => log.error(`${call}: ${stack}`),
  })
  const languageInUse = (): 'en' | 'pl' => {
    const { language } = preferences.read()
    return language === 'system' ? systemLanguage : language
  }
  const applyPreferences = (): void => {
    nativeTheme.themeSource = preferences.read().theme
    setMenu(languageInUse(), (command) => send('menu.command', { command }))
  }
  let mainWindow: BrowserWindow | null = null
  const withWindow = async <T>(ask: (window: BrowserWindow) => Promise<T>): Promise<T | null> => {
    return mainWindow === null ? null : ask(mainWindow)
  }

  const watch = folderWatch({
    store: watchStore(profile),
    chooseFolder: () => withWindow(chooseFolder),
    importFile: (path, profileId) => worker.call('imports.watched', { path, profileId }),
    onImported: (imported) => {
      send('watch.imported', imported)
      // Whoever looks at the app is told there.
      if (BrowserWindow.getFocusedWindow() === null) notifyOfImport(imported, languageInUse())
    },
  })
  setInterval(() => void watch.look(), LOOK_EVERY_MS)
  const lookAtDay = (): Promise<void> =>
    remind({
      folder: profile,
      now: () => new Date(),
      sessions: async () => {
        const listed = await worker.call('coaching.sessions', { agent: null })
        return listed.ok ? listed.value.sessions : null
      },
      notify: (reminder) => notifyOfDay(reminder, languageInUse()),
    })
  setInterval(() => void lookAtDay(), REMIND_EVERY_MS)

  registerIpc({
    dropped: (path) => files.register(path),
    invoke: createInvoke({
      worker,
      preferences,
      appVersion: APP_VERSION,
      systemLanguage,
      fileOf: (token) => files.pathOf(token),
      chooseFilesToImport: async () => {
        const paths = (await withWindow(chooseFilesToImport)) ?? []
        return paths.length === 0 ? null : Promise.all(paths.map((path) => files.registerReadable(path)))
      },
      chooseMapping: () => withWindow(chooseMappingFile),
      watch,
      chooseFileToSave: (suggested) => withWindow((window) => chooseFileToSave(window, suggested)),
      copyPicture,
      savePdf: (request, path) => savePdf(preload, request, path),
      printOnPaper: (request) => printOnPaper(preload, request),
      savePicture,
      reveal: revealInFolder,
      preferencesChanged: applyPreferences,
      logDefect: (channel, stack) => log.error(`${channel}: ${stack}`),
    }),
  })
  applyPreferences()
  const openWindow = (): BrowserWindow => {
    const window = openMainWindow(preload)
    mainWindow = window
    window.once('closed', () => {
      mainWindow = null
      stopPrinting()
    })
    return window
  }
  openWindow()
  void lookAtDay()
  app.on('second-instance', () => focus(mainWindow ?? openWindow()))
  app.on('activate', () => {
    if (mainWindow === null) openWindow()
  })
  app.on('window-all-closed', () => app.quit())
  closeWorkspaceBeforeQuit(() => worker.call('close', {}))
  log.info(`Closewell ${APP_VERSION} started`)
}

function send<E extends EventName>(event: E, payload: EventPayload<E>): void {
  for (const window of BrowserWindow.getAllWindows())
    window.webContents.send('closewell:event', event, payload)
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Gives the worker the moment to close its database; an import that still runs is taken back by SQLite. */
function closeWorkspaceBeforeQuit(close: () => Promise<unknown>): void {
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    isClosed = true
    void close().finally(() => app.quit())
  })
}

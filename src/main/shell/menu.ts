import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '#shared/ipc/contract.ts'

export type MenuCommand = EventPayload<'menu.command'>['command']

const LABELS = {
  en: {
    file: '&File',
    import: 'Import cases…',
    exportHr: 'Export for HR…',
    quit: 'Quit',
    edit: '&Edit',
    view: '&View',
    dashboard: 'Dashboard',
    imports: 'Imports',
    settings: 'Settings',
  },
  pl: {
    file: '&Plik',
    import: 'Importuj sprawy…',
    exportHr: 'Eksport dla HR…',
    quit: 'Zakończ',
    edit: '&Edycja',
    view: '&Widok',
    dashboard: 'Pulpit',
    imports: 'Importy',
    settings: 'Ustawienia',
  },
} as const

export type MenuLanguage = keyof typeof LABELS

export function setMenu(language: MenuLanguage, choose: (command: MenuCommand) => void): void {
  const label = LABELS[language]
  const item = (command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label: label[command],
    accelerator,
    click: () => choose(command),
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: label.file,
        submenu: [
          item('import', 'CmdOrCtrl+O'),
          item('exportHr', 'CmdOrCtrl+E'),
          { type: 'separator' },
          { role: 'quit', label: label.quit },
        ],
      },
      {
        label: label.edit,
        submenu: [{ role: 'copy' }, { role: 'cut' }, { role: 'paste' }, { role: 'selectAll' }],
      },
      {
        label: label.view,
        submenu: [
          item('dashboard', 'CmdOrCtrl+1'),
          item('imports', 'CmdOrCtrl+2'),
          item('settings', 'CmdOrCtrl+,'),
          { type: 'separator' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}

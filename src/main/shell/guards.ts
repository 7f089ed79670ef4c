import type { App, Session } from 'electron'
import { isAppUrl } from './app-protocol.ts'

/** Denies every permission a page could ask for. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Ends every request that would leave the computer: nothing in Closewell needs the network. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({
      cancel: !isAppUrl(url) && !url.startsWith('devtools:') && !url.startsWith('data:'),
    })
  })
}

/** No window leaves the app's own page, opens another one, or holds a guest. */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'

/** The window's one origin. Everything it loads comes from here; `file:` and the network are out of its reach. */
export const APP_ORIGIN = 'app://closewell'
export const APP_URL = `${APP_ORIGIN}/index.html`

/** By its start, since `URL.origin` is "null" for schemes that the URL standard does not know. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`)
}

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer, and nothing outside of its folder. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const path = join(folder, decodeURIComponent(url.pathname))
    const type = CONTENT_TYPES[extname(path)]
    if (url.host !== 'closewell' || !path.startsWith(folder + sep) || type === undefined) return notFound()
    const content = await readFile(path).catch(() => null)
    if (content === null) return notFound()
    const nonce = randomBytes(16).toString('base64')
    const body = type.startsWith('text/html')
      ? content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
      : new Uint8Array(content)
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  })
}

/** Only the app's own files: no inline script, no eval, no remote anything; styles that carry the nonce of the page. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
}

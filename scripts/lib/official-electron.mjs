// Runs on the pinned Node: node official-electron.mjs PATIENCE_MS. Fetches the official Electron of the installed
// `electron` package into @electron/get's own cache; fails soon where its host can't be reached.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const STALL_MS = 60_000
const patienceMs = Number(process.argv[2])
const electronRequire = createRequire(createRequire(import.meta.url).resolve('electron/package.json'))
const { downloadArtifact, getHostArch } = await import(
  pathToFileURL(electronRequire.resolve('@electron/get')).href
)

const abort = new AbortController()
let watchdog = setTimeout(() => abort.abort(new Error(`no answer within ${patienceMs / 1000} s`)), patienceMs)
const alive = () => {
  clearTimeout(watchdog)
  watchdog = setTimeout(() => abort.abort(new Error('the download stalled')), STALL_MS)
  return Promise.resolve()
}

try {
  await downloadArtifact({
    version: electronRequire('./package.json').version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.env['ELECTRON_INSTALL_ARCH'] ?? getHostArch(),
    checksums: electronRequire('./checksums.json'),
    downloadOptions: { signal: abort.signal, getProgressCallback: alive },
  })
} catch (error) {
  console.error(error.cause?.message ?? error.message)
  process.exitCode = 1
} finally {
  clearTimeout(watchdog)
}

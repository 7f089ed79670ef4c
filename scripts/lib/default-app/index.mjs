// What `electron FOLDER` means in the development runtime: the official default app lies in the runtime's
// resources, which are left out. Arguments: [switches] [-r MODULE]... FOLDER [arguments of the app].
import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const preloaded = []
let folder
for (let at = 1; at < process.argv.length && folder === undefined; at++) {
  const argument = process.argv[at]
  if (argument === '-r' || argument === '--require') preloaded.push(process.argv[++at])
  else if (!argument.startsWith('-')) folder = resolve(argument)
}

if (folder === undefined || !existsSync(join(folder, 'package.json'))) {
  console.error('usage: electron [-r MODULE] FOLDER (a folder with a package.json)')
  process.exit(1)
}

try {
  const requireFromApp = createRequire(join(folder, 'package.json'))
  for (const file of preloaded) requireFromApp(file)

  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  if (manifest.desktopName !== undefined) app.setDesktopName(manifest.desktopName)
  app.setAppPath(folder)
  app.setPath('userData', join(app.getPath('appData'), app.getName()))
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href)
} catch (error) {
  console.error(error)
  process.exit(1)
}

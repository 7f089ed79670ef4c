import { flipFuses } from '@electron/fuses'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fuseConfig } from './fuses.config.ts'

/** Where the packaged Electron's executable lies in the folder that electron-builder made. @param {any} packed */
function executable({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, packager.executableName)
}

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.closewell.desktop',
  productName: 'Closewell',
  directories: { output: 'dist' },
  // The official binary that the scripts fetched and checked; nothing is downloaded while packaging.
  electronDist: 'node_modules/electron/dist',
  // better-sqlite3 ships a binary for every system, and each serves every Electron that is supported.
  npmRebuild: false,
  files: [
    'out/{main,preload,renderer}/**',
    '!**/*.map',
    '!node_modules/better-sqlite3/{deps,src,build}/**',
    '!node_modules/better-sqlite3/binding.gyp',
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
    '!node_modules/node-addon-api/**',
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  async afterPack(context) {
    await rm(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true })
    await flipFuses(executable(context), fuseConfig)
  },
  linux: { target: ['dir', 'deb'], category: 'Office', executableName: 'closewell' },
  mac: { target: ['dir', 'zip'], category: 'public.app-category.business' },
  win: { target: ['dir', 'zip'] },
}

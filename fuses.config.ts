import { FuseV1Options, FuseVersion } from '@electron/fuses'

/** What the shipped Electron can do. A fuse that a new Electron brings fails the type check until it is decided here. */
export const fuses = {
  // A shipped app is no Node to run other people's code with: not as a plain Node, not through NODE_OPTIONS, and
  // not under a debugger.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The code that runs is the code that was packaged.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Pages come from app://, so file:// needs no rights beyond those in a browser.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // V8's usual way to check WebAssembly's memory bounds; off would only make it slower.
  [FuseV1Options.WasmTrapHandlers]: true,
} satisfies Record<FuseV1Options, boolean>

/** The whole setting, as `flipFuses` takes it. */
export const fuseConfig = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  ...fuses,
} as const

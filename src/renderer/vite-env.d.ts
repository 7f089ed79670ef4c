/// <reference types="vite/client" />

import type { WindowApi } from '#shared/ipc/contract.ts'

declare global {
  interface Window {
    /** Put there by preload; the only way out of the window. */
    readonly closewell: WindowApi
  }
}

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, which style sheets read. */
    readonly [name: `--${string}`]: string
  }
}

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** What every supported Electron runs, the development runtime (Electron 33) included. */
const NODE_TARGET = 'node20'
const CHROME_TARGET = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      sourcemap: true,
      rolldownOptions: {
        // Only what can't be bundled stays a package of its own: a native module.
        external: ['better-sqlite3'],
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli/index.ts',
          worker: 'src/main/worker/index.ts',
          'import-reader': 'src/main/import/containers/thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      sourcemap: true,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload is loaded as CommonJS, and as one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: CHROME_TARGET,
      minify: true,
      sourcemap: true,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
})

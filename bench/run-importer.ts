/** Runs the importer as it is shipped, alone in a process, and measures it. */
import { execFile } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import type { ImportRun } from './import-closewell.ts'

export interface MeasuredRun extends ImportRun {
  readonly databaseBytes: number
}

export type Importer = (files: readonly string[], cases: number) => Promise<MeasuredRun>

/**
 * The bundled importer: run from its sources, the compiler of the types would count as its memory. Each import gets a new
 * workspace inside of `folder`, which is deleted again. Throws where not all cases were imported.
 */
export async function bundledImporter(folder: string): Promise<Importer> {
  const root = join(import.meta.dirname, '..')
  const outDir = join(root, 'out', 'bench')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input: {
          'import-closewell': 'bench/import-closewell.ts',
          'import-reader': 'src/main/import/containers/thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
  return async (files, cases) => {
    const workspace = join(folder, 'workspace')
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(outDir, 'import-closewell.js'),
        workspace,
        ...files,
      ])
      const run = JSON.parse(stdout) as ImportRun
      if (run.rows !== cases) throw new Error(`${run.rows} of ${cases} cases were imported`)
      return { ...run, databaseBytes: statSync(join(workspace, 'closewell.db')).size }
    } finally {
      rmSync(workspace, { recursive: true, force: true })
    }
  }
}

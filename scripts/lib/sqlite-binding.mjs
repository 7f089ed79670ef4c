import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fingerprint, madeOnce } from './cache.mjs'
import { cacheFolder, inModules, pinnedNode, readJson, root } from './paths.mjs'
import { say, step } from './run.mjs'

// better-sqlite3 asks for Node-API 10; the development runtime has 9 and the functions of 10 as experimental ones.
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL'
const SOURCES = ['package.json', 'binding.gyp', 'deps', 'lib', 'src']

function bindingFolder() {
  const locked = readJson(join(root, 'package-lock.json')).packages['node_modules/better-sqlite3']
  const key = fingerprint(locked.integrity, FLAGS, process.platform, process.arch).slice(0, 12)
  return join(cacheFolder(), `better-sqlite3-${locked.version}-napi9-${key}`)
}

/** True when better-sqlite3 needs no building for the development runtime. */
export const sqliteBindingIsReady = () => existsSync(bindingFolder())

/**
 * Builds better-sqlite3 for the development runtime once, in a copy: the packages stay as they were installed.
 * @returns {Promise<string>} the path of the .node file
 */
export async function ensureSqliteBinding() {
  const folder = await madeOnce(bindingFolder(), async (temporary) => {
    say('building better-sqlite3 for the development runtime (one or two minutes, once)')
    const work = join(temporary, 'work')
    await mkdir(join(work, 'node_modules'), { recursive: true })
    for (const name of SOURCES) {
      await cp(inModules('better-sqlite3', name), join(work, name), { recursive: true })
    }
    await symlink(inModules('node-addon-api'), join(work, 'node_modules', 'node-addon-api'))
    await step(
      pinnedNode,
      [
        inModules('node-gyp', 'bin', 'node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${nodeHeaders()}`,
      ],
      {
        what: 'building better-sqlite3',
        cwd: work,
        // binding.gyp calls `node` by its bare name.
        env: { ...process.env, CXXFLAGS: FLAGS, PATH: dirname(pinnedNode) + delimiter + process.env['PATH'] },
      },
    )
    await copyFile(
      join(work, 'build', 'Release', 'better_sqlite3.node'),
      join(temporary, 'better_sqlite3.node'),
    )
    await rm(work, { recursive: true })
  })
  return join(folder, 'better_sqlite3.node')
}

/** The folder with include/node of the pinned Node, so that node-gyp downloads no headers. */
function nodeHeaders() {
  const name = `node-${process.platform}-${process.arch}/package.json`
  return dirname(createRequire(inModules('node', 'package.json')).resolve(name))
}

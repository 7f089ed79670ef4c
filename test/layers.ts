import { posix } from 'node:path'

/** What the files of one layer may import. */
export interface Layer {
  /** A folder or a file below src/. */
  readonly path: string
  /** The layers below this one. Every layer may import itself. */
  readonly below: readonly string[]
  /** Packages by name, or `any` but those that `reserved` keeps for others. */
  readonly packages: readonly string[] | 'any'
  readonly node: boolean
}

/** Packages that few layers may know. Others name them in `packages`. */
export const reserved =
  /^(?:electron|better-sqlite3|drizzle-orm|react|react-dom|react-intl|@mantine\/.*|@tanstack\/.*)$/

const SCREEN = [
  'react',
  'react-dom',
  'react-intl',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/hooks',
  '@mantine/modals',
  '@mantine/notifications',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'dayjs',
  'lucide-react',
  'recharts',
]
const PURE = ['zod', 'date-fns', '@date-fns/tz']
const MANIFEST = '../package.json'
const VERSION = 'main/version.ts'
const USE_CASES = [VERSION, 'shared', 'main/store', 'main/import', 'main/export', 'main/services']
const ELECTRON_SIDE = ['main/worker', 'main/ipc', 'main/shell']

/** The layers of src/, from the rules to the screen. A folder that isn't here has no place yet. */
export const layers: readonly Layer[] = [
  { path: 'shared', below: [], packages: PURE, node: false },
  { path: VERSION, below: [], packages: [], node: false },
  {
    path: 'main/store',
    below: ['shared', VERSION],
    packages: [...PURE, 'better-sqlite3', 'drizzle-orm'],
    node: true,
  },
  { path: 'main/import', below: ['shared', 'main/store'], packages: 'any', node: true },
  { path: 'main/export', below: ['shared', 'main/store'], packages: 'any', node: true },
  { path: 'main/services', below: USE_CASES, packages: 'any', node: true },
  { path: 'main/worker', below: USE_CASES, packages: 'any', node: true },
  { path: 'main/cli', below: [...USE_CASES, 'main/worker'], packages: 'any', node: true },
  {
    path: 'main/shell',
    below: [...USE_CASES, ...ELECTRON_SIDE],
    packages: [...PURE, 'electron', 'electron-log'],
    node: true,
  },
  {
    path: 'main/ipc',
    below: [...USE_CASES, ...ELECTRON_SIDE],
    packages: [...PURE, 'electron', 'electron-log'],
    node: true,
  },
  {
    path: 'main/index.ts',
    below: [...USE_CASES, ...ELECTRON_SIDE],
    packages: ['electron', 'electron-log'],
    node: true,
  },
  { path: 'preload', below: ['shared'], packages: ['electron', 'zod'], node: false },
  { path: 'renderer', below: ['shared'], packages: [...PURE, ...SCREEN], node: false },
]

/** The layer that a file below src/ belongs to. */
export const layerOf = (file: string): Layer | undefined =>
  layers.find(({ path }) => file === path || file.startsWith(`${path}/`))

/**
 * Says why a file may not import something, or undefined when it may.
 * In: the file below src/, with / between folders, and the import as written.
 */
export function objection(file: string, name: string): string | undefined {
  const layer = layerOf(file)
  if (layer === undefined) return 'the file belongs to no layer'
  if (name.startsWith('node:')) return layer.node ? undefined : `${layer.path} has no access to Node`
  const target = targetOf(file, name)
  if (target === undefined) return objectionToPackage(layer, packageOf(name))
  if (target === MANIFEST) return layer.path === VERSION ? undefined : `only ${VERSION} reads package.json`
  const reached = layerOf(target)
  if (reached === undefined) return `${target} belongs to no layer`
  if (reached === layer || layer.below.includes(reached.path)) return undefined
  return `${layer.path} is not above ${reached.path}`
}

/** The imported file below src/, or undefined for a package. */
function targetOf(file: string, name: string): string | undefined {
  if (name.startsWith('#shared/')) return name.slice(1)
  if (name.startsWith('.')) return posix.join(posix.dirname(file), name)
  return undefined
}

/** The package of an import such as `@scope/name/part`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function objectionToPackage(layer: Layer, name: string): string | undefined {
  const allowed = layer.packages === 'any' ? !reserved.test(name) : layer.packages.includes(name)
  return allowed ? undefined : `${layer.path} may not use the package ${name}`
}

import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layerOf, layers, objection } from './layers.ts'
import { readImports } from './read-imports.ts'

const src = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.{ts,tsx}', { cwd: src })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(file))
const importsOf = new Map(files.map((file) => [file, readImports(readFileSync(join(src, file), 'utf8'))]))

describe('imports', () => {
  it('only go from a layer to those below it', () => {
    const objections = [...importsOf].flatMap(([file, names]) =>
      names.flatMap((name) => {
        const reason = objection(file, name)
        return reason === undefined ? [] : [`${file} imports ${name}: ${reason}`]
      }),
    )
    expect(objections).toEqual([])
  })

  it.each(layers.filter(({ path }) => existsSync(join(src, path))))('are seen in $path', (layer) => {
    const own = files.filter((file) => layerOf(file) === layer)
    expect(own.length).toBeGreaterThan(0)
    expect(own.flatMap((file) => importsOf.get(file) ?? []).length).toBeGreaterThan(0)
  })

  it('are read from every file that has some', () => {
    const missed = [...importsOf].filter(
      ([file, names]) => names.length === 0 && /^import\s/m.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(missed).toEqual([])
  })
})

describe('the rules of imports', () => {
  it.each([
    ['shared/case/model.ts', 'zod'],
    ['shared/case/model.ts', '../time/zones.ts'],
    ['main/store/connection.ts', 'better-sqlite3'],
    ['main/store/schema.ts', 'drizzle-orm/sqlite-core'],
    ['main/services/imports.ts', '../store/schema.ts'],
    ['main/shell/window.ts', 'electron'],
    ['renderer/app/shell.tsx', '#shared/ipc/contract.ts'],
    ['main/version.ts', '../../package.json'],
  ])('let %s import %s', (file, name) => {
    expect(objection(file, name)).toBeUndefined()
  })

  it.each([
    ['shared/case/model.ts', 'node:fs'],
    ['shared/case/model.ts', 'react'],
    ['shared/case/model.ts', '../../main/store/schema.ts'],
    ['main/store/connection.ts', '../services/imports.ts'],
    ['main/services/imports.ts', 'electron'],
    ['main/services/imports.ts', 'better-sqlite3'],
    ['main/import/csv.ts', '@mantine/core'],
    ['main/index.ts', '../renderer/app/shell.tsx'],
    ['renderer/app/shell.tsx', '../../main/services/imports.ts'],
    ['renderer/app/shell.tsx', 'node:path'],
    ['main/cli/run.ts', '../../../package.json'],
    ['elsewhere/new.ts', 'zod'],
  ])('do not let %s import %s', (file, name) => {
    expect(objection(file, name)).toBeTypeOf('string')
  })
})

describe('readImports', () => {
  it.each([
    [`import a from 'one'`, ['one']],
    [`import type { A } from "one"`, ['one']],
    [`import {\n  a,\n  type B as C,\n} from './two.ts'`, ['./two.ts']],
    [`import * as all from 'three'`, ['three']],
    [`import './style.css'`, ['./style.css']],
    [`export * from 'four'\nexport { a } from 'five'`, ['four', 'five']],
    [`const a = await import('six')`, ['six']],
    [`const a = require('seven')`, ['seven']],
    [`type A = import('eight').A`, ['eight']],
    [`import sql from './nine.sql?raw'`, ['./nine.sql']],
    [`/** import a from 'no' */\n// import b from 'no'\nconst c = 1`, []],
  ])('reads %j', (source, names) => {
    expect(readImports(source)).toEqual(names)
  })
})

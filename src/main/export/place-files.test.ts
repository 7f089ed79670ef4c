import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { placeFiles, type PlannedFile } from './place-files.ts'

function setUp() {
  const folder = temporaryFolder()
  const file = (name: string): PlannedFile => ({
    path: join(folder, name),
    bytes: Buffer.from(`new ${name}`),
  })
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
    )
  writeFileSync(join(folder, 'b.csv'), 'old b.csv')
  return { folder, file, contents }
}

it('puts every file in its place, over what was there, and then commits', async () => {
  const { file, contents } = setUp()
  let seen: object = {}
  await placeFiles([file('a.csv'), file('b.csv')], () => {
    seen = contents()
  })
  expect(seen).toMatchObject({ 'a.csv': 'new a.csv', 'b.csv': 'new b.csv' })
  expect(contents()).toEqual({ 'a.csv': 'new a.csv', 'b.csv': 'new b.csv' })
})

it('leaves everything as it was where one file cannot be written', async () => {
  const { folder, file, contents } = setUp()
  let committed = false
  const commit = () => {
    committed = true
  }
  const nowhere = { ...file('x'), path: join(folder, 'missing', 'x.csv') }
  await expect(placeFiles([file('a.csv'), file('b.csv'), nowhere], commit)).rejects.toMatchObject({
    code: 'writeFailed',
    details: { reason: 'ENOENT' },
  })
  expect(contents()).toEqual({ 'b.csv': 'old b.csv' })
  expect(committed).toBe(false)
})

it('gives back what was there where the commit fails', async () => {
  const { folder, file, contents } = setUp()
  mkdirSync(join(folder, 'c.csv'))
  const failing = () => {
    throw new Error('no room for the entry')
  }
  await expect(placeFiles([file('a.csv'), file('b.csv'), file('c.csv')], failing)).rejects.toThrow('no room')
  expect(contents()).toEqual({ 'b.csv': 'old b.csv' })
  expect(readdirSync(folder).toSorted()).toEqual(['b.csv', 'c.csv'])
})

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { openReader, openWriter, wrongPragmas } from './connection.ts'

it('sets what protects the data on every connection, also when an existing file is opened again', () => {
  const path = join(temporaryFolder(), 'closewell.db')
  const first = openWriter(path)
  first.sqlite.exec('CREATE TABLE kept (x)')
  expect(wrongPragmas(first)).toEqual([])
  first.sqlite.close()

  const again = openWriter(path)
  expect(wrongPragmas(again)).toEqual([])
  const reader = openReader(path)
  expect(wrongPragmas(reader)).toEqual([])
  reader.sqlite.close()
  again.sqlite.close()
})

it('notices a connection without them', () => {
  const writer = openWriter(join(temporaryFolder(), 'closewell.db'))
  writer.sqlite.pragma('synchronous = NORMAL')
  writer.sqlite.pragma('foreign_keys = OFF')
  expect(wrongPragmas(writer)).toEqual(['synchronous is 1, not 2', 'foreign_keys is 0, not 1'])
  writer.sqlite.close()
})

it('cannot write through a reader', () => {
  const path = join(temporaryFolder(), 'closewell.db')
  const writer = openWriter(path)
  writer.sqlite.exec('CREATE TABLE kept (x)')
  const reader = openReader(path)
  expect(() => reader.sqlite.prepare('INSERT INTO kept VALUES (1)').run()).toThrow(/readonly/)
  reader.sqlite.close()
  writer.sqlite.close()
})

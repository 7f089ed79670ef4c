import { expect, it } from 'vitest'
import { SYSTEM_NAMES } from '#shared/import/system-names.ts'
import { SYSTEMS } from './index.ts'

it('has the name of every system that is recognised, and of no other', () => {
  expect(SYSTEM_NAMES).toEqual(Object.fromEntries(SYSTEMS.map(({ id, name }) => [id, name])))
})

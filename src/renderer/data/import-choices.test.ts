import { describe, expect, it } from 'vitest'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import {
  profileMapping,
  tableMappingOf,
  withColumn,
  withConstant,
  withDateOrder,
  withIdentity,
  withLayout,
  withPerson,
  withWord,
} from './import-choices.ts'

const CASES = { system: 'zendesk', layout: 'view' }
const MESSAGES = { system: 'zendesk', layout: 'comments' }

describe('what is said of a table', () => {
  it('is kept in one part for each layout', () => {
    const first = withColumn(EMPTY_MAPPING, CASES, 'topic', 'category')
    const second = withDateOrder(first, CASES, 'Created', 'dmy')
    const third = withColumn(second, MESSAGES, 'who', null)
    expect(third.tables).toEqual([
      { ...CASES, columns: { topic: 'category' }, dateOrders: { Created: 'dmy' } },
      { ...MESSAGES, columns: { who: null } },
    ])
  })

  it('is read together with what holds for every table', () => {
    const general = {
      version: 1,
      tables: [{ columns: { a: 'agent' as const, b: 'team' as const } }],
    } as const
    const mapping = withColumn({ ...general, tables: [...general.tables] }, CASES, 'b', 'resolver')
    expect(tableMappingOf(mapping, CASES).columns).toEqual({ a: 'agent', b: 'resolver' })
    expect(tableMappingOf(mapping, MESSAGES).columns).toEqual({ a: 'agent', b: 'team' })
  })

  it('gives and takes back the meaning of a word and a constant', () => {
    const given = withWord(
      withWord(EMPTY_MAPPING, CASES, 'status', 'Parked', 'pending'),
      CASES,
      'status',
      'Gone',
      'closed',
    )
    expect(tableMappingOf(given, CASES).words).toEqual({ status: { Parked: 'pending', Gone: 'closed' } })
    const taken = withWord(given, CASES, 'status', 'Parked', null)
    expect(tableMappingOf(taken, CASES).words).toEqual({ status: { Gone: 'closed' } })
    const constant = withConstant(EMPTY_MAPPING, CASES, 'status', 'closed')
    expect(tableMappingOf(constant, CASES).constants).toEqual({ status: 'closed' })
    expect(tableMappingOf(withConstant(constant, CASES, 'status', null), CASES).constants).toEqual({})
  })

  it('lets cases without a number be told apart by their rows, and takes that back', () => {
    const said = withIdentity(EMPTY_MAPPING, CASES, 'content')
    expect(said.tables).toEqual([{ ...CASES, identity: 'content' }])
    expect(tableMappingOf(said, CASES).identity).toBe('content')
    expect(tableMappingOf(said, MESSAGES)).not.toHaveProperty('identity')
    expect(withIdentity(said, MESSAGES, null)).toEqual(said)
    expect(withIdentity(said, CASES, null).tables).toEqual([CASES])
  })

  it('takes back what a part for every table said of rows without a number', () => {
    const general = withIdentity({ version: 1, tables: [{ identity: 'content' }] }, CASES, null)
    expect(tableMappingOf(general, CASES)).not.toHaveProperty('identity')
  })

  it('goes with the layout that it was said of', () => {
    const said = withColumn(EMPTY_MAPPING, CASES, 'topic', 'category')
    expect(withLayout(said, CASES, MESSAGES).tables).toEqual([MESSAGES])
  })
})

describe('merging people', () => {
  it('follows a chain to its end', () => {
    const first = withPerson(EMPTY_MAPPING, 'A. Nowak', 'Nowak, Anna')
    const second = withPerson(first, 'Nowak, Anna', 'Anna Nowak')
    expect(second.people).toEqual({ 'A. Nowak': 'Anna Nowak', 'Nowak, Anna': 'Anna Nowak' })
  })

  it('never merges in a circle', () => {
    const there = withPerson(EMPTY_MAPPING, 'Anna', 'Ann')
    expect(withPerson(there, 'Ann', 'Anna').people).toEqual({ Ann: 'Anna' })
  })

  it('is taken back by itself', () => {
    const merged = withPerson(withPerson(EMPTY_MAPPING, 'a', 'c'), 'b', 'c')
    expect(withPerson(merged, 'a', null).people).toEqual({ b: 'c' })
  })
})

it('keeps a profile with the zone and every layout it was made for', () => {
  const said = withColumn(EMPTY_MAPPING, CASES, 'topic', 'category')
  expect(profileMapping(said, [CASES, MESSAGES], 'Europe/Warsaw')).toEqual({
    version: 1,
    timeZone: 'Europe/Warsaw',
    tables: [{ ...CASES, columns: { topic: 'category' } }, MESSAGES],
  })
})

import { describe, expect, it } from 'vitest'
import { PLAYBOOKS, type PlaybookId } from '../../techniques/playbooks.ts'
import { packTalk, type TalkSummary } from '../../techniques/talk-bits.ts'
import type { ColumnRow } from '../column-row.ts'
import { day, rowOf, SETTINGS } from '../testing/examples.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { playbookGrid } from './playbook-grid.ts'

const SILENT: TalkSummary = {
  techniques: new Set(),
  isHeated: false,
  answer: null,
  offersAfterAnswer: false,
  promises: new Set(),
  language: 'en',
}

let lastId = 0
function talkCase(closingAuthor: string | null, talk: Partial<TalkSummary>, more: Partial<ColumnRow> = {}) {
  return rowOf({
    id: ++lastId,
    status: 'closed',
    resolvedAtMs: day(1),
    hasMessages: true,
    hasAgentMessage: true,
    closingAuthor,
    talkBits: packTalk({ ...SILENT, ...talk }),
    ...more,
  })
}

function gridOf(id: PlaybookId, rows: readonly ColumnRow[]) {
  const builder = new ColumnsBuilder()
  for (const row of rows) builder.add(row)
  const playbook = PLAYBOOKS.find((one) => one.id === id)
  if (playbook === undefined) throw new Error(`no playbook ${id}`)
  const period = { from: '1970-01-01', to: '1971-01-01', timeZone: 'UTC' }
  const columns = builder.finish(new Map([[1, day(100)]]))
  return playbookGrid(columns, { period, filter: {}, settings: SETTINGS }, playbook)
}

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('playbookGrid', () => {
  it('tells step by step in how many cases of a person something was found', () => {
    const { all, agents } = gridOf('fiveSteps', [
      talkCase('Bo', { techniques: new Set(['acknowledge']) }, { askedSolved: true, waited: true }),
      talkCase('Bo', { techniques: new Set(['paraphrase', 'explain']) }, { askedUnresolved: true }),
      talkCase('Ann', { techniques: new Set(['listen']) }),
      talkCase(null, {}),
      // None of these has words to read.
      talkCase('Ann', {}, { hasMessages: false, hasAgentMessage: false }),
      talkCase('Ann', {}, { status: 'excluded' }),
      talkCase('Ann', {}, { resolvedAtMs: null }),
    ])
    expect(agents.map(({ agent, cases }) => [agent, cases])).toEqual([
      ['Ann', 1],
      ['Bo', 2],
      [null, 1],
    ])
    const bo = agents[1]
    expect(bo?.steps).toEqual([
      { step: 'listen', used: of(0, 2), avoided: null },
      { step: 'paraphrase', used: of(2, 2), avoided: null },
      { step: 'explanation', used: of(1, 2), avoided: null },
      { step: 'together', used: of(0, 2), avoided: null },
      { step: 'closure', used: of(2, 2), avoided: null },
      { step: 'outcome', used: of(0, 2), avoided: null },
    ])
    expect(bo?.signs.find(({ sign }) => sign === 'closure.wait')).toEqual({
      sign: 'closure.wait',
      ...of(1, 2),
    })
    expect(agents[0]?.signs.find(({ sign }) => sign === 'closure.wait')).toMatchObject(of(0, 0))
    expect(all.cases).toBe(4)
    expect(all.steps[0]?.used).toEqual(of(1, 4))
  })

  it('keeps what a step warns of apart from what it asks for', () => {
    const { all } = gridOf('upToUpsold', [
      talkCase('Bo', { techniques: new Set(['defend.not', 'canDo', 'canDo.not']) }),
      talkCase('Bo', { techniques: new Set(['canDo']) }),
    ])
    const step = (id: string) => all.steps.find((one) => one.step === id)
    expect(step('withCustomer')).toEqual({ step: 'withCustomer', used: null, avoided: of(1, 2) })
    expect(step('whatYouCanDo')).toEqual({ step: 'whatYouCanDo', used: of(2, 2), avoided: of(1, 2) })
  })

  it('asks for a promise only where one was made', () => {
    const { all } = gridOf('nineSteps', [
      talkCase('Bo', { promises: new Set(['kept']) }),
      talkCase('Bo', { promises: new Set(['kept', 'late']) }),
      talkCase('Bo', { promises: new Set(['none']) }),
      talkCase('Bo', {}),
    ])
    expect(all.signs.find(({ sign }) => sign === 'promiseKept')).toEqual({ sign: 'promiseKept', ...of(1, 3) })
  })

  it('measures the pause after a heated case up to the next case of the same person', () => {
    const hour = 1 / 24
    const { all, agents } = gridOf('sevenTips', [
      talkCase('Bo', { isHeated: true }, { openedAtMs: 0, resolvedAtMs: day(1) }),
      // Another one was begun before that ended, and counts for nothing.
      talkCase('Bo', {}, { openedAtMs: day(0.5), resolvedAtMs: day(2) }),
      talkCase('Bo', { isHeated: true }, { openedAtMs: day(1 + hour), resolvedAtMs: day(3) }),
      talkCase('Ann', {}, { openedAtMs: day(1), resolvedAtMs: day(2) }),
    ])
    expect(agents[1]?.breather).toEqual({ heatedCases: 2, pauses: 1, medianMinutes: 60 })
    expect(agents[0]?.breather).toEqual({ heatedCases: 0, pauses: 0, medianMinutes: null })
    expect(all.breather).toEqual({ heatedCases: 2, pauses: 1, medianMinutes: 60 })
  })
})

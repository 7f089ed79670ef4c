import { expect, it } from 'vitest'
import { readTalk } from './read-talk.ts'
import type { TechniqueId } from './technique-ids.ts'

const at = (minute: number): number => Date.UTC(2026, 2, 2, 9, minute)
const MESSAGES = [
  { role: 'customer', text: 'My order never came and I am very disappointed about it.', atMs: at(0) },
  {
    role: 'agent',
    text: 'I understand how frustrating that is. I will send you a new one and I will update you by Friday.',
    atMs: at(5),
  },
  { role: 'customer', text: 'Thanks.', atMs: at(10) },
] as const

const found = (struck: readonly TechniqueId[]) => {
  const { findings } = readTalk(MESSAGES)
  const overrides = findings
    .filter(({ technique }) => struck.includes(technique))
    .map((finding) => ({ ...finding, action: 'strike' as const }))
  expect(overrides.length).toBeGreaterThanOrEqual(struck.length)
  return readTalk(MESSAGES, { overrides })
}

it('takes what rests on struck words away with them', () => {
  const techniques = found(['acknowledge']).findings.map(({ technique }) => technique)
  expect(readTalk(MESSAGES).findings.map(({ technique }) => technique)).toContain('acknowledgeFirst')
  expect(techniques).not.toContain('acknowledge')
  expect(techniques).not.toContain('acknowledgeFirst')
})

it('keeps no promise that was struck out', () => {
  expect(readTalk(MESSAGES).promises).toHaveLength(1)
  expect(found(['inform']).promises).toEqual([])
})

it('strikes out a finding that has a word more than was struck, and adds none twice', () => {
  const finding = readTalk(MESSAGES).findings.find(({ technique }) => technique === 'inform')
  if (finding === undefined) throw new Error('no promise is found')
  const shorter = { ...finding, end: finding.end - 1 }
  const struck = readTalk(MESSAGES, { overrides: [{ ...shorter, action: 'strike' }] })
  expect(struck.findings.some(({ technique }) => technique === 'inform')).toBe(false)
  const added = readTalk(MESSAGES, { overrides: [{ ...shorter, action: 'add' }] })
  expect(added.findings.filter(({ technique }) => technique === 'inform')).toEqual([finding])
})

it('gives what rests on added words', () => {
  const talk = [
    { role: 'customer', text: 'My order never came and I need it for Monday.' },
    { role: 'agent', text: 'Right, then. I will send you a new one. Is there anything else I can do?' },
    { role: 'customer', text: 'Not really, it is too late by then.' },
    { role: 'agent', text: 'Then a courier brings it.' },
  ] as const
  const add = (technique: TechniqueId, message: number, end: number) =>
    ({ action: 'add', technique, message, start: 0, end }) as const
  const before = readTalk(talk)
  const after = readTalk(talk, {
    overrides: [add('acknowledge', 1, 12), add('paraphrase', 1, 12), add('canDo', 3, 24)],
  })
  const techniques = (reading: typeof before) => reading.findings.map(({ technique }) => technique)
  for (const technique of ['acknowledge', 'acknowledgeFirst', 'paraphrase', 'listen', 'canDo'] as const) {
    expect(techniques(before).filter((each) => each === technique)).toEqual([])
    expect(techniques(after).filter((each) => each === technique)).toEqual([technique])
  }
  expect([before.offersAfterAnswer, after.offersAfterAnswer]).toEqual([false, true])
})

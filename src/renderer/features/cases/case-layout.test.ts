import { describe, expect, it } from 'vitest'
import { isShortTalk } from './case-layout.ts'

const turns = (count: number, text: string) =>
  Array.from({ length: count }, () => ({ role: 'agent' as const, author: null, atMs: null, text }))

describe('isShortTalk', () => {
  it('is short without any words', () => {
    expect(isShortTalk({ description: null, messages: [] })).toBe(true)
  })

  it('counts turns, long lines and line breaks', () => {
    expect(isShortTalk({ description: null, messages: turns(10, 'Done.') })).toBe(true)
    expect(isShortTalk({ description: null, messages: turns(20, 'Done.') })).toBe(false)
    expect(isShortTalk({ description: null, messages: turns(2, 'word '.repeat(500)) })).toBe(false)
    expect(isShortTalk({ description: 'a\n'.repeat(50), messages: [] })).toBe(false)
  })
})

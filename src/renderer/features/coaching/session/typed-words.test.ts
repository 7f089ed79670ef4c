import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#shared/coaching/session.ts'
import { wordsOnlyIn } from './typed-words.ts'

describe('the words that only one document has', () => {
  it('are those of every place that differs, in order', () => {
    const stored = { ...emptyDocument(), sharedNotes: 'both know this', agentsWords: 'theirs' }
    const typed = {
      ...emptyDocument(),
      sharedNotes: 'both know this',
      agentsWords: 'typed here',
      privateNotes: '  ',
      grow: { goal: 'a goal', reality: '', options: '', will: '' },
    }
    expect(wordsOnlyIn(typed, stored)).toEqual(['typed here', 'a goal'])
    expect(wordsOnlyIn(stored, stored)).toEqual([])
  })

  it('leave out what nobody typed, and tell a text once', () => {
    const typed = [
      { id: 'a1', hash: 'f00', metric: 'repeat', behaviour: 'asks' },
      { id: 'a2', behaviour: 'asks' },
    ]
    expect(wordsOnlyIn(typed, null)).toEqual(['asks'])
  })
})

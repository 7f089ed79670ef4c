import { describe, expect, it } from 'vitest'
import { emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import { action, brief, excerpt, topic } from '../testing/evidence.ts'
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

  it('are of everything that is typed, each text once', () => {
    const typed: SessionDocument = {
      ...emptyDocument(),
      priorities: [topic('repeat', { why: 'my reason', question: 'my question' })],
      excerpts: [excerpt('a', { note: 'my note' }), excerpt('b', { note: 'my note' })],
      selfRating: { answers: [{ metric: 'repeat', rating: 2, words: 'own words' }], doneAtMs: null },
      actions: [action('a', { behaviour: 'asks first' })],
      acknowledgement: { agrees: 'partly', comment: 'a comment', on: '2026-05-05' },
    }
    expect(wordsOnlyIn(typed, emptyDocument())).toEqual([
      'my reason',
      'my question',
      'my note',
      'own words',
      'asks first',
      'a comment',
    ])
  })

  it('are never words of a case, nor of the brief', () => {
    const frozen = { ...emptyDocument(), brief: brief(), excerpts: [excerpt('a', { note: '' })] }
    expect(frozen.excerpts[0]?.messages.length).toBeGreaterThan(0)
    expect(wordsOnlyIn(frozen, emptyDocument())).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { emptyDocument, type SessionDocument, sessionDocument } from '#shared/coaching/session.ts'
import { brief, excerpt, measured, topic } from '../testing/evidence.ts'
import {
  askInstead,
  chooseTopic,
  excerptsAt,
  MOST_EXCERPTS,
  noteOnExcerpt,
  otherExcerpts,
  putExcerpt,
  removeExcerpt,
  removeTopic,
  topicAt,
  withBrief,
  withFigures,
} from './brief-edits.ts'

const made = {
  brief: brief([measured('closure.solved', 12, 60), measured('closure.waited', 50, 60)]),
  strength: topic('closure.waited'),
  priorities: [topic('closure.solved', { certainty: 'uncertain' }), topic('technique.listen')],
  excerpts: [
    excerpt('s', { purpose: 'strength', metric: 'closure.waited', isFound: true }),
    excerpt('p'),
    excerpt('q', { metric: 'technique.listen' }),
  ],
}
const prepared = withBrief(emptyDocument(), made)

function ids(document: SessionDocument): string[] {
  return document.excerpts.map(({ id }) => id)
}

describe('preparing', () => {
  it('takes over what the rule chose, as a document that can be saved', () => {
    expect(topicAt(prepared, 'strength')?.metric).toBe('closure.waited')
    expect(topicAt(prepared, 1)?.metric).toBe('technique.listen')
    expect(topicAt(prepared, 2)).toBeNull()
    expect(sessionDocument.safeParse(prepared).success).toBe(true)
  })

  it('keeps words put in by hand, once', () => {
    const byHand = excerpt('mine', { purpose: 'other', hash: excerpt('p').hash })
    const again = withBrief(putExcerpt(emptyDocument(), byHand, null), made)
    expect(ids(again)).toEqual(['s', 'q', 'mine'])
  })

  it('can bring figures alone up to date', () => {
    const edited = askInstead(
      chooseTopic(prepared, 1, measured('closure.waited'), 'She asked for it'),
      0,
      'How was it?',
    )
    const newer = { ...made, strength: null, priorities: [topic('closure.solved')], excerpts: [] }
    const after = withFigures(edited, newer)
    expect(after.priorities[0]).toMatchObject({
      question: 'How was it?',
      own: { numerator: 12 },
      certainty: 'clear',
    })
    expect(after.priorities[1]).toMatchObject({ why: 'She asked for it', own: { numerator: 50 } })
    expect(after.strength).toMatchObject({ metric: 'closure.waited', certainty: null })
    expect(ids(after)).toEqual(ids(edited))
    expect(after.brief).toBe(newer.brief)
  })

  it('keeps a figure that the newer brief no longer has', () => {
    const after = withFigures(prepared, { ...made, brief: brief() })
    expect(after.priorities[0]?.own).toEqual(prepared.priorities[0]?.own)
  })
})

describe('another topic', () => {
  it('takes the place and the words of the one before', () => {
    const after = chooseTopic(prepared, 0, measured('technique.own'), 'Seen in three cases')
    expect(after.priorities.map(({ metric }) => metric)).toEqual(['technique.own', 'technique.listen'])
    expect(after.priorities[0]).toMatchObject({ certainty: null, why: 'Seen in three cases', question: '' })
    expect(ids(after)).toEqual(['s', 'q'])
  })

  it('leaves words with a note in the session', () => {
    const after = removeTopic(noteOnExcerpt(prepared, 'p', 'Read this together'), 0)
    expect(after.priorities.map(({ metric }) => metric)).toEqual(['technique.listen'])
    expect(otherExcerpts(after)).toMatchObject([{ id: 'p', purpose: 'other', note: 'Read this together' }])
  })

  it('can be added where there is room, and no third one', () => {
    const one = removeTopic(prepared, 0)
    const two = chooseTopic(one, 1, measured('technique.own'), 'why')
    expect(two.priorities.map(({ metric }) => metric)).toEqual(['technique.listen', 'technique.own'])
    expect(chooseTopic(two, 2, measured('reopen'), 'why').priorities).toEqual(two.priorities)
  })

  it('can take the strength away', () => {
    const after = removeTopic(prepared, 'strength')
    expect(after.strength).toBeNull()
    expect(ids(after)).toEqual(['p', 'q'])
  })
})

describe('words', () => {
  it('belong to the topic that they show', () => {
    expect(excerptsAt(prepared, 'strength').map(({ id }) => id)).toEqual(['s'])
    expect(excerptsAt(prepared, 1).map(({ id }) => id)).toEqual(['q'])
    expect(otherExcerpts(prepared)).toEqual([])
  })

  it('are swapped in their place', () => {
    expect(ids(putExcerpt(prepared, excerpt('new'), 'p'))).toEqual(['s', 'new', 'q'])
  })

  it('are not put in twice', () => {
    const same = excerpt('other id', { hash: excerpt('q').hash })
    expect(putExcerpt(prepared, same, null)).toBe(prepared)
    expect(putExcerpt(prepared, same, 'p')).toBe(prepared)
  })

  it('can be taken out', () => {
    expect(ids(removeExcerpt(prepared, 'p'))).toEqual(['s', 'q'])
  })

  it('are never more than a session can hold', () => {
    let document = emptyDocument()
    for (let index = 0; index < MOST_EXCERPTS + 3; index += 1) {
      document = putExcerpt(document, excerpt(`n${index}`), null)
    }
    expect(sessionDocument.safeParse(document).success).toBe(true)
    expect(document.excerpts).toHaveLength(MOST_EXCERPTS)
  })
})

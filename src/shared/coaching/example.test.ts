import { describe, expect, it } from 'vitest'
import type { Excerpt } from './evidence.ts'
import { exampleOf, mainTechnique, techniquesShown } from './example.ts'
import { personalSpans } from './personal-spans.ts'

const TEXT = 'Anna, is order 1234567 fixed for you now? Ola Lis'
const QUESTION = 'is order 1234567 fixed for you now?'

const excerpt: Excerpt = {
  id: 'e',
  purpose: 'strength',
  metric: 'closure.solved',
  isFound: true,
  case: { system: 'zendesk', account: 'shop', caseId: '4711', subject: 'Anna Nowak is angry' },
  messages: [
    {
      role: 'customer',
      author: 'Anna Nowak',
      atMs: 1,
      text: 'It is broken. Anna Nowak, anna@example.com',
      marks: [],
      personal: personalSpans('It is broken. Anna Nowak, anna@example.com', ['Anna Nowak']),
    },
    {
      role: 'agent',
      author: 'Ola Lis',
      atMs: 2,
      text: TEXT,
      marks: [
        {
          start: TEXT.indexOf(QUESTION),
          end: TEXT.indexOf(QUESTION) + QUESTION.length,
          technique: 'closure.solved',
        },
        { start: 0, end: 4, technique: 'ask' },
      ],
      personal: personalSpans(TEXT, ['Anna Nowak']),
    },
  ],
  note: 'mine',
  takenAtMs: 3,
  lexiconVersion: 3,
  hash: '0'.repeat(64),
  redacted: null,
}

describe('an example', () => {
  const example = exampleOf(excerpt, 'Ola Lis', 'closure.solved')

  it('names nobody, no number, no address and no case', () => {
    expect(example.messages.map(({ text }) => text)).toEqual([
      'It is broken. […] […], […]',
      '[…], is order […] fixed for you now? […] […]',
    ])
    expect(JSON.stringify(example)).not.toMatch(/Anna|Nowak|Ola|Lis|4711|zendesk|shop|mine|example\.com/u)
  })

  it('keeps the marks of its technique on the same words', () => {
    const [start, end] = example.messages[1]?.marks[0] ?? [0, 0]
    expect(example.messages[1]?.text.slice(start, end)).toBe('is order […] fixed for you now?')
    expect(example.messages[1]?.marks).toHaveLength(1)
  })

  it('is of the technique that the figure counts, else of a marked one', () => {
    expect(techniquesShown(excerpt)).toEqual(['closure.solved', 'ask'])
    expect(mainTechnique(excerpt)).toBe('closure.solved')
    expect(mainTechnique({ ...excerpt, metric: 'technique.ask' })).toBe('ask')
    expect(mainTechnique({ ...excerpt, metric: 'repeat' })).toBe('closure.solved')
  })

  it('cannot be made of words that were erased', () => {
    expect(mainTechnique({ ...excerpt, redacted: { atMs: 4, cause: 'customer' } })).toBeNull()
  })

  it('holds together where a mark begins or ends inside of what is taken out', () => {
    const marks = [{ start: 2, end: TEXT.indexOf('1234567') + 3, technique: 'closure.solved' as const }]
    const messages = [{ ...excerpt.messages[1]!, marks }]
    const [message] = exampleOf({ ...excerpt, messages }, 'Ola Lis', 'closure.solved').messages
    const [start, end] = message?.marks[0] ?? [0, 0]
    expect(message?.text.slice(start, end)).toBe('[…], is order […]')
  })
})

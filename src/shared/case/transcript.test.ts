import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, type Message, type Role, ROLES } from './model.ts'
import { orderMessages, readTranscript } from './transcript.ts'

const RESOLVED = Date.UTC(2026, 2, 10, 12)
const ASK = 'Your card was sent today. Is there anything else I can help you with?'

function message(
  role: Role,
  text: string,
  atMs: number | null = RESOLVED,
  author: string | null = null,
): Message {
  return { role, author, atMs, text }
}

describe('orderMessages', () => {
  it('returns the same array when it is in order', () => {
    const messages = [message('customer', 'a', 1), message('agent', 'b', 1), message('agent', 'c', 2)]
    expect(orderMessages(messages)).toBe(messages)
  })

  it('sorts by time, equal ones as given', () => {
    const messages = [message('agent', 'c', 2), message('agent', 'a', 1), message('agent', 'd', 2)]
    expect(orderMessages(messages).map(({ text }) => text)).toEqual(['a', 'c', 'd'])
  })

  it('leaves all as given where one has no time', () => {
    const messages = [message('agent', 'c', 2), message('agent', 'a', 1), message('agent', 'x', null)]
    expect(orderMessages(messages)).toBe(messages)
  })
})

describe('the closing turn', () => {
  it('is the last human agent message up to 24 h after the resolution, its end included', () => {
    const messages = [
      message('agent', 'first', RESOLVED - 1, 'Ann'),
      message('agent', 'last', RESOLVED + DAY_MS, '  Ben '),
      message('bot', 'automatic', RESOLVED + DAY_MS, 'Robot'),
      message('agent', 'later', RESOLVED + DAY_MS + 1, 'Cai'),
      message('agent', 'much later', RESOLVED + 2 * DAY_MS, 'Dee'),
    ]
    const facts = readTranscript(messages, RESOLVED)
    expect(facts.closingAuthor).toBe('Ben')
    expect(facts.laterAgentMessageAtMs).toBe(RESOLVED + DAY_MS + 1)
  })

  it('counts messages without a time as before', () => {
    const facts = readTranscript(
      [message('agent', 'a', RESOLVED), message('agent', 'b', null, 'Ben')],
      RESOLVED,
    )
    expect(facts).toMatchObject({ closingAuthor: 'Ben', laterAgentMessageAtMs: null })
  })

  it('has no author when nobody is named, nor when the only agent message is later', () => {
    expect(readTranscript([message('agent', 'a', RESOLVED, '  ')], RESOLVED).closingAuthor).toBeNull()
    expect(readTranscript([message('agent', 'a', RESOLVED + 2 * DAY_MS, 'Ann')], RESOLVED)).toMatchObject({
      closingAuthor: null,
      hasAgentMessage: true,
    })
  })

  it('tells an empty transcript from one without an agent', () => {
    expect(readTranscript([], RESOLVED)).toMatchObject({ hasMessages: false, hasAgentMessage: false })
    expect(readTranscript([message('bot', 'a')], RESOLVED)).toMatchObject({
      hasMessages: true,
      hasAgentMessage: false,
    })
  })
})

describe('closure questions', () => {
  it('are found in agents’ words, with their places', () => {
    const messages = [
      message('customer', 'My card is lost.'),
      message('agent', ASK),
      message('customer', 'No.'),
    ]
    const facts = readTranscript(messages, RESOLVED)
    expect(facts).toMatchObject({ askedSolved: false, askedUnresolved: true, waited: true })
    const [finding] = facts.findings
    expect(finding).toMatchObject({ message: 1, technique: 'closure.unresolved' })
    expect(ASK.slice(finding?.start, finding?.end)).toMatch(/^Is there anything else I can help/)
  })

  it.each(['customer', 'bot', 'system', 'note'] as const)('don’t count as the words of %s', (role) => {
    const facts = readTranscript([message(role, ASK)], RESOLVED)
    expect(facts).toMatchObject({ askedSolved: false, askedUnresolved: false })
  })

  it('don’t count later than 24 h after the resolution', () => {
    const later = [message('agent', ASK, RESOLVED + DAY_MS + 1)]
    expect(readTranscript(later, RESOLVED).askedUnresolved).toBe(false)
    expect(readTranscript(later, null).askedUnresolved).toBe(true)
  })
})

describe('waiting', () => {
  const waited = (...after: readonly Message[]): boolean =>
    readTranscript([message('agent', ASK), ...after], RESOLVED).waited

  it('means that the customer speaks next', () => {
    expect(waited(message('customer', 'No.'))).toBe(true)
    expect(waited(message('agent', 'Goodbye.'), message('customer', 'Wait!'))).toBe(false)
    expect(waited()).toBe(false)
  })

  it('looks past bots, systems and notes, at any time', () => {
    const between = [message('bot', 'a'), message('system', 'b'), message('note', 'c')]
    expect(waited(...between, message('customer', 'No.', RESOLVED + 5 * DAY_MS))).toBe(true)
    expect(waited(...between)).toBe(false)
  })

  it('is judged by the last question', () => {
    expect(waited(message('customer', 'Yes, one thing.'), message('agent', ASK))).toBe(false)
    expect(waited(message('agent', ASK), message('customer', 'No.'))).toBe(true)
  })

  it('is false where nothing was asked', () => {
    expect(readTranscript([message('agent', 'Done.'), message('customer', 'Thanks')], RESOLVED).waited).toBe(
      false,
    )
  })
})

it('reads any transcript, and its findings point into it', () => {
  const anyMessage = fc.record({
    role: fc.constantFrom(...ROLES),
    author: fc.option(fc.string(), { nil: null }),
    atMs: fc.option(fc.integer({ min: RESOLVED - DAY_MS, max: RESOLVED + 3 * DAY_MS }), { nil: null }),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(ASK)),
  })
  fc.assert(
    fc.property(
      fc.array(anyMessage, { maxLength: 8 }),
      fc.option(fc.constant(RESOLVED), { nil: null }),
      (given, resolved) => {
        const messages = orderMessages(given)
        const facts = readTranscript(messages, resolved)
        expect(new Set(messages)).toEqual(new Set(given))
        const questions = facts.findings.filter(({ technique }) => technique.startsWith('closure.'))
        expect(facts.askedSolved || facts.askedUnresolved).toBe(questions.length > 0)
        for (const { message: index } of questions) expect(messages[index]?.role).toBe('agent')
        for (const finding of facts.findings) {
          expect(messages[finding.message]?.text.slice(finding.start, finding.end)).not.toBe('')
        }
      },
    ),
  )
})

import { describe, expect, it } from 'vitest'
import { readTalk } from './read-talk.ts'

const ASKED = { role: 'customer', text: 'where is gate B' } as const
const TOLD = { role: 'agent', text: 'On the second floor, left of the bakery.' } as const
const bubbles = (...texts: readonly string[]) => texts.map((text) => ({ role: 'agent', text }) as const)

describe('a question over several bubbles', () => {
  it('is found where it ends', () => {
    const talk = [ASKED, TOLD, ...bubbles('and', 'is there anything', 'else i can do?')]
    const { findings, closure } = readTalk([...talk, { role: 'customer', text: 'nope' }])
    const questions = findings.filter(({ technique }) => technique === 'closure.unresolved')
    expect(questions).toMatchObject([{ message: 4, start: 0 }])
    expect(closure).toMatchObject({ unresolved: true, waited: true, answer: 'allSet', answeredBy: 5 })
  })

  it('is the last of those asked, so that waiting counts from its end', () => {
    const talk = [ASKED, TOLD, ...bubbles('Anything else I', 'can do?')]
    expect(readTalk([...talk, { role: 'customer', text: 'nope' }]).closure.waited).toBe(true)
    expect(readTalk([...talk, ...bubbles('Bye!')]).closure.waited).toBe(false)
  })

  it('does not go on after a mark, after a long message or in another’s words', () => {
    const begins = (...talk: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[]) =>
      readTalk([ASKED, TOLD, ...talk]).findings.some(
        ({ technique, rule }) => technique === 'closure.unresolved' && !rule.includes('.evidence.'),
      )
    const end = 'else i can do for you?'
    expect(begins(...bubbles('is there anything', end))).toBe(true)
    expect(begins(...bubbles('there it is. Is there anything.', end))).toBe(false)
    expect(begins(...bubbles(`${'we are open today '.repeat(6)} is there anything`, end))).toBe(false)
    expect(begins({ role: 'customer', text: 'is there anything' }, ...bubbles(end))).toBe(false)
  })
})

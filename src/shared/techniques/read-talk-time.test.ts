import { expect, it } from 'vitest'
import { TALK_LEXICONS } from './lexicons/index.ts'
import { readTalk } from './read-talk.ts'
import { cpuGrowth, MOST_GROWTH_OF_HALF } from './testing/cpu-growth.ts'

const EXAMPLES = TALK_LEXICONS.flatMap(({ rules }) => rules.flatMap(({ matches }) => matches))
const WORDS = EXAMPLES.flatMap((example) => example.toLowerCase().match(/\p{L}+/gu) ?? [])
const ACCOUNT = { role: 'customer', text: 'my box is broken again' } as const

const TERMS = TALK_LEXICONS.flatMap(({ rules }) =>
  rules.flatMap(({ patterns }) => patterns.join(' ').match(/\p{L}+/gu) ?? []),
)
/** Pieces in an order that has no pattern, joined up to half a million characters. */
function mixture(pieces: readonly string[], separator: string): string {
  const text: string[] = []
  for (let length = 0, at = 1; length < 500_000; at = (at * 48_271) % 2_147_483_647) {
    const piece = pieces[at % pieces.length] ?? ''
    text.push(piece)
    length += piece.length + separator.length
  }
  return text.join(separator)
}

it.each([
  ['words of the rules', mixture(WORDS, ' ')],
  ['words of the patterns', mixture(TERMS, ' ')],
  ['the commonest words', mixture(['i', 'you', 'we', 'the', 'will', 'is', 'can'], ' ')],
  ['examples of the rules', mixture(EXAMPLES, ' ')],
  ['examples without marks', mixture(EXAMPLES, ' ').replace(/[.?!,]/g, '')],
  ['promises', mixture(['i will call you tomorrow at 5'], ' ')],
  ['questions', mixture(['what is your order number?', 'how did it happen?'], ' ')],
])('reads half a million characters of %s in linear time, whoever says them', (_name, text) => {
  for (const role of ['agent', 'customer'] as const) {
    const read = (share: number) =>
      readTalk([ACCOUNT, { role, text: text.slice(0, text.length * share) }, ACCOUNT])
    expect(cpuGrowth(read)).toBeLessThan(MOST_GROWTH_OF_HALF)
  }
})

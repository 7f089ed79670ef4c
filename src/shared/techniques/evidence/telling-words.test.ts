import { describe, expect, it } from 'vitest'
import { madeEvidence, madeTalk } from '../testing/made-talk.ts'
import { weighTalk } from './talk-evidence.ts'
import { tellingCues, tellingWords } from './telling-words.ts'

type Cues = Parameters<typeof madeEvidence>[0]

/** The last stretch of a message, which its form makes a finding of `own`, with what weighs it. */
function weighed(text: string, cues: Cues) {
  const evidence = madeEvidence({ ...cues, 'form:1': { own: 50 }, 'form:2': { own: 50 } })
  const [turn] = madeTalk(`a: ${text}`).turns
  const stretch = turn === undefined ? undefined : weighTalk([turn], () => evidence)[0]?.at(-1)
  if (turn === undefined || stretch === undefined) throw new Error('Nothing to weigh')
  return { words: turn.words, stretch, table: evidence.table }
}

/** The telling words for `own` of the last stretch of a message. */
function told(text: string, cues: Cues): string {
  const { words, stretch, table } = weighed(text, cues)
  const { start, end } = tellingWords(words, stretch, table, 'own')
  return text.slice(start, end)
}

/** Its telling cues. */
function because(text: string, cues: Cues): string[] {
  const { words, stretch, table } = weighed(text, cues)
  return tellingCues(text, words, stretch, table, 'own')
}

const LONG = 'Well, we all know how it is, and so the red, round box is my job from now on.'

describe('telling words', () => {
  it('are all of a short stretch', () => {
    const short = 'so the red, round box is my job from now on and on'
    expect(told(`Hello. ${short}.`, { 'word:red': { own: 3 } })).toBe(short)
  })

  it.each<readonly [expected: string, cues: Cues]>([
    ['box is my job', { 'word:box': { own: 1 }, 'word:job': { own: 2 } }],
    // What speaks against it parts a run where it is more than what stands before.
    ['is my job', { 'word:box': { own: 1 }, 'word:my': { own: -1.1 }, 'word:job': { own: 2 } }],
    ['box is my job', { 'word:box': { own: 1 }, 'word:my': { own: -0.9 }, 'word:job': { own: 2 } }],
    // A pair counts for its second word.
    ['round box is my', { 'pair:red round': { own: 1 }, 'pair:is my': { own: 1 } }],
    // Points for other techniques are nothing here.
    ['box is my job', { 'word:box': { own: 1 }, 'word:job': { own: 2 }, 'word:well': { agree: 9, own: -1 } }],
    // A single word stands with those before it.
    ['and so the', { 'word:the': { own: 4 } }],
    ['from now on', { 'pair:on $': { own: 4 } }],
    ['Well, we all know', { 'word:well': { own: 2 }, 'word:know': { own: 2 } }],
  ])('are the run of words with most points: %s', (expected, cues) => {
    expect(told(LONG, cues)).toBe(expected)
  })

  it('count a word at its first place', () => {
    const again = 'The box is here, says the man with a hat who knows of the one other box'
    expect(told(again, { 'word:is': { own: 1 }, 'word:here': { own: 1 }, 'word:box': { own: 1 } })).toBe(
      'box is here',
    )
  })

  it('lie in their window of a long sentence', () => {
    const words = Array.from({ length: 40 }, (_, at) => (at === 10 || at === 30 ? 'mine' : 'so'))
    const text = words.join(' ')
    expect(told(text, { 'word:mine': { own: 3 } })).toBe('so so mine')
    expect(text.lastIndexOf('so so mine')).toBeGreaterThan(text.indexOf('so so mine'))
  })
})

describe('telling cues', () => {
  const text = 'Well, the Red  box: it’s red.'

  it('are the words with most points, the strongest first, as they are written', () => {
    const cues = {
      'word:box': { own: 1 },
      'word:red': { own: 2 },
      'word:the': { own: -3 },
      'word:well': { ask: 4 },
    }
    expect(because(text, cues)).toEqual(['Red', 'box'])
    expect(because(text, {})).toEqual([])
  })

  it('are pairs with both words, and stems with all of theirs', () => {
    expect(because(text, { 'pair:red box': { own: 1 } })).toEqual(['Red  box'])
    expect(because(text, { 'openingPair:well the': { own: 1 }, 'opening:well': { own: 3 } })).toEqual([
      'Well',
      'Well, the',
    ])
    expect(because(text, { 'pair:red $': { own: 1 } })).toEqual(['red'])
    expect(because('It arrived.', { 'stem:arrives': { own: 1 } })).toEqual(['arrived'])
  })

  it('are three at most, each once', () => {
    const cues = {
      'word:well': { own: 5 },
      'opening:well': { own: 4 },
      'word:the': { own: 3 },
      'word:red': { own: 2 },
      'word:box': { own: 1 },
    }
    expect(because(text, cues)).toEqual(['Well', 'the', 'Red'])
  })
})

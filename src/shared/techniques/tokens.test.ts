import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDGE, Tokeniser } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(['do', 'not', "don't", 'zalatwione'])
const contractions: (readonly number[] | undefined)[] = []
contractions[vocabulary.wordOf("don't")] = [vocabulary.wordOf('do'), vocabulary.wordOf('not')]

function read(text: string) {
  const tokens = new Tokeniser(vocabulary, contractions).read(text)
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
  const sentences = [...tokens.asks].map((asks, sentence) => ({
    words: words.filter((_, i) => tokens.sentence[i] === sentence),
    asks,
  }))
  return { tokens, words, sentences }
}

describe('words', () => {
  it('keep the offsets of the original text', () => {
    expect(read('  Zażółć, gęślą—jaźń! \u{1F600} e-mail 3.50 ').words).toEqual([
      'Zażółć',
      'gęślą',
      'jaźń',
      'e',
      'mail',
      '3',
      '50',
    ])
  })

  it('read the same with and without diacritics, composed or not', () => {
    const spellings = ['Załatwione', 'ZALATWIONE', 'załatwione'.normalize('NFD')]
    const words = spellings.map((spelling) => read(spelling).tokens.word[0])
    expect(new Set(words)).toEqual(new Set([vocabulary.wordOf('zalatwione')]))
    expect(read('ó́x'.normalize('NFD')).words).toHaveLength(1)
  })

  it.each(["don't", 'don’t', 'dont', 'DON`T'])('expand %s to the words it stands for', (spelling) => {
    const { tokens, words } = read(spelling)
    expect(Array.from(tokens.word.slice(0, tokens.count))).toEqual([
      vocabulary.wordOf('do'),
      vocabulary.wordOf('not'),
    ])
    expect(words).toEqual([spelling, spelling])
  })
})

describe('sentences', () => {
  it.each([
    ['Done. Anything else?', [['Done'], ['Anything', 'else']], [false, true]],
    ['Anything else, Mr. Novak?', [['Anything', 'else', 'Mr', 'Novak']], [true]],
    [
      'It costs 3.50 at example.com today',
      [['It', 'costs', '3', '50', 'at', 'example', 'com', 'today']],
      [false],
    ],
    ['Coś jeszcze, np. faktura?', [['Coś', 'jeszcze', 'np', 'faktura']], [true]],
    ['done.Anything else ?', [['done'], ['Anything', 'else']], [false, true]],
    ['Really!? Yes', [['Really'], ['Yes']], [true, false]],
    ['one\ntwo\r\nthree\n\nfour', [['one', 'two', 'three'], ['four']], [false, false]],
    ['???', [], []],
    ['', [], []],
  ])('are split in %j', (text, words, asks) => {
    const { sentences } = read(text)
    expect(sentences.map((sentence) => sentence.words)).toEqual(words)
    expect(sentences.map((sentence) => sentence.asks)).toEqual(asks)
  })

  it('mark where clauses begin and end', () => {
    const { tokens } = read('ok, so\nall good')
    expect(Array.from(tokens.edge.slice(0, tokens.count))).toEqual([
      EDGE.clauseStart | EDGE.clauseEnd,
      EDGE.clauseStart | EDGE.clauseEnd,
      EDGE.clauseStart,
      EDGE.clauseEnd | EDGE.sentenceEnd,
    ])
  })
})

it('reads any text, its words in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { tokens } = read(text)
      for (let i = 0; i < tokens.count; i++) {
        const start = tokens.start[i] ?? -1
        const end = tokens.end[i] ?? -1
        expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (tokens.start[i - 1] ?? 0))
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(tokens.asks.length).toBe(tokens.count === 0 ? 0 : (tokens.sentence[tokens.count - 1] ?? -1) + 1)
    }),
  )
})

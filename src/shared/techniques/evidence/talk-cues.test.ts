import { describe, expect, it } from 'vitest'
import { spellingOf, STEM_LETTERS } from '../spelling.ts'
import { cpuGrowth, MOST_GROWTH } from '../testing/cpu-growth.ts'
import { madeTalk, type MadeTalk } from '../testing/made-talk.ts'
import { type CueKind, kindOfCode, OPERANDS, ruleNumber } from './cue.ts'
import { FORM } from './stretches.ts'
import { SIGNS, TalkCues } from './talk-cues.ts'
import { END } from './weights.ts'

/** A cue in words, with the index of the word that completes it (-1: none). */
type Shown = readonly [cue: string, word: number]

/** The cues of each stretch of a message, in words; stems are written as words of the talk that begin with them. */
function cuesOf(message: number, ...talk: MadeTalk): readonly (readonly Shown[])[] {
  const { turns } = madeTalk(...talk)
  const words = turns
    .flatMap(({ text }) => text.match(/[\p{L}\d']+/gu) ?? [])
    .map((word) => word.toLowerCase())
  const byWhole = new Map(words.map((word) => [spellingOf(word).whole, word]))
  const byStem = new Map(words.map((word) => [spellingOf(word).stem, word.slice(0, STEM_LETTERS)]))
  const rules = turns.flatMap(({ reading, closure }) => [
    ...reading.signs.map(({ rule }) => rule.id),
    ...closure.candidates.map(({ rule }) => rule),
  ])
  const byRule = new Map(rules.map((id) => [ruleNumber(id), id]))
  const show = (kind: CueKind, at: number, operand: number): string => {
    switch (OPERANDS[kind][at]) {
      case 'word':
        return byWhole.get(operand) ?? END
      case 'stem':
        return byStem.get(operand) ?? END
      case 'rule':
        return byRule.get(operand) ?? END
      default:
        return kind === 'sign' || kind === 'signBefore' ? String(SIGNS[operand]) : String(operand)
    }
  }
  const stretches: Shown[][] = []
  new TalkCues(turns).read(message, () => {
    const shown: Shown[] = []
    stretches.push(shown)
    return {
      add: (code, one, other, word) => {
        const kind = kindOfCode(code)
        const operands = [one, other].slice(0, OPERANDS[kind].length)
        shown.push([`${kind}:${operands.map((operand, at) => show(kind, at, operand)).join(' ')}`, word])
      },
    }
  })
  return stretches
}

function cuesOfKind(kind: CueKind, message: number, ...talk: MadeTalk): readonly (readonly string[])[] {
  return cuesOf(message, ...talk).map((shown) =>
    shown.flatMap(([cue]) => (cue.startsWith(`${kind}:`) ? [cue.slice(kind.length + 1)] : [])),
  )
}

/** The only cue of this kind that each stretch has. */
function single(kind: CueKind, message: number, ...talk: MadeTalk): readonly string[] {
  return cuesOfKind(kind, message, ...talk).map((cues) =>
    cues.length === 1 ? String(cues[0]) : cues.join('; '),
  )
}

it('tells the words of a stretch, their stems and pairs, its opening, and what is around', () => {
  expect(cuesOf(0, 'a: Oh dear. It arrived late?', 'c: Yes. Two days')[1]).toEqual([
    ['word:it', 2],
    ['opening:it', 2],
    ['word:arrived', 3],
    ['stem:arriv', 3],
    ['pair:it arriv', 3],
    ['openingPair:it arriv', 3],
    ['word:late', 4],
    ['pair:arriv late', 4],
    ['pair:late $', 4],
    ['length:0', -1],
    [`form:${FORM.question}`, -1],
    ['last:0 1', -1],
    ['next:0 2', -1],
    ['turn:0', -1],
    ['left:0 0', -1],
    ['asksLater:0 0', -1],
    ['order:1', -1],
    ['told:0', -1],
    ['reply:0 yes', -1],
    ['reply:0 two', -1],
    ['reply:0 days', -1],
    ['replyOpening:yes two', -1],
    ['repeated:0', -1],
    ['repeatedShare:0 0', -1],
  ])
})

it('takes a contraction for one word', () => {
  expect(cuesOfKind('word', 0, "a: I don't know")).toEqual([['i', "don't", 'know']])
  expect(cuesOfKind('pair', 0, "a: I don't know")).toEqual([["i don't", "don't know", 'know $']])
  expect(single('length', 0, "a: I don't know the way")).toEqual(['1'])
})

describe('around a stretch', () => {
  const talk = [
    'a: Hello there.',
    'c: Well. My lamp is out.',
    'a: It is nine words long, which is a step. Why?',
    'a: Ok',
    'c: Fell',
    'a: Which lamp?',
    'a: Bye.',
  ] as const

  it('tells who speaks next', () => {
    const follows = talk.map(
      (_, message) =>
        single('next', message, ...talk)
          .at(-1)
          ?.split(' ')[1],
    )
    expect(follows).toEqual(['2', '2', '1', '2', '2', '1', '0'])
  })

  it('counts agents’ messages before and behind', () => {
    expect(talk.map((_, message) => single('turn', message, ...talk)[0])).toEqual('0112333'.split(''))
    expect(talk.map((_, message) => single('left', message, ...talk)[0]?.split(' ')[1])).toEqual(
      '4432210'.split(''),
    )
    const last = Array.from({ length: 9 }, () => 'a: Ok.' as const)
    expect(single('turn', 8, ...last)).toEqual(['3'])
    expect(single('left', 0, ...last)).toEqual(['1 4'])
  })

  it('tells whether an agent asks later', () => {
    expect(
      talk.map(
        (_, message) =>
          single('asksLater', message, ...talk)
            .at(-1)
            ?.split(' ')[1],
      ),
    ).toEqual('1111100'.split(''))
    expect(single('asksLater', 0, 'a: Ok.', 'c: Why?')).toEqual(['1 0'])
  })

  it('counts the words that agents have told, in steps of eight, without what they ask', () => {
    expect(talk.map((_, message) => single('told', message, ...talk)[0])).toEqual('0001111'.split(''))
    const long = 'w '.repeat(33)
    expect(single('told', 1, `a: ${long}.`, 'a: Ok.')).toEqual(['3'])
    expect(single('told', 1, `a: ${long}?`, 'a: Ok.')).toEqual(['0'])
    expect(single('told', 1, `c: ${long}.`, 'a: Ok.')).toEqual(['0'])
  })

  it('tells the place in the message, up to the third', () => {
    expect(single('order', 0, 'a: One. Two. Three. Four.')).toEqual(['0', '1', '2', '2'])
    expect(single('last', 0, 'a: One. Two?')).toEqual(['1 0', '0 1'])
    expect(single('last', 0, 'a: One')).toEqual(['2 1'])
  })

  it('takes the customer’s next words for an answer to the last two stretches', () => {
    const reply = 'abcdefghijklmn'.split('')
    const replies = cuesOfKind('reply', 0, 'a: One. Two. Three?', `c: ${reply.join(' ')}`)
    expect(replies).toEqual([
      [],
      reply.slice(0, 12).map((word) => `1 ${word}`),
      reply.slice(0, 12).map((word) => `0 ${word}`),
    ])
    expect(cuesOfKind('replyOpening', 0, 'a: One. Two. Three?', 'c: Ok')).toEqual([[], ['ok $'], ['ok $']])
    expect(cuesOfKind('replyOpening', 0, 'a: One', 'c: 👍')).toEqual([['$ $']])
    expect(cuesOfKind('reply', 0, 'a: One', 'a: Two')).toEqual([[]])
    expect(cuesOfKind('replyOpening', 0, 'a: One')).toEqual([[]])
  })

  it('counts the words of matter that customers have told before, whatever their endings', () => {
    const account = 'c: The kettles were leaking hot water everywhere' as const
    const repeated = (words: string) => [
      ...single('repeated', 1, account, `a: ${words}`),
      ...single('repeatedShare', 1, account, `a: ${words}`),
    ]
    expect(repeated('Other words entirely.')).toEqual(['0', '0 1'])
    expect(repeated('The hot tea.')).toEqual(['0', '0 1'])
    expect(repeated('Your kettle?')).toEqual(['1', '4 0'])
    expect(repeated('Your kettles?')).toEqual(['1', '4 0'])
    expect(repeated('Kettles leaking water.')).toEqual(['3', '9 1'])
    expect(repeated('Water leaks everywhere.')).toEqual(['2', '6 1'])
    expect(repeated('Kettles were leaking water everywhere')).toEqual(['5', '9 2'])
    expect(repeated('Kettles were leaking water everywhere, water water')).toEqual(['5', '9 2'])
    expect(single('repeated', 0, 'a: Your kettle?', account)).toEqual(['0'])
    expect(single('repeated', 1, 'a: Your kettle?', 'a: Your kettle?')).toEqual(['0'])
  })
})

describe('what rules see', () => {
  it('is told of the stretch and of what stands before it', () => {
    const talk = ['a: That is mine. Ok. I call', 'c: It is solved', 'a: Bye. Solved?'] as const
    expect(cuesOfKind('sign', 0, ...talk)).toEqual([['own'], [], ['inform']])
    expect(cuesOfKind('signBefore', 0, ...talk)).toEqual([[], ['own'], ['own']])
    expect(cuesOfKind('rule', 0, ...talk)).toEqual([['en.own'], [], ['en.inform']])
    expect(cuesOfKind('sign', 2, ...talk)).toEqual([[], ['closure.solved']])
    expect(cuesOfKind('rule', 2, ...talk)).toEqual([[], ['en.closure.solved']])
    expect(cuesOfKind('signBefore', 2, ...talk)).toEqual([
      ['own', 'inform'],
      ['own', 'inform'],
    ])
  })
})

it('reads any message first, with what stands before it', () => {
  const talk = [
    'a: That is mine now.',
    'c: My kettle leaks.',
    'a: Your kettle?',
    'c: Yes.',
    'a: Kettle ok.',
  ] as const
  const { turns } = madeTalk(...talk)
  const inTurn = new TalkCues(turns)
  const all = turns.map((_, message) => {
    const cues: unknown[] = []
    inTurn.read(message, () => ({ add: (...cue) => cues.push([...cue].length === 4 ? cue : []) }))
    return cues.length
  })
  expect(all).toEqual(turns.map((_, message) => cuesOf(message, ...talk).flat().length))
  expect(cuesOf(7, ...talk)).toEqual([])
})

it('takes linear time for a talk of a million characters, in one sentence and in many', () => {
  const talks = new Map(
    [1 / 4, 1].map((share) => {
      const part = `${'kettles mine '.repeat(12_800 * share)}. ${'Mine. Call? '.repeat(14_000 * share)}`
      return [share, madeTalk(`c: ${part}`, `a: ${part}`, `c: ${part}`).turns] as const
    }),
  )
  const growth = cpuGrowth((share) => {
    const turns = talks.get(share) ?? []
    const cues = new TalkCues(turns)
    let count = 0
    for (const message of turns.keys()) cues.read(message, () => ({ add: () => void count++ }))
    expect(count).toBeGreaterThan(1_000_000 * share)
  })
  expect(growth).toBeLessThan(MOST_GROWTH)
})

import { describe, expect, it } from 'vitest'
import { READ_BY } from '../answer.ts'
import { replyTo, type Reply } from '../closure-sense.ts'
import { spellingOf, STEM_LETTERS } from '../spelling.ts'
import { ANSWER_SENSES, isClosureTechnique } from '../technique-ids.ts'
import { CUSTOMER_CUES } from '../technique-rule.ts'
import { madeEvidence, madeTalk, type MadeTalk } from '../testing/made-talk.ts'
import { answerCues, weighAnswer } from './answer-cues.ts'
import { kindOfCode, OPERANDS, ruleNumber } from './cue.ts'
import { END, writeCue } from './weights.ts'

function replyIn(...talk: MadeTalk): Reply {
  const { turns, findings } = madeTalk(...talk)
  const reply = replyTo(
    turns,
    findings.filter(({ technique }) => isClosureTechnique(technique)),
  )
  if (reply === null || reply === 'agent') throw new Error('Nobody replies')
  return reply
}

/** The cues of the reply in words, with their order and repetitions. */
function cuesOf(...talk: MadeTalk): readonly string[] {
  const words = talk.flatMap((line) => line.toLowerCase().match(/[\p{L}']+/gu) ?? [])
  const byStem = new Map(words.map((word) => [spellingOf(word).stem, word.slice(0, STEM_LETTERS)]))
  const written: string[] = []
  answerCues(replyIn(...talk), {
    add: (code, one, other, word) => {
      expect(word).toBe(-1)
      const kind = kindOfCode(code)
      const [first = '', second = ''] = [one, other].map((operand, at) => {
        if (OPERANDS[kind][at] === 'stem') return byStem.get(operand) ?? END
        if (OPERANDS[kind][at] === 'rule')
          return operand === ruleNumber('en.answer.allSet') ? 'en.answer.allSet' : END
        if (kind === 'answerRead') return String([READ_BY, ANSWER_SENSES][at]?.[operand])
        return kind === 'answerSign' && at === 1 ? String(CUSTOMER_CUES[operand]) : String(operand)
      })
      written.push(writeCue(kind, first, second))
    },
  })
  return written
}

const SOLVED = 'a: Solved?'

describe('the cues of an answer', () => {
  it('are its words beside what was asked, their pairs, its length, and what the agent says to it', () => {
    expect(cuesOf(SOLVED, 'c: Mostly fine', "c: I don't know?", 'a: Let me see')).toEqual([
      'answerWord:mostl',
      'answerTo:0 mostl',
      'answerOpening:0 mostl',
      'answerWord:fine',
      'answerTo:0 fine',
      'answerPair:mostl fine',
      'answerSign:0 answer.allSet',
      'answerRule:en.answer.allSet',
      'answerWord:i',
      'answerTo:0 i',
      'answerPair:fine i',
      "answerWord:don't",
      "answerTo:0 don't",
      "answerPair:i don't",
      'answerWord:know',
      'answerTo:0 know',
      "answerPair:don't know",
      'answerPair:know $',
      'answerLength:0 3',
      'answerAsks:0 1',
      'answerRead:question stillUnresolved',
      'answerNext:let',
      'answerNext:me',
      'answerNext:see',
    ])
  })

  it('tell a reply without words, and that nobody says anything to it', () => {
    const wordless = ['answerLength:0 0', 'answerAsks:0 0', 'answerRead:thanks allSet']
    expect(cuesOf(SOLVED, 'c: 👍')).toEqual([...wordless, 'answerNext:$'])
    expect(cuesOf(SOLVED, 'c: 👍', 'a: 👍')).toEqual(wordless)
  })

  it.each<readonly [question: number, asked: `a: ${string}`]>([
    [0, 'a: Is it solved?'],
    [1, 'a: Is it solved again?'],
    [2, 'a: Any more?'],
    [3, 'a: So no more?'],
    [4, 'a: Solved? Any more?'],
  ])('tell as %d what was asked: %s', (question, asked) => {
    expect(cuesOf(asked, 'c: Yes').filter((cue) => cue.startsWith('answerAsks'))).toEqual([
      `answerAsks:${question} 0`,
    ])
  })

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [7, 3],
    [8, 4],
    [15, 4],
    [16, 5],
    [70, 5],
  ])('tell the length of %d words', (words, length) => {
    expect(cuesOf(SOLVED, `c: ${'w '.repeat(words)}`)).toContain(`answerLength:0 ${length}`)
  })

  it('are of the first sixty words and of twelve of the agent’s', () => {
    const cues = cuesOf(SOLVED, `c: ${'w '.repeat(50)}`, `c: ${'v '.repeat(50)}`, `a: ${'x '.repeat(20)}`)
    const count = (cue: string): number => cues.filter((each) => each === cue).length
    expect(['answerWord:w', 'answerWord:v', 'answerNext:x'].map(count)).toEqual([50, 10, 12])
  })
})

describe('an answer', () => {
  const talk = [SOLVED, 'c: Fine but broken', 'a: Oh'] as const
  const reply = replyIn(...talk)
  const temper = cuesOf(...talk).length ** -0.3
  /** By points that a cue has for "still unresolved", with two for what rules read. */
  const read = (points: number, others: Parameters<typeof madeEvidence>[1] = {}) =>
    weighAnswer(
      reply,
      madeEvidence(
        { 'answerWord:broken': { 'answer.stillUnresolved': points } },
        {
          'answer.allSet': { base: 0.5, rule: 2 },
          'answer.stillUnresolved': { base: 0.1, rule: 9 },
          ...others,
        },
      ),
    )

  it('is what rules read unless the evidence has more points for another', () => {
    expect(reply.answer.sense).toBe('allSet')
    expect(read((2.5 - 0.1) / temper - 0.01)).toBe('allSet')
    expect(read((2.5 - 0.1) / temper + 0.01)).toBe('stillUnresolved')
  })

  it('is the sense with most points of all three', () => {
    expect(read(20, { 'answer.unclear': { base: 20 * temper + 0.2, rule: 0 } })).toBe('unclear')
    expect(read(20, { 'answer.unclear': { base: 20 * temper, rule: 0 } })).toBe('stillUnresolved')
    expect(read(0, { 'answer.unclear': { base: 2.4, rule: 9 } })).toBe('allSet')
  })

  it('that says outright that it is not solved needs more against it', () => {
    const outright = [SOLVED, 'c: It got worse', 'a: Oh'] as const
    const tempered = cuesOf(...outright).length ** -0.3
    const readWith = (points: number, said: MadeTalk) =>
      weighAnswer(
        replyIn(...said),
        madeEvidence(
          { 'answerNext:oh': { 'answer.allSet': points } },
          { 'answer.stillUnresolved': { base: 0, rule: 1 } },
        ),
      )
    expect(readWith(3.5 / tempered - 0.01, outright)).toBe('stillUnresolved')
    expect(readWith(3.5 / tempered + 0.01, outright)).toBe('allSet')
    const asked = [SOLVED, 'c: Where is the box?', 'a: Oh'] as const
    expect(readWith(1 / cuesOf(...asked).length ** -0.3 + 0.01, asked)).toBe('allSet')
  })

  it('is read anew each time', () => {
    const evidence = madeEvidence({ 'answerWord:broken': { 'answer.stillUnresolved': 9 } })
    const other = replyIn(SOLVED, 'c: Fine')
    const senses = [reply, other, reply].map((each) => weighAnswer(each, evidence))
    expect(senses).toEqual(['stillUnresolved', 'allSet', 'stillUnresolved'])
  })
})

import { describe, expect, it } from 'vitest'
import { answerCues } from '#shared/techniques/evidence/answer-cues.ts'
import { replyTo } from '#shared/techniques/closure-sense.ts'
import { Scorer } from '#shared/techniques/evidence/scorer.ts'
import { TalkCues } from '#shared/techniques/evidence/talk-cues.ts'
import { COLUMNS, EvidenceTable, type EvidenceWeights } from '#shared/techniques/evidence/weights.ts'
import { ruleFindings } from '#shared/techniques/read-talk.ts'
import { isClosureTechnique } from '#shared/techniques/technique-ids.ts'
import type { LabelledDialogue } from '../labelled-dialogue.ts'
import { bagOf, CueNumbers, dialoguesByCue, kindOf, withCues } from './examples.ts'

const DIALOGUE: LabelledDialogue = {
  id: 'made-up',
  messages: [
    ['customer', 'Hello, my kettle started leaking yesterday. It wasn’t cheap!'],
    ['agent', 'I am so sorry about the leaking kettle. I’ve sent you a new one. Does that solve it?'],
    ['customer', 'Yes, that solves it, thank you. I will recommend you.'],
    ['agent', 'Great.'],
  ],
  closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
  techniques: ['apologise', 'advocate'],
}

/** A table in which each cue learnt has points, its row being its number. */
function tableOf(names: readonly string[]): EvidenceTable {
  const none = COLUMNS.map((column) => [column, { base: 0, rule: 0 }])
  return new EvidenceTable({
    techniques: Object.fromEntries(none) as EvidenceWeights['techniques'],
    cues: new Map(names.map((name) => [name, { own: 1 }])),
  })
}

describe('a dialogue as it is learnt from', () => {
  const cues = new CueNumbers()
  const bag = bagOf(DIALOGUE, cues)

  it('has the labels of the whole dialogue', () => {
    expect([...bag.labels].toSorted()).toEqual(['advocate', 'answer.allSet', 'apologise', 'closure.solved'])
  })

  it('has an example for each stretch of each speaker, and one for the answer, with what rules find', () => {
    const found = (kind: keyof typeof bag.examples) => bag.examples[kind].map((each) => [...each.found])
    expect(found('customer')).toHaveLength(4)
    expect(found('agent')).toHaveLength(4)
    expect(found('agent')[0]).toContain('apologise')
    expect(found('agent')[2]).toContain('closure.solved')
    expect(found('agent')[3]).toEqual([])
    expect(found('answer')).toEqual([['answer.allSet']])
  })

  it('has the very cues that are met when a talk is weighed, as they are written', () => {
    const { turns, findings } = ruleFindings(DIALOGUE.messages.map(([role, text]) => ({ role, text })))
    const scorer = new Scorer(tableOf(cues.names))
    const met = { agent: [] as number[][], customer: [] as number[][], answer: [] as number[][] }
    const talk = new TalkCues(turns)
    for (const [index, { speaker }] of turns.entries()) {
      let close = (): unknown => null
      talk.read(index, () => {
        close()
        scorer.begin()
        close = () => met[speaker].push([...scorer.rows])
        return scorer
      })
      close()
    }
    const reply = replyTo(
      turns,
      findings.filter(({ technique }) => isClosureTechnique(technique)),
    )
    if (reply === null || reply === 'agent') throw new Error('Nobody replies')
    scorer.begin()
    answerCues(reply, scorer)
    met.answer.push([...scorer.rows])
    for (const kind of ['agent', 'customer', 'answer'] as const) {
      const learnt = bag.examples[kind].map((each) => [...each.cues].toSorted((a, b) => a - b))
      expect(met[kind].map((rows) => rows.toSorted((a, b) => a - b))).toEqual(learnt)
    }
  })

  it('tells which rules find something, but for defaults', () => {
    const talk = (question: string): LabelledDialogue['messages'] => [
      ['customer', 'My kettle leaks.'],
      ['agent', `I have sent you a new one. ${question}`],
      ['customer', 'Yes.'],
    ]
    const [certain, byDefault] = ['Does that solve it?', 'Have I explained it well?'].map(
      (question) => bagOf({ ...DIALOGUE, messages: talk(question) }, cues).examples.agent[1],
    )
    expect([...(certain?.found ?? [])]).toContain('closure.solved')
    expect(certain?.foundBy.get('closure.solved')).toEqual(['en.did-it-help'])
    expect([...(byDefault?.found ?? [])]).toContain('closure.solved')
    expect(byDefault?.foundBy.has('closure.solved')).toBe(false)
    expect(cues.names).toContain('rule:en.asked-after-telling')
  })

  it('names cues in the words of the talk', () => {
    const some = [
      'word:kettle',
      'word:sorry',
      'stem:leaking',
      'pair:sorry about',
      'pair:great $',
      'opening:does',
      'sign:apologise',
      'signBefore:apologise',
      'answerTo:0 yes',
    ]
    expect(cues.names).toEqual(expect.arrayContaining(some))
    expect(new Set(cues.names).size).toBe(cues.names.length)
  })

  it('counts repetitions, which are learnt from once', () => {
    const again = new CueNumbers()
    const [once, twice] = ['Great.', 'Great great great.'].map((text) =>
      bagOf({ ...DIALOGUE, messages: [['agent', text]] }, again),
    )
    const [one, many] = [once?.examples.agent[0], twice?.examples.agent[0]]
    expect(many?.count).toBe((one?.count ?? 0) + 5)
    expect(many?.cues).toHaveLength((one?.cues.length ?? 0) + 2)
  })

  it('has no answer where none is labelled, or nobody replies', () => {
    const { closure, messages } = DIALOGUE
    const unanswered = bagOf({ ...DIALOGUE, closure: { ...closure, answer: null } }, cues)
    expect(unanswered.examples.answer).toEqual([])
    expect(bagOf({ ...DIALOGUE, messages: messages.slice(0, 2) }, cues).examples.answer).toEqual([])
  })
})

describe('cues', () => {
  const cues = new CueNumbers()
  const talks = ['So sorry. So.', 'Sorry!', 'Great.'].map((text) =>
    bagOf({ ...DIALOGUE, messages: [['agent', text]] }, cues),
  )
  const sorry = cues.names.indexOf('word:sorry')

  it('are counted once a dialogue', () => {
    const counts = dialoguesByCue(talks, cues.names.length)
    const countOf = (name: string) => counts[cues.names.indexOf(name)]
    expect(['word:sorry', 'word:so', 'word:great', 'form:1'].map(countOf)).toEqual([2, 1, 1, 3])
  })

  it('may be left out, as if they were never met, but for how many there are', () => {
    const [first] = withCues(talks, (cue) => cue === sorry)
    expect(first?.examples.agent.map((each) => [...each.cues])).toEqual([[sorry], []])
    expect(first?.examples.agent.map(({ count }) => count)).toEqual(
      talks[0]?.examples.agent.map(({ count }) => count),
    )
    expect(first?.labels).toBe(talks[0]?.labels)
  })
})

it('knows whose words show what', () => {
  expect((['advocate', 'answer.unclear', 'own', 'closure.solved'] as const).map(kindOf)).toEqual([
    'customer',
    'answer',
    'agent',
    'agent',
  ])
})

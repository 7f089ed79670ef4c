import { describe, expect, it } from 'vitest'
import type { Message } from '../../case/model.ts'
import type { ClosureQuestion } from '../closure-words.ts'
import { ClosureReader } from '../closure.ts'
import { compileFrom, type CompiledLexicons, shippedLexicons } from '../compiled-lexicons.ts'
import { LEXICONS } from './index.ts'

/** A talk in which everything a rule may need has happened. */
type Utterance = Pick<Message, 'role' | 'text'>

const SOLVED_TALK: readonly Utterance[] = [
  { role: 'customer', text: 'My parcel never came and nobody answers.' },
  { role: 'agent', text: 'I have sent a second parcel today, it arrives on Monday.' },
  { role: 'customer', text: 'All right then.' },
]
/** The action the rules with `actionHere` need stands in the same message. */
const DONE = { en: 'I have replaced the part. ', pl: 'Wymieniłam już tę część. ' } as const

const rules = LEXICONS.flatMap((lexicon) => lexicon.rules)
const ALL = LEXICONS.flatMap((lexicon) => lexicon.rules.map((rule) => ({ id: rule.id, rule, lexicon })))

function findClosureQuestions(
  text: string,
  earlier: readonly Utterance[],
  { senses }: CompiledLexicons,
): readonly ClosureQuestion[] {
  const talk = [...earlier, { role: 'agent', text } as const].flatMap(({ role, text: words }) =>
    role === 'agent' || role === 'customer'
      ? [{ speaker: role, closure: senses.read(role, words, null).closure }]
      : [],
  )
  return new ClosureReader(talk).read(talk.length - 1)
}

describe.each(ALL)('$id', ({ rule, lexicon }) => {
  // The rule alone, as another may find more at the same place.
  const alone = LEXICONS.map((each) => ({ ...each, rules: each === lexicon ? [rule] : [] }))
  const lexicons = compileFrom(alone, [])
  const find = (example: string): readonly string[] =>
    findClosureQuestions(DONE[lexicon.language] + example, SOLVED_TALK, lexicons).map((found) => found.rule)

  it.each(rule.matches)('finds: %s', (example) => {
    expect(find(example)).toEqual([rule.id])
    const found = findClosureQuestions(DONE[lexicon.language] + example, SOLVED_TALK, shippedLexicons(null))
    expect(found.map(({ technique }) => technique)).toContain(rule.technique)
  })

  it.each(rule.matches)(
    'finds in capitals, with curly apostrophes, decomposed and without diacritics: %s',
    (example) => {
      const spellings = [
        example.toUpperCase(),
        example.replaceAll("'", '’'),
        example.normalize('NFD'),
        example.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l'),
      ]
      for (const spelling of spellings) expect(find(spelling)).toContain(rule.id)
    },
  )

  it.each(rule.rejects)('lets be: %s', (example) => {
    const found = findClosureQuestions(
      DONE[lexicon.language] + example,
      SOLVED_TALK,
      shippedLexicons(lexicon.language),
    )
    expect(found.map((finding) => finding.rule)).toEqual([])
  })
})

describe('lexicons', () => {
  it('have unique rule ids that begin with their language', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    for (const { language, rules: own } of LEXICONS) {
      for (const rule of own) expect(rule.id.startsWith(`${language}.`)).toBe(true)
    }
  })

  it.each(rules)('$id has examples of both kinds', (rule) => {
    expect(rule.matches.length).toBeGreaterThan(0)
    expect(rule.rejects.length).toBeGreaterThan(0)
  })
})

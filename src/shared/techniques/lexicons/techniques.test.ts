import { describe, expect, it } from 'vitest'
import { compileFrom } from '../compiled-lexicons.ts'
import type { TalkLexicon } from '../talk-lexicon.ts'
import { AGENT_CUES, CUSTOMER_CUES, type TechniqueRule } from '../technique-rule.ts'
import { TALK_LEXICONS } from './index.ts'

const ALL = TALK_LEXICONS.flatMap((lexicon) => lexicon.rules.map((rule) => ({ id: rule.id, rule, lexicon })))

/** Reads with the rule alone, as another of its kind may find more at the same place; times are known. */
function reader(rule: TechniqueRule, lexicon: TalkLexicon): (text: string) => boolean {
  const times = rule.finds === 'time' ? [] : lexicon.rules.filter(({ finds }) => finds === 'time')
  const { senses } = compileFrom([], [{ ...lexicon, rules: [rule, ...times] }])
  const isCustomers = rule.finds === 'advocate' || CUSTOMER_CUES.some((cue) => cue === rule.finds)
  return (text) => {
    const { signs } = senses.read(isCustomers ? 'customer' : 'agent', text, lexicon.language).reading
    return signs.some((sign) => sign.rule === rule)
  }
}

describe.each(ALL)('$id', ({ rule, lexicon }) => {
  const finds = reader(rule, lexicon)

  it.each(rule.matches)('finds: %s', (example) => {
    expect(finds(example)).toBe(true)
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
      for (const spelling of spellings) expect(finds(spelling)).toBe(true)
    },
  )

  it.each(rule.rejects)('lets be: %s', (example) => {
    expect(finds(example)).toBe(false)
  })

  it('has examples of both kinds', () => {
    expect(rule.matches.length).toBeGreaterThan(0)
    expect(rule.rejects.length).toBeGreaterThan(0)
  })
})

describe('the lexicons', () => {
  it('have unique rule ids that begin with their language', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    for (const { id, lexicon } of ALL) expect(id.startsWith(`${lexicon.language}.`)).toBe(true)
  })

  it.each([...AGENT_CUES, ...CUSTOMER_CUES, 'time'])('have rules for the cue %s in each language', (cue) => {
    for (const { rules } of TALK_LEXICONS) expect(rules.some((rule) => rule.finds === cue)).toBe(true)
  })
})

import { expect, it } from 'vitest'
import type { TeamPhrase } from './phrase-techniques.ts'
import { readTalk } from './read-talk.ts'
import { phraseRule } from './phrase-techniques.ts'
import { compileTeamLexicons, phraseScan } from './team-phrases.ts'

type Line = readonly ['agent' | 'customer', string]

const PHRASES = {
  own: { language: 'en', technique: 'own', pattern: 'it sits on my pile', form: 'any' },
  inside: { language: 'en', technique: 'own', pattern: 'care of this', form: 'any' },
  contracted: { language: 'en', technique: 'own', pattern: "don't you worry", form: 'any' },
  question: { language: 'en', technique: 'ask', pattern: 'lampshade hue', form: 'question' },
  nextStep: { language: 'en', technique: 'facts', pattern: 'depot hands it over', form: 'any' },
  praise: {
    language: 'pl',
    technique: 'advocate',
    pattern: 'złoto nie (obsługa|pomoc)',
    form: 'any',
  },
  closure: {
    language: 'pl',
    technique: 'closure.solved',
    pattern: 'czy lampka mruga na zielono',
    form: 'question',
  },
} as const satisfies Record<string, TeamPhrase>
/** Together, as compiling takes longer than all that is read. */
const lexicons = compileTeamLexicons(Object.values(PHRASES))

function found(phrase: TeamPhrase, ...lines: readonly Line[]) {
  const messages = lines.map(([role, text]) => ({ role, text }))
  return readTalk(messages, { lexicons })
    .findings.filter(({ rule }) => rule === phraseRule(phrase))
    .map(({ technique, message, start, end }) => [technique, messages[message]?.text.slice(start, end)])
}

it('finds a team’s own words with the technique they were given for', () => {
  expect(found(PHRASES.own, ['agent', 'Right. It sits on my pile, please.'])).toEqual([
    ['own', 'It sits on my pile'],
  ])
  expect(found(PHRASES.own, ['customer', 'It sits on my pile.'])).toEqual([])
})

it('reads contractions in a phrase as it reads them in a text', () => {
  expect(found(PHRASES.contracted, ['agent', 'Don’t you worry.'])).toEqual([['own', 'Don’t you worry']])
  expect(found(PHRASES.contracted, ['agent', 'do not you worry'])).toEqual([['own', 'do not you worry']])
})

it('takes a phrase that only counts as a question for nothing else', () => {
  expect(found(PHRASES.question, ['agent', 'Is the lampshade hue red?'])).toEqual([['ask', 'lampshade hue']])
  expect(found(PHRASES.question, ['agent', 'I know the lampshade hue.'])).toEqual([])
})

it('takes a next step for one only where its time stands beside it', () => {
  expect(found(PHRASES.nextStep, ['agent', 'The depot hands it over tomorrow.'])).toHaveLength(1)
  expect(found(PHRASES.nextStep, ['agent', 'The depot hands it over.'])).toEqual([])
})

it('finds the customer’s praise in the customer’s words', () => {
  expect(found(PHRASES.praise, ['customer', 'ZLOTO nie obsluga, dziękuję!'])).toEqual([
    ['advocate', 'ZLOTO nie obsluga'],
  ])
  expect(found(PHRASES.praise, ['agent', 'Złoto nie obsługa.'])).toEqual([])
})

it('asks for closure with a team’s own question, not in a statement and not before anything was told', () => {
  const asked = ['agent', 'Wysłałem nową konfigurację. Czy lampka mruga na zielono?'] as const
  expect(found(PHRASES.closure, ['customer', 'Nie działa.'], asked)).toEqual([
    ['closure.solved', 'Czy lampka mruga na zielono'],
  ])
  expect(found(PHRASES.closure, ['agent', 'Proszę sprawdzić, czy lampka mruga na zielono.'])).toEqual([])
})

it('goes before a longer wording that ships, so that it stands whatever speaks against that', () => {
  expect(found(PHRASES.inside, ['agent', 'I will take care of this for you.'])).toEqual([
    ['own', 'care of this'],
  ])
})

it('tells beforehand which texts a phrase may be found in', () => {
  const phrase = { language: 'en', technique: 'own', pattern: "don't ..2 worry", form: 'any' } as const
  const may = phraseScan([phrase])
  expect(may('<p>Do not <b>ever</b> worry</p>')).toBe(true)
  expect(may('No need.')).toBe(false)
})

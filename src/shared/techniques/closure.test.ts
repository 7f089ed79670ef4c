import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../case/model.ts'
import type { ClosureQuestion } from './closure-words.ts'
import { ClosureReader } from './closure.ts'
import { shippedLexicons } from './compiled-lexicons.ts'
import { LEXICONS } from './lexicons/index.ts'
import { readTalk } from './read-talk.ts'
import { cpuGrowth, MOST_GROWTH_OF_HALF } from './testing/cpu-growth.ts'

type Utterance = Pick<Message, 'role' | 'text'>

const ANSWERED: readonly Utterance[] = [
  { role: 'customer', text: 'Where is my parcel?' },
  { role: 'agent', text: 'It left our warehouse this morning.' },
]
const RULES = LEXICONS.flatMap((lexicon) => lexicon.rules)
const CHARACTERS = 500_000

function words(text: string, earlier: readonly Utterance[] = ANSWERED): string[] {
  return findClosureQuestions(text, earlier).map(({ start, end }) => text.slice(start, end))
}

function findClosureQuestions(text: string, earlier: readonly Utterance[]): readonly ClosureQuestion[] {
  const { senses } = shippedLexicons(null)
  const talk = [...earlier, { role: 'agent', text } as const].flatMap(({ role, text: said }) =>
    role === 'agent' || role === 'customer' ? [{ speaker: role, ...senses.read(role, said, null) }] : [],
  )
  return new ClosureReader(talk).read(talk.length - 1)
}

describe('a closure question', () => {
  it('is found by its very words, several in a message in order', () => {
    const text =
      'Your refund was issued. Has that solved the problem? If so, is there anything else I can do for you?'
    const found = findClosureQuestions(text, [])
    expect(found.map(({ technique }) => technique)).toEqual(['closure.solved', 'closure.unresolved'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Has that solved the problem',
      'is there anything else I can do for you',
    ])
  })

  it('is marked whole where its rule knows only a part of it', () => {
    const question = 'How has it been since we last spoke'
    expect(words(`I have sent you a new one. ${question}?`)).toEqual([question])
    const [first] = findClosureQuestions('Czy to załatwia sprawę?', ANSWERED)
    expect(first).toMatchObject({ rule: 'pl.matter-settled', start: 0, end: 22 })
  })

  it('needs no question mark when the word order asks, as in a telephone transcript', () => {
    expect(words('okay the payment is on its way is there anything else i can help you with')).toHaveLength(1)
    expect(words('sprawa jest zgłoszona do serwisu czy mogę jeszcze w czymś pomóc')).toHaveLength(1)
  })

  it('is no statement, whatever its mark', () => {
    expect(words('Let me know if there is anything else I can do?')).toEqual([])
    expect(words('Let me know is there anything else I can do')).toEqual([])
    expect(words('Proszę dać znać, czy mogę jeszcze w czymś pomóc.')).toEqual([])
  })

  it('counts in a polite request to tell', () => {
    expect(
      words('I have sent it again. Could you please check and tell me whether it arrived?'),
    ).toHaveLength(1)
  })

  it('is not rhetorical before a call to action', () => {
    expect(words('Any other questions? Call us.')).toEqual([])
    expect(words('Any other questions? I am here until six.')).toHaveLength(1)
  })

  it('may be broken over lines', () => {
    expect(words('Is there anything else\nI can help you with?')).toEqual([
      'Is there anything else\nI can help you with',
    ])
  })
})

describe('a question that no rule knows', () => {
  it('asks whether it is solved, once something was told', () => {
    expect(words('Gutter dry?')).toEqual(['Gutter dry'])
    expect(words('Gutter dry?', [{ role: 'customer', text: 'My gutter drips.' }])).toEqual([])
    expect(words('Gutter dry.')).toEqual([])
  })

  it('does not where it is long, or where words show that it asks for something else', () => {
    expect(words(`Gutter dry ${'and the wall with it '.repeat(4)}?`)).toEqual([])
    expect(words('Sorry, which gutter?')).toEqual([])
  })

  it('gives way to a rule that knows words of it, and to what is left before it', () => {
    const found = findClosureQuestions('Is there anything else? Gutters, roofs?', ANSWERED)
    expect(found.map(({ technique }) => technique)).toEqual(['closure.unresolved'])
  })
})

describe('a question without its mark', () => {
  const talk: readonly Utterance[] = [
    ...ANSWERED,
    { role: 'agent', text: 'the lift was stuck i have freed her' },
  ]

  it('is one by the order of its words, where the sentence has no mark at all', () => {
    expect(words('so has she come through the door then', talk)).toHaveLength(1)
    expect(words('so has she come through the door then.', talk)).toEqual([])
    expect(words('so she has come through the door then', talk)).toEqual([])
  })
})

describe('the answer', () => {
  it('is read in the language of the talk where it is short', () => {
    const talk = (...texts: readonly string[]) =>
      readTalk(texts.map((text, at) => ({ role: at % 2 === 0 ? 'customer' : 'agent', text }) as const))
    expect(
      talk('Winda stoi od rana', 'Odblokowałam ją przed chwilą. Czy już jedzie?', 'no ok').closure,
    ).toMatchObject({
      solved: true,
      answer: 'allSet',
    })
    expect(talk('The lift is stuck', 'I have freed it. Does it move?', 'no').closure.answer).toBe(
      'stillUnresolved',
    )
  })
})

describe('the language of a question', () => {
  it('is that of the message, or of the talk where its words do not tell', () => {
    const { senses } = shippedLexicons(null)
    const read = (own: 'en' | 'pl' | null, ofTalk: 'en' | 'pl' | null) => {
      const text = 'Anything else?'
      const reading = { signs: [], language: own }
      const message = {
        speaker: 'agent',
        closure: senses.read('agent', text, null).closure,
        reading,
      } as const
      return new ClosureReader([message], ofTalk).read(0)
    }
    expect(read('en', 'pl')).toHaveLength(1)
    expect(read(null, null)).toHaveLength(1)
    expect(read('pl', 'en')).toEqual([])
    expect(read(null, 'pl')).toEqual([])
  })
})

describe('the place of a question', () => {
  const question = 'Is there anything else I can help you with?'

  it('is not the opening', () => {
    expect(words(`Hello, thank you for calling the hotline. ${question}`, [])).toEqual([])
    expect(words(question, [])).toHaveLength(1)
  })

  it('is not among the questions that gather facts', () => {
    const gathering: readonly Utterance[] = [
      { role: 'customer', text: 'I need a taxi.' },
      { role: 'agent', text: 'Happy to help you with that! Where do you want to go?' },
      { role: 'customer', text: 'To the station, from 4 Mill Lane.' },
      { role: 'agent', text: 'One moment please. What is your name?' },
      { role: 'customer', text: 'Ann.' },
    ]
    expect(words(question, gathering)).toEqual([])
    expect(words(`The car comes at noon. ${question}`, gathering)).toHaveLength(1)
    expect(words(question, [{ role: 'customer', text: 'I need a taxi.' }])).toHaveLength(1)
  })

  it('may follow the customer’s thanks', () => {
    expect(words(question, [{ role: 'customer', text: 'Thanks, it works.' }])).toHaveLength(1)
  })

  it('follows an action where its words alone could be a diagnosis', () => {
    const asking = 'Is the phone working properly now?'
    const talk: readonly Utterance[] = [
      { role: 'customer', text: 'My phone is slow.' },
      { role: 'agent', text: 'I am sorry to hear that. Let me check your line first.' },
    ]
    expect(words(asking, talk)).toEqual([])
    expect(words(asking, [...talk, { role: 'agent', text: 'I have reset the connection.' }])).toHaveLength(1)
    expect(words(`I have reset the connection. ${asking}`, talk)).toHaveLength(1)
  })

  it('does not follow from what bots, notes or quoted people said', () => {
    const others: readonly Utterance[] = [
      { role: 'bot', text: 'Your parcel left our warehouse today.' },
      { role: 'note', text: 'I have called the carrier about it.' },
      { role: 'agent', text: '> I have called the carrier about it.' },
      { role: 'agent', text: 'Which order is it?' },
    ]
    expect(words(question, others)).toEqual([])
  })
})

describe('words that are not the agent’s', () => {
  it.each([
    ['quoted lines', 'See below.\n> Is there anything else I can help you with?'],
    ['a signature', 'It is on its way.\n-- \nIs there anything else I can help you with?'],
    ['quotation marks', 'The form asks “Is there anything else I can help you with?”, leave it empty.'],
  ])('don’t count: %s', (_name, text) => {
    expect(words(text)).toEqual([])
  })
})

describe('any text', () => {
  const example = fc.constantFrom(...RULES.flatMap((rule) => rule.matches))
  const noise = fc.string({ unit: 'binary', maxLength: 60 })

  it('gives findings inside it, in order, those of a kind apart, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(example, noise), { maxLength: 6 }), (parts) => {
        const text = parts.join(' ')
        const found = findClosureQuestions(text, ANSWERED)
        const ends = new Map<string, number>()
        for (const { technique, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(ends.get(technique) ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          ends.set(technique, end)
        }
        expect(findClosureQuestions(text, ANSWERED)).toEqual(found)
      }),
    )
  })

  it('reads the same composed and decomposed', () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 3 }), (parts) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => {
          const text = `Gotowe, zgłoszenie zostało już wysłane. ${parts.join(' ')}`.normalize(form)
          return findClosureQuestions(text, ANSWERED).map(({ start, end, rule }) => [
            rule,
            text.slice(start, end).normalize('NFC'),
          ])
        })
        expect(decomposed).toEqual(composed)
      }),
    )
  })

  it.each([
    ['a question over and over', 'is there anything else '],
    ['question beginnings', 'is there can i do you have any other '],
    ['questions on lines', 'anything else?\n'],
    ['short questions', 'is it ok? '],
    ['short questions between statements', 'I sent it. Is it ok? '],
    ['statements', 'let me know if is there anything else '],
    ['Polish gaps', 'czy jeszcze coś w czym mogę '],
    ['quoting marks', '"anything else? '],
    ['headings', 'On 1 Ann wrote:\nanything else?\n'],
    ['empty lines', 'anything else?\n\n\n\n\n\n\n\n'],
    ['combining marks', 'e\u0301\u0301\u0301\u0301 '],
  ])('of half a million characters takes linear time: %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(CHARACTERS / piece.length))
    const read = (share: number) => findClosureQuestions(text.slice(0, text.length * share), ANSWERED)
    read(0.01)
    expect(cpuGrowth(read)).toBeLessThan(MOST_GROWTH_OF_HALF)
  })
})

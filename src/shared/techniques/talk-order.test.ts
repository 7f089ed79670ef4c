import { describe, expect, it } from 'vitest'
import { readTalk } from './read-talk.ts'
import type { Role } from '../case/model.ts'

type Said = readonly [role: Role, text: string]

function rulesOf(technique: string, ...talk: readonly Said[]): string[] {
  const { findings } = readTalk(talk.map(([role, text]) => ({ role, text })))
  return findings.filter((finding) => finding.technique === technique).map(({ rule }) => rule)
}

const ACCOUNT: Said = ['customer', 'The second box came without its lid and one corner is badly dented.']

describe('the account retold', () => {
  it('is a paraphrase, and shows that the agent listens', () => {
    const retold: Said = ['agent', 'Second box, no lid, a badly dented corner.']
    expect(rulesOf('paraphrase', ACCOUNT, retold)).toEqual(['order.paraphrase'])
    expect(rulesOf('listen', ACCOUNT, retold)).toEqual(['order.listen'])
  })

  it('is retold in other forms of its words', () => {
    const account: Said = [
      'customer',
      'They charged me for delivery and the courier never delivered anything.',
    ]
    const retold: Said = ['agent', 'Charging for deliveries, a courier delivering nothing.']
    expect(rulesOf('paraphrase', account, retold)).toEqual(['order.paraphrase'])
  })

  it('needs a word that introduces it where much else is said', () => {
    const retold = 'the lid is lost, the corner got squashed, and nobody told the customer before.'
    expect(rulesOf('paraphrase', ACCOUNT, ['agent', `Right, ${retold}`])).toEqual([])
    const close = 'a box without its lid, and a bump on the left edge of it.'
    expect(rulesOf('paraphrase', ACCOUNT, ['agent', `Right, ${close}`])).toEqual(['en.paraphrase-retold'])
    expect(rulesOf('paraphrase', ACCOUNT, ['agent', close])).toEqual([])
  })

  it.each([
    [
      'an answer to a question',
      'Is the second box without a lid and its corner dented?',
      'Second box, no lid, dented corner.',
    ],
    ['a long number', 'Mine is 882134 771209.', 'So 882134 771209.'],
    [
      'an order with its numbers',
      'Two crates of lemons and nine sacks of onions to the harbour kitchen.',
      '2 crates of lemons, 9 sacks of onions, harbour kitchen.',
    ],
    ['numbers in words', 'It is four seven eight double nine two.', 'Four seven eight, double nine two.'],
    ['another speaker of it', 'Hello.', 'Second box, no lid, a badly dented corner.'],
  ])('is not %s', (_, customer, agent) => {
    expect(rulesOf('paraphrase', ['customer', customer], ['agent', agent])).toEqual([])
  })

  it('is no paraphrase once something was proposed', () => {
    const step: Said = ['agent', 'Please restart the reader.']
    const later: Said = ['agent', 'Second box, no lid, a badly dented corner.']
    expect(rulesOf('paraphrase', ACCOUNT, step, ['customer', 'ok'], later)).toEqual([])
  })
})

describe('a question behind what can be done', () => {
  const offer = 'I can send you a lid. '
  const answer: Said = ['customer', 'ok']

  it('asks for consent where the customer answers', () => {
    expect(rulesOf('agree', ACCOUNT, ['agent', `${offer}Would it be the red one?`], answer)).toEqual([
      'order.agree',
    ])
    expect(rulesOf('agree', ACCOUNT, ['agent', `${offer}Would it be the red one?`])).toEqual([])
    expect(rulesOf('agree', ACCOUNT, ['agent', 'Would it be the red one?'], answer)).toEqual([])
  })

  it('does not where it asks for facts or data', () => {
    expect(rulesOf('agree', ACCOUNT, ['agent', `${offer}What is your order number?`], answer)).toEqual([])
    expect(rulesOf('agree', ACCOUNT, ['agent', `${offer}When did the box come?`], answer)).toEqual([])
  })
})

describe('an explanation by its account alone', () => {
  const remedy = ' I will send you a new one today.'

  it('stands in a sentence that shows nothing else', () => {
    expect(rulesOf('explain', ACCOUNT, ['agent', `The base was stacked on a shelf.${remedy}`])).toEqual([
      'en.explain-account',
    ])
    expect(
      rulesOf('explain', ACCOUNT, ['agent', `It must be maddening that the base was stacked.${remedy}`]),
    ).toEqual([])
  })

  it('is not what the customer has told', () => {
    expect(
      rulesOf('explain', ACCOUNT, ['agent', `So the second box came with a dented corner.${remedy}`]),
    ).toEqual([])
  })
})

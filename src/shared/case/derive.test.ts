import { expect, it } from 'vitest'
import { deriveFacts } from './derive.ts'
import { blankCase } from './patch.ts'

it('reads the messages in the order of their times, whatever order the export has', () => {
  const at = (minute: number): number => Date.UTC(2026, 2, 2, 9, minute)
  const messages = [
    {
      role: 'agent',
      author: 'Ola',
      atMs: at(30),
      text: 'I sent you the new part. Has that solved it for you?',
    },
    { role: 'customer', author: 'Kim', atMs: at(0), text: 'The part is broken.' },
    { role: 'customer', author: 'Kim', atMs: at(40), text: 'Yes, thank you.' },
    { role: 'agent', author: 'Jan', atMs: at(10), text: 'I will look into it.' },
  ] as const
  const { transcript } = deriveFacts({ ...blankCase(), status: 'resolved', messages }, 'closewell')
  expect(transcript).toMatchObject({ closingAuthor: 'Ola', askedSolved: true, waited: true })
  const questions = transcript.findings.filter(({ technique }) => technique === 'closure.solved')
  expect(questions.map(({ message }) => message)).toEqual([2])
})

import { expect, it } from 'vitest'
import { compileLexicons } from './compiled-lexicons.ts'
import { readTalk, type TalkMessage } from './read-talk.ts'

const REPLY: TalkMessage = { role: 'agent', text: 'Is there anything else I can help you with?' }
const ANSWER: TalkMessage = { role: 'customer', text: 'No, thank you.' }
const TALKS: readonly (readonly TalkMessage[])[] = [
  [{ role: 'customer', text: 'I need a taxi.' }, { role: 'agent', text: 'Where do you want to go?' }, REPLY],
  [
    { role: 'agent', text: 'I have sent a new one today. Has that solved the problem?' },
    ANSWER,
    REPLY,
    ANSWER,
  ],
  [ANSWER, REPLY, { role: 'agent', text: 'I have sent a new one today. Has that solved the problem?' }],
  [
    { role: 'customer', text: REPLY.text },
    { role: 'agent', text: ANSWER.text },
  ],
]

it('reads a talk the same whatever was read before', () => {
  const fresh = TALKS.map((talk) => readTalk(talk, { lexicons: compileLexicons('en') }))
  const lexicons = compileLexicons('en')
  for (const talk of TALKS.toReversed()) readTalk(talk, { lexicons })
  expect(TALKS.map((talk) => readTalk(talk, { lexicons }))).toEqual(fresh)
  expect(fresh.map(({ closure }) => closure.unresolved)).toEqual([false, true, true, false])
})

import type { TechniqueRule } from '../technique-rule.ts'

/** English: an answer to closure that tells nothing yet. */
export const EN_UNCLEAR: readonly TechniqueRule[] = [
  {
    id: 'en.answer-unclear',
    finds: 'answer.unclear',
    patterns: [
      '(dunno|hard to (say|tell))',
      '(can not|could not|unable to) (say|tell) [yet]',
      '(do not|not) (know|sure) (yet|if|whether)',
      'too (early|soon) to (say|tell|know)',
    ],
    matches: ['dunno, ask me tomorrow', "I can't tell yet", 'Hard to say.', "I don't know yet"],
    rejects: ['I can tell you it works', 'No, that is all.'],
  },
]

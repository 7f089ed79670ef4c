import type { TechniqueRule } from '../technique-rule.ts'
import { EN_ANSWERS_CONTENT } from './en-answer-content.ts'
import { EN_ANSWERS_LATER } from './en-answer-later.ts'
import { EN_ANSWER_STATES } from './en-answer-state.ts'
import { EN_ANSWERS_OPEN } from './en-answers-open.ts'
import { EN_ANSWERS_SET } from './en-answers-set.ts'

/** English: how the customer's answer to a closure question reads. */
export const EN_ANSWERS: readonly TechniqueRule[] = [
  {
    id: 'en.answer-yes',
    finds: 'answer.yes',
    form: 'statement',
    patterns: [
      '^ [oh|well|hmm|erm|um|uh|ah|ok|okay|hi ..1|so|hey|and|actually|lol|haha|ha|hehe|heh] (yes|yep|yup|yeah|yea|yess|ya|yah|yh|aye|sure|indeed|correct|absolutely|definitely|certainly|right|exactly|totally|of course|affirmative|ye|mhm|yessir|yesss|yis|ja|si|oui|roger|you bet|i think so|think so|believe so|100|very much|by all means|please do|please|ofc|surely)',
      '^ [oh|well|and] (it|they|he|she|that|i|we) (does|did|is|has|do|are|have|am|can|was|indeed) [now|indeed|again] $',
      '^ that is (right|correct|it|true) $',
      '^ (sadly|unfortunately|alas|afraid|i am afraid|im afraid|sorry) (yes|so|it (does|is|has|did)) ..1 $',
      '(so|hence|therefore|then) (yes|yeah|yep|yup|aye) $',
      '^ (i|we|it|they) (can|do|did|am|is|are|have|has|does) [now|indeed|thanks|thank*|yes] $',
      '^ [it] (is|does|did|has|are) [now|indeed] $$',
    ],
    unless: [
      'please (close|wait|hold|see|read|check) ..2',
      '(i think so|think so|believe so) (but|though|not) ..2',
      'sure (if|whether|how|what) ..2',
      '(yes|yeah|sure|yep) (but|and no|right|i (think|guess))',
      'not sure',
      '(i am|i have|it is|i do|it has) (not|a|no|to|also|an|still|away|on|in|at|been|had)',
    ],
    matches: ['Yes.', 'yep thanks', 'It does!'],
    rejects: ['No.', 'I am not sure.'],
  },
  {
    id: 'en.answer-no',
    finds: 'answer.no',
    patterns: [
      '^ [no|well|hmm] i (do not|did not) (think|believe) so',
      '^ [oh|well|hmm|erm|um|uh|ah|ok|okay|actually|hi ..1|hey|and|lol|haha|ha|hehe|heh|lmao|nope] (no|nope|nah|nay|na|noo|naw|negative|none|nothing|nada|not at all|never|it (does not|did not|is not|has not)|i (do not|did not))',
      '^ [no|nope|well|hmm|oh] (not really|not at all|not particularly|not especially|not so much|not yet|not as such)',
      '(does|did|is|are|was|has|have|do|can|could) not $$',
      '^ [well|hmm|er|um|sadly|unfortunately|afraid] [i am|i m] afraid not',
      '^ (sadly|unfortunately|regrettably) not $$',
      '^ (i (doubt it|fear not|think not|hope not))',
      '^ (id|i d|i would) say no',
    ],
    unless: [
      '(no|nah|nope) ..1 (idea|clue)',
      '(no|not) (idea|clue|problem|worries|sure|time)',
      '(is not|are not|was not|have not|do not|can not) (it|they|he|she|we|you|i) $$',
      'i (do not|did not) (know|check*|try|tried|had|have time)',
    ],
    matches: ['No.', 'nope', 'Nah, thanks'],
    rejects: ['Yes.', 'No idea.'],
  },
  {
    id: 'en.answer-thanks',
    finds: 'answer.thanks',
    patterns: [
      '(thank|thanks|thankyou|thx|thnx|tnx|tks|ty|tysm|tyvm|cheers|ta|much appreciated|appreciate it|many thanks|bye|goodbye|good bye|have a (nice|good|great|lovely) ..2|see you|all the best)',
    ],
    unless: ['(no|not|thanks) (thanks to|for nothing)', 'thanks in advance'],
    matches: ['thx', 'Thank you, bye'],
    rejects: ['Hello.', 'still broken'],
  },
  ...EN_ANSWERS_SET,
  ...EN_ANSWERS_OPEN,
  ...EN_ANSWERS_CONTENT,
  ...EN_ANSWER_STATES,
  ...EN_ANSWERS_LATER,
]

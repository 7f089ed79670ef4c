import type { TechniqueRule } from '../technique-rule.ts'

/** English: apologies in other words than the usual. */
export const EN_REGRET: readonly TechniqueRule[] = [
  {
    id: 'en.apologise-otherwise',
    finds: 'apologise',
    patterns: [
      '(forgive|pardon|excuse) (us|me|our|my|the|this) ..2',
      '(beg|ask|asking|begging|hope for) [for] (your|you to) (pardon|forgive*|forgiveness)',
      '(i|we) [do|really|very much|deeply|sincerely|truly|so|both|all|certainly] [very much] regret ..1 ',
      '(i|we) (owe|owed) [you|her|him|them|your ..2] [both|all] [a|an|my|our|more than] [big|huge|proper|real|sincere|full|public|heartfelt] (apology|sorry|apologies|word of apology)',
      '(was|is) (wrong|careless|sloppy|remiss|thoughtless|clumsy|poor|rude|silly|unfair|bad|slow) of (me|us|our ..2|them)',
      '(my|our|sincere|sincerest|humble|deepest|many|full|heartfelt|thousand|deep|profound|please accept|unreserved) (apologies|apology|apols|regrets|sorry)',
      '(apologies|apology|apols|soz|sry|sorry) [again|once more|so much|all round|both|mate|love|all|dear|madam|sir|folks|guys] [for|about|on|over] (the|that|this|those|these|your|our|my|it|all|any|having|not|a|an|us|what|how|everything|keeping|making|missing|losing|sending|leaving|putting|muting|charging|forgetting|being|getting|taking|letting|giving|messing|mixing|dropping|breaking|wasting|delaying|double|cutting|blocking|failing|overlooking|billing|causing|dragging|wrecking|ruining|spoiling|waking|scaring|worrying|disturbing|bothering|confusing|sounding|asking|the ..1)',
      '(sorry|apologise|apologize|apologies) ..3 (that|we|our|my|i|they|he|she|it|nobody|the|this|your) ..3 (was|were|did|had|has|have|got|went|came|put|left|kept|let|lost|missed|took|sent|made|broke|failed|dropped|forgot|charged|gave|turned|fell|never|could|been|happened|arrived|ran|cost|caused|mixed|messed|mucked|muddled|swapped|hit|cut|stopped|<mishap>)',
      '(really|so|very|truly|terribly|dreadfully|awfully|deeply|extremely|proper|genuinely|ever so|am|we are|were|im) sorry [again|indeed|too] (we|our|that our|that we|that it|that the|that this|that nobody|that they|for|about|on behalf)',
      '(my|our) (bad|fault entirely|sincere ..1) (on|about|for|with|over|that|there) ..1',
      '(apologise|apologize|apologising|apologizing|apologises) ..4 (for|that|about|on behalf|unreservedly|sincerely|profusely|wholeheartedly|to you)',
      '(that|this|it|which) (should|ought to) (never|not) (happen|have happened|be|have been|have|take|occur) ..2 (sorry|apolog*) ',
      '(sorry|apologies) (about|for) (that|this|it|all that|all this|that one|the wait|the mix up|the trouble|the mess|the muddle|the confusion)',
      '(mea culpa|i stand corrected|i take it back|i take that back|hands up that was|hands up on)',
      '(i am|im|we are) sorry (and|but) (this|that|it) (was|is) (our|my|on) ..2',
    ],
    unless: [
      '(sorry|regret) [to] (hear|read|see|learn|know)',
      'sorry [if|that|to hear] (you|u) (feel|think|see it|took|believe|find|are (unhappy|upset))',
      '(for|about) (your|the) (loss|bereavement)',
      'sorry ..3 (what|your name|did not (catch|hear|get|quite|understand|follow)|say [that] again|which|who|whose|could you|can you|come again|repeat|how do)',
      'excuse me ..3',
      'pardon me ..2',
      '(not|nothing) ..2 (to apologise|apologise|sorry|regret)',
      'sorry for (him|her|them|yourself)',
      '(will|would|wont|not|never|might) regret ..2',
      'no need ..4',
      '(better safe than|sorry state|sorry sight)',
    ],
    matches: [
      'Please forgive us for losing the tube.',
      'I regret very much that our gateway failed.',
      'I owe you both an apology.',
      'Sorry for muting your work.',
      'That was wrong of me.',
      'My bad on the milk.',
    ],
    rejects: [
      'Sorry, what was your name?',
      'I am sorry to hear that.',
      'Sorry that you feel that way.',
      'You will not regret it.',
      'Excuse me, which one is it?',
    ],
  },
]

import type { TechniqueRule } from '../technique-rule.ts'

/** English: the customer is content, or has nothing left, in words that deny or make fun. */
export const EN_ANSWERS_CONTENT: readonly TechniqueRule[] = [
  {
    id: 'en.answer-nothing-left',
    finds: 'answer.allSet',
    patterns: [
      '(do not|dont|not) (think|believe|reckon) so ..1 $',
      '(not|nary) [a|one|even] (single|one|thing|bit|word|soul|jot|peep|sausage) [one|thing|worry|question|point|wish|bit|word|problem|issue|of them] ..4 $',
      '^ [no|well|haha|oh|yes] (only|just) [that] (a|one|some|my|your|our|the ..1) (bit|little|cup|glass|nap|hug|coffee|tea|beer|sunshine|holiday|sleep|miracle|lie|weather|music|kids|raise|lottery|million) ..6',
      '^ (none|nothing|nobody|no one) (except|but|besides|apart from|other than) ..8 (haha|hahaha|lol|hehe|lmao|joking|kidding|thanks|thank*)',
      '(you have|youve|you ve|you) (just|already) (answered|covered|solved|sorted|done|dealt with|fixed|explained|told me|helped) ..3',
      '(can not|cant|could not|couldnt) (fault|complain|grumble|think of (anything|a thing|any|one)|ask for more) ..3',
      '(no|not|without) (complaints|complaint|grumbles|knots|worries|gremlins|snags|niggles|surprises|drama|more (questions|riddles|worries|knots)) ..2',
      '(never|could not be|couldnt be) better ..2',
      '(no|without) [more|further|other|any] (problem|problems|issue|issues|error|errors|trouble|complaint|fault|faults|leaks|glitches|hiccups|hitch|hitches|dropouts|crashes) (since|at all|so far|anymore|any more|any longer|now|whatsoever|here|left|yet) ..3',
      'nothing [is|s] (wrong|amiss|to complain|out of place) ..3',
      '^ (finally|at last|at long last) $',
      '(and|with|so) (none|nothing|no) $$',
      'nothing (short|else|missing|more|left|to (add|change|fault|report|complain|improve)|i can think of|comes to mind|springs to mind|that springs|that comes) ..3',
      '(neither|nor) (do i|am i|have i|is there) ..2',
      '(lets|let us|you can|can|may|we can) (leave it|call it a day|let me go|close (it|this|that)|say goodbye) ..3',
    ],
    unless: [
      'nothing (short|left) (of|in|on|but) ..2',
      '(and|so) no (it|i|they|he|she|the|this|that|there) ..1',
    ],
    matches: [
      "Don't think so",
      'Not a single one, touch wood',
      'There was, but you have just answered it',
      'easy, and none',
    ],
    rejects: ['I think so', 'And no, it leaks.', 'Nothing left in the box'],
  },
  {
    id: 'en.answer-content',
    finds: 'answer.allSet',
    patterns: [
      '(bingo|eureka|hooray|hurrah|hurray|yay|woohoo|woo hoo|yippee|hallelujah|jackpot|voila|tada|ta da|magic|like clockwork|bliss|heaven|sorted|champion|touchdown|crystal|flawless|spotless|impeccable|gorgeous|stunning|splendid|marvellous|marvelous|fabulous|fantastic|superb|excellent|wonderful|brilliant|delightful|heavenly|phenomenal|top drawer|first class|bang on|on the dot|on the nose|to a t)',
      '^ [yes|yeah|oh|very|quite|more than|so|totally|absolutely|all] (content|chuffed|happy|pleased|relieved|glad|delighted|thrilled|over the moon|satisfied|reassured|convinced|grateful|at (peace|ease|rest)|purring|humming|singing|glowing|shining|sparkling|spinning|whirring|ticking|flying|roaring|toasty|cosy|snug|warm|dry|quiet|silent|crisp|sharp|bright|readable|legible|level|straight|flush|tight|steady|stable|smooth|green|complete|whole|intact|spotless|clean) [as ..2|now|again|thanks|thank*|and ..3|to the ..2] $',
      '(like a (dream|charm|treat|baby|log|kitten|champ|rocket|breeze|bird|lamb|clock)|as good as (gold|new)|good as new|in one piece|safe and sound|alive and (well|kicking)|every (comma|word|page|one|last one|bit|single one|penny|cent|inch|note) ..2|(right|straight|bang) (away|first time|on time)|first (hit|time|go|try|in the list)|with (a minute|time|room) to spare|(from )?top to bottom|wide (open|awake))'.replace(
        '(from )?',
        '',
      ),
      '(saved (my|our|the|his|her) (day|life|bacon|skin|neck|weekend|wedding|evening|trip|exam)|(you are|youre|you re) ..3 (angel|star|legend|hero|gem|treasure|lifesaver|saint|wizard|magician|genius|best|gold|diamond|rock|champion)|(love|loves|loving) (it|them|that|this|him|her)|(best|lovely|kindest|nicest) (service|support|firm|shop|company|team|people) ..2)',
      '(no longer|not any longer|not anymore|stopped|quit|ceased|ended|vanished|disappeared|evaporated|melted away) ..2 $',
    ],
    unless: [
      '(not|nt|isnt|hardly|barely|never|far from|anything but|no|nor|neither|without|less than|if|until|unless|would be|should be|used to be|was|were) ..2 (content|chuffed|happy|pleased|relieved|glad|delighted|thrilled|satisfied|reassured|convinced|grateful|warm|dry|quiet|silent|crisp|sharp|bright|readable|legible|level|straight|tight|steady|stable|smooth|complete|whole|intact|clean|excellent|wonderful|brilliant|fantastic|magic|flawless)',
      '(just|oh|how|well that is|thats) (great|brilliant|fantastic|wonderful|marvellous|lovely|excellent|perfect|splendid) (but|only|except|now|so|another|still) ..2',
      '(green|bright|dry|clean|sharp|straight|whole|level) (light|screen|cleaning|room|line|page|one|ones)',
      '(service|support) (number|line|desk|team) ..1',
    ],
    unlessSentence: ['(still|again|but|except|though|however|only|worse|wrong|broken|missing|not|never)'],
    matches: ['crystal', 'Purring like a kitten', 'Chuffed', 'with a minute to spare', 'it is in one piece'],
    rejects: ['Not content at all', 'great, still broken', 'brilliant, but the lid is missing'],
  },
]

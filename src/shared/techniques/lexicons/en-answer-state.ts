import type { TechniqueRule } from '../technique-rule.ts'

/** How a thing is, or what it does, that is not as it should be. */
const BAD =
  '(lukewarm|tepid|freezing|faint|fainter|blurry|blurred|fuzzy|crooked|bent|cracked|torn|scratched|dented|smashed|shattered|ripped|stained|soggy|mouldy|moldy|rotten|stale|sour|bitter|garbled|gibberish|illegible|muffled|crackly|patchy|choppy|jerky|laggy|shaky|wobbly|loose|leaky|rusty|sticky|jammed|clogged|blocked|bricked|corrupt|corrupted|greyed|grayed|misspelt|misspelled|misspelt|mismatched|overcharged|short changed|ignored|fobbed|disappointed|fuming|furious|annoyed|cross|unhappy|unacceptable|useless|hopeless|rubbish|joke|nonsense|laughable|pathetic|insulting|insufficient|unfair|pinches|pinch|itches|itch|hurts|aches|stings|throbs|burns|rubs|scrapes|grinds|squeaks|squeals|rattles|hums|buzzes|whines|whistles|hisses|clicks|clunks|knocks|bangs|beeps|chirps again|flickers|blinks|flashes|stutters|lags|freezes|crashes|drips|leaks|trickles|wobbles|shakes|slips|sticks|jams|stalls|sputters|coughs|dies|cuts out|drops out|falls off|falls out|fell off|fell out|came off|comes off|falling|sinking|stinks|reeks|smokes|sparks|trips|overheats|screams|screamed|howls|barks|bounces|bounced|rejects|rejected|refuses|refused|declined|denied|invalid|expired|errors|failed|fails|failing|vanished again|lost|doubled|twice again|upside down|back to front|the wrong|wrong one|other one instead|hissing|leaking|dripping|squeaking|squealing|flickering|wobbling|pinching|rubbing|hurting|aching|lagging|stuttering|jamming|slipping|stalling|screaming|howling|rattling|knocking|banging|whining|whistling|grinding|scraping|smoking|sparking|stinking|itching|overheating|mud|too (small|big|large|short|long|tight|loose|late|hot|cold|loud|quiet|dark|bright|slow|high|low|heavy|thin|thick|expensive|sweet|salty|little|few|many|much))'

/** Words that turn the state of a thing round. */
const AVERTED =
  '(no|not|nt|never|nothing|none|without|stopped|stops|quit|ceased|nor|neither|hardly|isnt|doesnt|dont|didnt|was|were|used to|instead of|no longer|from being|because|after|before|so)'

/** English: the answer tells how the thing is. */
export const EN_ANSWER_STATES: readonly TechniqueRule[] = [
  {
    id: 'en.answer-bad-state',
    finds: 'answer.unresolved',
    patterns: [
      BAD,
      '(at best|at most|at a push|if anything|more or less nothing|sort of not|half (of|the|a|my|as)|halfway|only half|hardly|barely|scarcely|anything but)',
      '(light|lamp|led|dot|bar|ring) [is|s|stays|still] (red|orange|amber|off|out|dead)',
      '(it|they|that|this) (came|come|comes) back ..1 (wrong|again|the same|empty|broken|blank|bent|cracked|dirty) ..2',
      '(back|here|there|out|in|down|up) and (bigger|worse|louder|slower|wrong|broken)',
      '(yes|yeah|yep) ..3 no $',
      '(so|hence|therefore|then) (no|nope|not really|not) $',
      '^ no ..1 (i|it|they|he|she|you|we|the|my|there) ..2 (still|again|only|asked|am asking|was asking|want|wanted|need|needed|cant|can not)',
      '(now|then|instead) (i|we|it|the ..1|my ..1) [am|is|s] (falling|stuck|locked|lost|worse|blank|gone|off|dead|missing)',
      '(i d|id|i would) (be|feel|call it|say) ..4 (if|when|with|were|had) ..3',
      '(walk out|go elsewhere|leave you|switch to|take it back|send it back|money back|speak to (a|your) (manager|supervisor)|complaint|lawyer|solicitor)',
    ],
    unless: [
      `${AVERTED} ..2 ${BAD}`,
      `${BAD} (anymore|any more|any longer|no more|no longer|is gone|are gone|has gone|gone|stopped|has stopped)`,
      '(hot|cold|late|much|little|many) (for|to) (complain|worry)',
      '(too (much|many|little)) (for (me|us) to|to (list|say))',
      '(it|that|they|sound|light|lamp|she|he) (clicks|clicked|beeps|beeped|blinks|flashes|hums|rings|chirps|burns|whistles) (along|green|blue|again|now|once|like|nicely|happily|away|back|in place|shut|into place)',
      'half (past|an hour|a minute|hour|price|the time)',
      '(half|all) (of|the) ..2 (back|refunded|sorted|done)',
      'complaint (is|was|has been) (settled|resolved|closed|dealt with)',
      '(no|any|without) (complaint|complaints)',
      'no joke',
    ],
    unlessSentence: [
      '(dunno|no idea|hard to (say|tell)|will (see|tell|check|know)|later|tonight|tomorrow|(cant|can not|could not|couldnt) (say|tell|judge))',
    ],
    matches: ['Lukewarm at best.', 'It pinches at the heel.', 'two are dead, so no', 'Now it is too loud.'],
    rejects: ['It no longer squeaks.', 'Nothing drips.', 'The rattle has stopped.', 'It hums along nicely.'],
  },
  {
    id: 'en.answer-but',
    finds: 'answer.unresolved',
    patterns: [
      '(but|except|though|although|however|only that|just that|trouble is|thing is|snag is|catch is|problem is|mind you|pity about) ..1 (the|my|our|one|it|its|there|now|a|an|his|her|your|when|he|she|they|some|two|that|this|no|still|where|what|who|how|why|is|are|#|also|then|after|every|half) ..2',
      '(though|but|however) $$',
      '^ (just|only) (the|my|a|an|your|our) ..3 (please|pls|plz)',
      '(too|also|as well) (please|pls|plz)',
      '(apart|aside) from (the|my|one|a|that|some|two) ..3',
    ],
    unless: [
      '(but|though|although|however) ..1 (it|that|this|now|they|all|everything|things|we|i|you|he|she) (is|are|was|s|am|has|have|ve|re|seems|looks|looks|feels) ..2 (fine|ok|okay|good|great|nothing|all|better|working|sorted|right|clear|in|there|back|gone|solved|fixed|alright|perfect|done|here|up|answered|just|enough|happy|lovely|well|settled)',
      '(but|though|although|however) ..1 (it|that|they|now|all|everything|he|she) (works|worked|does|did|opens|loads|runs|came|went|arrived|helped|made|makes|let|fits|rings|prints|plays|goes) ..1',
      '(but|though|although|however) ..1 (it|that) (took|takes|was (slow|fiddly|tricky|hard|close|touch|tight|a)) ..4',
      '(but|though|although|however) ..2 (thanks|thank|cheers|appreciate|no (problem|worries|matter)|never mind|nothing|nevermind|not a (big|problem)|glad|love) ..1',
      '(but|though|although|however) (you|i|we) ..2 (answered|sorted|fixed|solved|got|have|did|will|ll|can|could|am|know|see|think|appreciate|had|cant check|have not|havent|need to (check|test|try|go|ask)|d (have|need)) ..1',
      '(took|bit|slow|long|while|hard|first|wait|fiddly|struggled|effort|tries|attempts|trouble|early) ..2 (but|though) ..4',
      '(but|though) ..3 (later|tonight|tomorrow|check|know|say|tell|until|till|sure|wait|test|tried|try) ..1',
      '(not|no|none|nothing|nope|neither) ..2 (but|though) ..3',
      '(last|nothing) but ..2',
      '(just|only) that one ..1 $',
      '(no|nope) (just|only) that (one|$) ..1',
      'but (one|two) (minute|moment|second|sec) ..1',
    ],
    unlessSentence: [
      '(dunno|no idea|hard to (say|tell)|not sure|do not know|dont know|have not ..2|havent ..2)',
    ],
    matches: [
      'Yes, but the lid is missing.',
      'Six are there. But one has a crack.',
      'Fine apart from the smell',
    ],
    rejects: ['It took a while but it works.', 'No, but thanks.', 'Slow at first but it is fine now.'],
  },
]

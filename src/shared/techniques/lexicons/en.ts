import type { Lexicon } from '../lexicon.ts'
import { EN_ACTION, EN_ACTION_PHRASES } from './en-action.ts'
import { EN_CLOSURE_RULES } from './en-closure.ts'
import { EN_SOLVED_RULES } from './en-solved.ts'
import { EN_UNRESOLVED_RULES } from './en-unresolved.ts'

/** English. Ambiguous contractions (we're, we'll, I'll, I'd) stay as they are. */
export const EN: Lexicon = {
  language: 'en',
  contractions: {
    "i've": 'i have',
    "we've": 'we have',
    "they've": 'they have',
    "you've": 'you have',
    "i'm": 'i am',
    "you're": 'you are',
    "that's": 'that is',
    "there's": 'there is',
    "it's": 'it is',
    "what's": 'what is',
    "how's": 'how is',
    "nothing's": 'nothing is',
    "where's": 'where is',
    "everything's": 'everything is',
    "isn't": 'is not',
    "aren't": 'are not',
    "wasn't": 'was not',
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "hasn't": 'has not',
    "haven't": 'have not',
    "couldn't": 'could not',
    "can't": 'can not',
    cannot: 'can not',
  },
  phrases: {
    ...EN_ACTION_PHRASES,
    something: '(anything|any thing|something|anythin|anyting)',
    'something-else': '<something> [at all] (else|elce|esle|further|more)',
    'any-other':
      '(any|some) [more|other|further|additional|remaining|outstanding] (other|further|more|additional|remaining|outstanding)',
    topic:
      '(question|questions|queries|query|concern|concerns|issue|issues|problem|problems|doubt|doubts|request|requests|matter|matters)',
    'more-help':
      '[any|some] (more|further|additional|other|anymore|extra) [other|further|additional|kind of] (help|assistance|support|aid)',
    we: '(i|we)',
    can: '(can|could|may|might|will|would|should)',
    serve:
      '(help|assist|assit|asist|support|do|answer|clarify|explain|handle|resolve|fix|solve|sort|address|provide|offer|look into|take care|be of|get for|check for|check|clear up)',
    'now-or-so':
      '(today|tonight|now|right now|then|sir|madam|maam|miss|please|thank*|if not|at this (time|moment|point|stage)|at the moment|for (now|today|you|me)|this (morning|afternoon|evening)|before (i|we|you)|on your mind|or (is|was|will|would|are))',
    'that-we-can':
      '([that|which|where|in which|with which] <we> <can> [also|still|possibly|perhaps|else|further|please|maybe|be able to] <serve>|(to|for me to|for us to|left to) (help|assist|discuss|resolve|clarify|address|sort|go over|cover|take care)|<we> (should|need to|have to|must) (take care|address|cover|discuss|look at|look into|fix|resolve|sort|go over))',
    'that-you-need':
      '[that|which|where] (you|youd) [might|may|would|do|will|still|also] (need*|want*|require*|like|wish|wanted) ($|help|assistance|support|from (me|us|our)|<now-or-so>|done|fixed|sorted|resolved|clarified|explained|answered|looked|(me|us) to (help|do|assist|take care|look|explain|clarify|check|resolve|fix)|[to] (ask|know|discuss|clarify|understand|talk|go over|resolve|address))',
    'asks-more': '($|at all|<now-or-so>|<that-we-can>|<that-you-need>|..6 <we> (can|could|may) <serve>)',
    case: '[your|the|this|that|my|our|all|these|those] [of|your|the|these] ..2 (issue|issues|problem|problems|matter|matters|concern|concerns|question|questions|query|queries|request|complaint|case|error|fault|trouble|situation|ticket|order|doubts|it|this|that|everything|things)',
    solved:
      '(resolved|solved|fixed|sorted|settled|rectified|cleared|addressed|answered|taken care of|dealt with|remedied|closed out)',
    solve:
      '(resolve|resolved|solve|solved|fix|fixed|sort|sorted|settle|settled|addressed|answer|answered|clear|cleared|clarify|clarified|remedy)',
    subject: '(the|your|it|that|this|everything|things|all|my|these|those|both)',
    remedy:
      '[support|help|community|forum|new|following] (article|post|guide|link|page|video|step|steps|instructions|tip|tips|answer|thread|workaround|tutorial|information|info)',
    /** Words that lead into a question. */
    lead: '(and|so|ok|okay|right|great|perfect|now|then|but|well|good|alright|all right|thanks|thank you|excellent|lovely|cool|super|also|brilliant|fantastic|nice|sure|oh|um|uh|er|erm|just checking|just to check|just to be sure|quick check|tell me|may i ask|can i ask|can i check|sorry|on your (side|end)|at your end|hi|hello|hey|or|first|maybe|yes|no|today|lastly|finally)',
    'the-thing':
      '(it|they|he|she|everything|all|things|both|the|your|these|those|my|our|his|her|their|its|a|an|any of|each|every|mails|emails|calls|messages)',
    'thing-noun':
      '(sound|signal|picture|image|video|audio|heat|heating|water|power|light|lights|lamp|internet|wifi|wi fi|connection|service|access|login|page|screen|app|printer|error|errors|problem|issue|noise|smell|leak|hum|buzz|display|file|files|photos|mail|mails|email|emails|calls|call|line|card|payment|balance|button|door|gate|engine|alarm|code|message|warning|map|keyboard|mouse|camera|speed|temperature|pressure|bars|stripe|stripes|crack|pain|charge|charging|refund|money|silence)',
    achieve:
      '(see|hear|feel|log|login|sign|get (in|into|on|through|to|it|them|online|past|back)|open|access|connect|use|view|find|load|print|play|join|reach|receive|scan|pay|download|upload|edit|save|export|import|sync|make|browse|stream|enter|read|watch|move|check (in|out)|book|complete|submit|proceed|continue|swipe|place|charge|call|finish|start|resolve|solve|fix|unlock|reset|activate|install|register|sort|do (it|that|so)|set)',
    how: '[now|all|been|finally|fully|completely|totally|already|properly|successfully|getting|being|indeed|actually]',
    fine: '(fine|ok|okay|alright|properly|correctly|well|again|now|normally|smoothly|as (it should|expected|normal|before)|like (it should|before))',
  },
  cues: {
    statementLead: [
      'let (me|us) know',
      'feel free',
      'not hesitate',
      'never hesitate',
      'without hesitat*',
      '(contact|call|reach|text|message|email|write|reply|ping|tell) [out] [back] [to] (me|us|back|anytime|any time) [if|when|should]',
      '(if|should|whenever|unless|in case|when|whether) (you|there|i|we|any|anything)',
      'i hope',
      'hope (that|this|it|the|you)',
      'just ask',
    ],
    collecting: [
      '(anything|something|what|any thing) else ..5 (add|note|noted|include|mention|share|tell|report|specify|record|provide me|provide us|inform|say|state|write|describe|attach|order|buy|purchase|remember|recall|notice|noticed|you see|you saw|you have seen|changed|happened|damaged|broken|wrong)',
      '(any|some) (other|further|more|additional) ..2 (details|specifications|preferences|requirements|symptoms|damage|error|errors|comments|constraints|criteria|options|flights|dates|times)',
      'anything else (i|we) (should|need to|must|ought to) (know|be aware)',
      '<something-else> ..4 (search|try|instead|available)',
      '(look up|look for|look at) <something-else>',
      '(or|maybe|perhaps) something else',
      'something else (perhaps|maybe|instead)',
      '(anything|something|any thing) else that (should|must|ought to|needs to|has to|could|might have) ..6',
      '(anything|something|any thing|any other ..1) else (on|in|about|with|at) (the|it|this|that|your|his|her) ..6 (before|apart from|for instance|for example|wrong|broken|missing|damaged|that was|that was not|you can see)',
      'any other (card|account|address|number|phone|device|browser|cable|email|mail|name|shop|branch|store|computer|socket|key|door) (it|that|you|we|i|he|she|they) (could|might|may|can|have|had|use|used|own|is|was) ..4',
    ],
    smallTalk: [
      '(thank|thanks) ..3 (contacting|calling|reaching|getting in touch|writing|chatting|waiting|holding|patience|choosing|messaging|providing|confirming|sharing|information|details)',
      'thank you',
      '(thank|thanks) for',
      '(i|we) can [certainly|definitely|gladly|surely] (look|check|help|assist|see what|see if)',
      '(please|kindly) (allow|give) (me|us)',
      'welcome to',
      'my name is',
      'this is ..3 (from|with|speaking)',
      'how (can|may|could) (i|we) [help|assist]',
      '(happy|glad|able|here|pleased|love|pleasure) to (help|assist|serve)',
      '(can|will|ill|could) (help|assist) you',
      '(do|did|can|could) not ..2 (understand|catch|hear|follow)',
      '(one|a|just a|give me a) (moment|second|minute|sec)',
      '(please|kindly) ..2 (hold|wait|bear|stand by|allow)',
      '(bear|hold) [on] with me',
      'i understand $$',
      '(hope|trust) (you|your|this finds)',
      '(make|making|be) sure (i|that i|we|that we) (have|got|ve|understand|understood|am|follow) ..1',
      '(if|have|do|whether|check|checking) i (have|ve|got|understand|understood|read|heard|follow|hear|am|get) ..3 (right|rightly|correctly|picture|sequence|straight|you|order|correct)',
      '(you mean|in other words|so you are saying|so you re saying|so youre saying|no wonder|tell me|you said|you wrote|as i understand)',
      'what (a|an) (nuisance|pity|shame|pain|mess|day|night|morning|way|start|thing|fright|shock|bother|rotten|miserable|horrible|awful|terrible|disappointment)',
      '(let|lets) (me|us) [just|quickly|first] (check|see|look|have|take|find|pull|bring|dig|read|get this|go through|make sure|confirm|repeat|recap|sum)',
      '(i will|i ll|ill) [just|quickly|first] (check|have a look|look|take a look|find out|see what|see if|pull up|bring up)',
      '(sorry|apologies|apologise|apologize) (to (hear|read|learn|see)|about|for|that (you|your|it|this|two|the|we|our))',
      '(that|this|it) (must|sounds|would|is|s) ..2 (awful|terrible|horrible|annoying|maddening|frustrating|infuriating|upsetting|stressful|worrying|serious|rotten|miserable|grim|dreadful|a (nightmare|nuisance|pain|shame|pity|worry)|the last thing)',
      '(i d|id|i would) (be|feel|have been) ..4',
    ],
    action: EN_ACTION,
    settled: [
      '(thank|thanks|thx|cheers|perfect|great|awesome|brilliant|excellent|wonderful|super|lovely|fixed|solved|resolved|sorted|works|working|got it|ok|okay|alright|fine|appreciate|good)',
    ],
    callToAction: [
      '^ [please|just|simply|then] (call|visit|contact|reach|write|reply|check|click|see|email|e mail|chat|message|our|go to|head|read|find|get in touch|ask|text|feel free|let us|let me|we are)',
    ],
  },
  rules: [...EN_UNRESOLVED_RULES, ...EN_SOLVED_RULES, ...EN_CLOSURE_RULES],
}

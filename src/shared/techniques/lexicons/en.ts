import type { Lexicon } from '../lexicon.ts'
import { EN_CLOSURE_RULES } from './en-closure.ts'
import { EN_SOLVED_RULES } from './en-solved.ts'
import { EN_UNRESOLVED_RULES } from './en-unresolved.ts'

/** English. Ambiguous contractions (we're, we'll, I'll, I'd) stay as they are. */
export const EN: Lexicon = {
  language: 'en',
  contractions: {
    "i've": 'i have',
    "we've": 'we have',
    "you've": 'you have',
    "i'm": 'i am',
    "you're": 'you are',
    "that's": 'that is',
    "there's": 'there is',
    "it's": 'it is',
    "what's": 'what is',
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
      '[that|which|where] you [might|may|would|do|will|still|also] (need*|want*|require*|like|wish|wanted) ($|help|assistance|support|from (me|us|our)|<now-or-so>|done|fixed|sorted|resolved|clarified|explained|answered|looked|(me|us) to (help|do|assist|take care|look|explain|clarify|check|resolve|fix)|[to] (ask|know|discuss|clarify|understand|talk|go over|resolve|address))',
    'asks-more': '($|at all|<now-or-so>|<that-we-can>|<that-you-need>|..6 <we> (can|could|may) <serve>)',
    case: '[your|the|this|that|my|our|all|these|those] [of|your|the|these] ..2 (issue|issues|problem|problems|matter|matters|concern|concerns|question|questions|query|queries|request|complaint|case|error|fault|trouble|situation|ticket|order|doubts|it|this|that|everything|things)',
    solved:
      '(resolved|solved|fixed|sorted|settled|rectified|cleared|addressed|answered|taken care of|dealt with|remedied|closed out)',
    solve:
      '(resolve|resolved|solve|solved|fix|fixed|sort|sorted|settle|settled|addressed|answer|answered|clear|cleared|clarify|clarified|remedy)',
    subject: '(the|your|it|that|this|everything|things|all|my|these|those|both)',
    remedy:
      '[support|help|community|forum|new|following] (article|post|guide|link|page|video|step|steps|instructions|tip|tips|answer|thread|workaround|tutorial|information|info)',
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
      '(anything|something|what|any thing) else ..5 (add|note|noted|include|mention|share|tell|report|specify|record|provide me|provide us|inform|say|state|write|describe|attach|order|buy|purchase|remember|recall|notice|noticed|see|saw|seen|changed|change|happened|missing|damaged|broken|wrong)',
      '(any|some) (other|further|more|additional) ..2 (details|specifications|preferences|requirements|symptoms|damage|error|errors|comments|constraints|criteria|options|flights|dates|times)',
      'anything else (i|we) (should|need to|must|ought to) (know|be aware)',
      '<something-else> ..4 (look up|search|try|instead|available)',
      '(or|maybe|perhaps) something else',
      'something else (perhaps|maybe|instead)',
    ],
    smallTalk: [
      '(thank|thanks) ..3 (contacting|calling|reaching|getting in touch|writing|chatting|waiting|holding|patience|choosing|messaging|providing|confirming|sharing|information|details)',
      'thank you',
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
    ],
    action: [
      '(i|we) (have|had|just|did|am|already|now) [now|just|already|also|gone ahead and|successfully|went ahead and] (sent|resent|emailed|mailed|reset|replaced|refunded|processed|issued|fixed|corrected|updated|changed|activated|reactivated|restored|canceled|cancelled|credited|booked|rebooked|scheduled|rescheduled|reopened|unlocked|unblocked|removed|deleted|added|applied|initiated|arranged|created|placed|completed|adjusted|transferred|restarted|rebooted|refreshed|installed|reinstalled|repaired|resolved|solved|waived|extended|upgraded|enabled|disabled|configured|reconnected|reissued|reordered|dispatched|shipped|set|made|done|cleared|switched|sorted|forwarded|pushed|linked|merged|registered|submitted|requested|confirmed|increased|raised|reduced|lowered|approved|authorized|authorised|granted|assigned|flagged|escalated|uploaded|connected|paired|returned|reversed|paid|compensated|exchanged|expedited|prioritized|prioritised)',
      '(i|we) (sent|resent|reset|replaced|refunded|processed|issued|fixed|corrected|updated|changed|activated|restored|cancelled|canceled|credited|booked|unlocked|removed|added|applied|restarted|refreshed|reopened|cleared|switched|sorted|pushed)',
      '(has|have|had) [now|just|already] been [now|just|already|successfully] (sent|resent|emailed|reset|replaced|refunded|processed|issued|fixed|corrected|updated|changed|activated|restored|cancelled|canceled|credited|booked|scheduled|unlocked|unblocked|removed|added|applied|initiated|arranged|created|placed|completed|adjusted|transferred|resolved|solved|waived|upgraded|enabled|disabled|repaired|reissued|dispatched|shipped|cleared|made|done|set)',
      '(is|are) now (active|activated|available|unlocked|updated|fixed|set|open|restored|enabled|resolved|working|back|complete|confirmed)',
      '(try|trying|restart*|reboot*|reinstall*|reset*|unplug*|power cycle|log out|logging out|sign out|signing out|clear your|clear the|clearing|turn it off|switch it off|refresh*|please update|uninstall*|hard reset|reconnect*|disconnect*)',
      'you will [now|shortly|soon] (receive|get|see)',
      '^ (done|sent|changed|raised|lowered|switched|added|fixed|swapped|reset|extended|booked|corrected|installed|updated|unlocked|removed|cancelled|restored|paid|moved|pushed|deployed|replaced) (to|for|in|on|it|by|the|your|until|from|all)',
      '(fix|hotfix|patch|update|release|version|firmware|config|setting|change|order|refund|part|box) ..2 (pushed|deployed|applied|rolled out|issued|loaded|released|installed|sent|swapped|replaced)',
      '(have|has|had) had ..4 (corrected|changed|fixed|replaced|removed|repaired|cleaned|moved|redone|updated|cancelled|booked)',
      '(gone|driven|been) (over|round) (with|to|there|and)',
      '(could|can|would) you [please|now|just|kindly] (set|reload|restart|reset|try|swap|switch|update|reinstall|plug|unplug|turn|press|clear|delete|log|refresh|put|change|use)',
      '(i|we|he|she|they) (set|put|took|made|gave|turned|moved|left|cut|got|rang|wrote|pushed|raised|told|asked|swapped|cleaned|hung|loaded|opened|stopped|started|ran|rolled back|fitted|rebuilt|mended|patched|converted|topped up)',
      '(please|kindly|just|then|to|and|you can|you could) (swap|unplug|plug|press|hold|push|pull|turn|switch|delete|remove|clear|open|go to|click|tap|select|choose|set|put|use|download|log|sign|pair|clean|drain|fill|start|load|take|wait|change|make|tilt|tighten|enter|scan|raise|lower)',
      '^ (swap|unplug|plug|press|hold|push|pull|turn|switch|delete|remove|clear|open|go to|click|tap|select|choose|set|put|use|download|pair|clean|drain|fill|start|load|take|change|tilt|tighten|raise|lower|split|look under|add)',
      '(i|we|ve|has|have|had|just|been|now|ben|was|were|is|are) ..2 (taken|got|put|brought|given|found|left|loaded|rolled back|stopped|converted|cleaned|rung|printed|ended|swapped|turned|written|filed|moved|gone over|gone round|called|posted|redone|rebuilt|widened|hung|paid|replaced|changed|sent|fixed|switched|returned|restarted|booked|extended|raised|attached|hooked|mended|glued)',
      '^ (done|sent|changed|raised|switched|added|fixed|swapped|reset|extended|booked|corrected|attached|installed|updated|unlocked|removed|cancelled|restored|paid|printed|moved) [for you|now|it] $',
      '(is|are) (in your|back on|back in|on its way|on the way|there again|right again|yours|on your)',
      '(here is|you can find|you will find|attached|this link|these steps|the steps|as follows|follow)',
    ],
    settled: [
      '(thank|thanks|thx|cheers|perfect|great|awesome|brilliant|excellent|wonderful|super|lovely|fixed|solved|resolved|sorted|works|working|got it|ok|okay|alright|fine|appreciate|good)',
    ],
    callToAction: [
      '^ [please|just|simply|then] (call|visit|contact|reach|write|reply|check|click|see|email|e mail|chat|message|our|go to|head|read|find|get in touch|ask|text|feel free|let us|let me|we are)',
    ],
  },
  rules: [...EN_UNRESOLVED_RULES, ...EN_SOLVED_RULES, ...EN_CLOSURE_RULES],
}

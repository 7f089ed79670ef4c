import type { AskedDatum, TechniqueRule } from '../technique-rule.ts'

const YOURS = '(your|the|ur|yr|an|a|any|yer)'
const ASKS =
  '(what|whats|may i|can i|could i|might i|i need|we need|ill need|i will need|provide|give me|give us|send me|send us|confirm|tell me|share|verify|enter|have|which|let me have|best|is|and|please|request|require|with)'

function form(id: string, words: string, match: string, reject: string, asks?: AskedDatum): TechniqueRule {
  return {
    id,
    finds: 'formFilling',
    ...(asks === undefined ? {} : { asks }),
    patterns: [
      `${ASKS} ..3 ${YOURS} ..2 (${words})`,
      `(what|which) (is|s|was) ${YOURS} ..2 (${words})`,
      `^ [and|your|the|or|ok] [full|current|first|last|best] (${words}) [please] $$`,
      `(what|which) (${words}) `,
    ],
    unless: [
      `(wrong|lost|changed|change|updated|corrected|sent|thank*|thanks|on|to|from|with|in|by|under|got|see|found) ..2 (your|the) (${words})`,
      `(after|once|when|typed|entered|forgot|reset|changed|whenever) ..4 (${words})`,
      `(give|send) you`,
    ],
    form: 'any',
    matches: [match],
    rejects: [reject],
  }
}

/** English: form filling, templates, and questions to which yes means the opposite. */
export const EN_CUES: readonly TechniqueRule[] = [
  form(
    'en.form-reference',
    '(order|account|customer|case|ticket|reference|booking|invoice|policy|member*|tracking|claim|contract|confirmation) (number|no|id|code|ref|#)|reference|order id|invoice is it',
    'What is your order number?',
    'I changed your order number.',
    'reference',
  ),
  form(
    'en.form-email',
    '(e mail|email|mail) [address|id]',
    'Could you give me your email address please?',
    'I sent it to your email.',
    'email',
  ),
  form(
    'en.form-phone',
    '(phone|mobile|telephone|contact|cell|best|callback) (number|no)|number to (reach|call) you [on|at]',
    'May I have your phone number?',
    'Your phone number was changed.',
    'phone',
  ),
  form(
    'en.form-identity',
    'name|full name|surname|postcode|post code|zip [code]|date of birth|dob|address|birthday|security (question|code|word)|password|pin|last four digits|serial [number]|imei|username|user name|passport number',
    'Can I have your full name and the postcode?',
    'We got your address.',
  ),
  {
    id: 'en.form-details',
    finds: 'formFilling',
    patterns: [
      '(send|upload|attach|provide|share) ..3 (photo|photos|picture|pictures|screenshot|screenshots|receipt|copy of|proof of|invoice|document*)',
      '(verify|confirm) ..2 (identity|account|details|yourself)',
      '(which|what) (date|day) (would|do|did|will) you ..2 (like|want|prefer|travel|arrive|leave|depart)',
      '(how many) (people|persons|guests|tickets|nights|pieces|adults|copies|of you)',
    ],
    matches: ['Could you send us a photo of it?', 'Please verify your account.'],
    rejects: ['I like the picture.', 'How many times did it fail?'],
  },
  {
    id: 'en.canned',
    finds: 'canned',
    patterns: [
      '(status|priority|owner|assignee|category) (changed|set|updated|moved) (to|from|by)',
      '(ticket|case|request) (created|opened|closed|updated) (from|by|via|automatically)',
      '(auto|automatic|automated) (reply|response|message|note|close|closed|assigned|update)',
      '(case|ticket|request|chat|conversation) ..2 (assigned|reassigned|merged|routed|transferred|escalated automatically|closed automatically) (to|into|with|by)',
      '(sla|timer) ..2 (started|paused|breached|stopped|expired|timer|due)',
      '(reply|email|survey|notification|acknowledgement) sent to [the] customer',
      '(macro|trigger|workflow|automation|rule) ..3 (applied|fired|ran|run|executed)',
      '(do not|not) (reply|respond) to this (email|e mail|message|mail|address)',
      '(automatic|automated|auto generated|system generated) (message|email|e mail|reply|response|notification)',
      '(take|fill|complete|answer|receive|rate) ..4 (survey|questionnaire)',
      '(send|sending|mail|email|text) you ..3 (survey|questionnaire)',
      'you (will|ll|may|might) (get|find|receive) ..4 (survey|questionnaire)',
      '(rate|review) (this|our|your|the) ..2 (mail|email|chat|conversation|service|agent|support|experience)',
      '(how did we do|how satisfied are you)',
      '(this (email|e mail|message) ..6 (confidential|intended|privileged))',
      '(intended recipient|unsubscribe)',
      '(your ..1 (call|conversation) (is|may be|will be) ..2 recorded)',
      '(chat|ticket|conversation) (ended|closed) by',
      'sent from my (phone|iphone|android|mobile|ipad)',
    ],
    unless: ['(i|we) ..2 unsubscribe*', 'unsubscribe ..4 (you|yourself) from'],
    matches: [
      'Please do not reply to this email.',
      'This is an automatic message.',
      'Rate our service here.',
      'After this talk we will send you a short survey.',
    ],
    rejects: ['I replied to your email.', 'We reviewed your case.', 'The survey of your roof is on Monday.'],
  },
  {
    id: 'en.reversed-all',
    finds: 'question.allDone',
    patterns: [
      '(is|was|are|will|would|s|that s|thats|thatll|ll) [that|this|it|we|you|us] [be|you|us] [then|just] (all|everything|it|done|the lot|set|sorted|sufficient|enough)',
      '(that|this|it) [will|ll|would|is|s] [be] [then|just] (all|everything|it|done|the lot|sufficient|enough|the only|us done|you (sorted|done|all set))',
      '(that|this) (everything|all|it|the lot|us done|you (done|sorted))',
      '(have|has|did|do) (i|we|you) [now] (got|get|have|had|covered|cover|answered|answer|gotten|found|find|received) (all|everything|it all|what) ..2',
      '(does|did|do) (that|this|it) [all] (cover|take care of|sum|wrap)',
      '(all|everything) (set|good|done|clear|sorted|fine|complete|in order|ok|okay|answered)',
      '(are|r) (you|we) ..1 (set|good|sorted|done|ok|okay|fine|clear|through|happy)',
      '(is|was) ..4 (sufficient|enough|complete|closed|the only ..1|all in order)',
      '(leave it (at that|there))',
    ],
    unless: ['is there (nothing|not)', 'anything else', 'what else'],
    matches: ['Will that be all?', 'Is that everything?'],
    rejects: ['Is there anything else?', 'What else can I do?', 'Nothing else then?'],
  },
  {
    id: 'en.reversed-still-wrong',
    finds: 'question.stillWrong',
    patterns: [
      'still ..3',
      '(go|goes|going|keep|keeps|keeping|continue|continues|carry|carries) [on] (draining|dripping|leaking|crashing|freezing|beeping|flickering|dropping|buzzing|happening|failing|showing|popping|coming back|losing|blinking|overheating|rebooting|disconnecting)',
      '(yet|anymore) ..2 (having|have|getting|get|seeing|see|facing|not|broken|down|slow|stuck|wrong|there|happening|failing|leaking|dripping|flickering|a problem|trouble|issues|problems)',
      '(is|are|does|do|has|have|did) (it|they|the ..3|your ..3|you) ..1 (not ..1|leak*|drip*|crash*|freez*|flicker*|beep*|hurt*|squeak*|rattl*|fail*|happen*|reappear*)',
      '(problem|problems|error|errors|issue|issues|noise|leak|smell|message|warning|fault|pain|hum|buzz*|stain|crash*|pop up|pop ups) ..1 (come back|came back|coming back|returned|return|happen*|there|appear*|reappear*|back)',
    ],
    unless: [
      'not ..2 still',
      'still ..2 (working|works|work|holding|holds|hold|ok|okay|fine|good|connected|online|up|running|stable|happy|there for you|dry|quiet|gone|fixed|in place)',
    ],
    matches: [
      'Are you still having the problem?',
      'Is the code still on the display?',
      'Has the noise come back?',
    ],
    rejects: ['Is it fixed now?', 'Is it still holding?', 'Has the water come back?'],
  },
]

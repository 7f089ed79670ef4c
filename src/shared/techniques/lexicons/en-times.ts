import type { TechniqueRule, TimeUnit } from '../technique-rule.ts'

const COUNT =
  '[up to|about|around|under|less than|no more than|the next|a further|another|roughly] (#|a|an|one|two|couple of|three|few|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety) [or (two|three|so)|to #|#|and a half]'

function span(unit: TimeUnit, words: string, match: string, reject: string): TechniqueRule {
  return {
    id: `en.time-in-${unit}s`,
    finds: 'time',
    patterns: [
      `(within|in|inside|after|over|for) [the|just|only] [next|following|coming|a couple of|a few] ${COUNT} (${words}) [time]`,
      `(within|inside) [the|this|an|a|the next] (${words})`,
      `(in|after|within|over) (a|another|some|the next) (couple of|couple|few) (${words})`,
      `${COUNT} [business|working] (${words}) (from now|after that|later|at (most|the latest))`,
      `(takes|take|allow|within|in) ..3 # [#] [to #] (${words})`,
      ...(unit === 'hour' ? ['(every|each) hour', 'on the hour', 'hourly'] : []),
      ...(unit === 'day' ? ['(every|each) (day|evening|morning)', 'daily'] : []),
      ...(unit === 'week' ? ['(every|each) week'] : []),
    ],
    unless: [
      '(waited|waiting|been|lasted|ago)',
      'in (a|one) (minute|second|moment)',
      'for (a|one|#) (minute|minutes|second|hour)',
    ],
    time: { kind: 'within', unit },
    matches: [match],
    rejects: [reject],
  }
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT_WEEKDAYS = ['mon', 'tue|tues', 'wed|weds', 'thu|thur|thurs', 'fri', 'sat', 'sun']
const MONTHS =
  '(january|jan|february|feb|march|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)'

/** English: by when. */
export const EN_TIMES: readonly TechniqueRule[] = [
  span('minute', 'minute|minutes|min|mins', 'Ready in ten minutes.', 'The minutes of the meeting.'),
  span('hour', 'hour|hours|hrs|hr', 'It takes up to 24 hours, within two hours.', 'After hours of work.'),
  span('day', 'day|days', 'We post it in 2 days.', 'What a day.'),
  span('week', 'week|weeks|wk|wks', 'Expect it within the next two weeks.', 'It was a long week.'),
  span('month', 'month|months', 'Again in three months.', 'The month was cold.'),
  {
    id: 'en.time-workdays',
    finds: 'time',
    patterns: [
      `${COUNT} [to #] (business|working|work|bank|banking) (day|days)`,
      '# (business|working|work|bank|banking) (day|days)',
    ],
    time: { kind: 'within', unit: 'workday' },
    matches: ['It takes 3 to 5 working days.', 'after two business days'],
    rejects: ['We are open on working days.'],
  },
  {
    id: 'en.time-today',
    finds: 'time',
    patterns: [
      'today',
      'tonight',
      '(this|later this) (morning|afternoon|evening)',
      'end of [the|this] (day|business|shift)',
      'close of (play|business)',
      '(eod|cob)',

      'same (day|evening|afternoon)',
      '(before|after|by|at) (lunch|noon|midday|midnight)',
      'the next hour',
      '(within|inside|in) the hour',
      '(in|within|under|inside) [the next|under] (half an|an|a) hour',
      'quarter (past|to) <hour>',
      '(by|before|around|at) (breakfast|teatime|tea time|tea|supper|dinner|dinnertime|lunchtime|dawn|dusk|bedtime|closing|sunset|nightfall)',
      '(in|later in|by|over) the (morning|afternoon|evening)',
      'overnight',
      '(at|by) (midnight|close|closing time)',
      '(before|by) the (day|week) is (out|over)',
    ],
    unless: [
      '(help|else|assist|chat*|contacting|contacted|calling|called|more) ..6 (today|tonight|this (morning|evening|afternoon))',
    ],
    time: { kind: 'day', offset: 0 },
    matches: ['You get it today.', 'I will write by end of day.', 'later this afternoon'],
    rejects: ['How can I help you today?', 'soon'],
  },
  {
    id: 'en.time-tomorrow',
    finds: 'time',
    patterns: ['(tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro)', '[the] next (day|morning)'],
    time: { kind: 'day', offset: 1 },
    matches: ['It leaves tomorrow.', 'the next morning'],
    rejects: ['next to the door'],
  },
  ...WEEKDAYS.map((name, at): TechniqueRule => {
    const short = SHORT_WEEKDAYS[at] ?? name
    return {
      id: `en.time-${name}`,
      finds: 'time',
      patterns: [
        name,
        `${name}s`,
        `(on|by|until|before|next|this|every|from|of|till) (${short})`,
        `(${short}) (morning|afternoon|evening|at|by|#)`,
      ],
      unless: [`(since|last) ${name}`],
      time: { kind: 'weekday', weekday: at + 1 },
      matches: [`The van comes on ${name}.`],
      rejects: [`Since ${name} it has been quiet.`],
    }
  }),
  {
    id: 'en.time-this-week',
    finds: 'time',
    patterns: [
      '(this|the) week',
      'end of the week',
      '(before|by) the weekend',
      '(this|at the|over the) weekend',
    ],
    unless: ['(during|all|earlier|in) [the|this] week'],
    time: { kind: 'week', offset: 0 },
    matches: ['By the end of the week.', 'still this week'],
    rejects: ['It was cold all week.'],
  },
  {
    id: 'en.time-next-week',
    finds: 'time',
    patterns: ['next week', 'the week after', 'a week (from|today|tomorrow|on)'],
    time: { kind: 'week', offset: 1 },
    matches: ['They start next week.'],
    rejects: ['last week'],
  },
  {
    id: 'en.time-this-month',
    finds: 'time',
    patterns: ['(this|the) month', 'end of the month'],
    time: { kind: 'month', offset: 0 },
    matches: ['by the end of the month'],
    rejects: ['last month'],
  },
  {
    id: 'en.time-next-month',
    finds: 'time',
    patterns: ['next month', '(first|#) of next month'],
    time: { kind: 'month', offset: 1 },
    matches: ['from next month'],
    rejects: ['in the month of love'],
  },
  {
    id: 'en.time-clock',
    finds: 'time',
    patterns: [
      '(by|at|before|until|till|from|around|about|after|between|between # and|past) # [#] [am|pm|o clock|oclock|hours|h|cet|gmt]',
      '# [#] (am|pm|o clock|oclock|sharp)',
      'half past <hour>',
      '# # at the latest',
      '(at|by|before|until|till|after|around) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past ..1) [o clock|oclock|am|pm|tonight|tomorrow|sharp|today]',
    ],
    unless: [
      '# [#] [to #] (days|day|weeks|week|months|business|working|percent|euro|euros|pounds|dollars|items|times|people|minutes|mins|hours|degrees|kg|years)',
      '(at|by|before|around|about|after|from) (one|two|three|four|five|six|seven|eight|nine|ten) (of|days|weeks|months|other|more|times|people|percent|place)',
    ],
    time: { kind: 'clock' },
    matches: ['I call by 5 pm.', 'between 9 and 11', 'He comes at six tonight.'],
    rejects: ['It went down by 20 percent.', 'at one of our shops'],
  },
  {
    id: 'en.time-date',
    finds: 'time',
    patterns: [
      `# [st|nd|rd|th] [of] ${MONTHS}`,
      `${MONTHS} #`,
      '(on|by|until|before|till|from|of) the (#|first|second|third|fourth|fifth|tenth|fifteenth)',
      'week of (#|january|february|march|april|may|june|july|august|september|october|november|december)',
      '(in|by|until|before|early|late|end of|mid) (january|february|march|april|june|july|august|september|october|november|december)',
      '(by|on|until|before) # #',
    ],
    unless: ['(dated|since) ..4 #'],
    time: { kind: 'date' },
    matches: ['on 12 March', 'by the 20th', 'in the first week of October'],
    rejects: ['letter dated 12 March', 'the first floor'],
  },
]

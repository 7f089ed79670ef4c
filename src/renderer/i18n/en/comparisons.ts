export const comparisons = {
  'funnel.choice': 'Agents shown as',
  'funnel.choice.dots': 'Dots',
  'funnel.choice.funnel': 'Funnel',
  'funnel.unit': 'in %, by number of cases',
  'funnel.axis': 'cases (n)',
  'funnel.summary':
    '{metric} by agent, against the number of cases: {agents, plural, one {# agent} other {# agents}}. Use the arrow keys to go from agent to agent, Enter to see the cases.',
  'funnel.nobody': 'No agent has enough cases to be drawn.',
  'funnel.limits.inner': '95% limits',
  'funnel.limits.outer': '99.8% limits',
  'funnel.place.within': 'Within the limits: no more than chance',
  'funnel.place.between': 'Between the limits: one agent in twenty is there by chance alone',
  'funnel.place.outside': 'Outside both limits: more than chance. The mix of cases may still explain it',
  'funnel.place.uncompared': 'Under 20 cases: not compared',
  'funnel.undrawn':
    '{count, plural, one {# agent with fewer than 5 cases is not drawn} other {# agents with fewer than 5 cases are not drawn}}',
  'control.limits': 'control limits',
  'control.outside': 'outside the control limits. Chance alone does that about 3 times in 1,000.',
  'control.twoOfThree': 'two of three months in a row close to a limit, on one side.',
  'control.fourOfFive': 'four of five months in a row well off the usual rate, on one side.',
  'control.eightInARow': 'eight months or more in a row on one side of the usual rate.',
  'control.remark': 'Remark',
  'control.outside.short': 'outside',
  'control.twoOfThree.short': 'two of three close to a limit',
  'control.fourOfFive.short': 'four of five well off',
  'control.eightInARow.short': 'eight or more on one side',
  'comparison.title': 'Like with like',
  'comparison.rate': 'Rate as it is',
  'comparison.adjusted': 'With the team’s mix',
  'comparison.covered': 'Speaks for',
  'comparison.others': 'Beside all others, in points',
  'comparison.verdict': 'Said plainly',
  'comparison.within': 'within chance',
  'comparison.beyond': 'more than chance',
  'comparison.uncompared': 'under 20 cases: not compared',
  'comparison.points': '{value} ({low} to {high})',
  'comparison.refused.thinStratum':
    'Not adjusted: fewer than 5 cases of a kind that makes up over a tenth of the team’s.',
  'comparison.refused.littleCovered':
    'Not adjusted: the kinds of cases this agent had make up less than half of the team’s.',
  'comparison.refused.few': 'Not adjusted: fewer than 5 cases.',
  'comparison.explained':
    'Agents get different cases. “With the team’s mix” is the rate the agent would have if categories, channels and priorities were spread as in the whole team. It speaks for the share of the team’s cases of which the agent had any of the kind. “Beside all others” compares the rates as they are; of twenty agents like any other, one differs “more than chance” by chance.',
  'comparison.flip':
    '{lower} has a lower rate than {higher}: {crudeLower} against {crudeHigher}. With the team’s mix of cases it is the other way round: {adjustedLower} against {adjustedHigher}.',
  'comparison.flip.within': 'That difference is within chance.',
  'comparison.flip.beyond': 'That difference is more than chance.',
  'comparison.flips.more':
    '{count, plural, one {One more pair changes} other {# more pairs change}} places with the team’s mix of cases.',
  'comparison.flips.none': 'The order of no two agents turns about with the team’s mix of cases.',
  'comparison.side.lower':
    'As it is, {agent} is below the team: {crude} against {team}. With the team’s mix of cases above: {adjusted}.',
  'comparison.side.higher':
    'As it is, {agent} is above the team: {crude} against {team}. With the team’s mix of cases below: {adjusted}.',
  'comparison.side.within': 'The adjusted rate differs from the team’s by no more than chance.',
  'comparison.side.beyond': 'The adjusted rate differs from the team’s by more than chance.',
  'comparison.side.more':
    '{count, plural, one {One more agent changes} other {# more agents change}} sides: see the table.',
  'asking.list.repeated': 'Complaints whose customer came back',
  'asking.list.judged': 'All complaints judged',
  'asking.list.notAsked': 'Cases in which nobody asked',
  'asking.title': 'Does asking for closure pay?',
  'asking.explained':
    'Complaints of the period, by whether the agent asked if it is solved or if anything is left. Each agent’s own cases are compared with each other, so that who gets the easier cases does not decide it.',
  'asking.fewerRepeats':
    'Customers come back less often where the agent asked: the odds are {ratio} times those without asking (95% interval: {low} to {high}).',
  'asking.moreRepeats':
    'Customers come back more often where the agent asked: the odds are {ratio} times those without asking (95% interval: {low} to {high}). Perhaps agents ask where they have doubts.',
  'asking.withinChance':
    'No clear difference: the odds of coming back are {ratio} times those without asking, and with this many cases anything from {low} to {high} fits.',
  'asking.tooFew': 'Too few cases, or too few repeats on one side, to say.',
  'asking.caution':
    '{agents, plural, =0 {No agent} one {One agent} other {# agents}} did both and could be compared. This shows what goes together, not what causes what.',
  'asking.leftOut':
    'Left out: {count, plural, one {# case without a transcript or an agent} other {# cases without a transcript or an agent}}.',
  'asking.sort': 'Complaints',
  'asking.asked': 'Closure asked',
  'asking.notAsked': 'Not asked',
  'asking.repeated': 'Came back',
  'asking.rate': 'Rate',
  'curve.title': 'When do customers come back?',
  'curve.explained':
    'Share of customers back with another case by each day after the resolution, with 95% interval. Young cases count for the days that they have.',
  'curve.tooFew': 'Fewer than 20 cases could be watched: too few for a curve.',
  'curve.chart': 'Customers back by day',
  'curve.summary':
    'Share of customers back with another case, up to {days} days after the resolution, from {cases, plural, one {# case} other {# cases}}.',
  'curve.label': 'Customers back by day, 1 to {days}. Use the arrow keys to go from day to day.',
  'curve.axis': 'days since the resolution',
  'curve.window': 'window: {days} days',
  'curve.day': 'By day',
  'curve.watched': 'Watched, not yet back',
  'curve.point':
    'By day {day}: {value} back (95% interval: {interval}). Watched, not yet back: {watched, number}.',
} as const

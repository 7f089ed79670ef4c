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
} as const

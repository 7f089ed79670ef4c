export const examples = {
  'examples.title': 'Best examples',
  'examples.lead':
    'Your team’s own words, by what they show. Names, numbers, addresses and the case are taken out; nobody can be told from them.',
  'examples.link': 'Best examples of your team',
  'examples.none': 'No example yet',
  'examples.none.text':
    'In the preparation of a one-on-one, “Keep as example” under words that show something well puts them here, without names.',
  'examples.choose': 'What they show',
  'examples.all': 'All',
  'examples.practice': 'Practise: hide the agent’s words',
  'examples.hidden': 'What would you write here?',
  'examples.show': 'Show what the agent wrote',
  'examples.remove': 'Remove',
  'examples.keep': 'Keep as example',
  'examples.keep.of': 'Keep the words of {id} as an example',
  'examples.kept': 'Kept under “{name}”, without names.',
} as const

export const people = {
  'people.title': 'Data about people',
  'people.lead':
    'What is held about agents and customers, on this computer only: show it, hand it out, or erase it.',
  'people.link': 'Show, hand out or erase data about people',
  'people.settings': 'What is held about agents and customers',
  'people.agentLink': 'Data about this agent',

  'people.sheet.title': 'What is done with data about agents',
  'people.sheet.text':
    'One page for staff and their representatives: what is looked at, who sees it, how long it is kept, and what the figures can’t say.',
  'people.sheet.show': 'Show the page',
  'people.sheet.hide': 'Hide the page',

  'people.own.title': 'An agent’s own file',
  'people.own.text':
    'Everything that is held about one agent: cases, figures with their definitions, findings, one-on-ones whole, objections, and exports for HR. Names, numbers and addresses of customers are taken out of the excerpts; notes are given as they were written.',
  'people.own.agent': 'Agent',
  'people.own.choose': 'Choose an agent',
  'people.own.private': 'With the supervisor’s private notes',
  'people.own.private.text':
    'Off unless you decide otherwise. The file says whether they are in it. Where the law gives the agent a right to them, ask whoever answers for data protection.',
  'people.own.language': 'Language of the PDF',
  'people.own.json': 'Save as JSON',
  'people.own.saved': 'Saved as {name}.',
  'people.own.held':
    '{cases, plural, one {# case} other {# cases}}, {messages, plural, one {# signed message} other {# signed messages}}, {sessions, plural, one {# one-on-one} other {# one-on-ones}}, {exports, plural, one {# export for HR} other {# exports for HR}}.',

  'people.erase.agent.title': 'Erase an agent',
  'people.erase.agent.text':
    'The name gives way to a stand-in with a number wherever it stands, and the agent’s one-on-ones are deleted. The cases and the team’s figures stay.',
  'people.erase.customer.title': 'Erase a customer',
  'people.erase.customer.text':
    'Open any case of the customer and choose “Erase this customer” at its end. All their cases lose the customer and every word; who handled them, when, and with what result stays.',
  'people.erase.customer.cases': 'To the cases',
  'people.erase.customer.action': 'Erase this customer …',
  'people.erase.agent.action': 'Erase this agent …',
  'people.erase.dialog.customer': 'Erase {name}',
  'people.erase.dialog.agent': 'Erase {name}',
  'people.erase.counting': 'Counting what would be erased …',
  'people.erase.what': 'This will be changed or deleted',
  'people.erase.count.cases': '{count, plural, one {# case} other {# cases}}',
  'people.erase.count.messages':
    '{count, plural, one {# message} other {# messages}} in {kind, select, customer {which all words are erased} other {which the name is replaced}}',
  'people.erase.count.versions':
    '{count, plural, one {# earlier version} other {# earlier versions}} of those cases, kept so that imports can be undone',
  'people.erase.count.sessions':
    '{count, plural, one {# one-on-one is} other {# one-on-ones are}} deleted whole',
  'people.erase.count.sessionsChanged':
    '{count, plural, one {# one-on-one loses} other {# one-on-ones lose}} excerpts or names',
  'people.erase.count.excerpts':
    '{count, plural, one {# excerpt loses} other {# excerpts lose}} its words; the place says so',
  'people.erase.count.examples':
    '{count, plural, one {# practice example is} other {# practice examples are}} deleted',
  'people.erase.count.overrides':
    '{count, plural, one {# finding} other {# findings}} that you had struck out or added',
  'people.erase.count.notes': '{count, plural, one {# note} other {# notes}} on follow-ups and repeats',
  'people.erase.count.rejects':
    '{count, plural, one {# refused row} other {# refused rows}} of imports {count, plural, one {loses its} other {lose their}} value',
  'people.erase.count.views':
    '{count, plural, one {# saved view or mapping} other {# saved views or mappings}}',
  'people.erase.customer.effect':
    'The cases then belong to an unknown customer, so they leave the figures on repeats and lasting resolution, and those cases that came before or after them. All other figures stay as they are: what was found in the words is kept, the words are not.',
  'people.erase.agent.effect':
    'All figures stay, under the stand-in. Words that are like the name may be replaced too: rather one too many than one too few.',
  'people.erase.agent.keeps':
    'The log of exports for HR stays as it is; it holds numbers, no names. Files that were exported, printed or saved before are not reached from here.',
  'people.erase.similar':
    '{count, plural, one {# other case has} other {# other cases have}} the same name, address or number but count as another customer: {cases}. Nothing of that is erased here; look at each.',
  'people.erase.more': 'and others',
  'people.erase.back':
    'This can’t be undone. Importing an export that still names the person brings the data back: have it erased in the helpdesk first.',
  'people.erase.confirm': 'To confirm, type: {word}',
  'people.erase.do': 'Erase for good',
  'people.erase.cancel': 'Cancel',
  'people.erase.done': 'Erased. {cases, plural, one {# case was} other {# cases were}} changed.',
  'people.erase.notCleared':
    'Another program was reading the workspace, so traces may remain beside the database until Closewell is closed.',

  'people.backups.title': 'Backups',
  'people.backups.text':
    'A backup is a copy of the whole workspace as it was. Those made before an erasure still hold what was erased. These lie in the workspace’s folder; copies that you keep elsewhere are not known here.',
  'people.backups.none':
    'There is no backup in the workspace’s folder. Copies that you keep elsewhere are not known here.',
  'people.backups.row': '{name}, {size}, of {day}',
  'people.backups.remove': 'Delete {count, plural, one {this backup} other {all # backups}} …',
  'people.backups.sure': 'Delete for good? There is no way back to what they hold.',
  'people.backups.yes': 'Delete',
  'people.backups.no': 'Keep',

  'people.past.title': 'Erased so far',
  'people.past.none': 'Nobody was erased yet.',
  'people.past.text': 'What was erased and when; the list names nobody.',
  'people.past.customer':
    'A customer: {cases, plural, one {# case} other {# cases}}, {excerpts, plural, one {# excerpt} other {# excerpts}}',
  'people.past.agent':
    'An agent, now “{standIn}”: {cases, plural, one {# case} other {# cases}}, {sessions, plural, one {# one-on-one} other {# one-on-ones}} deleted',

  'case.erased.customer':
    'The customer was erased on {at, date, medium}. Names and words are gone; the figures go on with what had been found in them.',
  'case.erased.agent':
    'An agent was erased on {at, date, medium}. A stand-in takes the name’s place; the figures go on with what had been found before.',

  'ownFile.kind': 'Own file',
  'ownFile.running': '{agent}: own file, {at}',
  'ownFile.lead':
    'Everything that Closewell {version} holds about {agent}, put together on {at}. The data speak up to {asOf}.',
  'ownFile.who': 'Who this is about',
  'ownFile.name': 'Name',
  'ownFile.team': 'Team of most cases',
  'ownFile.reference': 'Number in files for HR',
  'ownFile.reference.none': 'none: no file for HR was made yet',
  'ownFile.figures': 'Figures',
  'ownFile.figures.lead':
    'Of all cases from {from} to {to}. Each rate stands with its count and the range that chance leaves open (95 %).',
  'ownFile.figures.none': 'No case is there to count.',
  'ownFile.left': 'Left out: {list}',
  'ownFile.leftOut': '{count} {reason}',
  'ownFile.findings': 'Found in the words',
  'ownFile.findings.lead':
    'In how many of these cases each was found; a case can show several, by several agents.',
  'ownFile.findings.none': 'Nothing was found in words.',
  'ownFile.column.technique': 'Way of talking',
  'ownFile.column.cases': 'Cases',
  'ownFile.column.month': 'Month',
  'ownFile.column.opened': 'Opened',
  'ownFile.column.resolved': 'Of them resolved',
  'ownFile.column.messages': 'Signed messages',
  'ownFile.cases': 'Cases',
  'ownFile.cases.lead':
    '{cases, plural, one {# case} other {# cases}}: owner of {owner}, resolver of {resolver}, last to write in {closedTalk}, wrote in {wrote}; {messages, plural, one {# signed message} other {# signed messages}}. Dates, category and status of each case are in the JSON file.',
  'ownFile.cases.all': 'All cases, by the month in which they were opened',
  'ownFile.sessions': 'One-on-ones',
  'ownFile.sessions.none': 'There is none.',
  'ownFile.session': 'One-on-one of {day}',
  'ownFile.stage.planned': 'planned',
  'ownFile.stage.held': 'held',
  'ownFile.stage.closed': 'closed',
  'ownFile.topics': 'Chosen to talk about',
  'ownFile.others': 'others of the team: {figure}',
  'ownFile.excerpts': 'Excerpts',
  'ownFile.excerpt.gone': 'The words were erased with a person’s data.',
  'ownFile.excerpt.note': 'Note: {note}',
  'ownFile.self': 'Self-rating',
  'ownFile.self.rating': '{rating} of 5',
  'ownFile.self.blank': 'left blank',
  'ownFile.agentsWords': 'The agent’s own words',
  'ownFile.notes': 'Shared notes',
  'ownFile.private': 'The supervisor’s private notes',
  'ownFile.goal': 'Goal',
  'ownFile.reality': 'Reality',
  'ownFile.options': 'Options',
  'ownFile.will': 'Will',
  'ownFile.actions': 'Actions',
  'ownFile.state.open': 'open',
  'ownFile.state.done': 'done',
  'ownFile.state.dropped': 'dropped',
  'ownFile.review': 'Review of {day}: {words}',
  'ownFile.answer': 'The agent’s answer',
  'ownFile.disputes': 'Objections',
  'ownFile.dispute': '{reason} ({outcome})',
  'ownFile.dispute.answer': 'Answer: {answer}',
  'ownFile.outcome.open': 'open',
  'ownFile.outcome.upheld': 'finding stands',
  'ownFile.outcome.corrected': 'corrected',
  'ownFile.exports': 'Files for HR that held these figures',
  'ownFile.exports.none': 'There is none.',
  'ownFile.export':
    'No. {number}, {at}: period {from} to {to}, {names, select, yes {with names} other {without names}}, {figures, plural, one {# figure} other {# figures}} ({files})',
  'ownFile.basis': 'What the figures rest on',
  'ownFile.basis.text':
    'Definitions {definition}, settings {settings}, lexicon {lexicon} with {team} changes of the team’s own phrases; repeats within {days} days, time zone {zone}.',
  'ownFile.notHeld': 'What is not held',
  'ownFile.notHeld.text':
    'No voice and no recording, no tone and no feeling, no working time, no place in a ranking, no score of the person. Nothing is sent anywhere.',
  'ownFile.private.in': 'The supervisor’s private notes are in this file.',
  'ownFile.private.out': 'The supervisor’s private notes are not in this file.',
  'ownFile.suggested': 'own file {agent}',
} as const

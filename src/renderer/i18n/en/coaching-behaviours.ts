/** What an agent is asked about a figure: the behaviour behind it, and the question that opens the talk. */
export const coachingBehaviours = {
  'prepare.behaviour.resolution.once': 'I see a case through until it is resolved.',
  'prepare.behaviour.resolution.now': 'My cases are settled rather than left open.',
  'prepare.behaviour.resolution.lasting': 'What I resolve stays resolved.',
  'prepare.behaviour.reopen': 'A case that I resolved has to be opened again.',
  'prepare.behaviour.followUp.completion': 'I make the follow-up that was promised, and in time.',
  'prepare.behaviour.repeat': 'A customer whose complaint I resolved has to write again.',
  'prepare.behaviour.closure.solved': 'Before I close a case, I ask whether the problem is solved.',
  'prepare.behaviour.closure.unresolved': 'Before I close a case, I ask whether anything is left.',
  'prepare.behaviour.closure.either': 'Before I close a case, I ask the customer whether all is settled.',
  'prepare.behaviour.closure.both':
    'Before I close a case, I ask both: whether it is solved, and whether anything is left.',
  'prepare.behaviour.closure.waited': 'Once I have asked, I wait for the customer’s answer.',
  'prepare.behaviour.closure.ignoredNo': 'I close a case although the customer said that it is not solved.',
  'prepare.behaviour.technique.listen': 'I let the customer tell everything before I propose something.',
  'prepare.behaviour.technique.ask': 'I ask questions until I understand the problem.',
  'prepare.behaviour.technique.paraphrase': 'I say the problem back in my own words.',
  'prepare.behaviour.technique.acknowledge': 'I say that I see what the problem means for the customer.',
  'prepare.behaviour.technique.acknowledgeFirst':
    'I say that I see how the customer feels before I come to the solution.',
  'prepare.behaviour.technique.apologise': 'Where something went wrong, I apologise and say for what.',
  'prepare.behaviour.technique.own': 'I say that I will see to it myself.',
  'prepare.behaviour.technique.own.not': 'I send the customer on to somebody else.',
  'prepare.behaviour.technique.canDo': 'I say what can be done, or offer a choice.',
  'prepare.behaviour.technique.canDo.not': 'I say what is not possible, or point to a rule.',
  'prepare.behaviour.technique.explain': 'I explain how it came about, and then what I will do.',
  'prepare.behaviour.technique.defend.not': 'I defend our side, or say that the customer caused it.',
  'prepare.behaviour.technique.agree': 'I ask whether the customer agrees with the solution.',
  'prepare.behaviour.technique.facts': 'I say what happens next, who does it, or by when.',
  'prepare.behaviour.technique.inform': 'When I promise news, I say when it will come.',
  'prepare.behaviour.technique.inform.vague': 'I promise news without saying when it will come.',

  'prepare.question.resolution.strength': 'This one stayed resolved. What did you do that made it last?',
  'prepare.question.resolution.priority':
    'Think of a case that would not come to an end. What would have helped to settle it the first time?',
  'prepare.question.followUp.strength': 'You keep the follow-ups you owe. How do you make sure of that?',
  'prepare.question.followUp.priority':
    'What gets in the way when a follow-up is due? What would make it easier to keep?',
  'prepare.question.repeat.strength':
    'Few of your customers have to write again. What do you look at before you close a complaint?',
  'prepare.question.repeat.priority': 'This customer came back. What was still missing the first time?',
  'prepare.question.closure.strength':
    'You end your cases with care. What made you do it like this here, and what did the answer tell you?',
  'prepare.question.closure.priority':
    'How do you notice that the matter is settled for the customer? What could you ask before you close?',
  'prepare.question.technique.strength':
    'Read these words again. What did you want to bring about, and how did the customer take it?',
  'prepare.question.technique.priority':
    'Put yourself in the customer’s place here. What would you have liked to hear, and how would you say it?',
} as const

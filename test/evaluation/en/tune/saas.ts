import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-saas-01',
    messages: [
      ['customer', 'Our SSO login fails for everyone in the Berlin office since 8am.'],
      ['agent', 'Hi Dirk, which identity provider is it, and what does the error page say?'],
      ['customer', 'Okta, "audience mismatch"'],
      ['agent', 'Thanks. Could you set the audience field to the value in my attachment?'],
      ['customer', 'Done on our side.'],
      ['agent', 'Are the Berlin people getting in?'],
      ['customer', 'Half of them. The contractors still get the mismatch.'],
      [
        'agent',
        "OK. I'll go through the contractors' group with our identity engineer and write to you at 11:30 with the findings.",
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-saas-02',
    messages: [
      ['customer', 'how do i export to csv?'],
      ['agent', 'Open the report, three dots, Export.'],
      ['customer', 'gotcha'],
      ['agent', 'Other stuff I can lend a hand with?'],
      ['customer', 'nah im good'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'en-saas-03',
    messages: [
      ['customer', 'We need the data deleted from backups as well.'],
      [
        'agent',
        "It's not possible for us to delete from backups. What we can do is lock the restore so that nobody brings your data back.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'en-saas-04',
    messages: [
      ['customer', 'Webhooks arrive twice. Our billing booked 412 orders double.'],
      [
        'agent',
        "I'm sorry about the duplicate deliveries. A retry job started twice after last night's release, which is why each event came two times. I've stopped the second one, and I'll run the clean-up script for your account now.",
      ],
      ['customer', 'ok'],
      [
        'agent',
        "The script's through. Is the count on your side right again, and what's left on your plate from this?",
      ],
      ['customer', "Finance will check it on Monday, I can't judge it"],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'en-saas-05',
    messages: [
      ['customer', 'The Zapier connector drops fields'],
      ['agent', "Connectors are Zapier's responsibility. Please raise it with them."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-saas-06',
    messages: [
      ['customer', 'I want to downgrade from Business to Team'],
      ['agent', "Got it. May I ask what made you look at Team, what is it that you don't use?"],
      ['customer', 'the audit log. nobody reads it'],
      [
        'agent',
        'Makes sense. I can switch you at the end of the cycle, or right now with a credit. Which is it going to be?',
      ],
      ['customer', 'now'],
      ['agent', 'Switched. What other wishes do you have?'],
      ['customer', 'An invoice with our new address please'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'en-saas-07',
    messages: [
      ['customer', 'the dashboards dont load. white page. chrome 121 and edge. only for admins. editors ok'],
      [
        'agent',
        "So what you're seeing is a blank page for admins in both Chrome and Edge while editors are fine, did I get that right?",
      ],
      ['customer', 'yep'],
      [
        'agent',
        'We rolled back the release a moment ago. Could you reload it and say whether the charts are there?',
      ],
      ['customer', 'charts are there'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-saas-08',
    messages: [
      ['customer', 'Is there an api for seats?'],
      ['agent', 'Reading is in v2, changing comes in spring.'],
      ['customer', 'cool'],
      ['agent', 'Does that leave you with any open point?'],
      ['customer', "Possibly, I'd need to talk to our dev"],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-saas-09',
    messages: [
      ['customer', 'we lost a WHOLE sprint board. 60 tickets. the team is standing around'],
      ['agent', 'A team standing idle and two weeks of work out of sight - that would stress me out no end.'],
      ['customer', 'ya'],
      ['agent', 'What was the last thing anybody did on the board before it vanished?'],
      ['customer', 'Nina renamed it'],
      ['agent', 'So it was there until Nina renamed it, and then all 60 tickets went with it, correct?'],
      ['customer', 'right'],
      [
        'agent',
        "Here's what I can do: restore it from 9:00, or from 9:30 with the last edits but with no attachments. Which suits you more?",
      ],
      ['customer', '9:30'],
      ['agent', "I'll start it now."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'en-saas-10',
    messages: [
      ['customer', 'Emails from the app land in spam at our customers'],
      ['agent', 'How long has it been going on?'],
      ['customer', 'since we changed the domain'],
      [
        'agent',
        'Then the DKIM record is missing for the new one. Please add the two lines I attach to your DNS.',
      ],
      ['customer', 'added'],
      [
        'agent',
        "Mails pass now. I'll look at your delivery figures again in two weeks and write how they look. For today, have you any remaining wish?",
      ],
      ['customer', 'No wishes remaining, thank you'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-saas-11',
    messages: [
      ['customer', "can't upload files"],
      ['agent', 'How large are they and what kind?'],
      ['customer', '3GB mp4'],
      ['agent', "The limit is 2 GB a file. Split it into two and it'll go."],
      ['customer', 'k'],
      ['agent', 'Did they upload?'],
      ['agent', "I'm closing this ticket since there has been no reply for 5 days."],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'en-saas-12',
    messages: [
      ['customer', 'Your update broke our integration.'],
      [
        'agent',
        "The change was announced in the release notes. It isn't our mistake if you don't read them.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-saas-13',
    messages: [
      ['customer', 'invoice shows 21 seats, we have 19'],
      ['agent', "I'll have the invoice redone. The corrected one reaches you by the end of the week."],
      ['customer', 'thanks'],
      ['agent', 'And is there a second thing?'],
      ['customer', 'Yes. VAT number missing.'],
      ['agent', "OK, I'll be in touch about that one soon."],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts', 'inform.vague'],
  },
  {
    id: 'en-saas-14',
    messages: [
      ['customer', 'password reset mail doesnt come'],
      ['agent', "I can set a temporary one for you by hand. It's in your second mailbox now."],
      ['customer', 'got it'],
      ['agent', 'And were you able to get in with it?'],
      ['customer', "yes i'm in"],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'en-saas-15',
    messages: [
      ['customer', 'We present to the board in an hour and the reports are DOWN'],
      [
        'agent',
        'Oh no, an hour before the board - I can feel the pressure. Sorry that the reports are down right now.',
      ],
      ['customer', 'can you fix?'],
      [
        'agent',
        "I'm on it together with Priya from infrastructure. I'll have a static copy of last night's reports in your mailbox by 14:15, and a word from me at 14:30 on how the live ones are.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'en-saas-16',
    messages: [
      ['customer', 'where do i change the logo'],
      ['agent', 'Settings > Branding.'],
      ['customer', 'ok found it'],
      ['agent', 'So nothing more for today?'],
      ['customer', 'erm yes, actually, the logo looks blurry'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'en-saas-17',
    messages: [
      ['customer', 'dark mode is gone'],
      ['agent', 'Look under Profile, Appearance.'],
      ['customer', 'ah'],
      ['agent', 'Can you see the switch there?'],
      ['customer', 'i see a switch but it says "contrast", is that the one'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]

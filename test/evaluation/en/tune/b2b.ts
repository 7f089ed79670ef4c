import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'en-b2b-01',
    messages: [
      ['customer', 'EDI 856 rejected since 04:10. 214 ASNs stuck. PO 99120-99334.'],
      [
        'agent',
        'Sorry for the stuck ASNs. Certificate on our AS2 node expired at 04:00, new one is loaded. All 214 go out by 09:00.',
      ],
      ['customer', 'ack, see them coming'],
      ['agent', 'Residual items on your end?'],
      ['customer', 'none, pls close'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'en-b2b-02',
    messages: [
      ['customer', 'conveyor 3 plc fault 0x7F'],
      ['agent', 'which program version, and at what load does it trip?'],
      ['customer', 'v4.2, above 60%'],
      ['agent', 'raise param P-114 to 250ms. stable above 60 now?'],
      ['customer', 'trips at 75 now. not ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'en-b2b-03',
    messages: [
      ['customer', 'Pallet rack bolts missing from delivery 7781'],
      ['agent', 'Shortages are to be claimed with the freight forwarder. Not our scope.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'en-b2b-04',
    messages: [
      ['customer', 'need COA for batch 2231 today, truck is waiting'],
      [
        'agent',
        "COA attached. I'll have the originals couriered by tomorrow 10:00. Is the truck off, and does QA need other papers?",
      ],
      ['customer', 'truck still held, QA says the COA has the wrong batch no'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'en-b2b-05',
    messages: [
      [
        'note',
        'Line down at customer plant Brno since 06:00, loss approx 9k/h, spindle bearing suspected. Spare in Linz.',
      ],
      ['customer', 'line down, spindle, URGENT'],
      [
        'agent',
        "Spare leaves Linz at 11:00, on site 14:30, fitter Kolar. I'll report every hour on the hour.",
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'note'],
  },
  {
    id: 'en-b2b-06',
    messages: [
      ['customer', 'price for 500 pcs of SKU 8812?'],
      ['agent', '4.10 each, or 3.95 if you take 600. Which qty shall I quote?'],
      ['customer', '600'],
      ['agent', 'Quote 33871 sent. Further SKUs?'],
      ['customer', 'tbc w/ production'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'en-b2b-07',
    messages: [
      ['customer', 'need net 90 terms'],
      ['agent', "Credit dept doesn't grant net 90 to accounts under 2 years. Request declined."],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'en-b2b-08',
    messages: [
      ['customer', 'labels print offset 3mm left on all ZT410s since fw update. ZT230 fine'],
      [
        'agent',
        'To sum up your ticket: the offset is 3 mm to the left, only on ZT410, only since the firmware - correct so far?',
      ],
      ['customer', 'correct'],
      ['agent', 'Firmware hotfix 8.1b pushed to all ZT410. Do the labels sit straight?'],
      ['customer', 'straight. thx'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'en-b2b-09',
    messages: [
      ['customer', 'the calibration report is missing two pages'],
      ['agent', 'It was complete when it left us. You must have lost them in your mailroom.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'en-b2b-10',
    messages: [
      ['customer', 'VPN slow for Site B'],
      ['agent', 'Failover was active, switched back to primary.'],
      ['customer', 'faster now'],
      ['agent', 'Nothing else pending from your side I take it?'],
      ['customer', 'pending: the firewall rule from monday'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'en-b2b-11',
    messages: [
      ['customer', 'RMA 5510 status?'],
      ['agent', 'with the lab. will revert once there is feedback.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'en-b2b-12',
    messages: [
      ['customer', 'compressor trips every night'],
      ['agent', 'What does the log say at the time of the trip?'],
      ['customer', 'overtemp 02:15'],
      ['agent', 'Ambient limit is too low. Set it to 55 C.'],
      ['customer', 'set'],
      [
        'agent',
        "I'll pull the logs again in four weeks to make sure it stays quiet. Is the ticket complete as it is, or shall I add a topic?",
      ],
      ['customer', 'complete as is'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'en-b2b-13',
    messages: [
      ['customer', 'pls unlock user mhaas'],
      ['agent', 'unlocked. can he log on?'],
      ['agent', 'ticket set to solved.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'en-b2b-14',
    messages: [
      ['customer', 'wrong hose couplings in box 4'],
      ['agent', 'Sorry for the wrong couplings. Right ones ship today with your usual carrier.'],
      ['customer', 'noted'],
      ['agent', 'Is that all that was wrong with the delivery?'],
      ['customer', 'boxes 5-9 not opened yet'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'facts'],
  },
]

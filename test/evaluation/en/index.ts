import type { LabelledDialogue } from '../labelled-dialogue.ts'
import { DIALOGUES as TELECOM } from './telecom.ts'
import { DIALOGUES as RETAIL } from './retail.ts'
import { DIALOGUES as TRAVEL } from './travel.ts'
import { DIALOGUES as BANK } from './bank.ts'
import { DIALOGUES as SAAS } from './saas.ts'
import { DIALOGUES as UTILITIES } from './utilities.ts'
import { DIALOGUES as EMAIL } from './email.ts'
import { DIALOGUES as PHONE } from './phone.ts'
import { DIALOGUES as TWITTER } from './twitter.ts'
import { DIALOGUES as B2B } from './b2b.ts'
import { DIALOGUES as NONNATIVE } from './nonnative.ts'
import { DIALOGUES as ANSWERS_1 } from './answers-1.ts'
import { DIALOGUES as ANSWERS_2 } from './answers-2.ts'
import { DIALOGUES as ANSWERS_3 } from './answers-3.ts'
import { DIALOGUES as ENDINGS_1 } from './endings-1.ts'
import { DIALOGUES as ENDINGS_2 } from './endings-2.ts'
import { DIALOGUES as TECHNIQUES_1 } from './techniques-1.ts'
import { DIALOGUES as TECHNIQUES_2 } from './techniques-2.ts'
import { DIALOGUES as TECHNIQUES_3 } from './techniques-3.ts'
import { DIALOGUES as REMEDIES_1 } from './remedies-1.ts'
import { DIALOGUES as REMEDIES_2 } from './remedies-2.ts'
import { DIALOGUES as REMEDIES_3 } from './remedies-3.ts'
import { DIALOGUES as REMEDIES_4 } from './remedies-4.ts'
import { DIALOGUES as REMEDIES_5 } from './remedies-5.ts'
import { DIALOGUES as LISTEN } from './listen.ts'
import { DIALOGUES as CLOSERS_1 } from './closers-1.ts'
import { DIALOGUES as CLOSERS_2 } from './closers-2.ts'
import { DIALOGUES as CLOSERS_3 } from './closers-3.ts'
import { DIALOGUES as CLOSERS_4 } from './closers-4.ts'
import { DIALOGUES as CLOSERS_5 } from './closers-5.ts'
import { DIALOGUES as CLOSERS_6 } from './closers-6.ts'
import { DIALOGUES as CLOSERS_7 } from './closers-7.ts'
import { DIALOGUES as CLOSERS_8 } from './closers-8.ts'
import { DIALOGUES as CLOSERS_9 } from './closers-9.ts'
import { DIALOGUES as CLOSERS_10 } from './closers-10.ts'
import { DIALOGUES as CLOSERS_11 } from './closers-11.ts'
import { DIALOGUES as CLOSERS_12 } from './closers-12.ts'
import { DIALOGUES as CLOSERS_13 } from './closers-13.ts'
import { DIALOGUES as CLOSERS_14 } from './closers-14.ts'
import { DIALOGUES as CLOSERS_15 } from './closers-15.ts'
import { DIALOGUES as CLOSERS_16 } from './closers-16.ts'
import { DIALOGUES as CLOSERS_17 } from './closers-17.ts'
import { DIALOGUES as CLOSERS_18 } from './closers-18.ts'
import { DIALOGUES as CLOSERS_19 } from './closers-19.ts'
import { DIALOGUES as CLOSERS_20 } from './closers-20.ts'
import { DIALOGUES as CLOSERS_21 } from './closers-21.ts'
import { DIALOGUES as AFTERWARDS_1 } from './afterwards-1.ts'
import { DIALOGUES as AFTERWARDS_2 } from './afterwards-2.ts'
import { DIALOGUES as HELD_1 } from './held-01.ts'
import { DIALOGUES as FRESH_1 } from './fresh-01.ts'
import { DIALOGUES as HELD_2 } from './held-02.ts'
import { DIALOGUES as FRESH_2 } from './fresh-02.ts'
import { DIALOGUES as HELD_3 } from './held-03.ts'
import { DIALOGUES as FRESH_3 } from './fresh-03.ts'
import { DIALOGUES as HELD_4 } from './held-04.ts'
import { DIALOGUES as FRESH_4 } from './fresh-04.ts'
import { DIALOGUES as HELD_5 } from './held-05.ts'
import { DIALOGUES as FRESH_5 } from './fresh-05.ts'
import { DIALOGUES as HELD_6 } from './held-06.ts'
import { DIALOGUES as FRESH_6 } from './fresh-06.ts'
import { DIALOGUES as HELD_7 } from './held-07.ts'
import { DIALOGUES as FRESH_7 } from './fresh-07.ts'
import { DIALOGUES as HELD_8 } from './held-08.ts'
import { DIALOGUES as FRESH_8 } from './fresh-08.ts'
import { DIALOGUES as HELD_9 } from './held-09.ts'
import { DIALOGUES as FRESH_9 } from './fresh-09.ts'
import { DIALOGUES as HELD_10 } from './held-10.ts'
import { DIALOGUES as FRESH_10 } from './fresh-10.ts'
import { DIALOGUES as HELD_11 } from './held-11.ts'
import { DIALOGUES as FRESH_11 } from './fresh-11.ts'
import { DIALOGUES as HELD_12 } from './held-12.ts'
import { DIALOGUES as FRESH_12 } from './fresh-12.ts'
import { DIALOGUES as HELD_13 } from './held-13.ts'
import { DIALOGUES as FRESH_13 } from './fresh-13.ts'
import { DIALOGUES as HELD_14 } from './held-14.ts'
import { DIALOGUES as FRESH_14 } from './fresh-14.ts'
import { DIALOGUES as HELD_15 } from './held-15.ts'
import { DIALOGUES as FRESH_15 } from './fresh-15.ts'
import { DIALOGUES as HELD_16 } from './held-16.ts'
import { DIALOGUES as FRESH_16 } from './fresh-16.ts'
import { DIALOGUES as HELD_17 } from './held-17.ts'
import { DIALOGUES as FRESH_17 } from './fresh-17.ts'

/** All English dialogues. */
export const EN_DIALOGUES: readonly LabelledDialogue[] = [
  ...TELECOM,
  ...RETAIL,
  ...TRAVEL,
  ...BANK,
  ...SAAS,
  ...UTILITIES,
  ...EMAIL,
  ...PHONE,
  ...TWITTER,
  ...B2B,
  ...NONNATIVE,
  ...ANSWERS_1,
  ...ANSWERS_2,
  ...ANSWERS_3,
  ...ENDINGS_1,
  ...ENDINGS_2,
  ...TECHNIQUES_1,
  ...TECHNIQUES_2,
  ...TECHNIQUES_3,
  ...REMEDIES_1,
  ...REMEDIES_2,
  ...REMEDIES_3,
  ...REMEDIES_4,
  ...REMEDIES_5,
  ...LISTEN,
  ...CLOSERS_1,
  ...CLOSERS_2,
  ...CLOSERS_3,
  ...CLOSERS_4,
  ...CLOSERS_5,
  ...CLOSERS_6,
  ...CLOSERS_7,
  ...CLOSERS_8,
  ...CLOSERS_9,
  ...CLOSERS_10,
  ...CLOSERS_11,
  ...CLOSERS_12,
  ...CLOSERS_13,
  ...CLOSERS_14,
  ...CLOSERS_15,
  ...CLOSERS_16,
  ...CLOSERS_17,
  ...CLOSERS_18,
  ...CLOSERS_19,
  ...CLOSERS_20,
  ...CLOSERS_21,
  ...AFTERWARDS_1,
  ...AFTERWARDS_2,
  ...HELD_1,
  ...FRESH_1,
  ...HELD_2,
  ...FRESH_2,
  ...HELD_3,
  ...FRESH_3,
  ...HELD_4,
  ...FRESH_4,
  ...HELD_5,
  ...FRESH_5,
  ...HELD_6,
  ...FRESH_6,
  ...HELD_7,
  ...FRESH_7,
  ...HELD_8,
  ...FRESH_8,
  ...HELD_9,
  ...FRESH_9,
  ...HELD_10,
  ...FRESH_10,
  ...HELD_11,
  ...FRESH_11,
  ...HELD_12,
  ...FRESH_12,
  ...HELD_13,
  ...FRESH_13,
  ...HELD_14,
  ...FRESH_14,
  ...HELD_15,
  ...FRESH_15,
  ...HELD_16,
  ...FRESH_16,
  ...HELD_17,
  ...FRESH_17,
]

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
import { DIALOGUES as AFTERWARDS_1 } from './afterwards-1.ts'
import { DIALOGUES as AFTERWARDS_2 } from './afterwards-2.ts'

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
  ...AFTERWARDS_1,
  ...AFTERWARDS_2,
]

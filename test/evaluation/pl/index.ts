import type { LabelledDialogue } from '../labelled-dialogue.ts'
import { DIALOGUES as PART_1 } from './dialogues-01.ts'
import { DIALOGUES as PART_2 } from './dialogues-02.ts'
import { DIALOGUES as PART_3 } from './dialogues-03.ts'
import { DIALOGUES as PART_4 } from './dialogues-04.ts'
import { DIALOGUES as PART_5 } from './dialogues-05.ts'
import { DIALOGUES as PART_6 } from './dialogues-06.ts'
import { DIALOGUES as PART_7 } from './dialogues-07.ts'
import { DIALOGUES as PART_8 } from './dialogues-08.ts'
import { DIALOGUES as PART_9 } from './dialogues-09.ts'
import { DIALOGUES as PART_10 } from './dialogues-10.ts'
import { DIALOGUES as PART_11 } from './dialogues-11.ts'
import { DIALOGUES as PART_12 } from './dialogues-12.ts'
import { DIALOGUES as PART_13 } from './dialogues-13.ts'
import { DIALOGUES as PART_14 } from './dialogues-14.ts'
import { DIALOGUES as PART_15 } from './dialogues-15.ts'

/** Polish talks written for the evaluation, in the order that splits them into the two parts. */
export const PL_DIALOGUES: readonly LabelledDialogue[] = [
  ...PART_1,
  ...PART_2,
  ...PART_3,
  ...PART_4,
  ...PART_5,
  ...PART_6,
  ...PART_7,
  ...PART_8,
  ...PART_9,
  ...PART_10,
  ...PART_11,
  ...PART_12,
  ...PART_13,
  ...PART_14,
  ...PART_15,
]

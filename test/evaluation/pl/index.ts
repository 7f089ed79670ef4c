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
import { DIALOGUES as PART_16 } from './dialogues-16.ts'
import { DIALOGUES as PART_17 } from './dialogues-17.ts'
import { DIALOGUES as PART_18 } from './dialogues-18.ts'
import { DIALOGUES as PART_19 } from './dialogues-19.ts'
import { DIALOGUES as PART_20 } from './dialogues-20.ts'
import { DIALOGUES as PART_21 } from './dialogues-21.ts'
import { DIALOGUES as PART_22 } from './dialogues-22.ts'
import { DIALOGUES as PART_23 } from './dialogues-23.ts'
import { DIALOGUES as PART_24 } from './dialogues-24.ts'
import { DIALOGUES as PART_25 } from './dialogues-25.ts'
import { DIALOGUES as PART_26 } from './dialogues-26.ts'
import { DIALOGUES as PART_27 } from './dialogues-27.ts'
import { DIALOGUES as PART_28 } from './dialogues-28.ts'
import { DIALOGUES as PART_29 } from './dialogues-29.ts'
import { DIALOGUES as PART_30 } from './dialogues-30.ts'
import { DIALOGUES as PART_31 } from './dialogues-31.ts'
import { DIALOGUES as PART_32 } from './dialogues-32.ts'
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
  ...PART_16,
  ...PART_17,
  ...PART_18,
  ...PART_19,
  ...PART_20,
  ...PART_21,
  ...PART_22,
  ...PART_23,
  ...PART_24,
  ...PART_25,
  ...PART_26,
  ...PART_27,
  ...PART_28,
  ...PART_29,
  ...PART_30,
  ...PART_31,
  ...PART_32,
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
]

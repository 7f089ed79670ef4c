import type { Migration } from '../migrate.ts'
import { initial } from './0001-initial.ts'
import { importClinic } from './0002-import-clinic.ts'
import { wordsAndWork } from './0003-words-and-work.ts'
import { coaching } from './0004-coaching.ts'

/** In their order. A migration that was once shipped never changes: its hash is checked. */
export const MIGRATIONS: readonly Migration[] = [initial, importClinic, wordsAndWork, coaching]

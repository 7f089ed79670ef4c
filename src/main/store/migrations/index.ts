import type { Migration } from '../migrate.ts'
import { initial } from './0001-initial.ts'

/** In their order. A migration that was once shipped never changes: its hash is checked. */
export const MIGRATIONS: readonly Migration[] = [initial]

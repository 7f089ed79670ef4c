import type { DraftMessage } from '../systems/system.ts'

/** A message from inside a cell; its time is as written, since the whole column decides how dates are read. */
export interface DraftCell extends Omit<DraftMessage, 'atMs'> {
  readonly atText: string | null
}

import type { ImportReport } from '#shared/ipc/contract.ts'
import { en, type MessageId } from '../../i18n/en.ts'
import type { Translate } from '../../i18n/use-t.ts'

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(en, id)
}

/** A warning in the user's language; in the import's own words where the window does not know its code. */
export function warningText(
  { code, count, message }: ImportReport['warnings'][number],
  t: Translate,
): string {
  const id = `warning.${code}`
  return isMessage(id) ? t(id, { count }) : `${count} ${message}`
}

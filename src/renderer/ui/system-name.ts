import { SYSTEM_NAMES } from '#shared/import/system-names.ts'
import type { Translate } from '../i18n/use-t.ts'

/** The id that Closewell's own format has where other files have the name of their helpdesk. */
export const OWN_SYSTEM = 'closewell'

/** The id of files that were read by the titles of their columns alone. */
export const OTHER_SYSTEM = 'generic'

/** The system that a case or a file comes from, as people write it. */
export function systemName(system: string, t: Translate): string {
  if (system === OWN_SYSTEM) return t('app.name')
  return system === OTHER_SYSTEM ? t('app.otherSystem') : (SYSTEM_NAMES[system] ?? system)
}

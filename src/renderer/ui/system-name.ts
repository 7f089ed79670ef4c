import type { Translate } from '../i18n/use-t.ts'

/** The id that Closewell's own format has where other files have the name of their helpdesk. */
export const OWN_SYSTEM = 'closewell'

/** The system that a case or a file comes from, as people write it. */
export function systemName(system: string, t: Translate): string {
  return system === OWN_SYSTEM ? t('app.name') : system
}

import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { useT } from '../../i18n/use-t.ts'

/** With what the words of a case were read. */
export function lexiconText(
  t: ReturnType<typeof useT>,
  { version, teamRevision }: CaseDetail['lexicon'],
): string {
  return t(teamRevision === 0 ? 'phrases.version' : 'phrases.version.team', { version, team: teamRevision })
}

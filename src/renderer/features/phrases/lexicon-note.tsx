import { Link } from '@tanstack/react-router'
import type { LexiconState } from '#shared/ipc/phrase-schemas.ts'
import { useWorkspace } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { useUnread } from './use-phrases.ts'

interface Props {
  readonly lexicon: LexiconState
  /** Whether it leads to the team's phrases. */
  readonly hasLink?: boolean
}

/** With what the words were read that figures come from, and how much of that is still to be done. */
export function LexiconNote({ lexicon, hasLink = true }: Props) {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const unread = useUnread(lexicon)
  const cases = workspace.kind === 'ready' ? workspace.cases : 0
  const { version, teamRevision } = lexicon
  return (
    <span data-testid="lexicon-note">
      {t(teamRevision === 0 ? 'phrases.version' : 'phrases.version.team', { version, team: teamRevision })}
      {unread === 0 ? null : (
        <>
          {'; '}
          <strong>{t('phrases.unread', { unread, cases })}</strong>
        </>
      )}
      {'. '}
      {hasLink ? (
        <Link to="/phrases" className="text-link">
          {t('phrases.link')}
        </Link>
      ) : null}
    </span>
  )
}

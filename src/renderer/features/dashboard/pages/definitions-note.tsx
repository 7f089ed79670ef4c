import { Link } from '@tanstack/react-router'
import { type Figures, useSettings } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { LexiconNote } from '../../phrases/lexicon-note.tsx'
import type { Scope } from '../scope.ts'

interface Props {
  readonly figures: Figures
  readonly scope: Scope
}

/** Under which definitions and settings the figures of the page were made. */
export function DefinitionsNote({ figures, scope }: Props) {
  const t = useT()
  const { repeatCategory, followUpPolicy, followUpGraceDays } = useSettings()
  return (
    <footer className="definitions-note soft small" data-testid="definitions">
      <p>
        {[
          t('dashboard.window.printed', { days: scope.days }),
          t(`definitions.repeat.${repeatCategory}`),
          t(followUpPolicy ? 'definitions.followUp.policy' : 'definitions.followUp.planned'),
          t('definitions.grace', { days: followUpGraceDays }),
          t('definitions.zone', { timeZone: figures.timeZone }),
          t('definitions.version', { version: figures.definitionVersion, settings: figures.settingsVersion }),
        ].join(' · ')}{' '}
        <Link to="/settings" className="text-link">
          {t('definitions.settings')}
        </Link>
      </p>
      <p>
        <LexiconNote lexicon={figures.lexicon} />
      </p>
      <p>
        {t('definitions.reading')} {t('dashboard.agents.mixNote')}
      </p>
    </footer>
  )
}

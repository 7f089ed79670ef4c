import { Button, UnstyledButton } from '@mantine/core'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { TechniqueId } from '#shared/techniques/technique-ids.ts'
import { useT } from '../../i18n/use-t.ts'
import { foreignSpans, legendOf } from './transcript-spans.ts'
import { useHeatSummary } from './use-heat-summary.ts'

interface Props {
  readonly detail: CaseDetail
  readonly chosen: ReadonlySet<TechniqueId>
  readonly onChoose: (techniques: ReadonlySet<TechniqueId>) => void
}

/** What was found, by technique, and how often; each narrows the marks to itself. */
export function TranscriptLegend({ detail, chosen, onChoose }: Props) {
  const t = useT()
  const groups = legendOf(detail.findings)
  const heat = useHeatSummary(detail)
  const toggle = (technique: TechniqueId): void => {
    const next = new Set(chosen)
    if (!next.delete(technique)) next.add(technique)
    onChoose(next)
  }
  // Nothing is marked where the words are gone, whatever had been found in them.
  if (detail.erasure?.cause === 'customer') return null
  return (
    <div className="transcript-legend">
      <p className="soft small" id="transcript-legend">
        {groups.length === 0 ? t('transcript.legend.nothing') : t('transcript.legend')}
        {chosen.size === 0 ? null : (
          <Button variant="subtle" size="compact-xs" onClick={() => onChoose(new Set())}>
            {t('transcript.legend.all')}
          </Button>
        )}
      </p>
      {groups.map(({ group, entries }) => (
        <div key={group} className="legend-group" role="group" aria-labelledby={`legend-${group}`}>
          <span className="soft small" id={`legend-${group}`}>
            {t(`transcript.group.${group}`)}
          </span>
          <div className="legend-entries">
            {entries.map(({ technique, count }) => (
              <UnstyledButton
                key={technique}
                className="legend-entry"
                aria-pressed={chosen.has(technique)}
                data-testid={`legend-${technique}`}
                onClick={() => toggle(technique)}
              >
                <span className="found" data-group={group}>
                  {t(`case.finding.${technique}`)}
                </span>{' '}
                {count}
              </UnstyledButton>
            ))}
          </div>
        </div>
      ))}
      {heat === null ? null : <p className="soft small">{heat}</p>}
      {hasUncountedWords(detail) ? <p className="soft small">{t('transcript.uncounted.legend')}</p> : null}
    </div>
  )
}

function hasUncountedWords({ messages, canned }: CaseDetail): boolean {
  if (canned.length > 0) return true
  return messages.some(({ role, text }) => isRead(role) && foreignSpans(text).length > 0)
}

function isRead(role: CaseDetail['messages'][number]['role']): boolean {
  return role === 'agent' || role === 'customer'
}

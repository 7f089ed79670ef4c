import { ActionIcon, Button } from '@mantine/core'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { ADDED_RULE, isSameStretch } from '#shared/techniques/finding-overrides.ts'
import { useT } from '../../i18n/use-t.ts'
import { lexiconText } from './lexicon-text.ts'
import { groupOf } from './transcript-groups.ts'
import type { CaseFinding } from './transcript-spans.ts'
import type { CurrentFinding } from './use-transcript.ts'

interface Props {
  readonly detail: CaseDetail
  readonly current: CurrentFinding | null
  readonly count: number
  readonly onStep: (by: 1 | -1) => void
  readonly onStrike: (finding: CaseFinding) => void
}

/** Where the reader is among the findings, and what found the current one. Stays in view while the talk scrolls. */
export function TranscriptPanel({ detail, current, count, onStep, onStrike }: Props) {
  const t = useT()
  return (
    <div
      className="finding-panel"
      role="group"
      aria-label={t('transcript.panel')}
      data-testid="finding-panel"
    >
      <ActionIcon.Group>
        <ActionIcon
          variant="default"
          aria-label={t('transcript.step.previous')}
          title={t('transcript.step.previous')}
          onClick={() => onStep(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('transcript.step.next')}
          title={t('transcript.step.next')}
          onClick={() => onStep(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
      <div className="finding-words" aria-live="polite">
        {current === null ? (
          <span className="soft">{t('transcript.step.none', { count })}</span>
        ) : (
          <FindingWords detail={detail} current={current} count={count} />
        )}
      </div>
      {current === null || current.finding.rule === ADDED_RULE ? null : (
        <Button variant="default" size="compact-xs" onClick={() => onStrike(current.finding)}>
          {t('transcript.strike')}
        </Button>
      )}
    </div>
  )
}

function FindingWords({
  detail,
  current: { number, finding },
  count,
}: Pick<Props, 'detail' | 'count'> & { readonly current: CurrentFinding }) {
  const t = useT()
  const group = groupOf(finding.technique)
  const added =
    finding.rule === ADDED_RULE
      ? detail.overrides.find(
          ({ action, technique, place }) =>
            action === 'add' && place !== null && isSameStretch({ technique, ...place }, finding),
        )
      : undefined
  return (
    <>
      <span className="soft finding-number">{t('transcript.step.at', { number: number + 1, count })}</span>{' '}
      <strong className="found" data-group={group}>
        {t(`case.finding.${finding.technique}`)}
      </strong>
      {group === 'avoid' ? <span className="avoid-tag">{t('transcript.avoid')}</span> : null}{' '}
      <span className="soft small finding-rule">
        {finding.rule === ADDED_RULE
          ? t('transcript.rule.added', { reason: added?.reason ?? '' })
          : ruleText(t, finding, lexiconText(t, detail.lexicon))}
      </span>
    </>
  )
}

/** The rule that found it; or, where no single rule did, the words that speak for it most. */
function ruleText(t: ReturnType<typeof useT>, { rule, because }: CaseFinding, lexicon: string): string {
  if (because.length === 0) return t('transcript.rule', { rule, lexicon })
  const words = because.map((each) => t('transcript.rule.words', { words: each })).join(', ')
  return t('transcript.rule.weighed', { words, rule, lexicon })
}

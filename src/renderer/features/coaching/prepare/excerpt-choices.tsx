import { Button, Drawer, Loader, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Brief, Excerpt } from '#shared/coaching/evidence.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { failureOf } from '../../../data/call.ts'
import { useExcerpts } from '../../../data/coaching-queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ExcerptView } from '../session/excerpt-view.tsx'

/** Which words are looked for. */
export interface WantedExcerpt {
  readonly metric: MetricId
  readonly isFound: boolean
}

interface Props {
  /** Null while the panel is closed. */
  readonly wanted: WantedExcerpt | null
  readonly agent: string
  readonly brief: Brief
  /** Words that are in the session already. */
  readonly taken: readonly Excerpt[]
  readonly onTake: (excerpt: Excerpt) => void
  readonly onClose: () => void
}

const SHOWN = 10

/** Words of the period to choose from, of cases that show a figure and of cases that lack it. */
export function ExcerptChoices({ wanted, onClose, ...props }: Props) {
  const t = useT()
  return (
    <Drawer
      opened={wanted !== null}
      onClose={onClose}
      position="right"
      size="xl"
      // As of dialogs: the lock would add a style without our nonce.
      lockScroll={false}
      title={
        wanted === null ? '' : t('prepare.excerpts.title', { metric: t(`metric.${wanted.metric}.name`) })
      }
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {wanted === null ? null : <Choices {...props} wanted={wanted} />}
    </Drawer>
  )
}

function Choices({
  wanted: { metric, isFound: wantsFound },
  agent,
  brief,
  taken,
  onTake,
}: Omit<Props, 'wanted' | 'onClose'> & { readonly wanted: WantedExcerpt }) {
  const t = useT()
  const [isFound, setFound] = useState(wantsFound)
  const { data, error, refetch } = useExcerpts({
    agent,
    ...brief.period,
    filter: {},
    windowDays: brief.windowDays,
    metric,
    isFound,
    limit: SHOWN,
  })
  const hashes = new Set(taken.map(({ hash }) => hash))
  const free = data?.excerpts.filter(({ hash }) => !hashes.has(hash)) ?? []
  return (
    <div className="excerpt-choices">
      <SegmentedControl
        aria-label={t('prepare.excerpts.which')}
        value={isFound ? 'found' : 'missed'}
        onChange={(value) => setFound(value === 'found')}
        data={[
          { value: 'found', label: t(`metric.${metric}.counted`) },
          { value: 'missed', label: t(`metric.${metric}.notCounted`) },
        ]}
      />
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : free.length === 0 ? (
        <p className="soft">{t('prepare.excerpts.none')}</p>
      ) : (
        <>
          <p className="soft small">
            {t('prepare.excerpts.total', { shown: free.length, total: data.total })}
          </p>
          <ul>
            {free.map((excerpt) => (
              <li key={excerpt.id}>
                <ExcerptView excerpt={excerpt} />
                <div className="excerpt-foot">
                  <Button
                    size="compact-sm"
                    aria-label={t('prepare.excerpts.take.of', { id: excerpt.case.caseId })}
                    onClick={() => onTake(excerpt)}
                  >
                    {t('prepare.excerpts.take')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

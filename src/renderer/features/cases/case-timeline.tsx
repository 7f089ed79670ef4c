import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useSettings } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { type CaseEvent, caseEvents } from './case-events.ts'

/** What happened to a case, in order, up to what its data speak for and beyond. */
export function CaseTimeline({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const format = useFormat()
  const zone = useSettings().timeZone ?? 'UTC'
  const undated = detail.messages.filter(({ atMs }) => atMs === null).length
  return (
    <section className="card case-section" aria-labelledby="timeline-title">
      <Title order={2} id="timeline-title">
        {t('case.timeline')}
      </Title>
      <ol className="timeline" data-testid="timeline">
        {caseEvents(detail).map((event, index) => (
          <li key={index} data-kind={event.kind} data-later={event.atMs > detail.asOfMs}>
            <time dateTime={new Date(event.atMs).toISOString()}>{format.instant(event.atMs)}</time>
            <span>
              <EventWords event={event} windowDays={detail.settings.windowDays} />
            </span>
          </li>
        ))}
      </ol>
      <p className="soft small">{t('case.timeline.zone', { zone })}</p>
      {detail.reopenCount !== null && detail.reopenCount > 0 ? (
        <p className="soft small">{t('case.timeline.reopened', { count: detail.reopenCount })}</p>
      ) : null}
      {undated === 0 ? null : <p className="soft small">{t('case.timeline.undated', { count: undated })}</p>}
      {detail.nextAnyCategory === null ? <p className="soft small">{t('case.next.none')}</p> : null}
    </section>
  )
}

interface WordsProps {
  readonly event: CaseEvent
  readonly windowDays: number
}

function EventWords({ event, windowDays }: WordsProps): ReactNode {
  const t = useT()
  const format = useFormat()
  switch (event.kind) {
    case 'followUpDue':
      return t(event.isByPolicy ? 'case.event.followUpDue.policy' : 'case.event.followUpDue')
    case 'windowEnd':
      return t('case.event.windowEnd', { days: windowDays })
    case 'next':
      return (
        <Link className="text-link" to="/cases/$id" params={{ id: String(event.next.id) }}>
          {t(event.isSameCategory ? 'case.event.next.same' : 'case.event.next.any', {
            id: event.next.caseId,
          })}
        </Link>
      )
    case 'messages': {
      const { customer, agent, others } = event
      const parts = [
        ...(customer === 0 ? [] : [t('case.event.messages.customer', { count: customer })]),
        ...(agent === 0 ? [] : [t('case.event.messages.agent', { count: agent })]),
        ...(others === 0 ? [] : [t('case.event.messages.others', { count: others })]),
      ]
      const until =
        event.toMs === event.atMs
          ? ''
          : t('case.event.messages.until', { instant: format.instant(event.toMs) })
      return (
        <span className="soft">
          {t('case.event.messages', { parts: parts.join(', ') })}
          {until}
        </span>
      )
    }
    case 'opened':
    case 'firstResponse':
    case 'resolved':
    case 'closed':
    case 'followUpDone':
    case 'asOf':
      return t(`case.event.${event.kind}`)
  }
}

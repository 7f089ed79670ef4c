import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { EarlierAction } from '#shared/coaching/evidence.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'

/** What was agreed before, and how it stands. */
export function LastActions({ actions }: { readonly actions: readonly EarlierAction[] }) {
  const t = useT()
  return (
    <section className="card prepare-card" aria-labelledby="last-actions" data-testid="last-actions">
      <Title order={2} id="last-actions">
        {t('prepare.lastActions')}
      </Title>
      {actions.length === 0 ? (
        <p className="soft">{t('prepare.lastActions.none')}</p>
      ) : (
        <ul className="last-actions">
          {actions.map((action) => (
            <li key={`${action.sessionId} ${action.actionId}`}>
              <Link
                className="text-link"
                to="/coaching/$id"
                params={{ id: String(action.sessionId) }}
                search={{ part: 'review' }}
                dir="auto"
              >
                {action.behaviour}
              </Link>
              <ActionState action={action} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ActionState({ action: { state, reviewOn, verdict } }: { readonly action: EarlierAction }) {
  const t = useT()
  const format = useFormat()
  const parts = [
    t(`agree.state.${state}`),
    ...(verdict === null ? [] : [t(`actionReview.verdict.${verdict}`)]),
    ...(state === 'open' && reviewOn !== null ? [t('meet.reviewOn', { date: format.date(reviewOn) })] : []),
  ]
  return <span className="soft small">{parts.join(' · ')}</span>
}

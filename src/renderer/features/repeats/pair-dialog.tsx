import '../cases/cases.css'
import { Loader, Modal } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { RepeatPair } from '#shared/ipc/work-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useCase } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Props {
  /** Null while the dialog is closed. */
  readonly pair: RepeatPair | null
  readonly onClose: () => void
}

/** The two cases of a pair side by side: how the first one ended, and how the next one began. */
export function PairDialog({ pair, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={pair !== null}
      onClose={onClose}
      size="xl"
      title={pair === null ? '' : t('repeats.beside.title', { days: Math.floor(pair.days) })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {pair === null ? null : (
        <div className="pair-sides">
          <PairSide id={pair.first.id} isFirst />
          <PairSide id={pair.next.id} isFirst={false} />
        </div>
      )}
    </Modal>
  )
}

function PairSide({ id, isFirst }: { readonly id: number; readonly isFirst: boolean }) {
  const t = useT()
  const { data: detail, error, refetch } = useCase(id)
  if (detail === undefined) {
    return error === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
    )
  }
  return (
    <section aria-label={t(isFirst ? 'repeats.column.first' : 'repeats.column.next')}>
      <h3>{t(isFirst ? 'repeats.column.first' : 'repeats.column.next')}</h3>
      <p>
        <Link className="text-link" to="/cases/$id" params={{ id: String(id) }}>
          {detail.caseId}
        </Link>{' '}
        {detail.subject ?? <span className="soft">{t('case.noSubject')}</span>}
      </p>
      {detail.description === null ? null : <p className="pair-text">{detail.description}</p>}
      <Words detail={detail} isFirst={isFirst} />
    </section>
  )
}

const SHOWN_MESSAGES = 3

/** The last words of the first case, the first words of the next. */
function Words({ detail, isFirst }: { readonly detail: CaseDetail; readonly isFirst: boolean }) {
  const t = useT()
  const format = useFormat()
  const spoken = detail.messages.filter(({ role }) => role === 'customer' || role === 'agent')
  const shown = isFirst ? spoken.slice(-SHOWN_MESSAGES) : spoken.slice(0, SHOWN_MESSAGES)
  if (shown.length === 0) return <p className="soft small">{t('case.transcript.empty')}</p>
  return (
    <>
      <h4>{t(isFirst ? 'repeats.lastWords' : 'repeats.firstWords')}</h4>
      {shown.map(({ role, atMs, text }, index) => (
        <div key={index} className="turn pair-turn" data-role={role}>
          <div className="turn-head">
            <strong>{t(`case.role.${role}`)}</strong>
            <span className="soft">{atMs === null ? t('case.date.unknown') : format.instant(atMs)}</span>
          </div>
          <p className="turn-text">{text}</p>
        </div>
      ))}
    </>
  )
}

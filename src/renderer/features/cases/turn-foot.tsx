import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly detail: CaseDetail
  readonly index: number
}

/** What became of a message: how the customer's answer reads, and whether what was promised was kept. */
export function TurnFoot({ detail, index }: Props) {
  const t = useT()
  const { answer, answeredBy } = detail
  const promises = detail.promises.filter(({ message }) => message === index)
  const isAnswer = answeredBy === index && answer !== null
  if (promises.length === 0 && !isAnswer) return null
  return (
    <div className="turn-foot small">
      {isAnswer ? (
        <p data-testid="answer">{t('transcript.answer', { answer: t(`cases.answer.${answer}`) })}</p>
      ) : null}
      {promises.map((promise) => (
        <p key={`${promise.start} ${promise.end}`} data-state={promise.state ?? 'unknown'}>
          <PromiseWords detail={detail} promise={promise} />
        </p>
      ))}
    </div>
  )
}

interface PromiseProps {
  readonly detail: CaseDetail
  readonly promise: CaseDetail['promises'][number]
}

function PromiseWords({ detail, promise: { dueAtMs, contact, state } }: PromiseProps) {
  const t = useT()
  const format = useFormat()
  if (state === null || dueAtMs === null) return t('transcript.promise.unknown')
  const contactAtMs = contact === null ? null : (detail.messages[contact]?.atMs ?? null)
  return t(`transcript.promise.${state}`, {
    due: format.instant(dueAtMs),
    contact: contactAtMs === null ? '' : format.instant(contactAtMs),
    asOf: format.instant(detail.asOfMs),
  })
}

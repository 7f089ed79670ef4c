import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useOverrule } from '../../data/override-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { ReasonForm } from './reason-form.tsx'
import type { CaseFinding } from './transcript-spans.ts'

interface Props {
  readonly detail: CaseDetail
  /** What is to be struck out; null while the dialog is closed. */
  readonly finding: CaseFinding | null
  readonly onClose: () => void
}

/** Asks why a finding does not stand: without a reason nothing is struck out. */
export function StrikeDialog({ detail, finding, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={finding !== null}
      onClose={onClose}
      title={
        finding === null
          ? ''
          : t('transcript.strike.title', { technique: t(`case.finding.${finding.technique}`) })
      }
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {finding === null ? null : <StrikeForm detail={detail} finding={finding} onClose={onClose} />}
    </Modal>
  )
}

function StrikeForm({ detail, finding, onClose }: Props & { readonly finding: CaseFinding }) {
  const t = useT()
  const strike = useOverrule()
  const { technique, message, start, end } = finding
  const words = detail.messages[message]?.text.slice(start, end) ?? ''
  return (
    <ReasonForm
      save={t('transcript.strike')}
      isReady
      isPending={strike.isPending}
      error={strike.error}
      onCancel={onClose}
      onSave={(reason) =>
        strike.mutate(
          { id: detail.id, action: 'strike', technique, message, start, end, words, reason },
          {
            onSuccess: () => {
              notifications.show({ message: t('transcript.strike.saved') })
              onClose()
            },
          },
        )
      }
    >
      <p className="small">{t('transcript.strike.words')}</p>
      <blockquote className="judged-words" dir="auto">
        {words}
      </blockquote>
    </ReasonForm>
  )
}

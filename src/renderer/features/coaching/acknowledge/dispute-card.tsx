import { Button, NativeSelect, Radio } from '@mantine/core'
import type { Dispute, SessionDocument } from '#shared/coaching/session.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { LINE_MAX, NotesField } from '../session/notes-field.tsx'
import { disputable, disputedKey, disputedOf } from './disputed.ts'
import { useDisputedName } from './use-disputed-name.ts'

const OUTCOMES = ['open', 'upheld', 'corrected'] as const satisfies readonly Dispute['outcome'][]

interface Props {
  readonly dispute: Dispute
  readonly document: SessionDocument
  readonly agent: string
  readonly onChange: (part: Partial<Dispute>) => void
  readonly onRemove: () => void
}

/** An objection, with the supervisor's answer. What it says can be changed until it is answered. */
export function DisputeCard({ dispute, document, agent, onChange, onRemove }: Props) {
  const t = useT()
  const format = useFormat()
  const nameOf = useDisputedName()
  const { about, reason, madeAtMs, outcome, answer } = dispute
  const name = nameOf(about, document)
  const isOpen = outcome === 'open'
  return (
    <li className="dispute" data-testid="dispute" data-outcome={outcome}>
      {isOpen ? (
        <>
          <NativeSelect
            label={t('ack.about')}
            value={disputedKey(about)}
            onChange={({ currentTarget }) => onChange({ about: disputedOf(currentTarget.value) })}
            data={disputable(document).map((one) => ({
              value: disputedKey(one),
              label: nameOf(one, document),
            }))}
          />
          <NotesField
            label={t('ack.reason', { agent })}
            rows={2}
            maxLength={LINE_MAX}
            value={reason}
            onChange={(text) => onChange({ reason: text })}
          />
        </>
      ) : (
        <>
          <strong dir="auto">{name}</strong>
          <blockquote dir="auto">{reason}</blockquote>
        </>
      )}
      <NotesField
        label={t('ack.answer')}
        rows={2}
        maxLength={LINE_MAX}
        value={answer}
        onChange={(text) => onChange({ answer: text })}
      />
      <Radio.Group
        label={t('ack.outcome')}
        value={outcome}
        onChange={(value) => {
          const chosen = OUTCOMES.find((one) => one === value)
          if (chosen !== undefined) onChange({ outcome: chosen })
        }}
      >
        <div className="ack-answers">
          {OUTCOMES.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`ack.outcome.${one}`)}
              // Without a reason there is nothing to decide on.
              disabled={one !== 'open' && reason.trim() === ''}
            />
          ))}
        </div>
      </Radio.Group>
      {outcome === 'corrected' ? <p className="soft small">{t('ack.outcome.corrected.help')}</p> : null}
      <div className="dispute-foot">
        <span className="soft small">{t('ack.dispute.made', { at: format.instant(madeAtMs) })}</span>
        {isOpen && answer.trim() === '' ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('ack.dispute.remove.of', { about: name })}
            onClick={onRemove}
          >
            {t('ack.dispute.remove')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

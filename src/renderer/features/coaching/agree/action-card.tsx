import { NativeSelect } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import {
  ACTION_OWNERS,
  ACTION_STATES,
  type Action,
  type CoachingSession,
  type SessionDocument,
} from '#shared/coaching/session.ts'
import { isMetricId } from '#shared/metrics/registry.ts'
import { useT } from '../../../i18n/use-t.ts'
import { LINE_MAX, NotesField } from '../session/notes-field.tsx'
import { ActionMeasure } from './action-measure.tsx'
import { metricChoices, withMetric } from './actions.ts'
import { RemoveAction } from './remove-action.tsx'

interface Props {
  readonly number: number
  readonly action: Action
  readonly session: CoachingSession
  /** Gives the action as it shall be, from the latest one and the document that it is in. */
  readonly onChange: (update: (action: Action, document: SessionDocument) => Action) => void
  readonly onRemove: () => void
}

/** One thing that somebody will do differently. */
export function ActionCard({ number, action, session, onChange, onRemove }: Props) {
  const t = useT()
  const { behaviour, metric, owner, reviewOn, state } = action
  const { topics, others } = metricChoices(session.document)
  const set = (part: Partial<Action>): void => onChange((latest) => ({ ...latest, ...part }))
  const named = (metrics: typeof topics) =>
    metrics.map((id) => ({ value: id, label: t(`metric.${id}.name`) }))
  return (
    <div className="action" data-testid="action" role="group" aria-label={t('agree.number', { number })}>
      <NotesField
        label={t('agree.behaviour', { agent: session.agent })}
        help={t('agree.behaviour.help')}
        rows={2}
        maxLength={LINE_MAX}
        value={behaviour}
        onChange={(text) => set({ behaviour: text })}
      />
      <div className="action-fields">
        <NativeSelect
          label={t('agree.metric')}
          value={metric ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange((latest, document) => withMetric(document, latest, isMetricId(value) ? value : null))
          }
          data={[
            { value: '', label: t('agree.metric.none') },
            ...(topics.length === 0 ? [] : [{ group: t('agree.metric.topics'), items: named(topics) }]),
            { group: t('agree.metric.others'), items: named(others) },
          ]}
        />
        <NativeSelect
          label={t('agree.owner')}
          value={owner}
          onChange={({ currentTarget }) => {
            const chosen = ACTION_OWNERS.find((one) => one === currentTarget.value)
            if (chosen !== undefined) set({ owner: chosen })
          }}
          data={ACTION_OWNERS.map((one) => ({
            value: one,
            label: one === 'agent' ? session.agent : t(`agree.owner.${one}`),
          }))}
        />
        <DatePickerInput
          label={t('agree.reviewOn')}
          value={reviewOn}
          onChange={(date) => set({ reviewOn: date })}
          valueFormat="D MMM YYYY"
          clearable
          clearButtonProps={{ 'aria-label': t('agree.reviewOn.clear') }}
          placeholder={t('agree.reviewOn.none')}
        />
        {session.stage === 'planned' && state === 'open' ? null : (
          <NativeSelect
            label={t('agree.state')}
            value={state}
            onChange={({ currentTarget }) => {
              const chosen = ACTION_STATES.find((one) => one === currentTarget.value)
              if (chosen !== undefined) set({ state: chosen })
            }}
            data={ACTION_STATES.map((one) => ({ value: one, label: t(`agree.state.${one}`) }))}
          />
        )}
      </div>
      <ActionMeasure action={action} sessionOn={session.plannedOn} onTarget={(target) => set({ target })} />
      <RemoveAction isEmpty={behaviour.trim() === ''} number={number} onRemove={onRemove} />
    </div>
  )
}

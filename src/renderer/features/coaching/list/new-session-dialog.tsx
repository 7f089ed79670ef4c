import { Button, Group, Modal, Select } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { failureOf } from '../../../data/call.ts'
import { type AgentsInput, useAgents, useCreateSession } from '../../../data/coaching-queries.ts'
import { presetRange } from '../../../data/period.ts'
import { useSettings, useWorkspace } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'

interface Props {
  /** The day that is proposed; null while the dialog is closed. */
  readonly on: string | null
  /** The agent that is proposed. */
  readonly agent: string | null
  readonly onClose: () => void
}

/** Asks with whom and when, and opens the one-on-one that comes of it. */
export function NewSessionDialog({ on, agent, onClose }: Props) {
  const t = useT()
  const scope = useWholeScope()
  return (
    <Modal
      opened={on !== null}
      onClose={onClose}
      title={t('oneOnOnes.new')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {on === null || scope === null ? null : (
        <NewSessionForm key={on} on={on} agent={agent} scope={scope} onClose={onClose} />
      )}
    </Modal>
  )
}

/** Everything that the data cover; null while there are none. */
function useWholeScope(): AgentsInput | null {
  const { data: workspace } = useWorkspace()
  const { timeZone, windowDays } = useSettings()
  if (workspace.kind !== 'ready') return null
  const { asOf, firstDate, lastDate } = workspace
  if (asOf === null || firstDate === null || lastDate === null) return null
  const asOfDate = dateOfInstant(Date.parse(asOf), timeZone ?? 'UTC')
  return { ...presetRange('all', { asOfDate, firstDate, lastDate }), filter: {}, windowDays }
}

interface FormProps extends Omit<Props, 'on'> {
  readonly on: string
  readonly scope: AgentsInput
}

const MOST_SHOWN = 200

function NewSessionForm({ on, agent, scope, onClose }: FormProps) {
  const t = useT()
  const { compare } = useFormat()
  const navigate = useNavigate()
  const { data, error } = useAgents(scope)
  const create = useCreateSession()
  const [name, setName] = useState(agent)
  const [plannedOn, setPlannedOn] = useState<string | null>(on)
  const agents = (data?.agents ?? []).toSorted((a, b) => compare(a.agent, b.agent))
  const failed = error ?? create.error
  const isReady = name !== null && plannedOn !== null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        create.mutate(
          { agent: name, plannedOn },
          {
            onSuccess: ({ id }) =>
              void navigate({ to: '/coaching/$id', params: { id: String(id) }, search: {} }),
          },
        )
      }}
    >
      <Select
        label={t('oneOnOnes.new.agent')}
        placeholder={t('oneOnOnes.new.agent.choose')}
        data={agents.map(({ agent: value, team }) => ({
          value,
          label: team === null ? value : t('oneOnOnes.agentOfTeam', { agent: value, team }),
        }))}
        value={name}
        onChange={setName}
        searchable
        limit={MOST_SHOWN}
        nothingFoundMessage={t('oneOnOnes.new.agent.none')}
        data-autofocus={agent === null || undefined}
      />
      <DatePickerInput
        mt="md"
        label={t('oneOnOnes.new.on')}
        valueFormat="D MMMM YYYY"
        value={plannedOn}
        onChange={setPlannedOn}
      />
      {failed === null ? null : <FailureAlert failure={failureOf(failed)} />}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          type="submit"
          disabled={!isReady}
          loading={create.isPending}
          data-autofocus={agent !== null || undefined}
        >
          {t('oneOnOnes.new.create')}
        </Button>
      </Group>
    </form>
  )
}

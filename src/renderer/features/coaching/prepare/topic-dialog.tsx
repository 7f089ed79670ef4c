import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Brief, MeasuredFigure } from '#shared/coaching/evidence.ts'
import type { SessionDocument } from '#shared/coaching/session.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { useT } from '../../../i18n/use-t.ts'
import { useEvidenceText } from '../session/evidence-figure.tsx'
import { LINE_MAX } from '../session/notes-field.tsx'
import { partOf, topicAt, type TopicPlace } from './brief-edits.ts'

interface Props {
  readonly opened: boolean
  readonly place: TopicPlace
  readonly document: SessionDocument
  readonly brief: Brief
  readonly onChoose: (figure: MeasuredFigure, why: string) => void
  readonly onClose: () => void
}

/** Lets the supervisor talk about another figure than the rule's, and say why. */
export function TopicDialog({ opened, onClose, ...props }: Props) {
  const t = useT()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t(props.place === 'strength' ? 'prepare.choose.strength' : 'prepare.choose.priority')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {opened ? <TopicForm {...props} onClose={onClose} /> : null}
    </Modal>
  )
}

const THEMES = ['resolution', 'followUp', 'repeat', 'closure', 'technique'] as const

function TopicForm({ place, document, brief, onChoose, onClose }: Omit<Props, 'opened'>) {
  const t = useT()
  const text = useEvidenceText()
  const [metric, setMetric] = useState('')
  const [why, setWhy] = useState('')
  const places = ['strength', ...document.priorities.keys()] as const
  const taken = new Set(places.map((one) => topicAt(document, one)?.metric))
  const figures = brief.figures.filter((figure) => !taken.has(figure.metric))
  const chosen = figures.find((figure) => figure.metric === metric)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen === undefined || why.trim() === '') return
        onChoose(chosen, why.trim())
        onClose()
      }}
    >
      <NativeSelect
        label={t('prepare.choose.figure')}
        description={
          chosen === undefined
            ? t('prepare.choose.figure.hint', { place: partOf(place) })
            : t('prepare.choose.beside', {
                own: text(chosen.metric, chosen.own),
                others: text(chosen.metric, chosen.others),
              })
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[
          { value: '', label: t('prepare.choose.figure.choose') },
          ...THEMES.map((theme) => ({
            group: t(`prepare.theme.${theme}`),
            items: figures
              .filter((figure) => metricById(figure.metric).theme === theme)
              .map((figure) => ({ value: figure.metric, label: t(`metric.${figure.metric}.name`) })),
          })).filter(({ items }) => items.length > 0),
        ]}
        value={metric}
        onChange={({ currentTarget }) => setMetric(currentTarget.value)}
        required
        data-autofocus
      />
      <Textarea
        mt="md"
        label={t('prepare.choose.why')}
        description={t('prepare.choose.why.hint')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={LINE_MAX}
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={chosen === undefined || why.trim() === ''}>
          {t('prepare.choose.save')}
        </Button>
      </Group>
    </form>
  )
}

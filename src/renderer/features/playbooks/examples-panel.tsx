import { Drawer, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '#shared/ipc/contract.ts'
import type { PlaybookExamples } from '#shared/ipc/playbook-schemas.ts'
import type { StepSign } from '#shared/techniques/playbooks.ts'
import { failureOf } from '../../data/call.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { type StepText, useSignName } from './use-playbook-text.ts'
import { usePlaybookExamples } from './use-playbooks.ts'

/** A cell of the grid; without an agent it is everyone's. */
export interface ChosenExample {
  readonly step: StepText
  readonly sign: StepSign
  readonly agent?: string | null
}

type GridInput = Omit<Input<'playbooks.grid'>, 'playbook'>

interface Props {
  readonly example: ChosenExample | null
  readonly input: GridInput
  readonly onClose: () => void
}

const SHOWN = 20

/** Cases to read for a step: those in which it was found, with the very words, and those in which it was not. */
export function ExamplesPanel({ example, input, onClose }: Props) {
  const t = useT()
  const agent = example?.agent === undefined ? t('playbooks.examples.everyone') : example.agent
  return (
    <Drawer
      opened={example !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('playbooks.examples.title', {
        step: example?.step.name ?? '',
        agent: agent ?? t('playbooks.grid.nobody'),
      })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {example === null ? null : (
        <Examples key={`${example.step.id} ${agent}`} example={example} input={input} />
      )}
    </Drawer>
  )
}

function Examples({ example, input }: { readonly example: ChosenExample; readonly input: GridInput }) {
  const t = useT()
  const signName = useSignName()
  const [sign, setSign] = useState(example.sign)
  const [isFound, setFound] = useState(true)
  const { agent } = example
  const { data, error, refetch } = usePlaybookExamples({
    ...input,
    sign,
    ...(agent === undefined ? {} : { agent }),
    found: isFound,
    limit: SHOWN,
  })
  return (
    <div className="playbook-examples">
      {example.step.signs.length === 1 ? (
        <strong>{signName(sign)}</strong>
      ) : (
        <SegmentedControl
          aria-label={t('playbooks.examples.sign')}
          orientation={example.step.signs.length > 2 ? 'vertical' : 'horizontal'}
          value={sign}
          onChange={(value) => setSign(example.step.signs.find((one) => one === value) ?? sign)}
          data={example.step.signs.map((one) => ({ value: one, label: signName(one) }))}
        />
      )}
      <SegmentedControl
        aria-label={t('playbooks.examples.found')}
        value={isFound ? 'found' : 'missing'}
        onChange={(value) => setFound(value === 'found')}
        data={[
          { value: 'found', label: t('playbooks.examples.found') },
          { value: 'missing', label: t('playbooks.examples.missing') },
        ]}
      />
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? null : <ExampleList examples={data} isFound={isFound} />}
    </div>
  )
}

function ExampleList({
  examples,
  isFound,
}: {
  readonly examples: PlaybookExamples
  readonly isFound: boolean
}) {
  const t = useT()
  const format = useFormat()
  if (examples.total === 0) return <p className="soft">{t('playbooks.examples.none')}</p>
  return (
    <>
      <p className="soft small">
        {t('playbooks.examples.total', { shown: examples.rows.length, total: examples.total })}
      </p>
      <ul className="playbook-example-list">
        {examples.rows.map(({ id, caseId, subject, agent, resolvedAtMs, words }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id: String(id) }}>
              {caseId}
            </Link>{' '}
            {subject}
            <div className="soft small">
              {agent ?? t('playbooks.grid.nobody')} · {format.day(resolvedAtMs)}
            </div>
            {words.map(({ technique, text }, at) => (
              <blockquote key={`${technique} ${at}`} dir="auto">
                {text}
              </blockquote>
            ))}
            {isFound && words.length === 0 ? (
              <p className="soft small">{t('playbooks.examples.noWords')}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

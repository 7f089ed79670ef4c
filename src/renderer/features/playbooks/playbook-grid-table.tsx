import { Table, Title } from '@mantine/core'
import type { PlaybookGrid } from '#shared/ipc/playbook-schemas.ts'
import type { PlaybookId } from '#shared/techniques/playbooks.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { LexiconNote } from '../phrases/lexicon-note.tsx'
import type { ChosenExample } from './examples-panel.tsx'
import { StepCell } from './step-cell.tsx'
import { type StepText, useSteps } from './use-playbook-text.ts'

interface Props {
  readonly playbook: PlaybookId
  readonly grid: PlaybookGrid
  readonly onChoose: (example: ChosenExample) => void
}

/** Agents by steps: in how many of their cases something of the step was found. */
export function PlaybookGridTable({ playbook, grid, onChoose }: Props) {
  const t = useT()
  const format = useFormat()
  const steps = useSteps(playbook)
  const compare = (a: string | null, b: string | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : format.compare(a, b)
  const agents = grid.agents.toSorted((a, b) => compare(a.agent, b.agent))
  return (
    <section className="card playbook-grid" aria-labelledby="playbook-grid-title">
      <Title order={2} id="playbook-grid-title">
        {t('playbooks.grid.title')}
      </Title>
      <p className="soft">{t('playbooks.grid.text', { cases: grid.all.cases })}</p>
      <div className="playbook-scroll" tabIndex={0} role="group" aria-labelledby="playbook-grid-title">
        <Table data-testid="playbook-grid">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('playbooks.grid.agent')}</Table.Th>
              <Table.Th scope="col" className="playbook-number">
                {t('playbooks.grid.cases')}
              </Table.Th>
              {steps.map(({ id, name, text }, at) => (
                <Table.Th key={id} scope="col" title={text}>
                  <span className="soft">{at + 1}</span> {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agents.map((row) => (
              <GridRow
                key={row.agent ?? ''}
                row={row}
                name={row.agent ?? t('playbooks.grid.nobody')}
                steps={steps}
                onChoose={(example) => onChoose({ ...example, agent: row.agent })}
              />
            ))}
            <GridRow
              row={grid.all}
              name={t('playbooks.grid.all')}
              steps={steps}
              onChoose={onChoose}
              isTotal
            />
          </Table.Tbody>
        </Table>
      </div>
      {steps.some(({ signs }) => signs.includes('breather')) ? (
        <p className="panel-note">{t('playbooks.breather.help')}</p>
      ) : null}
      <p className="panel-note">
        <LexiconNote lexicon={grid.lexicon} /> {t('playbooks.overrule')}
      </p>
    </section>
  )
}

interface RowProps {
  readonly row: PlaybookGrid['all']
  readonly name: string
  readonly steps: readonly StepText[]
  readonly onChoose: (example: Omit<ChosenExample, 'agent'>) => void
  readonly isTotal?: boolean
}

function GridRow({ row, name, steps, onChoose, isTotal = false }: RowProps) {
  const format = useFormat()
  return (
    <Table.Tr data-total={isTotal || undefined}>
      <Table.Th scope="row" title={name}>
        {name}
      </Table.Th>
      <Table.Td className="playbook-number">{format.integer(row.cases)}</Table.Td>
      {steps.map((step, at) => (
        <Table.Td key={step.id}>
          <StepCell agent={name} step={step} use={row.steps[at] ?? null} row={row} onChoose={onChoose} />
        </Table.Td>
      ))}
    </Table.Tr>
  )
}

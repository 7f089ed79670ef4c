import './playbooks.css'
import { LoadingOverlay, MultiSelect, Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type PlaybookId, PLAYBOOK_IDS } from '#shared/techniques/playbooks.ts'
import { failureOf } from '../../data/call.ts'
import { useWorkspace } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FigurePage } from '../dashboard/pages/figure-page.tsx'
import { filterOf } from '../dashboard/filters/filter-lists.ts'
import type { Scope } from '../dashboard/scope.ts'
import { type ChosenExample, ExamplesPanel } from './examples-panel.tsx'
import { PlaybookGridTable } from './playbook-grid-table.tsx'
import { PlaybookSteps } from './playbook-steps.tsx'
import { useChoosePlaybook, useChosenPlaybooks, usePlaybookGrid } from './use-playbooks.ts'

export function PlaybooksPage() {
  const t = useT()
  return (
    <FigurePage path="/playbooks" title={t('playbooks.title')}>
      {({ scope, search, onChange }) => (
        <Playbook
          scope={scope}
          chosen={search.playbook ?? null}
          onChoose={(playbook) => onChange({ playbook })}
        />
      )}
    </FigurePage>
  )
}

interface Props {
  readonly scope: Scope
  /** Null until one was chosen: then the one that the only chosen team is coached by, else the first. */
  readonly chosen: PlaybookId | null
  readonly onChoose: (playbook: PlaybookId) => void
}

function Playbook({ scope, chosen, onChoose }: Props) {
  const t = useT()
  const { data: choices } = useChosenPlaybooks()
  const ofTeam = choices?.teams.find(({ team }) => scope.teams?.length === 1 && team === scope.teams[0])
  const playbook = chosen ?? ofTeam?.playbook ?? PLAYBOOK_IDS[0] ?? 'fiveSteps'
  const [example, setExample] = useState<ChosenExample | null>(null)
  const input = { from: scope.from, to: scope.to, windowDays: scope.days, filter: filterOf(scope) }
  const grid = usePlaybookGrid({ ...input, playbook })
  return (
    <>
      <p className="soft playbook-lead">
        {t('playbooks.lead')} {t('phrases.playbooks')}{' '}
        <Link to="/phrases" className="text-link">
          {t('phrases.link')}
        </Link>{' '}
        ·{' '}
        <Link to="/examples" className="text-link">
          {t('examples.link')}
        </Link>
      </p>
      <div className="card playbook-head">
        <Select
          label={t('playbooks.choose')}
          data={PLAYBOOK_IDS.map((id) => ({ value: id, label: t(`playbook.${id}.name`) }))}
          value={playbook}
          onChange={(value) => {
            const id = PLAYBOOK_IDS.find((one) => one === value)
            if (id !== undefined) onChoose(id)
          }}
          allowDeselect={false}
          w={280}
        />
        <TeamsOfPlaybook playbook={playbook} />
        <p className="soft">{t(`playbook.${playbook}.text`)}</p>
        <PlaybookSteps playbook={playbook} />
      </div>
      {grid.error === null ? null : (
        <FailureAlert failure={failureOf(grid.error)} onRetry={() => void grid.refetch()} />
      )}
      {grid.data !== undefined && grid.data.all.cases === 0 ? (
        <EmptyState title={t('playbooks.grid.empty')} text={t('playbooks.grid.empty.hint')} />
      ) : null}
      {grid.data === undefined || grid.data.all.cases === 0 ? null : (
        <PlaybookGridTable playbook={playbook} grid={grid.data} onChoose={setExample} />
      )}
      <ExamplesPanel example={example} input={input} onClose={() => setExample(null)} />
      <LoadingOverlay visible={grid.isLoading} loaderProps={{ 'aria-label': t('app.loading') }} />
    </>
  )
}

function TeamsOfPlaybook({ playbook }: { readonly playbook: PlaybookId }) {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const { data: choices } = useChosenPlaybooks()
  const choose = useChoosePlaybook()
  const teams = workspace.kind === 'ready' ? workspace.teams : []
  if (teams.length === 0) return null
  const own = (choices?.teams ?? []).filter((one) => one.playbook === playbook).map(({ team }) => team)
  return (
    <MultiSelect
      label={t('playbooks.teams')}
      placeholder={own.length === 0 ? t('playbooks.teams.none') : ''}
      data={[...new Set([...teams, ...own])]}
      value={own}
      onChange={(wanted) => {
        for (const team of wanted) if (!own.includes(team)) choose({ team, playbook })
        for (const team of own) if (!wanted.includes(team)) choose({ team, playbook: null })
      }}
      searchable
      maw={460}
      miw={280}
    />
  )
}

import { Button, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import type { WorkspaceState } from '#shared/ipc/contract.ts'
import { useFormat } from '../i18n/language-provider.tsx'
import { useT } from '../i18n/use-t.ts'
import { BrandMark } from '../ui/brand-mark.tsx'

interface Props {
  readonly workspace: Exclude<WorkspaceState, { kind: 'ready' }>
  readonly retrying: boolean
  readonly onRetry: () => void
}

/** Stands in for the whole app while the workspace cannot be opened: what is the matter, and what to do. */
export function WorkspaceGate({ workspace, retrying, onRetry }: Props) {
  const t = useT()
  const text = useGateText(workspace)
  const title = t(`gate.${workspace.kind}.title`)
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  return (
    <main className="full-page" id="content" tabIndex={-1} data-testid={`workspace-${workspace.kind}`}>
      <div role="alert">
        <BrandMark size={34} />
        <Title order={1} mt="sm">
          {title}
        </Title>
        <Text mt="xs">{text}</Text>
        <Text mt="xs">{t(`gate.${workspace.kind}.action`)}</Text>
        {workspace.kind === 'held' ? (
          <Button mt="md" onClick={onRetry} loading={retrying}>
            {t('app.retry')}
          </Button>
        ) : null}
      </div>
    </main>
  )
}

function useGateText(workspace: Props['workspace']): string {
  const t = useT()
  const format = useFormat()
  switch (workspace.kind) {
    case 'newer':
      return t('gate.newer.text', { found: workspace.found, supported: workspace.supported })
    case 'held': {
      if (workspace.holder === null) return t('gate.held.unknown')
      const { program, pid, since } = workspace.holder
      return t('gate.held.text', { program, pid, since: format.isoInstant(since) })
    }
    case 'damaged':
      return t('gate.damaged.text', { detail: workspace.detail })
  }
}

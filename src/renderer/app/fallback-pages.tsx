import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { CallError } from '../data/call.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useT } from '../i18n/use-t.ts'
import { describeFailure } from '../ui/failure-alert.tsx'

export function NotFoundPage() {
  const t = useT()
  return (
    <div className="page">
      <EmptyState title={t('app.notFound.title')}>
        <Link className="text-link" to="/dashboard">
          {t('app.notFound.action')}
        </Link>
      </EmptyState>
    </div>
  )
}

/** Stands for a page that threw while it was drawn. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const t = useT()
  const router = useRouter()
  const client = useQueryClient()
  return (
    <div className="page" role="alert">
      <EmptyState
        title={t('app.crash.title')}
        text={error instanceof CallError ? describeFailure(error.failure, t).text : t('app.crash.text')}
      >
        <Group>
          <Button
            onClick={() => {
              client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
              reset()
              void router.invalidate()
            }}
          >
            {t('app.retry')}
          </Button>
          <Link className="text-link" to="/dashboard" onClick={reset}>
            {t('app.notFound.action')}
          </Link>
        </Group>
      </EmptyState>
    </div>
  )
}

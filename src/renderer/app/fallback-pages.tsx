import { Button, Group } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { useT } from '../i18n/use-t.ts'

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
export function CrashPage({ reset }: { readonly reset: () => void }) {
  const t = useT()
  const router = useRouter()
  return (
    <div className="page" role="alert">
      <EmptyState title={t('app.crash.title')} text={t('app.crash.text')}>
        <Group>
          <Button
            onClick={() => {
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

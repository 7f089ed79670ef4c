import { Button } from '@mantine/core'
import { useT } from '../i18n/use-t.ts'

interface Props {
  /** 0-based. */
  readonly page: number
  readonly size: number
  readonly total: number
  readonly onPage: (page: number) => void
}

export function Pager({ page, size, total, onPage }: Props) {
  const t = useT()
  if (total <= size) return null
  const to = Math.min((page + 1) * size, total)
  return (
    <div className="pager">
      <Button variant="default" size="compact-sm" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('app.previous')}
      </Button>
      <span className="soft">{t('app.page', { from: page * size + 1, to, total })}</span>
      <Button variant="default" size="compact-sm" disabled={to === total} onClick={() => onPage(page + 1)}>
        {t('app.next')}
      </Button>
    </div>
  )
}

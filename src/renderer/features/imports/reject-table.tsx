import { Loader } from '@mantine/core'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { REJECTS_PAGE_SIZE, useRejects } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Pager } from '../../ui/pager.tsx'
import { RejectRows } from './reject-rows.tsx'

/** Every row that an import refused, page by page. */
export function RejectTable({ importId }: { readonly importId: number }) {
  const t = useT()
  const [page, setPage] = useState(0)
  const { data, error, refetch } = useRejects(importId, page)
  if (error !== null) return <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <Loader aria-label={t('app.loading')} />
  return (
    <>
      <RejectRows rows={data.rows} />
      <Pager page={page} size={REJECTS_PAGE_SIZE} total={data.total} onPage={setPage} />
    </>
  )
}

import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ImportReview } from '../../../data/import-job.ts'
import { useSettings } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { tablesOf } from './findings.ts'
import { PreviewAfter } from './preview-after.tsx'
import { PreviewBefore } from './preview-before.tsx'
import { TablePicker, useChosenTable } from './table-picker.tsx'

const SIDES = ['after', 'before'] as const
type Side = (typeof SIDES)[number]

/** The first rows of a table as they stand in the file, and as Closewell would store them. */
export function PreviewSection({ review }: { readonly review: ImportReview }) {
  const t = useT()
  const settings = useSettings()
  const tables = tablesOf(review.inspection)
  const { chosen, choose } = useChosenTable(tables)
  const [side, setSide] = useState<Side>('after')
  if (chosen === undefined) return null
  const { table } = chosen
  const timeZone = review.choices.timeZone ?? settings.timeZone ?? 'UTC'
  const refused = table.preview.filter(({ problem }) => problem !== null).length
  return (
    <>
      <div className="review-tools">
        <TablePicker tables={tables} chosen={chosen} onChange={choose} />
        <SegmentedControl
          aria-label={t('review.preview.side')}
          value={side}
          onChange={(value) => setSide(SIDES.find((one) => one === value) ?? 'after')}
          data={SIDES.map((value) => ({ value, label: t(`review.preview.${value}`) }))}
        />
        <p className="soft">
          {side === 'after' ? t('review.preview.zone', { timeZone }) : t('review.preview.asIs')}{' '}
          {refused === 0 ? null : (
            <strong className="import-warned">{t('review.preview.refused', { rows: refused })}</strong>
          )}
        </p>
      </div>
      {side === 'after' ? (
        <PreviewAfter table={table} timeZone={timeZone} />
      ) : (
        <PreviewBefore table={table} />
      )}
    </>
  )
}

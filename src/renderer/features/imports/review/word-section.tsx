import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportReview } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import { tablesOf } from './findings.ts'
import { TablePicker, useChosenTable } from './table-picker.tsx'
import { WordTable } from './word-table.tsx'

/** Every word of a table's vocabularies, and what it is taken as. */
export function WordSection({ review }: { readonly review: ImportReview }) {
  const t = useT()
  const tables = tablesOf(review.inspection).filter(({ table }) => table.words.length > 0)
  const { chosen, choose } = useChosenTable(tables)
  const [query, setQuery] = useState('')
  if (chosen === undefined) return null
  const wanted = query.trim().toLocaleLowerCase()
  const words = chosen.table.words.filter(({ word }) => word.toLocaleLowerCase().includes(wanted))
  return (
    <>
      <div className="review-tools">
        <TablePicker tables={tables} chosen={chosen} onChange={choose} />
        <TextInput
          label={t('review.words.find')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      <WordTable table={chosen.table} words={words} choices={review.choices} />
    </>
  )
}

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../../i18n/use-t.ts'
import { nameOfTable, type PlacedTable } from './findings.ts'

interface Props {
  readonly tables: readonly PlacedTable[]
  readonly chosen: PlacedTable
  readonly onChange: (id: string) => void
}

/** Which file or sheet is looked at; nothing where there is only one. */
export function TablePicker({ tables, chosen, onChange }: Props) {
  const t = useT()
  if (tables.length < 2) return null
  return (
    <NativeSelect
      className="review-picker"
      label={t('review.table')}
      value={chosen.id}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={tables.map(({ id, table }) => ({
        value: id,
        label: `${nameOfTable(table)} (${t(`review.rowsAre.${table.rowsAre}`)})`,
      }))}
    />
  )
}

/** The table of several that is looked at, the first to begin with; undefined where there is none. */
export function useChosenTable(tables: readonly PlacedTable[]) {
  const [id, setId] = useState<string | null>(null)
  return { chosen: tables.find((table) => table.id === id) ?? tables[0], choose: setId }
}

import { ActionIcon, NativeSelect, Tabs } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react'
import { useT } from '../../i18n/use-t.ts'
import { CASE_PARTS, CASE_SORTS, type CaseSearch } from './case-search.ts'
import { type PartCounts, shownParts, usePartLabel } from './use-case-list.ts'

interface Props {
  readonly search: CaseSearch
  /** Null until known. */
  readonly counts: PartCounts | null
}

/** Which part of the figure is listed, and in which order. */
export function CaseListBar({ search, counts }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const partLabel = usePartLabel(search)
  const isAscending = search.ascending === true
  const orderLabel = t(isAscending ? 'cases.sorted.ascending' : 'cases.sorted.descending')

  function change(parts: Partial<CaseSearch>) {
    void navigate({ to: '/cases', search: { ...search, ...parts }, replace: true })
  }

  return (
    <div className="case-bar">
      <Tabs
        value={search.part}
        onChange={(value) => {
          const part = CASE_PARTS.find((one) => one === value)
          if (part !== undefined) change({ part })
        }}
      >
        <Tabs.List aria-label={t('cases.parts')}>
          {shownParts(search.part, counts).map((part) => (
            <Tabs.Tab key={part} value={part} aria-controls="case-list" data-testid={`part-${part}`}>
              {counts === null
                ? partLabel(part)
                : t('cases.part.count', { label: partLabel(part), count: counts[part] })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className="case-order">
        <NativeSelect
          size="xs"
          aria-label={t('cases.sort')}
          value={search.sort ?? 'openedAt'}
          onChange={({ currentTarget }) => {
            const sort = CASE_SORTS.find((one) => one === currentTarget.value)
            if (sort !== undefined) change({ sort })
          }}
          data={CASE_SORTS.map((sort) => ({ value: sort, label: t(`cases.column.${sort}`) }))}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={orderLabel}
          title={orderLabel}
          onClick={() => change({ ascending: !isAscending })}
        >
          {isAscending ? (
            <ArrowUpNarrowWide size={16} aria-hidden />
          ) : (
            <ArrowDownWideNarrow size={16} aria-hidden />
          )}
        </ActionIcon>
      </div>
    </div>
  )
}

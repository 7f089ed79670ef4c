import { NativeSelect } from '@mantine/core'
import { useT } from '../../i18n/use-t.ts'
import { AGENT_SORTS, type AgentSort } from './search.ts'

interface Props {
  readonly sort: AgentSort
  readonly onSort: (sort: AgentSort) => void
}

export function SortSelect({ sort, onSort }: Props) {
  const t = useT()
  return (
    <NativeSelect
      className="chart-sort"
      size="xs"
      aria-label={t('dashboard.agents.sort')}
      value={sort}
      onChange={({ currentTarget }) => {
        const chosen = AGENT_SORTS.find((one) => one === currentTarget.value)
        if (chosen !== undefined) onSort(chosen)
      }}
      data={AGENT_SORTS.map((one) => ({ value: one, label: t(`dashboard.agents.sort.${one}`) }))}
    />
  )
}

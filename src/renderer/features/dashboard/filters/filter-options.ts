import { KINDS } from '#shared/case/model.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import type { ReadyWorkspace } from '../use-dashboard.ts'
import { FILTER_IDS, type FilterId, type FilterLists } from './filter-lists.ts'

/** Null stands for cases where none is named. */
export type FilterValue = string | null

export interface FilterOption {
  readonly value: FilterValue
  readonly label: string
}

export interface FilterOptions {
  readonly id: FilterId
  readonly options: readonly FilterOption[]
  readonly chosen: readonly FilterValue[]
}

/** How a value of a filter is called on the screen. */
export function useFilterLabel(): (id: FilterId, value: FilterValue) => string {
  const t = useT()
  return (id, value) => {
    if (id === 'kinds') return t(`kind.${KINDS.find((kind) => kind === value) ?? 'unknown'}`)
    if (value === null) return t(`filter.${id}.none`)
    switch (id) {
      case 'languages':
        return value === 'en' || value === 'pl' ? t(`filter.language.${value}`) : value
      case 'teams':
      case 'agents':
      case 'channels':
      case 'categories':
      case 'priorities':
        return value
    }
  }
}

/**
 * The filters that can narrow anything, each with its values by name and "none named" last. A value that the address
 * names is always among them, so that it can be taken back.
 */
export function useFilterOptions(workspace: ReadyWorkspace, lists: FilterLists): readonly FilterOptions[] {
  const format = useFormat()
  const labelOf = useFilterLabel()
  const found = valuesOf(workspace, lists)
  return FILTER_IDS.flatMap((id): FilterOptions[] => {
    const chosen: readonly FilterValue[] = lists[id] ?? []
    const values = [...new Set([...found[id], ...chosen])].filter((value) => value !== null)
    if (values.length < (id === 'kinds' ? 2 : 1) && chosen.length === 0) return []
    const named = values.map((value) => ({ value, label: labelOf(id, value) }))
    // Kinds keep their own order, and every case has one.
    if (id === 'kinds') return [{ id, options: named, chosen }]
    const sorted = named.toSorted((a, b) => format.compare(a.label, b.label))
    return [{ id, options: [...sorted, { value: null, label: labelOf(id, null) }], chosen }]
  })
}

/** The values that some case has; agents only of the chosen teams. */
function valuesOf(
  workspace: ReadyWorkspace,
  { teams }: FilterLists,
): Readonly<Record<FilterId, readonly string[]>> {
  const members = workspace.agents.filter(({ team }) => teams === undefined || teams.includes(team))
  return { ...workspace, agents: members.map(({ name }) => name) }
}

import { Checkbox, NativeSelect } from '@mantine/core'
import { WINDOW_DAYS } from '#shared/metrics/definition.ts'
import { type DataCalendar, previousRange } from '../../data/period.ts'
import { useT } from '../../i18n/use-t.ts'
import { SavedViews } from '../views/saved-views.tsx'
import { ChoiceFilter } from './filters/choice-filter.tsx'
import { FilterChips } from './filters/filter-chips.tsx'
import { type FilterId, filterLists, parseFilterLists } from './filters/filter-lists.ts'
import { type FilterValue, useFilterOptions } from './filters/filter-options.ts'
import { useRangeWords } from './filters/use-range-words.ts'
import { PeriodPicker } from './period-picker.tsx'
import type { Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'
import type { ChangeSearch, ReadyWorkspace } from './use-dashboard.ts'

interface Props {
  readonly workspace: ReadyWorkspace
  readonly calendar: DataCalendar
  readonly search: DashboardSearch
  readonly scope: Scope
  readonly onChange: ChangeSearch
  readonly onReplace: (search: DashboardSearch) => void
}

export const NO_FILTERS = {
  teams: undefined,
  agents: undefined,
  channels: undefined,
  categories: undefined,
  kinds: undefined,
  priorities: undefined,
  languages: undefined,
} as const satisfies Readonly<Record<FilterId, undefined>>

/** Which time and which cases the figures are of, the same on every page; all of it is kept in the address. */
export function FilterBar({ workspace, calendar, search, scope, onChange, onReplace }: Props) {
  const t = useT()
  const rangeWords = useRangeWords()
  const filters = useFilterOptions(workspace, scope)

  function choose(id: FilterId, chosen: readonly FilterValue[]) {
    const lists = parseFilterLists({ ...filterLists(scope), [id]: chosen })
    // Agents of teams that are no longer chosen would leave nothing to be shown.
    onChange({ ...NO_FILTERS, ...lists, ...(id === 'teams' ? { agents: undefined } : {}) })
  }

  return (
    <div className="filters" role="group" aria-label={t('dashboard.filters')}>
      <div className="filters-row">
        <PeriodPicker calendar={calendar} search={search} scope={scope} onChange={onChange} />
        <NativeSelect
          label={t('dashboard.window')}
          title={t('dashboard.window.why')}
          value={String(scope.days)}
          onChange={({ currentTarget }) =>
            onChange({ days: WINDOW_DAYS.find((days) => String(days) === currentTarget.value) })
          }
          data={WINDOW_DAYS.map((days) => ({
            value: String(days),
            label: t('dashboard.window.days', { days }),
          }))}
        />
        <Checkbox
          className="filters-compare"
          label={t('compare.toggle')}
          title={rangeWords(previousRange(scope))}
          checked={search.compare ?? false}
          onChange={({ currentTarget }) => onChange({ compare: currentTarget.checked ? true : undefined })}
        />
        <SavedViews search={search} onApply={onReplace} />
      </div>
      <div className="filters-row">
        {filters.map(({ id, options, chosen }) => (
          <ChoiceFilter
            key={id}
            label={t(`filter.${id}`)}
            options={options}
            chosen={chosen}
            onChange={(values) => choose(id, values)}
          />
        ))}
      </div>
      <FilterChips
        lists={scope}
        onRemove={(id) => choose(id, [])}
        onClear={() => onChange({ ...NO_FILTERS })}
      />
    </div>
  )
}

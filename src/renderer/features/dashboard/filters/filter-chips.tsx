import { Button, Pill } from '@mantine/core'
import { useT } from '../../../i18n/use-t.ts'
import { FILTER_IDS, type FilterId, type FilterLists } from './filter-lists.ts'
import { type FilterValue, useFilterLabel } from './filter-options.ts'

interface Props {
  readonly lists: FilterLists
  readonly onRemove: (id: FilterId) => void
  readonly onClear: () => void
}

/** So many names are said, the rest counted. */
const MAX_NAMES = 2

/** What the cases are narrowed to, each of which can be taken back; nothing while they are not. */
export function FilterChips({ lists, onRemove, onClear }: Props) {
  const t = useT()
  const labelOf = useFilterLabel()
  const set = FILTER_IDS.flatMap((id) => {
    const values: readonly FilterValue[] | undefined = lists[id]
    return values === undefined ? [] : [{ id, names: values.map((value) => labelOf(id, value)) }]
  })
  if (set.length === 0) return null
  return (
    <div className="filter-chips" role="group" aria-label={t('filter.chips')}>
      {set.map(({ id, names }) => {
        const filter = t(`filter.${id}`)
        const more = names.length - MAX_NAMES
        const shown = names.slice(0, more === 1 ? names.length : MAX_NAMES).join(', ')
        return (
          <Pill
            key={id}
            size="md"
            title={names.join('\n')}
            withRemoveButton
            onRemove={() => onRemove(id)}
            removeButtonProps={{
              'aria-label': t('filter.remove', { filter }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            data-testid={`chip-${id}`}
          >
            <span className="soft">{filter}:</span> {shown}
            {more > 1 ? ` ${t('filter.andMore', { count: more })}` : null}
          </Pill>
        )
      })}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {t('filter.clearAll')}
      </Button>
    </div>
  )
}

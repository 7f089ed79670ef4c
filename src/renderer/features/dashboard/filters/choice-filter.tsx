import { Button, Checkbox, Popover, TextInput, UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import type { FilterOption, FilterValue } from './filter-options.ts'

interface Props {
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly chosen: readonly FilterValue[]
  readonly onChange: (chosen: readonly FilterValue[]) => void
}

/** More than anybody reads through; the search finds the others. */
const MAX_SHOWN = 300

/** Chooses any number of values; none chosen means all of them. */
export function ChoiceFilter({ label, options, chosen, onChange }: Props) {
  const t = useT()
  const format = useFormat()
  const [query, setQuery] = useState('')
  const countId = useId()
  const wanted = query.trim().toLocaleLowerCase()
  const matching = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted))
  const more = matching.length - MAX_SHOWN

  return (
    <Popover
      width={300}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      onClose={() => setQuery('')}
    >
      <Popover.Target>
        <UnstyledButton
          className="choice-filter"
          data-set={chosen.length > 0 || undefined}
          aria-describedby={countId}
        >
          {label}
          {chosen.length === 0 ? null : (
            <span className="choice-filter-count" aria-hidden>
              {format.integer(chosen.length)}
            </span>
          )}
          <ChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <span id={countId} hidden>
        {t('filter.state', { count: chosen.length })}
      </span>
      <Popover.Dropdown aria-label={label}>
        <TextInput
          size="xs"
          aria-label={t('dashboard.filter.search')}
          placeholder={t('dashboard.filter.search')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          data-autofocus
        />
        <div className="choice-filter-options">
          {matching.slice(0, MAX_SHOWN).map(({ value, label: name }) => (
            <Checkbox
              key={value ?? ''}
              size="xs"
              label={name}
              checked={chosen.includes(value)}
              onChange={() =>
                onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
              }
            />
          ))}
          {matching.length === 0 ? <div className="soft small">{t('dashboard.filter.nothing')}</div> : null}
          {more > 0 ? <div className="soft small">{t('filter.more', { count: more })}</div> : null}
        </div>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={chosen.length === 0}
          onClick={() => onChange([])}
        >
          {t('dashboard.filter.clear')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

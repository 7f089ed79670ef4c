import { Button, Checkbox, Popover, TextInput, UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly label: string
  readonly allLabel: string
  /** Stands for cases without a name. */
  readonly noneLabel: string
  readonly names: readonly string[]
  readonly chosen: readonly (string | null)[] | undefined
  readonly onChange: (chosen: readonly (string | null)[] | undefined) => void
}

/** Chooses any number of names; none chosen means all of them. */
export function NameFilter({ label, allLabel, noneLabel, names, chosen = [], onChange }: Props) {
  const t = useT()
  const [query, setQuery] = useState('')
  const labelId = useId()
  const valueId = useId()
  const wanted = query.trim().toLocaleLowerCase()
  const options = [...names, null].filter((name) => (name ?? noneLabel).toLocaleLowerCase().includes(wanted))
  const [only] = chosen

  function toggle(name: string | null) {
    const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]
    onChange(next.length === 0 ? undefined : next)
  }

  return (
    <div className="name-filter">
      <span id={labelId} className="name-filter-label">
        {label}
      </span>
      <Popover
        width={280}
        position="bottom-start"
        shadow="md"
        trapFocus
        returnFocus
        onClose={() => setQuery('')}
      >
        <Popover.Target>
          <UnstyledButton className="name-filter-button" aria-labelledby={`${labelId} ${valueId}`}>
            <span id={valueId}>
              {chosen.length === 0
                ? allLabel
                : chosen.length === 1
                  ? (only ?? noneLabel)
                  : t('dashboard.selected', { count: chosen.length })}
            </span>
            <ChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <TextInput
            size="xs"
            aria-label={t('dashboard.filter.search')}
            placeholder={t('dashboard.filter.search')}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            data-autofocus
          />
          <div className="name-filter-options">
            {options.map((name) => (
              <Checkbox
                key={name ?? ''}
                size="xs"
                label={name ?? noneLabel}
                checked={chosen.includes(name)}
                onChange={() => toggle(name)}
              />
            ))}
            {options.length === 0 ? <div className="soft small">{t('dashboard.filter.nothing')}</div> : null}
          </div>
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={chosen.length === 0}
            onClick={() => onChange(undefined)}
          >
            {t('dashboard.filter.clear')}
          </Button>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

import './views.css'
import { Button, Popover } from '@mantine/core'
import { Bookmark, ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useViews } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { type DashboardSearch, parseDashboardSearch } from '../dashboard/search.ts'
import { SaveView } from './save-view.tsx'
import { isSameView } from './same-view.ts'
import { ViewRow } from './view-row.tsx'

interface Props {
  /** What the page shows now. */
  readonly search: DashboardSearch
  readonly onApply: (search: DashboardSearch) => void
}

/** Period, filters and figures under a name, to come back to; a relative period stays relative. */
export function SavedViews({ search, onApply }: Props) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useViews()
  const nameInput = useRef<HTMLInputElement>(null)
  const views = data?.views ?? []
  const shown = views.find(({ view }) => isSameView(view, search))

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          className="views-button"
          variant="default"
          leftSection={<Bookmark size={15} aria-hidden />}
          rightSection={<ChevronDown size={14} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
          {...(shown === undefined ? {} : { 'aria-label': t('views.title.shown', { name: shown.name }) })}
        >
          <span className="views-button-name">{shown?.name ?? t('views.title')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('views.title')} className="views">
        {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
        {data !== undefined && views.length === 0 ? (
          <p className="soft small views-none">{t('views.none')}</p>
        ) : (
          <ul className="views-list">
            {views.map((view) => (
              <ViewRow
                key={view.id}
                view={view}
                search={search}
                isShown={view === shown}
                onRemoved={() => nameInput.current?.focus()}
                onApply={() => {
                  onApply(parseDashboardSearch(view.view))
                  setOpen(false)
                }}
              />
            ))}
          </ul>
        )}
        <SaveView search={search} names={views.map(({ name }) => name)} input={nameInput} />
      </Popover.Dropdown>
    </Popover>
  )
}

import { CloseButton, Tabs, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState } from 'react'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import { useCasePages } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { CASE_PARTS, casesInput, type CaseSearch } from './case-search.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { SaveCaseList } from './save-case-list.tsx'
import { type PartCounts, shownParts, usePartLabel } from './use-case-list.ts'

const TYPING_PAUSE_MS = 250

interface Props {
  readonly search: CaseSearch
  readonly columns: readonly CaseColumn[]
  /** Null until known. */
  readonly counts: PartCounts | null
}

/** Which part of the figure is listed, what is looked for in it, which columns show, and the way into a file. */
export function CaseListBar({ search, columns, counts }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const partLabel = usePartLabel(search)
  return (
    <>
      <Tabs
        className="case-parts"
        value={search.part}
        onChange={(value) => {
          const part = CASE_PARTS.find((one) => one === value)
          if (part !== undefined) void navigate({ to: '/cases', search: { ...search, part }, replace: true })
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
      <div className="case-bar">
        <TextFilter search={search} count={counts?.[search.part] ?? null} />
        <ColumnChooser columns={columns} />
        <SaveCaseList search={search} columns={columns} />
      </div>
    </>
  )
}

interface TextFilterProps {
  readonly search: CaseSearch
  /** Cases of the part, with the text or without. */
  readonly count: number | null
}

function TextFilter({ search, count }: TextFilterProps) {
  const t = useT()
  const navigate = useNavigate()
  const [text, setText] = useState(search.text ?? '')
  const [found] = useCasePages(casesInput(search), [0]).map(({ data }) => data?.total)

  const look = useDebouncedCallback((wanted: string) => {
    const { text: _before, ...others } = search
    const next = wanted.trim() === '' ? others : { ...others, text: wanted }
    void navigate({ to: '/cases', search: next, replace: true })
  }, TYPING_PAUSE_MS)

  function change(wanted: string) {
    setText(wanted)
    look(wanted)
  }

  return (
    <div className="case-text" role="search">
      <TextInput
        size="xs"
        aria-label={t('cases.text')}
        placeholder={t('cases.text')}
        maxLength={200}
        leftSection={<Search size={14} aria-hidden />}
        rightSection={
          text === '' ? null : (
            <CloseButton size="xs" aria-label={t('cases.text.clear')} onClick={() => change('')} />
          )
        }
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <span className="soft small" role="status">
        {search.text === undefined || found === undefined || count === null
          ? ''
          : t('cases.text.found', { found, count })}
      </span>
    </div>
  )
}

import { useState } from 'react'
import type { TableFinding } from '#shared/import/inspection.ts'
import type { ImportChoices } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import { WordTable } from './word-table.tsx'

interface Props {
  readonly table: TableFinding
  readonly choices: ImportChoices
}

/** What the words mean that Closewell does not know; those that were answered stay to be changed. */
export function WordsQuestion({ table, choices }: Props) {
  const t = useT()
  const unknown = table.words.filter(({ meaning, field }) => meaning === null && field !== 'channel')
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const added = unknown.filter(({ field, word }) => !asked.has(`${field} ${word}`))
  if (added.length > 0) setAsked(new Set([...asked, ...added.map(({ field, word }) => `${field} ${word}`)]))
  return (
    <>
      <h3>{t('review.words.question')}</h3>
      <p className="soft">{t('review.words.why')}</p>
      <WordTable
        table={table}
        choices={choices}
        words={table.words.filter(({ field, word }) => asked.has(`${field} ${word}`))}
      />
    </>
  )
}

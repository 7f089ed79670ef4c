import './file-preview.css'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { HrPart, HrPreview } from '#shared/ipc/hr-schemas.ts'
import { useT } from '../../i18n/use-t.ts'
import { CsvTable } from './csv-table.tsx'
import { CsvText } from './csv-text.tsx'

interface Props {
  readonly files: HrPreview['files']
  readonly delimiter: ',' | ';'
}

/** The files of an export, each as a table or as the text that it is. */
export function FilePreview({ files, delimiter }: Props) {
  const t = useT()
  const [part, setPart] = useState<HrPart>('figures')
  const [view, setView] = useState('table')
  const file = files.find((each) => each.part === part) ?? files[0]
  if (file === undefined) return null
  return (
    <section aria-label={t('hr.preview.file')}>
      <div className="hr-preview-head">
        <SegmentedControl
          size="xs"
          aria-label={t('hr.preview.file')}
          value={file.part}
          onChange={(value) => setPart(files.find((each) => each.part === value)?.part ?? 'figures')}
          data={files.map((each) => ({ value: each.part, label: t(`hr.part.${each.part}`) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('hr.preview.view')}
          value={view}
          onChange={setView}
          data={[
            { value: 'table', label: t('hr.preview.table') },
            { value: 'text', label: t('hr.preview.text') },
          ]}
        />
        <span className="soft small">
          {t('hr.preview.size', { rows: file.rows, bytes: file.bytes })}
          {view === 'text' ? ` · ${t('hr.preview.bytes')}` : null}
          {file.isWhole ? null : ` · ${t('hr.preview.cut')}`}
        </span>
      </div>
      {view === 'text' ? (
        <CsvText csv={file.text} isWhole={file.isWhole} />
      ) : (
        <CsvTable csv={file.text} delimiter={delimiter} />
      )}
      <p className="soft small hr-hash">
        {t('hr.saved.sha256')} {file.sha256}
      </p>
    </section>
  )
}

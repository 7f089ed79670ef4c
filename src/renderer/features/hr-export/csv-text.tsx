import { Fragment } from 'react'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly csv: string
  readonly isWhole: boolean
}

/** A file's text as it stands; line ends are drawn, not written, so that a copy of it holds nothing else. */
export function CsvText({ csv, isWhole }: Props) {
  const t = useT()
  const lines = csv.split('\r\n')
  const shown = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return (
    <pre className="card hr-text" tabIndex={0} aria-label={t('hr.preview.text')} data-testid="hr-preview">
      {shown.map((line, index) => (
        <Fragment key={index}>
          <span className="hr-line">{line}</span>
          {'\n'}
        </Fragment>
      ))}
      {isWhole ? null : '…'}
    </pre>
  )
}

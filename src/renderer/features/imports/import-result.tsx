import { Title } from '@mantine/core'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { FIELD_NAMES } from '#shared/import/fields.ts'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../i18n/use-t.ts'
import { OWN_SYSTEM, systemName } from '../../ui/system-name.ts'
import { formatName } from './format-name.ts'
import { ImportCounts, WarningList } from './import-counts.tsx'
import { RejectTable } from './reject-table.tsx'
import { SaveRejects } from './save-rejects.tsx'
import { SupportTable } from './support-table.tsx'

/** What an import did, row by row where something was refused, and what its file can answer. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const t = useT()
  const format = useFormat()
  const titleId = `import-result-title-${report.id ?? 'none'}`
  const isUseless = report.rows > 0 && report.rejected === report.rows
  return (
    <section className="card import-form" aria-labelledby={titleId} data-testid="import-result">
      <div role="status">
        <Title order={2} id={titleId} className="import-title import-file">
          {isUseless ? (
            <TriangleAlert size={19} className="import-warned" aria-hidden />
          ) : (
            <CircleCheck size={19} className="import-done" aria-hidden />
          )}
          {t(isUseless ? 'imports.result.rejectedAll' : 'imports.result.title', { file: report.file })}
        </Title>
        <p className="soft">
          {t('imports.result.recognised', {
            system:
              report.system === OWN_SYSTEM ? t('imports.result.ownFormat') : systemName(report.system, t),
            format: formatName(report.format),
            encoding: report.encoding.toUpperCase(),
          })}{' '}
          {report.asOf === null ? null : `${t('app.asOf', { instant: format.isoInstant(report.asOf) })}. `}
          <Speed report={report} />
        </p>
      </div>
      <ImportCounts report={report} testId="import" />
      <Changes report={report} />
      <WarningList warnings={report.warnings} />
      {report.rejected === 0 || report.id === null ? null : (
        <div>
          <div className="import-head">
            <h3>{t('imports.result.rejects')}</h3>
            <SaveRejects importId={report.id} />
          </div>
          <RejectTable importId={report.id} />
        </div>
      )}
      <SupportTable support={report} caption={t('imports.result.supports')} />
    </section>
  )
}

/** Shorter imports say nothing of how fast longer ones would be. */
const SHORTEST_RATED_SECONDS = 0.5

function Speed({ report: { seconds, rows } }: { readonly report: ImportReport }) {
  const t = useT()
  const format = useFormat()
  const shown = format.seconds(seconds)
  if (shown === null) return t('imports.result.instantly')
  if (seconds < SHORTEST_RATED_SECONDS) return t('imports.result.seconds', { seconds: shown })
  return t('imports.result.rate', { seconds: shown, rate: Math.round(rows / seconds) })
}

/** Which columns of stored cases have another value since this import. */
function Changes({ report: { changes } }: { readonly report: ImportReport }) {
  const t = useT()
  if (changes.length === 0) return null
  return (
    <div data-testid="import-changes">
      <h3>{t('imports.result.changes')}</h3>
      <ul className="import-changes">
        {changes.map(({ field, count }) => (
          <li key={field}>
            <span>{fieldName(field, t)}</span>{' '}
            <span className="soft">{t('app.cases', { cases: count })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The name of a case's column (`openedAtMs`) in the user's language. */
function fieldName(column: string, t: Translate): string {
  const name = column.replace(/Ms$/u, '').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
  const known = FIELD_NAMES.find((field) => field === name)
  return known === undefined ? t('case.extra') : t(`field.${known}`)
}

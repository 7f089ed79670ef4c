import { NativeSelect } from '@mantine/core'
import { withLayout } from '../../../data/import-choices.ts'
import { changeMapping, type ImportReview } from '../../../data/import-job.ts'
import { type Translate, useT } from '../../../i18n/use-t.ts'
import { systemName } from '../../../ui/system-name.ts'
import { formatName } from '../format-name.ts'
import { confidenceText } from './confidence.ts'
import { isOwnFormat, nameOfTable, type PlacedTable, tablesOf } from './findings.ts'

/** What each file or sheet was recognised as, by what, and what else it might be. */
export function RecognitionSection({ review }: { readonly review: ImportReview }) {
  return (
    <div className="review-recognised">
      {tablesOf(review.inspection).map((placed) => (
        <RecognisedTable key={placed.id} placed={placed} />
      ))}
    </div>
  )
}

const SHOWN_TITLES = 16

function RecognisedTable({ placed: { set, table } }: { readonly placed: PlacedTable }) {
  const t = useT()
  const titles = table.evidence.map((key) => table.columns.find((column) => column.key === key)?.title ?? key)
  const facts = [
    t(`review.rowsAre.${table.rowsAre}`),
    formatName(table.format),
    table.encoding.toUpperCase(),
    isOwnFormat(set) ? null : t('review.rows', { rows: table.rows }),
    table.headerRow === null || table.headerRow === 1
      ? null
      : t('review.headerRow', { row: table.headerRow }),
  ]
  return (
    <section className="review-recognised-table">
      <div>
        <h3>
          <bdi>{nameOfTable(table)}</bdi>
        </h3>
        <p className="soft">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <div>
        <p className="field-label">{t('review.evidence')}</p>
        <ul className="review-titles">
          {titles.slice(0, SHOWN_TITLES).map((title, index) => (
            <li key={index}>
              <bdi>{title}</bdi>
            </li>
          ))}
          {titles.length > SHOWN_TITLES ? (
            <li className="soft">{t('review.more', { more: titles.length - SHOWN_TITLES })}</li>
          ) : null}
        </ul>
      </div>
      {table.alternatives.length === 0 ? null : (
        <NativeSelect
          label={t('review.readAs')}
          value={`${table.system} ${table.layout}`}
          data={[table, ...table.alternatives].map((one) => ({
            value: `${one.system} ${one.layout}`,
            label: layoutLabel(one, t),
          }))}
          onChange={({ currentTarget }) => {
            const next = table.alternatives.find(
              ({ system, layout }) => `${system} ${layout}` === currentTarget.value,
            )
            if (next !== undefined) changeMapping((mapping) => withLayout(mapping, table, next))
          }}
        />
      )}
    </section>
  )
}

interface Candidate {
  readonly system: string
  readonly layout: string
  readonly confidence: number
}

function layoutLabel({ system, layout, confidence }: Candidate, t: Translate): string {
  return `${systemName(system, t)} – ${layout.replaceAll('-', ' ')} (${t(confidenceText(confidence))})`
}

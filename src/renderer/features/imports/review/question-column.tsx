import { Checkbox, Select } from '@mantine/core'
import type { FieldName } from '#shared/import/fields.ts'
import type { TableFinding } from '#shared/import/inspection.ts'
import type { ImportMapping } from '#shared/import/mapping.ts'
import { tableMappingOf, withColumn, withIdentity } from '../../../data/import-choices.ts'
import { changeMapping, type ImportChoices } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'

interface Props {
  readonly table: TableFinding
  readonly choices: ImportChoices
}

/** Which column tells one case from another. */
export function CaseIdQuestion(props: Props) {
  const t = useT()
  return (
    <>
      <h3>{t('review.caseId.question')}</h3>
      <p className="soft">{t('review.caseId.why')}</p>
      <ColumnSelect {...props} field="case_id" />
      <ByContent {...props} />
    </>
  )
}

/** The answer for files whose cases have no number. */
function ByContent({ table, choices }: Props) {
  const t = useT()
  return (
    <Checkbox
      label={t('review.caseId.content')}
      description={t('review.caseId.content.price')}
      checked={tableMappingOf(choices.mapping, table).identity === 'content'}
      onChange={({ currentTarget: { checked } }) =>
        changeMapping((mapping) => {
          if (!checked) return withIdentity(mapping, table, null)
          const chosen = columnOf(table, mapping, 'case_id')
          const without = chosen === null ? mapping : withColumn(mapping, table, chosen, null)
          return withIdentity(without, table, 'content')
        })
      }
    />
  )
}

/** Which column says when a case was opened. */
export function OpenedAtQuestion(props: Props) {
  const t = useT()
  return (
    <>
      <h3>{t('review.openedAt.question')}</h3>
      <p className="soft">{t('review.openedAt.why')}</p>
      <ColumnSelect {...props} field="opened_at" />
    </>
  )
}

interface SelectProps extends Props {
  readonly field: FieldName
}

/** Chooses the one column that feeds a field. */
export function ColumnSelect({ table, choices, field }: SelectProps) {
  const t = useT()
  const chosen = columnOf(table, choices.mapping, field)
  return (
    <div className="review-answer">
      <Select
        label={t('review.column')}
        placeholder={t('review.column.none')}
        data={table.columns.map(({ key, title, examples }) => ({
          value: key,
          label: examples[0] === undefined ? title : `${title} (${shortened(examples[0])})`,
        }))}
        value={chosen}
        searchable
        clearable
        limit={100}
        nothingFoundMessage={t('review.nothing')}
        onChange={(key) =>
          changeMapping((mapping) => {
            const without = chosen === null ? mapping : withColumn(mapping, table, chosen, null)
            if (key === null) return without
            const answered = field === 'case_id' ? withIdentity(without, table, null) : without
            return withColumn(answered, table, key, field)
          })
        }
      />
    </div>
  )
}

/** The key of the column that feeds a field, as it was said, else as it was found. */
function columnOf(table: TableFinding, mapping: ImportMapping, field: FieldName): string | null {
  const stated = tableMappingOf(mapping, table).columns ?? {}
  const said = Object.entries(stated).find(([, one]) => one === field)?.[0]
  return said ?? table.columns.find((column) => column.field === field)?.key ?? null
}

const SHOWN_LENGTH = 40

function shortened(text: string): string {
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}…`
}

import { NativeSelect } from '@mantine/core'
import { STATUSES } from '#shared/case/model.ts'
import type { TableFinding } from '#shared/import/inspection.ts'
import { tableMappingOf, withConstant } from '../../../data/import-choices.ts'
import { changeMapping, type ImportChoices } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import { ColumnSelect } from './question-column.tsx'

interface Props {
  readonly table: TableFinding
  readonly choices: ImportChoices
}

/** The status of cases of a file that says none. */
export function StatusQuestion({ table, choices }: Props) {
  const t = useT()
  const constant = tableMappingOf(choices.mapping, table).constants?.status ?? ''
  return (
    <>
      <h3>{t('review.status.question')}</h3>
      <p className="soft">{t('review.status.why')}</p>
      <div className="review-answer">
        <NativeSelect
          label={t('review.status.constant')}
          value={constant}
          data={[
            { value: '', label: t('review.status.none') },
            ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            changeMapping((mapping) => withConstant(mapping, table, 'status', value === '' ? null : value))
          }
        />
        <ColumnSelect table={table} choices={choices} field="status" />
      </div>
    </>
  )
}

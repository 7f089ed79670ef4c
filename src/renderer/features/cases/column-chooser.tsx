import { Button, Checkbox, Popover } from '@mantine/core'
import { Columns3 } from 'lucide-react'
import { CASE_COLUMNS, type CaseColumn, DEFAULT_CASE_COLUMNS } from '#shared/ipc/case-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useChooseCaseColumns } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { withColumn } from './list-columns.ts'

/** Chooses which columns lists of cases show; the choice is kept with the workspace. */
export function ColumnChooser({ columns }: { readonly columns: readonly CaseColumn[] }) {
  const t = useT()
  const choose = useChooseCaseColumns()
  return (
    <Popover width={250} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<Columns3 size={14} aria-hidden />}>
          {t('cases.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('cases.columns')}>
        <div className="column-options">
          {CASE_COLUMNS.map((column) => (
            <Checkbox
              key={column}
              size="xs"
              label={t(`cases.column.${column}`)}
              checked={columns.includes(column)}
              disabled={column === 'caseId'}
              onChange={({ currentTarget }) =>
                choose.mutate({ columns: withColumn(columns, column, currentTarget.checked) })
              }
            />
          ))}
        </div>
        <Button
          size="compact-xs"
          variant="subtle"
          mt={8}
          onClick={() => choose.mutate({ columns: [...DEFAULT_CASE_COLUMNS] })}
        >
          {t('cases.columns.usual')}
        </Button>
        {choose.error === null ? null : <FailureAlert failure={failureOf(choose.error)} />}
      </Popover.Dropdown>
    </Popover>
  )
}

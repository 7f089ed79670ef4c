import { Alert, Button } from '@mantine/core'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useSaveReferences } from './use-hr.ts'

/** Writes the list of agents' numbers to a file of the user's choice, and sees to it that it lies apart. */
export function SaveReferences({ delimiter }: { readonly delimiter: ',' | ';' }) {
  const t = useT()
  const save = useSaveReferences()
  const { data, error } = save
  return (
    <>
      <Button
        variant="default"
        className="hr-save-references"
        loading={save.isPending}
        onClick={() => save.mutate({ delimiter })}
      >
        {t('hr.references.save')}
      </Button>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      {data == null ? null : (
        <Alert role="status" color={data.isBesideExport ? 'ochre' : 'petrol'} data-testid="references-saved">
          {data.isBesideExport
            ? t('hr.references.beside', { file: data.name })
            : t('hr.references.saved', { file: data.name, rows: data.rows })}
        </Alert>
      )}
    </>
  )
}

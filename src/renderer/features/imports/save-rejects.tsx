import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Download } from 'lucide-react'
import { failureOf } from '../../data/call.ts'
import { useSaveRejects } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** Writes an import's refused rows to a CSV file of the user's choice. */
export function SaveRejects({ importId }: { readonly importId: number }) {
  const t = useT()
  const save = useSaveRejects()
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Download size={14} aria-hidden />}
        loading={save.isPending}
        onClick={() =>
          save.mutate(importId, {
            onSuccess: (saved) => {
              if (saved !== null) {
                notifications.show({
                  message: t('imports.rejects.saved', { file: saved.name, rows: saved.rows }),
                })
              }
            },
          })
        }
      >
        {t('imports.rejects.save')}
      </Button>
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
    </>
  )
}

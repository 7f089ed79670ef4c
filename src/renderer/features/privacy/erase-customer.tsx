import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../i18n/use-t.ts'
import { EraseDialog } from './erase-dialog.tsx'

/** A quiet way from a case to erasing its customer. */
export function EraseCustomer({ id }: { readonly id: number }) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAsking(true)}>
        {t('people.erase.customer.action')}
      </Button>
      <EraseDialog
        target={isAsking ? { kind: 'customer', case: id } : null}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

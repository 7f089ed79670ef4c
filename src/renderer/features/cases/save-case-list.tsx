import { Button, Group, Modal, Switch } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { Download } from 'lucide-react'
import { useState } from 'react'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useCasePages } from '../../data/queries.ts'
import { useSaveCaseList } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { casesInput, type CaseSearch } from './case-search.ts'

interface Props {
  readonly search: CaseSearch
  readonly columns: readonly CaseColumn[]
}

/** Saves the list as it is seen, after saying what of customers will be in the file. */
export function SaveCaseList({ search, columns }: Props) {
  const t = useT()
  const [isOpen, { open, close }] = useDisclosure(false)
  const [total] = useCasePages(casesInput(search), [0]).map(({ data }) => data?.total ?? 0)
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<Download size={14} aria-hidden />}
        disabled={total === 0}
        onClick={open}
      >
        {t('cases.csv')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('cases.csv.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <SaveForm search={search} columns={columns} total={total ?? 0} onClose={close} />
      </Modal>
    </>
  )
}

interface FormProps extends Props {
  readonly total: number
  readonly onClose: () => void
}

function SaveForm({ search, columns, total, onClose }: FormProps) {
  const t = useT()
  const save = useSaveCaseList()
  const [withCustomer, setWithCustomer] = useState(false)
  const names = columns.filter((column) => column !== 'subject').map((column) => t(`cases.column.${column}`))

  function submit() {
    save.mutate(
      { ...casesInput(search), columns: [...columns], withCustomer },
      {
        onSuccess: (saved) => {
          if (saved === null) return
          notifications.show({ message: t('cases.csv.saved', { file: saved.name, rows: saved.rows }) })
          onClose()
        },
      },
    )
  }

  return (
    <form
      className="case-csv"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p>{t('cases.csv.rows', { count: total })}</p>
      <p className="soft small">{t('cases.csv.columns', { columns: names.join(', ') })}</p>
      <Switch
        label={t('cases.csv.customer')}
        description={t(withCustomer ? 'cases.csv.customer.on' : 'cases.csv.customer.off')}
        checked={withCustomer}
        onChange={({ currentTarget }) => setWithCustomer(currentTarget.checked)}
      />
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('cases.csv.save')}
        </Button>
      </Group>
    </form>
  )
}

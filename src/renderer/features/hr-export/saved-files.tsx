import { Alert, Button, Table } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import type { Output } from '#shared/ipc/contract.ts'
import { useReveal } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly files: NonNullable<Output<'hr.export'>>['files']
}

/** What was written, with the checksums that the receiver can compare. */
export function SavedFiles({ files }: Props) {
  const t = useT()
  const format = useFormat()
  const reveal = useReveal()
  return (
    <Alert
      role="status"
      icon={<CircleCheck size={18} aria-hidden />}
      title={t('hr.saved')}
      data-testid="hr-saved"
      mb="lg"
    >
      <Table className="hr-files" withRowBorders={false} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hr.saved.file')}</Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('hr.saved.rows')}
            </Table.Th>
            <Table.Th scope="col">{t('hr.saved.sha256')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {files.map((file) => (
            <Table.Tr key={file.name}>
              <Table.Th scope="row">{file.name}</Table.Th>
              <Table.Td className="text-end">
                {file.rows === 0 ? t('app.none') : format.integer(file.rows)}
              </Table.Td>
              <Table.Td className="hr-hash">{file.sha256}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button mt="xs" size="xs" variant="default" onClick={() => reveal.mutate()}>
        {t('hr.reveal')}
      </Button>
    </Alert>
  )
}

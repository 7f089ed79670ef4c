import { Button, Table, Title } from '@mantine/core'
import { CircleCheck, KeyRound } from 'lucide-react'
import type { SavedFile } from '#shared/ipc/hr-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { StepProps } from './hr-wizard.tsx'
import { SaveReferences } from './save-references.tsx'
import { useReveal } from './use-hr.ts'

export function SavedStep({ draft, onChange }: StepProps) {
  const t = useT()
  const reveal = useReveal()
  return (
    <div className="hr-saved">
      <section className="card hr-card" role="status" data-testid="hr-saved">
        <Title order={2} tabIndex={-1} className="hr-step-title hr-saved-title">
          <CircleCheck size={20} aria-hidden />
          {t('hr.saved.title')}
        </Title>
        <p>{t('hr.saved.text')}</p>
        <SavedFiles files={draft.saved ?? []} />
      </section>
      {draft.withNames ? null : (
        <section className="card hr-card">
          <strong className="hr-scan-title">
            <KeyRound size={17} aria-hidden />
            {t('hr.saved.key.title')}
          </strong>
          <p>{t('hr.saved.key.text')}</p>
          <SaveReferences delimiter={draft.delimiter} />
        </section>
      )}
      <div className="hr-actions">
        <Button onClick={() => reveal.mutate()}>{t('hr.reveal')}</Button>
        <Button variant="default" onClick={() => onChange({ step: 'period' })}>
          {t('hr.again')}
        </Button>
      </div>
    </div>
  )
}

/** What was written, with the checksums that the receiver can compare. */
function SavedFiles({ files }: { readonly files: readonly SavedFile[] }) {
  const t = useT()
  const format = useFormat()
  return (
    <Table className="hr-files" withRowBorders={false} verticalSpacing={3}>
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
  )
}

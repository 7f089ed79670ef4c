import { Button, Table, Title } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { Upload } from 'lucide-react'
import { useState } from 'react'
import type { ImportProfile } from '#shared/import/inspection.ts'
import { failureOf } from '../../data/call.ts'
import { useDeleteProfile, useExportProfile, useImportProfile, useProfiles } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { RenameProfile } from './rename-profile.tsx'

/** The saved mappings: to be renamed, shared as files, and thrown away. */
export function ProfilesPanel() {
  const t = useT()
  const { data } = useProfiles()
  const [renamed, setRenamed] = useState<ImportProfile | null>(null)
  const remove = useDeleteProfile()
  const share = useExportProfile()
  const read = useImportProfile()
  const error = remove.error ?? share.error ?? read.error
  const profiles = data?.profiles ?? []

  function confirmDelete({ id, name }: ImportProfile) {
    modals.openConfirmModal({
      title: t('profiles.delete.title'),
      children: t('profiles.delete.text', { name }),
      labels: { confirm: t('profiles.delete.confirm'), cancel: t('app.cancel') },
      closeButtonProps: { 'aria-label': t('app.close') },
      onConfirm: () => remove.mutate(id),
    })
  }

  return (
    <section className="import-history" aria-labelledby="profiles-title" data-testid="profiles">
      <div className="import-head">
        <Title order={2} id="profiles-title">
          {t('profiles.title')}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Upload size={14} aria-hidden />}
          onClick={() => read.mutate(null)}
        >
          {t('profiles.import')}
        </Button>
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      {profiles.length === 0 ? (
        <p className="soft">{t('profiles.empty')}</p>
      ) : (
        <div className="card">
          <ProfileTable
            profiles={profiles}
            onRename={setRenamed}
            onDelete={confirmDelete}
            onExport={({ id }) =>
              share.mutate(id, {
                onSuccess: (saved) => {
                  if (saved !== null)
                    notifications.show({ message: t('profiles.exported', { file: saved.name }) })
                },
              })
            }
          />
        </div>
      )}
      <RenameProfile profile={renamed} profiles={profiles} onClose={() => setRenamed(null)} />
    </section>
  )
}

interface TableProps {
  readonly profiles: readonly ImportProfile[]
  readonly onRename: (profile: ImportProfile) => void
  readonly onExport: (profile: ImportProfile) => void
  readonly onDelete: (profile: ImportProfile) => void
}

function ProfileTable({ profiles, onRename, onExport, onDelete }: TableProps) {
  const t = useT()
  const format = useFormat()
  const actions = [
    { id: 'rename', run: onRename },
    { id: 'export', run: onExport },
    { id: 'delete', run: onDelete },
  ] as const
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('profiles.name')}</Table.Th>
          <Table.Th scope="col">{t('profiles.savedAt')}</Table.Th>
          <Table.Th scope="col">{t('imports.history.action')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {profiles.map((profile) => (
          <Table.Tr key={profile.id}>
            <Table.Th scope="row" className="import-name" title={profile.name}>
              <bdi>{profile.name}</bdi>
            </Table.Th>
            <Table.Td className="import-instant">{format.isoInstant(profile.savedAt)}</Table.Td>
            <Table.Td className="profile-actions">
              {actions.map(({ id, run }) => (
                <Button
                  key={id}
                  variant="default"
                  size="compact-xs"
                  aria-label={t(`profiles.${id}.of`, { name: profile.name })}
                  onClick={() => run(profile)}
                >
                  {t(`profiles.${id}`)}
                </Button>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportProfile } from '#shared/import/inspection.ts'
import { failureOf } from '../../data/call.ts'
import { useRenameProfile } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Props {
  /** Null while the dialog is closed. */
  readonly profile: ImportProfile | null
  readonly profiles: readonly ImportProfile[]
  readonly onClose: () => void
}

/** Asks for another name of a saved mapping. */
export function RenameProfile({ profile, ...props }: Props) {
  const t = useT()
  return (
    <Modal
      opened={profile !== null}
      onClose={props.onClose}
      title={t('profiles.rename.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {profile === null ? null : <RenameForm key={profile.id} {...props} profile={profile} />}
    </Modal>
  )
}

function RenameForm({ profile, profiles, onClose }: Props & { readonly profile: ImportProfile }) {
  const t = useT()
  const rename = useRenameProfile()
  const [name, setName] = useState(profile.name)
  const trimmed = name.trim()
  const isTaken = profiles.some((one) => one.id !== profile.id && one.name === trimmed)
  const isSame = trimmed === profile.name
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed === '' || isTaken) return
        if (isSame) onClose()
        else
          rename.mutate({ id: profile.id, name: trimmed, mapping: profile.mapping }, { onSuccess: onClose })
      }}
    >
      <TextInput
        label={t('profiles.name')}
        maxLength={200}
        value={name}
        error={isTaken ? t('profiles.taken') : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        data-autofocus
      />
      {rename.error === null ? null : <FailureAlert failure={failureOf(rename.error)} />}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" loading={rename.isPending} disabled={trimmed === '' || isTaken}>
          {t('profiles.rename')}
        </Button>
      </Group>
    </form>
  )
}

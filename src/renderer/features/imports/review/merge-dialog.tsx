import { Button, Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { withPerson } from '../../../data/import-choices.ts'
import { changeMapping } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'

interface Props {
  /** The name to be merged into another; null while the dialog is closed. */
  readonly name: string | null
  readonly targets: readonly string[]
  readonly onClose: () => void
}

/** Asks for whom a name counts. */
export function MergeDialog({ name, targets, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={name !== null}
      onClose={onClose}
      title={t('review.merge.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {name === null ? null : <MergeForm key={name} name={name} targets={targets} onClose={onClose} />}
    </Modal>
  )
}

function MergeForm({ name, targets, onClose }: Props & { readonly name: string }) {
  const t = useT()
  const [target, setTarget] = useState<string | null>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (target === null) return
        changeMapping((mapping) => withPerson(mapping, name, target))
        onClose()
      }}
    >
      <p className="review-flush">
        {t('review.merge.text')} <strong>{<bdi>{name}</bdi>}</strong>
      </p>
      <Select
        label={t('review.merge.target')}
        data={targets.filter((one) => one !== name)}
        value={target}
        onChange={setTarget}
        searchable
        limit={100}
        nothingFoundMessage={t('review.nothing')}
        data-autofocus
      />
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={target === null}>
          {t('review.merge.accept')}
        </Button>
      </Group>
    </form>
  )
}

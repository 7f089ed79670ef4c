import { Button, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { failureOf } from '../../../data/call.ts'
import { profileMapping } from '../../../data/import-choices.ts'
import type { ImportReview } from '../../../data/import-job.ts'
import { useProfiles, useSaveProfile } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { isOwnFormat } from './findings.ts'

/** Keeps what was said of the files under a name, for the next export. */
export function SaveProfile({ review: { choices, inspection } }: { readonly review: ImportReview }) {
  const t = useT()
  const { data } = useProfiles()
  const save = useSaveProfile()
  const [name, setName] = useState(choices.profile ?? '')
  const trimmed = name.trim()
  const isTaken = data?.profiles.some((profile) => profile.name === trimmed) ?? false

  function keep() {
    const layouts = inspection.sets.filter((set) => !isOwnFormat(set)).flatMap(({ tables }) => tables)
    const mapping = profileMapping(choices.mapping, layouts, choices.timeZone)
    save.mutate(
      { name: trimmed, mapping },
      { onSuccess: () => notifications.show({ message: t('review.save.done', { name: trimmed }) }) },
    )
  }

  return (
    <form
      className="card review-save"
      aria-labelledby="review-save-title"
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed !== '') keep()
      }}
    >
      <div>
        <Title order={2} id="review-save-title">
          {t('review.save.title')}
        </Title>
        <p className="soft">{t('review.save.text')}</p>
      </div>
      <div className="review-save-fields">
        <TextInput
          aria-label={t('review.save.name')}
          placeholder={t('review.save.name')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending} disabled={trimmed === ''}>
          {t(isTaken ? 'review.save.replace' : 'review.save.action')}
        </Button>
      </div>
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
    </form>
  )
}

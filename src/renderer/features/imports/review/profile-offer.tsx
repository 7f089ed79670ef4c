import { Alert, Button } from '@mantine/core'
import { BookmarkCheck } from 'lucide-react'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import { changeChoices, type ImportReview } from '../../../data/import-job.ts'
import { useProfiles } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'

/** Offers saved mappings that fit the files, and says which one was taken over. */
export function ProfileOffer({ review: { choices, inspection } }: { readonly review: ImportReview }) {
  const t = useT()
  const { data } = useProfiles()
  if (choices.profile !== null) {
    return (
      <Alert icon={<BookmarkCheck size={18} aria-hidden />} data-testid="profile-used">
        <div className="review-offer">
          <span>{t('review.profile.used', { name: choices.profile })}</span>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => changeChoices((old) => ({ ...old, mapping: EMPTY_MAPPING, profile: null }))}
          >
            {t('review.profile.without')}
          </Button>
        </div>
      </Alert>
    )
  }
  const fitting =
    data?.profiles.filter(({ id }) => inspection.fittingProfiles.some((one) => one.id === id)) ?? []
  if (fitting.length === 0) return null
  return (
    <Alert icon={<BookmarkCheck size={18} aria-hidden />} data-testid="profile-offer">
      {fitting.map(({ id, name, mapping }) => (
        <div key={id} className="review-offer">
          <span>{t('review.profile.fits', { name })}</span>
          <Button
            variant="light"
            size="compact-sm"
            onClick={() =>
              changeChoices((old) => ({
                ...old,
                mapping,
                timeZone: mapping.timeZone ?? old.timeZone,
                profile: name,
              }))
            }
          >
            {t('review.profile.use')}
          </Button>
        </div>
      ))}
    </Alert>
  )
}

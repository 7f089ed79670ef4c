import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { mainTechnique } from '#shared/coaching/example.ts'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import { failureOf } from '../../data/call.ts'
import { useKeepExample } from '../../data/example-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { describeFailure } from '../../ui/failure-alert.tsx'

interface Props {
  readonly session: number
  readonly excerpt: Excerpt
}

/** Puts words that show something well among the team's best examples; nothing where nothing is marked in them. */
export function KeepExample({ session, excerpt }: Props) {
  const t = useT()
  const keep = useKeepExample()
  const technique = mainTechnique(excerpt)
  if (technique === null || !excerpt.isFound) return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={t('examples.keep.of', { id: excerpt.case.caseId })}
      loading={keep.isPending}
      onClick={() =>
        keep.mutate(
          { session, excerpt: excerpt.id, technique },
          {
            onSuccess: () =>
              notifications.show({ message: t('examples.kept', { name: t(`case.finding.${technique}`) }) }),
            onError: (error) =>
              notifications.show({ color: 'ochre', message: describeFailure(failureOf(error), t).text }),
          },
        )
      }
    >
      {t('examples.keep')}
    </Button>
  )
}

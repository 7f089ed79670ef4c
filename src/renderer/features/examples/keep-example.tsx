import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { mainTechnique } from '#shared/coaching/example.ts'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import type { Failure, Input } from '#shared/ipc/contract.ts'
import { failureOf } from '../../data/call.ts'
import { useKeepExample } from '../../data/example-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { describeFailure } from '../../ui/failure-alert.tsx'
import { keeperById, whenSaved } from '../coaching/session/when-saved.ts'

interface Props {
  readonly session: number
  readonly excerpt: Excerpt
}

/** Puts words that show something well among the team's best examples; nothing where nothing is marked in them. */
export function KeepExample({ session, excerpt }: Props) {
  const t = useT()
  const keep = useKeepSaved()
  const technique = mainTechnique(excerpt)
  if (technique === null || !excerpt.isFound) return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={t('examples.keep.of', { id: excerpt.case.caseId })}
      loading={keep.isPending}
      onClick={() => keep.mutate({ session, excerpt: excerpt.id, technique })}
    >
      {t('examples.keep')}
    </Button>
  )
}

/** Examples are taken from what is stored, and the words may have been put in a moment ago: they are saved first. */
function useKeepSaved() {
  const t = useT()
  const client = useQueryClient()
  const keep = useKeepExample()
  const why = (failure: Failure): string => describeFailure(failure, t).text
  const complain = (message: string): string => notifications.show({ color: 'ochre', message })
  return useMutation({
    mutationFn: async (input: Input<'examples.keep'>) => {
      const unsaved = await keeperById(input.session, client)
        .then(whenSaved)
        .then(() => null, failureOf)
      if (unsaved === null) await keep.mutateAsync(input)
      return unsaved
    },
    onSuccess: (unsaved, { technique }) =>
      unsaved === null
        ? notifications.show({ message: t('examples.kept', { name: t(`case.finding.${technique}`) }) })
        : complain(t('examples.keep.unsaved', { why: why(unsaved) })),
    onError: (error) => complain(why(failureOf(error))),
  })
}

import { Alert, Button } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { Failure } from '#shared/ipc/contract.ts'
import { type Translate, useT } from '../i18n/use-t.ts'

const PLACES = ['file', 'row', 'column'] as const

/** What happened and what to do, in the user's language, with the place where it happened. */
export function describeFailure(
  failure: Failure,
  t: Translate,
): { readonly text: string; readonly where: string } {
  const where = PLACES.flatMap((place) => {
    const value = failure.details[place]
    return value === undefined ? [] : [t(`error.where.${place}`, { [place]: value })]
  })
  const others = Object.entries(failure.details)
    .filter(([key]) => !PLACES.some((place) => place === key))
    .map(([key, value]) => `${key}: ${value}`)
  return { text: t(`error.${failure.code}`), where: [...where, ...others].join(' · ') }
}

interface Props {
  readonly failure: Failure
  readonly title?: string
  readonly after?: string
  readonly onRetry?: () => void
}

export function FailureAlert({ failure, title, after, onRetry }: Props) {
  const t = useT()
  const { text, where } = describeFailure(failure, t)
  return (
    <Alert
      role="alert"
      color="ochre"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={title ?? t('error.title')}
      data-testid={`failure-${failure.code}`}
    >
      <div>
        {text} {after}
      </div>
      {where === '' ? null : <div className="soft small">{where}</div>}
      {onRetry === undefined ? null : (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </Alert>
  )
}

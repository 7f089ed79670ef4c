import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { Figure, Group, MetricId } from '#shared/metrics/definition.ts'
import type { Scope } from '../dashboard/scope.ts'
import type { CasePart, CaseSearch } from './case-search.ts'

export function caseSearch(scope: Scope, metric: MetricId, part: CasePart, group?: Group): CaseSearch {
  return { ...scope, metric, part, ...(group === undefined ? {} : { group }) }
}

/** The part of a figure that a click on its number opens: what it counts, or the rest where it counts nothing. */
export function partBehind({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): CasePart {
  if (denominator === 0) return 'cohort'
  return numerator > 0 ? 'counted' : 'notCounted'
}

interface Props {
  readonly to: CaseSearch
  readonly className?: string
  readonly title?: string
  readonly tabIndex?: number
  readonly onFocus?: () => void
  readonly 'aria-label'?: string
  readonly [data: `data-${string}`]: string | number | boolean | undefined
  readonly children: ReactNode
}

/**
 * A link to the very cases behind a number. A dashboard has hundreds of them, so it is none of the router's own links:
 * each of those resolves its address against every change of the page's.
 */
export function CaseLink({ to, children, ...anchor }: Props) {
  const router = useRouter()
  const href = router.history.createHref(`/cases${router.options.stringifySearch({ ...to })}`)

  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate({ to: '/cases', search: to })
  }
  return (
    <a href={href} onClick={follow} {...anchor}>
      {children}
    </a>
  )
}

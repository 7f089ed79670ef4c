import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import type { Scope } from '../dashboard/scope.ts'
import type { CaseGroup, CasePart, CaseSearch } from './case-search.ts'

export function caseSearch(scope: Scope, metric: MetricId, part: CasePart, group?: CaseGroup): CaseSearch {
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

/** A link to the very cases behind a number. */
export function CaseLink({ to, children, ...anchor }: Props) {
  return (
    <Link to="/cases" search={to} {...anchor}>
      {children}
    </Link>
  )
}

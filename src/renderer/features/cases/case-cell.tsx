import { Link } from '@tanstack/react-router'
import type { CaseColumn } from '#shared/ipc/case-schemas.ts'
import type { CaseListRow } from '#shared/ipc/contract.ts'
import type { Formatter } from '../../i18n/format.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { type Translate, useT } from '../../i18n/use-t.ts'
import type { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { isNumberColumn } from './list-columns.ts'

interface CellText {
  /** Null where the case has no such value. */
  readonly text: string | null
  /** More than the cell has room for. */
  readonly title?: string
}

interface Props {
  readonly row: CaseListRow
  readonly column: CaseColumn
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

/** One cell of the list; the case id is the link of the whole row. */
export function CaseCell({ row, column, focus }: Props) {
  const t = useT()
  const format = useFormat()
  const { text, title = text ?? undefined } = cellText(row, column, t, format)
  if (column === 'caseId') {
    return (
      <span role="cell">
        <Link
          to="/cases/$id"
          params={{ id: String(row.id) }}
          className="case-row-link"
          title={row.caseId}
          {...focus}
        >
          {row.caseId}
        </Link>
      </span>
    )
  }
  const names = [text === null ? 'soft' : '', isNumberColumn(column) ? 'text-end' : ''].filter(Boolean)
  return (
    <span role="cell" title={title} className={names.length === 0 ? undefined : names.join(' ')}>
      {text ?? emptyText(column, t)}
    </span>
  )
}

function emptyText(column: CaseColumn, t: Translate): string {
  if (column === 'subject') return t('case.noSubject')
  return column === 'agent' ? t('app.agent.none') : t('app.none')
}

function cellText(row: CaseListRow, column: CaseColumn, t: Translate, format: Formatter): CellText {
  switch (column) {
    case 'caseId':
    case 'subject':
    case 'agent':
    case 'team':
    case 'category':
    case 'channel':
    case 'priority':
    case 'csat':
      return { text: row[column] }
    case 'kind':
      return { text: t(`kind.${row.kind}`) }
    case 'status':
      return { text: t(`status.${row.status}`) }
    // The day alone, to leave the room to names; the time of day on hovering, and on the page of the case.
    case 'openedAt':
      return { text: format.day(row.openedAtMs), title: format.instant(row.openedAtMs) }
    case 'resolvedAt':
      return row.resolvedAtMs === null
        ? { text: null }
        : { text: format.day(row.resolvedAtMs), title: format.instant(row.resolvedAtMs) }
    case 'hoursToResolution':
      return {
        text: row.hoursToResolution === null ? null : t('cases.hours', { hours: row.hoursToResolution }),
      }
    case 'reopenCount':
      return { text: row.reopenCount === null ? null : format.integer(row.reopenCount) }
    case 'asked':
      return { text: row.asked === null ? null : t(`cases.asked.${row.asked}`) }
    case 'waited':
      return { text: row.waited === null ? null : t(row.waited ? 'app.yes' : 'cases.no') }
    case 'answer':
      return { text: row.answer === null ? null : t(`cases.answer.${row.answer}`) }
    case 'repeatCase':
      return row.repeatCase === null
        ? { text: null }
        : {
            text: row.repeatCase.caseId,
            title: t('cases.repeatCase.title', {
              id: row.repeatCase.caseId,
              instant: format.instant(row.repeatCase.openedAtMs),
            }),
          }
  }
}

import type { FilesReport } from '#shared/ipc/contract.ts'
import { type Translate, useT } from '../../i18n/use-t.ts'

interface Props {
  readonly leftOut: FilesReport['leftOut']
}

/** Files and sheets from which nothing is taken, and why. */
export function LeftOutList({ leftOut }: Props) {
  const t = useT()
  return (
    <details className="import-left-out" open={leftOut.length <= 3} data-testid="left-out">
      <summary>{t('review.leftOut', { count: leftOut.length })}</summary>
      <ul className="import-warnings">
        {leftOut.map((each, index) => (
          <li key={index}>
            <bdi>{each.file}</bdi>: <span className="soft">{reasonText(each, t)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function reasonText({ code, columns, reason }: Props['leftOut'][number], t: Translate): string {
  if (code === null) return reason
  if (code !== 'noCaseColumn' || columns.length === 0) return t(`review.leftOut.${code}`)
  return t('review.leftOut.noCaseColumn.found', { columns: columns.join(', ') })
}

import { useT } from '../../../i18n/use-t.ts'
import { systemName } from '../../../ui/system-name.ts'
import { SupportTable } from '../support-table.tsx'
import type { SetFinding } from './findings.ts'

interface Props {
  readonly sets: readonly SetFinding[]
}

/** What each import to be can answer. */
export function SupportSection({ sets }: Props) {
  const t = useT()
  return sets.map((set, index) => (
    <SupportTable
      key={index}
      support={set}
      caption={
        sets.length === 1
          ? t('review.support.caption')
          : t('review.support.captionOf', {
              system: systemName(set.system, t),
              file: set.file,
            })
      }
    />
  ))
}

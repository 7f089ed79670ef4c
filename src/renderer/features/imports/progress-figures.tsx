import type { ImportProgress } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

/** How much was read, how fast, and how long the rest will take. */
export function ProgressFigures({ progress }: { readonly progress: ImportProgress }) {
  const t = useT()
  const format = useFormat()
  const { rows, bytesRead, bytesTotal, rowsPerSecond, secondsLeft } = progress
  return (
    <>
      <span>{t('imports.progress.rows', { rows })}</span>
      <span>
        {t('imports.progress.bytes', { read: format.bytes(bytesRead), total: format.bytes(bytesTotal) })}
      </span>
      <span>{t('imports.progress.rate', { rate: Math.round(rowsPerSecond) })}</span>
      {secondsLeft === null ? null : (
        <span>
          {t('imports.progress.left', {
            minutes: Math.floor(Math.ceil(secondsLeft) / 60),
            seconds: Math.ceil(secondsLeft) % 60,
          })}
        </span>
      )}
    </>
  )
}

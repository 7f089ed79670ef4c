import { Alert } from '@mantine/core'
import { ScanEye } from 'lucide-react'
import { useT } from '../../../i18n/use-t.ts'
import type { SetFinding } from './findings.ts'
import { lettersOnlyIn } from './name-letters.ts'

/** Names that look the same and are written with different characters: shown apart, and never merged by themselves. */
export function LookAlikes({ pairs }: { readonly pairs: SetFinding['lookAlikes'] }) {
  const t = useT()
  return (
    <Alert
      color="ochre"
      icon={<ScanEye size={18} aria-hidden />}
      title={t('review.lookAlike.title', { pairs: pairs.length })}
      data-testid="look-alikes"
    >
      <p className="review-flush">{t('review.lookAlike.text')}</p>
      <ul className="import-warnings">
        {pairs.map(({ a, b }) => (
          <li key={`${a} ${b}`}>
            <LetteredName name={a} other={b} /> {t('review.lookAlike.and')}{' '}
            <LetteredName name={b} other={a} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function LetteredName({ name, other }: { readonly name: string; readonly other: string }) {
  const letters = lettersOnlyIn(name, other)
  return (
    <>
      <bdi>
        <strong>{name}</strong>
      </bdi>
      {letters.length === 0 ? null : <span className="soft"> ({letters.join(', ')})</span>}
    </>
  )
}

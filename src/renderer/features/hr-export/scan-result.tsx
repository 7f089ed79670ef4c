import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import type { HrPreview, PersonalDataFinding } from '#shared/ipc/hr-schemas.ts'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly scan: HrPreview['scan']
  /** What else is to be known before the export leaves. */
  readonly children: ReactNode
}

/** Whether customers' data would leave, and what to do about it. */
export function ScanResult({ scan: { texts, findings }, children }: Props) {
  const t = useT()
  const blocking = findings.filter(({ isBlocking }) => isBlocking)
  const namesakes = findings.filter(({ isBlocking }) => !isBlocking)
  const state = blocking.length > 0 ? 'blocked' : namesakes.length > 0 ? 'look' : 'clear'
  const Icon = state === 'clear' ? ShieldCheck : ShieldAlert
  return (
    <section className="card hr-card hr-scan" data-testid="hr-scan" data-state={state} role="status">
      <strong className="hr-scan-title">
        <Icon size={18} aria-hidden />
        {t(`hr.scan.${state}`)}
      </strong>
      <p>{state === 'clear' ? t('hr.scan.clear.text', { texts }) : t(`hr.scan.${state}.text`)}</p>
      <Findings findings={blocking.length > 0 ? blocking : namesakes} />
      {children}
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly PersonalDataFinding[] }) {
  const t = useT()
  if (findings.length === 0) return null
  return (
    <ul className="hr-findings">
      {findings.map(({ column, text, kind }) => (
        <li key={`${column} ${kind} ${text}`}>
          {t('hr.scan.finding', {
            column: t(`hr.scan.column.${column}`),
            text,
            kind: t(`hr.scan.kind.${kind}`),
          })}
        </li>
      ))}
    </ul>
  )
}

import { Button, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What keeps the step from being left; null when nothing does. */
  readonly problem?: string | null
  /** What is said beside the buttons. */
  readonly hint?: string
  readonly nextLabel?: string
  readonly isBusy?: boolean
  readonly canGoOn?: boolean
  /** The first step has none. */
  readonly onBack?: () => void
  readonly onNext: () => void
}

/** One step: its title, its questions, the way back and on. Enter goes on. */
export function StepFrame({
  title,
  children,
  problem = null,
  hint,
  nextLabel,
  isBusy = false,
  canGoOn = true,
  onBack,
  onNext,
}: Props) {
  const t = useT()
  const isOpen = canGoOn && problem === null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isOpen && !isBusy) onNext()
      }}
    >
      <Title order={2} tabIndex={-1} className="hr-step-title">
        {title}
      </Title>
      {children}
      <div className="hr-actions">
        {onBack === undefined ? null : (
          <Button variant="default" onClick={onBack}>
            {t('hr.back')}
          </Button>
        )}
        <Button type="submit" disabled={!isOpen} loading={isBusy}>
          {nextLabel ?? t('hr.next')}
        </Button>
        <span className="soft hr-hint" role="status">
          {problem ?? hint}
        </span>
      </div>
    </form>
  )
}

import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { DataCalendar } from '../../data/period.ts'
import { ContentsStep } from './contents-step.tsx'
import { FormatStep } from './format-step.tsx'
import { HR_STEPS, type HrDraft, type HrStep, type Member, newDraft, useHrDraft } from './hr-draft.ts'
import { PeriodStep } from './period-step.tsx'
import { PreviewStep } from './preview-step.tsx'
import { SavedStep } from './saved-step.tsx'
import { StepList } from './step-list.tsx'

interface Props {
  readonly calendar: DataCalendar
  readonly members: readonly Member[]
}

/** What every step is handed. */
export interface StepProps extends Props {
  readonly draft: HrDraft
  readonly onChange: (change: Partial<HrDraft>) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** From the period to the saved files, one question after the other. */
export function HrWizard({ calendar, members }: Props) {
  const { locale } = useIntl()
  const [draft, change] = useHrDraft(() => newDraft(calendar, locale.slice(0, 2)))
  const step = draft.step === 'saved' && draft.saved === null ? 'preview' : draft.step
  const at = HR_STEPS.indexOf(step)
  const go = (to: HrStep | undefined) => change(to === undefined ? {} : { step: to })
  const place = useFocusedStep(step)
  const props: StepProps = {
    calendar,
    members,
    draft,
    onChange: change,
    onBack: () => go(HR_STEPS[at - 1]),
    onNext: () => go(HR_STEPS[at + 1]),
  }
  return (
    <>
      <StepList current={step} onChoose={go} />
      <div ref={place} data-testid={`hr-step-${step}`}>
        <Step step={step} props={props} />
      </div>
    </>
  )
}

function Step({ step, props }: { readonly step: HrStep; readonly props: StepProps }) {
  switch (step) {
    case 'period':
      return <PeriodStep {...props} />
    case 'contents':
      return <ContentsStep {...props} />
    case 'format':
      return <FormatStep {...props} />
    case 'preview':
      return <PreviewStep {...props} />
    case 'saved':
      return <SavedStep {...props} />
  }
}

/** Moves the focus to the title of a step that was gone to, so that keyboard and screen reader go along. */
function useFocusedStep(step: HrStep) {
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    place.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [step])
  return place
}

import { Check } from 'lucide-react'
import { useT } from '../../i18n/use-t.ts'
import { HR_STEPS, type HrStep } from './hr-draft.ts'

interface Props {
  readonly current: HrStep
  readonly onChoose: (step: HrStep) => void
}

/** Where one is; steps that were taken can be gone back to. */
export function StepList({ current, onChoose }: Props) {
  const t = useT()
  const at = HR_STEPS.indexOf(current)
  return (
    <nav aria-label={t('hr.steps')}>
      <ol className="hr-steps">
        {HR_STEPS.map((step, index) => (
          <li key={step} data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}>
            <button
              type="button"
              disabled={index > at}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onChoose(step)}
            >
              <span className="hr-step-mark" aria-hidden>
                {index < at ? <Check size={13} strokeWidth={3} /> : index + 1}
              </span>
              {t(`hr.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

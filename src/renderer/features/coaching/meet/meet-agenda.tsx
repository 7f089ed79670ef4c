import { UnstyledButton } from '@mantine/core'
import { useT } from '../../../i18n/use-t.ts'
import { MEET_STEPS, type MeetStep } from './meet-steps.ts'

interface Props {
  readonly step: MeetStep
  readonly onStep: (step: MeetStep) => void
}

/** What is talked about, in its order. */
export function MeetAgenda({ step, onStep }: Props) {
  const t = useT()
  return (
    <nav className="meet-agenda" aria-label={t('meet.agenda')}>
      <ol>
        {MEET_STEPS.map((one, index) => (
          <li key={one}>
            <UnstyledButton
              aria-current={one === step ? 'step' : undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onStep(one)}
            >
              <span className="meet-number" aria-hidden>
                {index + 1}
              </span>
              {t(`meet.step.${one}`)}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <p className="soft small">{t('meet.keys')}</p>
    </nav>
  )
}

import { Radio, Switch, Title } from '@mantine/core'
import { useT } from '../../i18n/use-t.ts'
import type { StepProps } from './hr-wizard.tsx'
import { StepFrame } from './step-frame.tsx'

const DELIMITERS = [
  { value: ',', label: 'hr.delimiter.comma' },
  { value: ';', label: 'hr.delimiter.semicolon' },
] as const

const SWITCHES = [
  { field: 'withNames', label: 'hr.names' },
  { field: 'withTeams', label: 'hr.teams' },
  { field: 'coachingLog', label: 'hr.coachingLog' },
] as const

export function FormatStep({ draft, onChange, onBack, onNext }: StepProps) {
  const t = useT()
  return (
    <StepFrame title={t('hr.format.title')} onBack={onBack} onNext={onNext}>
      <div className="hr-columns hr-columns-even">
        <section className="card hr-card" aria-labelledby="hr-delimiter-title">
          <Title order={3} id="hr-delimiter-title">
            {t('hr.delimiter')}
          </Title>
          <Radio.Group
            aria-labelledby="hr-delimiter-title"
            value={draft.delimiter}
            onChange={(value) => onChange({ delimiter: value === ';' ? ';' : ',' })}
          >
            <div className="hr-choices">
              {DELIMITERS.map(({ value, label }) => (
                <Radio key={value} value={value} label={t(label)} description={t(`${label}.help`)} />
              ))}
            </div>
          </Radio.Group>
        </section>
        <section className="card hr-card" aria-labelledby="hr-identity-title">
          <Title order={3} id="hr-identity-title">
            {t('hr.identity')}
          </Title>
          {SWITCHES.map(({ field, label }) => (
            <Switch
              key={field}
              label={t(label)}
              description={t(`${label}.help`)}
              checked={draft[field]}
              onChange={({ currentTarget }) => onChange({ [field]: currentTarget.checked })}
            />
          ))}
        </section>
      </div>
    </StepFrame>
  )
}

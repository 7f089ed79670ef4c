import './settings.css'
import { Radio, Select, Switch, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { DEFINITION_VERSION, FOLLOW_UP_GRACE_DAYS, WINDOW_DAYS } from '#shared/metrics/definition.ts'
import { failureOf } from '../../data/call.ts'
import { useAppInfo, useChangeSettings, useSettings } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { TIME_ZONES } from '../../ui/time-zones.ts'
import { BusinessHoursSetting } from './business-hours.tsx'
import { ChoiceSetting } from './choice-setting.tsx'
import { SettingsHistory } from './settings-history.tsx'
import { WatchFolder } from './watch-folder.tsx'

const LANGUAGES = ['system', 'en', 'pl'] as const
const THEMES = ['system', 'light', 'dark'] as const
const WEEK_STARTS = ['mon', 'sat', 'sun'] as const
const REPEAT_CATEGORIES = ['same', 'any'] as const

export function SettingsPage() {
  const t = useT()
  const settings = useSettings()
  const { version } = useAppInfo()
  const { mutate: change, error } = useChangeSettings()
  return (
    <Page title={t('settings.title')} lead={t('settings.saved')}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      <SettingsCard title={t('settings.appearance')}>
        <ChoiceSetting
          label={t('settings.language')}
          value={settings.language}
          onChange={(language) => change({ language })}
          options={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        />
        <ChoiceSetting
          label={t('settings.theme')}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        />
      </SettingsCard>
      <SettingsCard title={t('settings.calendar')}>
        <Select
          label={t('settings.timeZone')}
          description={t('settings.timeZone.help')}
          placeholder={t('settings.timeZone.unset')}
          data={TIME_ZONES}
          value={settings.timeZone}
          onChange={(timeZone) => {
            if (timeZone !== null) change({ timeZone })
          }}
          searchable
          limit={100}
          maw={420}
        />
        <ChoiceSetting
          label={t('settings.weekStart')}
          value={settings.weekStart}
          onChange={(weekStart) => change({ weekStart })}
          options={WEEK_STARTS.map((value) => ({ value, label: t(`settings.weekStart.${value}`) }))}
        />
      </SettingsCard>
      <SettingsCard title={t('settings.figures')} text={t('settings.figures.text')}>
        <ChoiceSetting
          label={t('settings.window')}
          help={t('settings.window.help')}
          value={settings.windowDays}
          onChange={(windowDays) => change({ windowDays })}
          options={WINDOW_DAYS.map((value) => ({
            value,
            label: t('dashboard.window.days', { days: value }),
          }))}
        />
        <Radio.Group
          label={t('settings.repeat')}
          value={settings.repeatCategory}
          onChange={(value) => {
            const repeatCategory = REPEAT_CATEGORIES.find((one) => one === value)
            if (repeatCategory !== undefined) change({ repeatCategory })
          }}
        >
          {REPEAT_CATEGORIES.map((value) => (
            <Radio key={value} mt={6} value={value} label={t(`settings.repeat.${value}`)} />
          ))}
        </Radio.Group>
        <Switch
          label={t('settings.followUp')}
          description={t('settings.followUp.help')}
          checked={settings.followUpPolicy}
          onChange={({ currentTarget }) => change({ followUpPolicy: currentTarget.checked })}
        />
        <ChoiceSetting
          label={t('settings.grace')}
          help={t('settings.grace.help')}
          value={settings.followUpGraceDays}
          onChange={(followUpGraceDays) => change({ followUpGraceDays })}
          options={FOLLOW_UP_GRACE_DAYS.map((value) => ({
            value,
            label: t('dashboard.window.days', { days: value }),
          }))}
        />
      </SettingsCard>
      <SettingsCard title={t('settings.times')} text={t('settings.times.text')}>
        <BusinessHoursSetting
          calendar={settings.businessHours}
          weekStart={settings.weekStart}
          onChange={(businessHours) => change({ businessHours })}
        />
      </SettingsCard>
      <SettingsCard title={t('phrases.title')} text={t('phrases.settings')}>
        <Link to="/phrases" className="text-link">
          {t('phrases.link')}
        </Link>
      </SettingsCard>
      <SettingsCard title={t('people.title')} text={t('people.settings')}>
        <Link to="/people" search={{}} className="text-link">
          {t('people.link')}
        </Link>
      </SettingsCard>
      <SettingsCard title={t('watch.title')} text={t('watch.text')}>
        <WatchFolder />
      </SettingsCard>
      <SettingsCard title={t('settings.history')} text={t('settings.history.text')}>
        <SettingsHistory />
      </SettingsCard>
      <SettingsCard title={t('settings.about')}>
        <div className="soft">{t('settings.about.text', { version, definition: DEFINITION_VERSION })}</div>
      </SettingsCard>
    </Page>
  )
}

interface CardProps {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

function SettingsCard({ title, text, children }: CardProps) {
  const id = useId()
  return (
    <section className="card settings-card" aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        {text === undefined ? null : <p className="soft small">{text}</p>}
      </div>
      <div className="settings-fields">{children}</div>
    </section>
  )
}

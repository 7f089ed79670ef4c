import 'dayjs/locale/en-gb'
import 'dayjs/locale/pl'
import { useMantineColorScheme } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect } from 'react'
import type { Settings } from '#shared/ipc/contract.ts'
import { failureOf } from '../data/call.ts'
import { reportProgress } from '../data/import-job.ts'
import { useAppInfo, useSettings } from '../data/queries.ts'
import { type Language, resolveLanguage } from '../i18n/language.ts'
import { LanguageProvider } from '../i18n/language-provider.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { FailureAlert } from '../ui/failure-alert.tsx'

const FIRST_WEEKDAY = { sun: 0, mon: 1, sat: 6 } as const satisfies Record<Settings['weekStart'], number>
const DAYJS_LOCALES = { en: 'en-gb', pl: 'pl' } as const satisfies Record<Language, string>

/** Language, theme, zone and calendar, as the settings have them; each holds as soon as it is changed. */
export function Preferences({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  return (
    <ErrorBoundary
      fallback={(error, reset) => (
        // The settings could not be read, so neither could the language.
        <LanguageProvider language={browserLanguage()} timeZone="UTC">
          <main className="full-page">
            <FailureAlert
              failure={failureOf(error)}
              onRetry={() => {
                client.clear()
                reset()
              }}
            />
          </main>
        </LanguageProvider>
      )}
    >
      <Suspense fallback={null}>
        <AppliedPreferences>{children}</AppliedPreferences>
      </Suspense>
    </ErrorBoundary>
  )
}

function browserLanguage(): Language {
  return navigator.language.startsWith('pl') ? 'pl' : 'en'
}

function AppliedPreferences({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const settings = useSettings()
  const { systemLanguage } = useAppInfo()
  const { setColorScheme } = useMantineColorScheme()
  const language = resolveLanguage(settings.language, systemLanguage)

  useEffect(() => {
    setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme)
  }, [settings.theme, setColorScheme])

  useEffect(() => window.closewell.on('workspace.changed', () => void client.invalidateQueries()), [client])
  useEffect(() => window.closewell.on('imports.progress', reportProgress), [])

  return (
    <LanguageProvider language={language} timeZone={settings.timeZone ?? 'UTC'}>
      <DatesProvider
        settings={{
          locale: DAYJS_LOCALES[language],
          firstDayOfWeek: FIRST_WEEKDAY[settings.weekStart],
          // No day is drawn in red: it would look like a verdict.
          weekendDays: [],
        }}
      >
        <ModalsProvider>
          <Notifications position="bottom-right" />
          {children}
        </ModalsProvider>
      </DatesProvider>
    </LanguageProvider>
  )
}

import './sheet.css'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import type { PrintRequest } from '#shared/ipc/print-schemas.ts'
import { useSettings } from '../../data/queries.ts'
import { LanguageProvider } from '../../i18n/language-provider.tsx'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { PrintedDocument } from './printed-document.tsx'

const route = getRouteApi('/print')

/** What is in the window that nobody sees while something is printed. It says on the root element when it stands. */
export function PrintPage() {
  const { request } = route.useSearch()
  return (
    <ErrorBoundary fallback={() => <Failed />}>
      {request === undefined ? <Failed /> : <Printed request={request} />}
    </ErrorBoundary>
  )
}

function Printed({ request }: { readonly request: PrintRequest }) {
  const settings = useSettings()
  const ready = useCallback(() => say('ready'), [])
  return (
    <LanguageProvider language={request.language} timeZone={settings.timeZone ?? 'UTC'}>
      <div className="print-page">
        <PrintedDocument request={request} onReady={ready} onFailed={failed} />
      </div>
    </LanguageProvider>
  )
}

function Failed() {
  useEffect(failed, [])
  return null
}

function failed(): void {
  say('failed')
}

function say(state: 'ready' | 'failed'): void {
  document.documentElement.dataset['print'] = state
}

import './hr-export.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/use-t.ts'
import { Page } from '../../ui/page.tsx'

const PAGES = [
  { to: '/hr-export', label: 'hr.page.export' },
  { to: '/hr-export/agents', label: 'hr.page.agents' },
  { to: '/hr-export/log', label: 'hr.page.log' },
] as const

interface Props {
  readonly lead: string
  readonly children: ReactNode
}

/** What the pages about exports for HR have in common. */
export function HrPage({ lead, children }: Props) {
  const t = useT()
  return (
    <Page title={t('hr.title')} lead={lead}>
      <nav className="hr-pages" aria-label={t('hr.pages')}>
        {PAGES.map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            {t(label)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  )
}

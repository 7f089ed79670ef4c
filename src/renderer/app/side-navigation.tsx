import { Link, type LinkProps } from '@tanstack/react-router'
import {
  BookOpenCheck,
  CalendarCheck,
  ChartNoAxesCombined,
  CircleCheckBig,
  FileOutput,
  Inbox,
  MessageCircleQuestionMark,
  MessagesSquare,
  Repeat2,
  Settings as SettingsIcon,
  UsersRound,
} from 'lucide-react'
import type { WorkspaceState } from '#shared/ipc/contract.ts'
import { isBusy, useImportJob } from '../data/import-job.ts'
import type { FigurePath } from '../features/dashboard/panels.ts'
import type { MessageId } from '../i18n/en.ts'
import { useFormat } from '../i18n/language-provider.tsx'
import { useT } from '../i18n/use-t.ts'
import { BrandMark } from '../ui/brand-mark.tsx'
import { useFigureSearch } from './use-figure-search.ts'

/** The pages of figures; they keep the filter that was set on any of them. */
const FIGURE_ENTRIES = [
  { to: '/dashboard', label: 'app.nav.dashboard', Icon: ChartNoAxesCombined },
  { to: '/resolution', label: 'nav.resolution', Icon: CircleCheckBig },
  { to: '/follow-up', label: 'nav.followUp', Icon: CalendarCheck },
  { to: '/repeat', label: 'nav.repeat', Icon: Repeat2 },
  { to: '/closure', label: 'nav.closure', Icon: MessageCircleQuestionMark },
  { to: '/playbooks', label: 'playbooks.title', Icon: BookOpenCheck },
  { to: '/agents', label: 'agents.title', Icon: UsersRound },
] as const satisfies readonly { to: FigurePath; label: MessageId; Icon: typeof Inbox }[]

const ENTRIES = [
  { to: '/coaching', label: 'oneOnOnes.title', Icon: MessagesSquare },
  { to: '/imports', label: 'app.nav.imports', Icon: Inbox },
  { to: '/hr-export', label: 'app.nav.hrExport', Icon: FileOutput },
  { to: '/settings', label: 'app.nav.settings', Icon: SettingsIcon },
] as const satisfies readonly { to: LinkProps['to']; label: MessageId; Icon: typeof Inbox }[]

interface Props {
  readonly workspace: Extract<WorkspaceState, { kind: 'ready' }>
}

export function SideNavigation({ workspace }: Props) {
  const t = useT()
  const format = useFormat()
  const job = useImportJob()
  const figureSearch = useFigureSearch()
  return (
    <nav className="shell-side" aria-label={t('app.navigation')}>
      <div className="shell-brand">
        <BrandMark size={22} />
        {t('app.name')}
      </div>
      <ul className="shell-nav">
        {FIGURE_ENTRIES.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={figureSearch}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              <Icon size={17} strokeWidth={1.8} aria-hidden />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <ul className="shell-nav">
        {ENTRIES.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link to={to} activeProps={{ 'aria-current': 'page' }}>
              <Icon size={17} strokeWidth={1.8} aria-hidden />
              {t(label)}
              {to === '/imports' && isBusy(job) ? <span className="shell-busy" aria-hidden /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <div className="shell-foot">
        {workspace.asOf === null ? null : (
          <div title={t('app.asOf.why')}>
            <strong>{t('app.asOf', { instant: format.isoInstant(workspace.asOf) })}</strong>
            {t('app.cases', { cases: workspace.cases })}
          </div>
        )}
        <div>{t('app.local')}</div>
      </div>
    </nav>
  )
}

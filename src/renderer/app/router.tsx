import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AgentsPage } from '../features/agents/agents-page.tsx'
import { CaseListPage } from '../features/cases/case-list-page.tsx'
import { CasePage } from '../features/cases/case-page.tsx'
import { parseCaseSearch } from '../features/cases/case-search.ts'
import { CoachingPage } from '../features/coaching/list/coaching-page.tsx'
import { parseCoachingSearch } from '../features/coaching/list/coaching-search.ts'
import { MeetPage } from '../features/coaching/meet/meet-page.tsx'
import { parseMeetSearch } from '../features/coaching/meet/meet-steps.ts'
import { SessionPage } from '../features/coaching/session/session-page.tsx'
import { parseSessionSearch } from '../features/coaching/session/session-search.ts'
import { OverviewPage } from '../features/dashboard/pages/overview-page.tsx'
import { ThemePage } from '../features/dashboard/pages/theme-page.tsx'
import type { FigurePath } from '../features/dashboard/panels.ts'
import { parseDashboardSearch } from '../features/dashboard/search.ts'
import { ExamplesPage } from '../features/examples/examples-page.tsx'
import { HrExportPage } from '../features/hr-export/hr-export-page.tsx'
import { LogPage } from '../features/hr-export/log-page.tsx'
import { ReferencesPage } from '../features/hr-export/references-page.tsx'
import { ImportsPage } from '../features/imports/imports-page.tsx'
import { PhrasesPage } from '../features/phrases/phrases-page.tsx'
import { PlaybooksPage } from '../features/playbooks/playbooks-page.tsx'
import { PeoplePage } from '../features/privacy/people-page.tsx'
import { parsePeopleSearch } from '../features/privacy/people-search.ts'
import { PrintPage } from '../features/print/print-page.tsx'
import { parsePrintSearch } from '../features/print/print-search.ts'
import { SettingsPage } from '../features/settings/settings-page.tsx'
import { CrashPage, NotFoundPage } from './fallback-pages.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: CrashPage })

/** A page of figures: all of them read the same filter from their address. */
function figureRoute<const Path extends FigurePath>(path: Path, component: () => ReactNode) {
  return createRoute({ getParentRoute: () => root, path, validateSearch: parseDashboardSearch, component })
}

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/dashboard', replace: true })
    },
  }),
  figureRoute('/dashboard', OverviewPage),
  figureRoute('/resolution', () => <ThemePage key="resolution" id="resolution" />),
  figureRoute('/follow-up', () => <ThemePage key="followUp" id="followUp" />),
  figureRoute('/repeat', () => <ThemePage key="repeat" id="repeat" />),
  figureRoute('/closure', () => <ThemePage key="closure" id="closure" />),
  figureRoute('/playbooks', PlaybooksPage),
  figureRoute('/agents', AgentsPage),
  createRoute({
    getParentRoute: () => root,
    path: '/cases',
    validateSearch: parseCaseSearch,
    component: CaseListPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CasePage }),
  createRoute({
    getParentRoute: () => root,
    path: '/coaching',
    validateSearch: parseCoachingSearch,
    component: CoachingPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/coaching/$id',
    validateSearch: parseSessionSearch,
    component: SessionPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/coaching/$id/meet',
    validateSearch: parseMeetSearch,
    component: MeetPage,
  }),
  createRoute({ getParentRoute: () => root, path: '/phrases', component: PhrasesPage }),
  createRoute({ getParentRoute: () => root, path: '/examples', component: ExamplesPage }),
  createRoute({ getParentRoute: () => root, path: '/imports', component: ImportsPage }),
  createRoute({ getParentRoute: () => root, path: '/hr-export', component: HrExportPage }),
  createRoute({ getParentRoute: () => root, path: '/hr-export/agents', component: ReferencesPage }),
  createRoute({ getParentRoute: () => root, path: '/hr-export/log', component: LogPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/print',
    validateSearch: parsePrintSearch,
    component: PrintPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    validateSearch: parsePeopleSearch,
    component: PeoplePage,
  }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsPage }),
] as const

/** Addresses live behind the hash, so that filters survive reloads and the back key under app://closewell/. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    scrollRestoration: true,
    scrollToTopSelectors: ['#content', '#case-list'],
    defaultErrorComponent: CrashPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>
  }
}

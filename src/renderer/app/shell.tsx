import { Loader } from '@mantine/core'
import { Link, Outlet, useMatch, useNavigate } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { chooseImportFiles } from '../data/import-job.ts'
import { useWorkspace } from '../data/queries.ts'
import { useWatchedNotices } from '../features/settings/use-watched-notices.ts'
import { useT } from '../i18n/use-t.ts'
import { SideNavigation } from './side-navigation.tsx'
import { WorkspaceGate } from './workspace-gate.tsx'

/** The frame of every page but those that are printed: navigation at the side, the sample banner, the page itself. */
export function Shell() {
  const isPrinted = useMatch({ from: '/print', shouldThrow: false }) !== undefined
  return isPrinted ? (
    <Suspense fallback={null}>
      <Outlet />
    </Suspense>
  ) : (
    <Frame />
  )
}

function Frame() {
  const t = useT()
  return (
    <>
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          // The hash belongs to the router.
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('app.skipLink')}
      </a>
      <Suspense
        fallback={
          <div className="full-page">
            <Loader aria-label={t('app.loading')} />
          </div>
        }
      >
        <Workspace />
      </Suspense>
    </>
  )
}

function Workspace() {
  const t = useT()
  useMenuCommands()
  useWatchedNotices()
  const { data: workspace, refetch, isFetching } = useWorkspace()
  // Two people look at one screen then: nothing but their talk is on it.
  const isMeeting = useMatch({ from: '/coaching/$id/meet', shouldThrow: false }) !== undefined
  if (workspace.kind !== 'ready') {
    return <WorkspaceGate workspace={workspace} retrying={isFetching} onRetry={() => void refetch()} />
  }
  if (isMeeting) {
    return (
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    )
  }
  return (
    <div className="shell">
      <SideNavigation workspace={workspace} />
      <div className="shell-main">
        {workspace.isSample ? (
          <div className="banner" role="status">
            <strong>{t('app.sample.title')}</strong>
            <span>{t('app.sample.text')}</span>
            <Link to="/imports">{t('app.sample.import')}</Link>
          </div>
        ) : null}
        <main className="shell-scroll" id="content" tabIndex={-1} data-scroll-restoration-id="content">
          <Outlet />
        </main>
      </div>
    </div>
  )
}

function useMenuCommands() {
  const navigate = useNavigate()
  useEffect(
    () =>
      window.closewell.on('menu.command', ({ command }) => {
        switch (command) {
          case 'import':
            void chooseImportFiles()
            return void navigate({ to: '/imports' })
          case 'imports':
            return void navigate({ to: '/imports' })
          case 'exportHr':
            return void navigate({ to: '/hr-export' })
          case 'dashboard':
            return void navigate({ to: '/dashboard' })
          case 'settings':
            return void navigate({ to: '/settings' })
        }
      }),
    [navigate],
  )
}

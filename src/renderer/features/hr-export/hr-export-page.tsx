import { Link } from '@tanstack/react-router'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { useSettings, useWorkspace } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { HrPage } from './hr-page.tsx'
import { HrWizard } from './hr-wizard.tsx'

export function HrExportPage() {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const timeZone = useSettings().timeZone ?? 'UTC'
  if (workspace.kind !== 'ready') return null
  const { asOf, firstDate, lastDate } = workspace
  return (
    <HrPage lead={t('hr.lead')}>
      {asOf === null || firstDate === null || lastDate === null ? (
        <EmptyState title={t('hr.needsCases')} text={t('hr.needsCases.text')}>
          <Link className="text-link" to="/imports">
            {t('welcome.import.action')}
          </Link>
        </EmptyState>
      ) : (
        <HrWizard
          calendar={{ asOfDate: dateOfInstant(Date.parse(asOf), timeZone), firstDate, lastDate }}
          members={workspace.agents}
        />
      )}
    </HrPage>
  )
}

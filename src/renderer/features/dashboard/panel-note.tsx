import { useSettings } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { PanelId } from './panels.ts'

/** What the reader must know to be fair with a figure. */
export function PanelNote({ panel, asOf }: { readonly panel: PanelId; readonly asOf: string | null }) {
  const t = useT()
  const format = useFormat()
  const { repeatCategory } = useSettings()
  if (panel === 'repeat') return <p className="panel-note">{t(`dashboard.note.repeat.${repeatCategory}`)}</p>
  if (panel === 'closure' && asOf !== null) {
    return <p className="panel-note">{t('dashboard.note.closure', { asOf: format.isoInstant(asOf) })}</p>
  }
  return null
}

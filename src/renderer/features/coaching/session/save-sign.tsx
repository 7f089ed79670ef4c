import { useT } from '../../../i18n/use-t.ts'
import type { SaveState } from './save-queue.ts'

/** Says quietly that all is saved, and when; what is wrong is said by `SaveTrouble`. */
export function SaveSign({ save }: { readonly save: SaveState }) {
  const t = useT()
  return (
    <span className="save-sign" data-state={save.kind} data-testid="save-sign">
      {save.kind === 'saved'
        ? t('session.saved', { at: save.atMs })
        : save.kind === 'unsaved'
          ? t('session.saving')
          : t('session.notSaved')}
    </span>
  )
}

import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { rememberWatched } from '../../data/watched-imports.ts'
import { useT } from '../../i18n/use-t.ts'
import { describeWatched } from './watched-text.ts'

/** How long there is time to read that something is not in. */
const TROUBLE_SHOWN_MS = 20_000
const SHOWN_MS = 8_000

/** Says on every page when a file of the watched folder has come in, and keeps it for the settings. */
export function useWatchedNotices(): void {
  const t = useT()
  useEffect(
    () =>
      window.closewell.on('watch.imported', (imported) => {
        rememberWatched(imported, Date.now())
        const { title, text, isTrouble } = describeWatched(imported, t)
        notifications.show({
          title,
          message: text,
          ...(isTrouble ? { color: 'ochre' } : {}),
          autoClose: isTrouble ? TROUBLE_SHOWN_MS : SHOWN_MS,
          closeButtonProps: { 'aria-label': t('app.close') },
        })
      }),
    [t],
  )
}

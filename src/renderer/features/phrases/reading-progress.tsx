import { Progress } from '@mantine/core'
import type { Phrases } from '#shared/ipc/phrase-schemas.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { LexiconNote } from './lexicon-note.tsx'
import { useUnread } from './use-phrases.ts'

/** How far the stored cases have been read with the phrases of now. */
export function ReadingProgress({ phrases: { lexicon, cases, stoppedBy } }: { readonly phrases: Phrases }) {
  const t = useT()
  const unread = useUnread(lexicon)
  return (
    <div className="phrases-reading" data-testid="phrases-reading">
      <p className="soft small">
        <LexiconNote lexicon={lexicon} hasLink={false} />
      </p>
      {unread === 0 || cases === 0 ? null : (
        <>
          <Progress.Root>
            <Progress.Section value={((cases - unread) / cases) * 100} aria-label={t('phrases.reading')} />
          </Progress.Root>
          <p className="soft small">{t('phrases.reading.text')}</p>
        </>
      )}
      {stoppedBy === null ? null : <FailureAlert title={t('phrases.reading.stopped')} failure={stoppedBy} />}
    </div>
  )
}

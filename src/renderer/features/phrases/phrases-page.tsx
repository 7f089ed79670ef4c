import './phrases.css'
import { Loader } from '@mantine/core'
import { useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { PhraseEditor } from './phrase-editor.tsx'
import { PhraseList } from './phrase-list.tsx'
import { PatternHelp } from './pattern-help.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { TrialResult } from './trial-result.tsx'
import { type Phrase, usePhrases, useTrials } from './use-phrases.ts'

/** The team's own wordings: what they are, what a new one would find, and how far the cases have been read with them. */
export function PhrasesPage() {
  const t = useT()
  const { data, error, refetch } = usePhrases()
  const [edited, setEdited] = useState<Phrase | null>(null)
  const trials = useTrials()
  const { current } = trials
  const removed = current?.change.phrase === null ? current.change.id : null

  return (
    <Page title={t('phrases.title')} lead={t('phrases.lead')} before={<BackLink />}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Loader aria-label={t('app.loading')} />
      ) : (
        <div className="phrases">
          <ReadingProgress phrases={data} />
          <div className="phrases-work">
            <div className="phrases-own">
              <PhraseEditor
                key={edited?.id ?? 'new'}
                edited={edited}
                trials={trials}
                onDone={() => setEdited(null)}
              />
              {current === null ? null : <TrialResult running={current} onStop={trials.stop} />}
              <PhraseList
                phrases={data.phrases}
                removed={removed}
                trials={trials}
                onEdit={(phrase) => {
                  trials.drop()
                  setEdited(phrase)
                }}
                onRemoved={(id) => {
                  trials.drop()
                  if (edited?.id === id) setEdited(null)
                }}
              />
            </div>
            <PatternHelp />
          </div>
        </div>
      )}
    </Page>
  )
}

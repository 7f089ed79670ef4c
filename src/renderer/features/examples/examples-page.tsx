import './examples.css'
import { Button, Loader, Switch } from '@mantine/core'
import { useState } from 'react'
import type { PracticeExamples } from '#shared/ipc/example-schemas.ts'
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/techniques/technique-ids.ts'
import { failureOf } from '../../data/call.ts'
import { useExamples, useRemoveExample } from '../../data/example-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { ExampleCard } from './example-card.tsx'

/** The team's own best words by what they show, to be read or to practise on. */
export function ExamplesPage() {
  const t = useT()
  const { data, error, refetch } = useExamples()
  return (
    <Page title={t('examples.title')} lead={t('examples.lead')} before={<BackLink />}>
      {error === null ? null : <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : null
      ) : data.examples.length === 0 ? (
        <EmptyState title={t('examples.none')} text={t('examples.none.text')} />
      ) : (
        <Examples examples={data.examples} />
      )}
    </Page>
  )
}

function Examples({ examples }: { readonly examples: PracticeExamples }) {
  const t = useT()
  const remove = useRemoveExample()
  const [chosen, setChosen] = useState<TechniqueId | null>(null)
  const [isPractice, setPractice] = useState(false)
  const techniques = TECHNIQUE_IDS.filter((id) => examples.some(({ technique }) => technique === id))
  const shown = techniques.filter((id) => chosen === null || id === chosen)
  return (
    <>
      <div className="examples-bar">
        <div role="group" aria-label={t('examples.choose')} className="examples-choice">
          {[null, ...techniques].map((id) => (
            <Button
              key={id ?? 'all'}
              size="compact-sm"
              variant={id === chosen ? 'light' : 'subtle'}
              aria-pressed={id === chosen}
              onClick={() => setChosen(id)}
            >
              {id === null ? t('examples.all') : t(`case.finding.${id}`)}
            </Button>
          ))}
        </div>
        <Switch
          label={t('examples.practice')}
          checked={isPractice}
          onChange={({ currentTarget: { checked } }) => setPractice(checked)}
        />
      </div>
      {remove.error === null ? null : <FailureAlert failure={failureOf(remove.error)} />}
      {shown.map((id) => (
        <section key={id} className="examples-group" aria-label={t(`case.finding.${id}`)}>
          <h2>{t(`case.finding.${id}`)}</h2>
          {examples
            .filter(({ technique }) => technique === id)
            .map((example) => (
              <ExampleCard
                key={`${example.id} ${isPractice}`}
                example={example}
                isPractice={isPractice}
                onRemove={() => remove.mutate({ id: example.id })}
              />
            ))}
        </section>
      ))}
    </>
  )
}
